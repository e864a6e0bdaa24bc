namespace Verschillen.Web.Tests;

public sealed class SilenceTests : IDisposable
{
    private readonly Server _server = new(("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"), ("Page:MessagesPerMinute", "4"));

    [Fact]
    public async Task Nothing_that_is_typed_is_logged_even_at_the_most_detailed_level()
    {
        const string Canary = "kanariegeheim";
        var visit = await Visit.OpenAsync(_server.Browser, $"/?van={Canary}&naar={Canary}&onderwerp={Canary}");
        visit = await visit.TypeAsync(Canary);
        await visit.TypeAsync(Canary + new string('x', 2_000));
        await Visit.SendAsync(_server.Browser, ("stand", Canary), ("wijzig", Canary), (Canary, Canary));
        await visit.PressAsync(Canary, Canary);

        Assert.Contains(_server.Log.Lines, line => line.StartsWith("Trace", StringComparison.Ordinal));
        Assert.DoesNotContain(_server.Log.Lines, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose() => _server.Dispose();
}
