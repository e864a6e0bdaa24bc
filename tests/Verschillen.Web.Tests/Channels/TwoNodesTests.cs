using System.Net;
using Verschillen.Web.Tests.Channels.Connector;
using Verschillen.Web.Tests.Channels.DirectLine;
using Verschillen.Web.Tests.Storage.Postgres;

namespace Verschillen.Web.Tests.Channels;

/// <summary>Two servers on one database: whoever begins at one goes on at the other, on every channel.</summary>
public sealed class TwoNodesTests : IDisposable
{
    private const string Move = "Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-knooppunten-");
    private readonly string _secret = SharedStorage.NewSecret();

    [PostgresFact]
    public async Task A_conversation_begun_at_one_goes_on_at_the_other_on_every_channel_and_outlives_a_kill()
    {
        var database = PostgresServer.Shared.NewDatabase();
        // At once: both find an empty database.
        var both = await Task.WhenAll(StartAsync("a", database), StartAsync("b", database));
        using var a = both[0];
        using var b = both[1];
        Assert.Equal((1L, 1L), (PostgresServer.Ask(database, "SELECT count(*) FROM schema_step"), PostgresServer.Ask(database, "SELECT count(*) FROM protection_key")));

        var page = await (await Visit.OpenAsync(a.Browser)).TypeAsync(Move);
        var client = await DirectLineVisitor.BeginAsync(a.Browser);
        var other = new DirectLineVisitor(b.Browser, client.Token) { Conversation = client.Conversation };
        Assert.Equal(200, (await other.ReconnectAsync()).Status);
        using var socket = await other.ConnectAsync();
        Assert.Contains("begroeting", await Frames.NextAsync(socket), StringComparison.Ordinal);
        await client.SayAsync(Move);
        Assert.Contains("De Ronde Venen", await Frames.NextAsync(socket), StringComparison.Ordinal);
        var emulator = new Emulator(a.Browser);
        await emulator.SayAsync(Move);

        a.Kill();
        await other.SayAsync("Gehandicaptenparkeerkaart");
        await other.SayAsync("Ja");
        await new Emulator(b.Browser).SayAsync("Gehandicaptenparkeerkaart", emulator.Conversation);
        var answer = await new Emulator(b.Browser).SayAsync("Ja", emulator.Conversation);
        var next = await Visit.SendAsync(b.Browser, ("stand", page.State), ("tekst", "Gehandicaptenparkeerkaart"));

        Assert.Equal(["begroeting", "vraag", "vraag", "vergelijking"], (await other.PollAsync()).Replies);
        Assert.Equal("vergelijking", Emulator.NameOf(answer));
        Assert.Equal(HttpStatusCode.OK, next.Status);
        Assert.Contains(next.AnswersSoFar, said => said.Contains("Dalfsen", StringComparison.Ordinal));
    }

    [PostgresFact]
    public async Task An_answer_of_one_is_shown_again_by_the_other()
    {
        var database = PostgresServer.Shared.NewDatabase();
        using var a = await StartAsync("a", database);
        var number = (await (await Visit.OpenAsync(a.Browser)).TypeAsync("Wat kost een gehandicaptenparkeerkaart in Dalfsen?")).Text("a.nummer");
        using var b = await StartAsync("b", database);

        var shown = await Visit.SendAsync(b.Browser, "/bewijs", new FormUrlEncodedContent([KeyValuePair.Create("nummer", number)]));

        Assert.Contains("118,35 euro", shown.Text("main"), StringComparison.Ordinal);
        Assert.Equal(1L, PostgresServer.Ask(database, "SELECT count(*) FROM edition"));
        Assert.Empty(Directory.EnumerateFiles(_folder.FullName, "*.db", SearchOption.AllDirectories));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<ServerProcess> StartAsync(string name, string database) => ServerProcess.StartAsync(
        Directory.CreateDirectory(Path.Combine(_folder.FullName, name)).FullName,
        [("DirectLine:Open", "true"),
        ("DirectLine:Secrets:0", DirectLineVisitor.Secret),
        ("Connector:Open", "true"),
        .. SharedStorage.In(database, _secret)]);
}
