namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>A test in the shared browser, whose windows close when it is done.</summary>
public abstract class BrowserTest(Browsers browsers) : IAsyncLifetime
{
    protected Browsers Browsers => browsers;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => browsers.CloseWindowsAsync();
}
