using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Verschillen.Web.Channels;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Tests.Serving;

public sealed class RehearsalTests : IDisposable
{
    private readonly Server _server = new();

    [Fact]
    public async Task The_server_talks_with_itself_to_the_end()
    {
        await _server.Services.GetServices<IHostedService>().OfType<Rehearsal>().Single().ExecuteTask!;

        Assert.DoesNotContain(_server.Log.Lines, line => line.Contains("brak af", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_cannot_goes_on_and_says_so()
    {
        using var content = new ServedContent(Task.FromException<ContentInUse>(new InvalidOperationException("proef")));
        using var rehearsal = new Rehearsal(content, _server.Services.GetRequiredService<ChatTurn>(), _server.Services.GetRequiredService<ILogger<Rehearsal>>());

        await rehearsal.StartAsync(CancellationToken.None);
        await rehearsal.ExecuteTask!;

        Assert.Contains(_server.Log.Lines, line => line.Contains("brak af", StringComparison.Ordinal));
    }

    public void Dispose() => _server.Dispose();
}
