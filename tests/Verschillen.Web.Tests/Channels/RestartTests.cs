using Verschillen.Web.Tests.Channels.Connector;
using Verschillen.Web.Tests.Channels.DirectLine;

namespace Verschillen.Web.Tests.Channels;

/// <summary>The program is killed in the middle of a conversation and started again.</summary>
public sealed class RestartTests : IDisposable
{
    private static readonly (string, string)[] Open = [("DirectLine:Open", "true"), ("DirectLine:Secrets:0", DirectLineVisitor.Secret), ("Connector:Open", "true")];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-herstart-");

    [Fact]
    public async Task After_a_kill_the_client_goes_on_where_it_was()
    {
        DirectLineVisitor client;
        string conversation;
        using (var server = await ServerProcess.StartAsync(_folder.FullName, Open))
        {
            client = await DirectLineVisitor.BeginAsync(server.Browser);
            await client.SayAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen");
            var emulator = new Emulator(server.Browser);
            conversation = emulator.Conversation;
            await emulator.SayAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen");
            server.Kill();
        }

        using var again = await ServerProcess.StartAsync(_folder.FullName, Open);
        client = new DirectLineVisitor(again.Browser, client.Token) { Conversation = client.Conversation };
        var reconnected = await client.ReconnectAsync("1");
        Assert.Equal(200, reconnected.Status);
        using var socket = await client.ConnectAsync();
        await client.SayAsync("Gehandicaptenparkeerkaart");
        await client.SayAsync("Ja");
        var emulatorAgain = new Emulator(again.Browser);
        await emulatorAgain.SayAsync("Gehandicaptenparkeerkaart", conversation);

        Assert.Equal(["begroeting", "vraag", "vraag", "vergelijking"], (await client.PollAsync()).Replies);
        Assert.Equal("vergelijking", Emulator.NameOf(await emulatorAgain.SayAsync("Ja", conversation)));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
