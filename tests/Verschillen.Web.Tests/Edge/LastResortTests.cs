using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Verschillen.Web.Edge;

namespace Verschillen.Web.Tests.Edge;

[Collection(OneServer.Name)]
public sealed class LastResortTests(Server server)
{
    public static TheoryData<Exception> Breaks => [new IOException("weg"), new OperationCanceledException("weg"), new BadHttpRequestException("weg")];

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task Who_breaks_off_what_they_send_is_no_fault_of_ours(Exception broken)
    {
        using var log = new LogBook();
        using var logs = new LoggerFactory([log]);
        var context = new DefaultHttpContext { RequestServices = server.Services, RequestAborted = new CancellationToken(canceled: true) };

        await Edge(logs).CatchAsync(context, _ => throw broken);

        Assert.Empty(log.Lines);
    }

    [Fact]
    public async Task What_breaks_while_somebody_waits_for_the_answer_is_told()
    {
        using var log = new LogBook();
        using var logs = new LoggerFactory([log]);
        var context = new DefaultHttpContext { RequestServices = server.Services };

        await Edge(logs).CatchAsync(context, _ => throw new IOException("geheim"));

        Assert.Equal(StatusCodes.Status500InternalServerError, context.Response.StatusCode);
        Assert.StartsWith("Error", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    private LastResort Edge(ILoggerFactory logs) => new(server.Services.GetRequiredService<SecurityHeaders>(), logs.CreateLogger<LastResort>());
}
