using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Tests.Storage;

/// <summary>Whoever writes to a chat that cannot keep conversations cannot fill its log.</summary>
public sealed class StoreReportTests : IDisposable
{
    private readonly LogBook _log = new();
    private readonly LoggerFactory _logs;
    private readonly StoreReport _report;

    public StoreReportTests()
    {
        _logs = new LoggerFactory([_log]);
        _report = new StoreReport(_logs.CreateLogger<StoreReport>());
    }

    [Fact]
    public async Task That_conversations_cannot_be_kept_is_told_once_and_every_caller_is_refused()
    {
        var statuses = new[] { await AskAsync(), await AskAsync() };

        Assert.Equal([503, 503], statuses);
        Assert.Single(_log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("De schijf is vol.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_they_can_be_kept_again_is_told_once()
    {
        _report.Worked();
        await AskAsync();

        _report.Worked();
        _report.Worked();

        Assert.Single(_log.Lines, line => line.StartsWith("Information", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _logs.Dispose();
        _log.Dispose();
    }

    private async Task<int> AskAsync()
    {
        var context = new DefaultHttpContext();
        await new BotEdge(_report).Guarding(_ => throw new ConversationStoreException("De schijf is vol."))(context);
        return context.Response.StatusCode;
    }
}
