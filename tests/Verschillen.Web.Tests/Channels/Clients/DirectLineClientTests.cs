using System.Diagnostics;
using System.Globalization;
using Verschillen.Web.Tests.Channels.DirectLine;

namespace Verschillen.Web.Tests.Channels.Clients;

/// <summary>Microsoft's botframework-directlinejs, two versions, in Node. What it does stands in tests/clients/directline.test.mjs.</summary>
public sealed class DirectLineClientTests
{
    private const int Tests = 18; // nine, for each version

    [ClientFact]
    public async Task Microsofts_client_holds_its_conversations_with_us()
    {
        Server? server = null;
        using (server = new Server(
            async (context, next) =>
            {
                // The tests in Node move the clock of this server.
                if (context.Request.Path == "/proef/klok")
                {
                    server!.Clock.Advance(TimeSpan.FromMinutes(int.Parse(context.Request.Query["minuten"].ToString(), CultureInfo.InvariantCulture)));
                    return;
                }

                await next(context);
            },
            ("DirectLine:Open", "true"), ("DirectLine:Secrets:0", DirectLineVisitor.Secret), ("Conversations:NewPerHour", "1000")))
        {
            var (code, told) = await RunAsync(server.Browser.BaseAddress!.GetLeftPart(UriPartial.Authority));

            Assert.True(code == 0, told);
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"# pass {Tests}"), told, StringComparison.Ordinal);
        }
    }

    private static async Task<(int Code, string Told)> RunAsync(string address)
    {
        var start = new ProcessStartInfo("node", ["--test", "--test-reporter=tap", "directline.test.mjs"])
        {
            WorkingDirectory = MicrosoftClients.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { ["SERVER"] = address, ["SECRET"] = DirectLineVisitor.Secret },
        };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var told = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        return (process.ExitCode, told);
    }
}
