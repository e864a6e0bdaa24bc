using System.Net;
using Verschillen.Web.Tests.Channels.Connector;
using Verschillen.Web.Tests.Channels.DirectLine;

namespace Verschillen.Web.Tests.Storage.Postgres;

/// <summary>The database is away for a while and comes back.</summary>
public sealed class DatabaseAwayTests : IDisposable
{
    private const string Move = "Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-weg-");
    private readonly string _secret = SharedStorage.NewSecret();

    [PostgresFact]
    public async Task Without_the_database_the_page_goes_on_and_with_it_everything_does()
    {
        using var postgres = new PostgresServer();
        using var server = await ServerProcess.StartAsync(_folder.FullName, Settings(postgres.NewDatabase()));
        var page = await (await Visit.OpenAsync(server.Browser)).TypeAsync(Move);
        var client = await DirectLineVisitor.BeginAsync(server.Browser);
        using var socket = await client.ConnectAsync();
        await Frames.NextAsync(socket);
        var emulator = new Emulator(server.Browser);
        await emulator.SayAsync(Move);

        postgres.Stop();
        var health = await Patience.UntilAsync(() => HealthAsync(server), told => told.Words != "klaar");
        var said = await client.SayAsync(Move, "bericht-1");
        var polled = await client.PollAsync();
        var (connector, body) = await emulator.PostAsync(Emulator.Message("Gehandicaptenparkeerkaart", emulator.Conversation, "bericht-2"));
        page = await Visit.SendAsync(server.Browser, ("stand", page.State), ("tekst", "Gehandicaptenparkeerkaart"));
        var answer = await (await Visit.OpenAsync(server.Browser)).TypeAsync("Wat kost een gehandicaptenparkeerkaart in Dalfsen?");
        var receipt = await Visit.SendAsync(server.Browser, "/bewijs", new FormUrlEncodedContent([KeyValuePair.Create("nummer", answer.Text("a.nummer"))]));

        Assert.Equal((HttpStatusCode.OK, "klaar, maar gesprekken van Direct Line en de Connector kunnen nu niet worden bewaard, zie het logboek"), health);
        Assert.Equal((503, "ServiceUnavailable", TimeSpan.FromSeconds(5)), (said.Status, said.Code, said.Headers.RetryAfter?.Delta));
        Assert.Equal((503, 503, "ServiceUnavailable"), (polled.Status, connector, body.GetProperty("error").GetProperty("code").GetString()));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.Status, answer.Status));
        Assert.Contains("118,35 euro", receipt.Text("main"), StringComparison.Ordinal);

        postgres.Start();
        await Patience.UntilAsync(() => HealthAsync(server), told => told.Words == "klaar");
        Assert.Equal(200, (await client.SayAsync(Move, "bericht-1")).Status);
        Assert.Contains("De Ronde Venen", await Frames.NextAsync(socket), StringComparison.Ordinal); // the socket of before
        await emulator.SayAsync("Gehandicaptenparkeerkaart", id: "bericht-2");
        Assert.Equal("vergelijking", Emulator.NameOf(await emulator.SayAsync("Ja")));
        Assert.Equal(["begroeting", "vraag"], (await client.PollAsync()).Replies);
        Assert.Contains("is niet te bereiken", server.Log, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task At_the_start_it_is_waited_for()
    {
        using var postgres = new PostgresServer();
        var database = postgres.NewDatabase();
        postgres.Stop();

        var starting = ServerProcess.StartAsync(_folder.FullName, [.. Settings(database), ("Storage:StartSeconds", "120")]);
        await Task.Delay(TimeSpan.FromSeconds(2));
        Assert.False(starting.IsCompleted);
        postgres.Start();

        using var server = await starting;
        Assert.Equal("klaar", (await HealthAsync(server)).Words);
    }

    [PostgresFact]
    public async Task A_server_that_cannot_use_the_database_says_why_and_ends()
    {
        var database = PostgresServer.Shared.NewDatabase();
        using (await ServerProcess.StartAsync(_folder.FullName, Settings(database)))
        {
            // The first one puts its secret on trial.
        }

        var away = await EndAsync(Settings("Host=/bestaat-niet;Database=x"));
        var missing = await EndAsync(Settings(database.Replace("Database=", "Database=geen", StringComparison.Ordinal)));
        var stranger = await EndAsync([.. Settings(database).SkipLast(1), ("Keys:Secrets:0", SharedStorage.NewSecret())]);
        PostgresServer.Ask(database, "INSERT INTO schema_step (step) VALUES (99)");
        var newer = await EndAsync(Settings(database));

        Assert.Contains("De database x op /bestaat-niet kan niet worden gebruikt: zij is niet te bereiken.", away, StringComparison.Ordinal);
        Assert.Contains("zij bestaat niet. Maak haar met createdb", missing, StringComparison.Ordinal);
        Assert.Contains("Geen van de geheimen in Keys:Secrets past op de sleutels in de database.", stranger, StringComparison.Ordinal);
        Assert.Contains("De database is van een nieuwere versie van dit programma.", newer, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Another_secret_may_be_put_first_while_the_former_is_still_there()
    {
        var database = PostgresServer.Shared.NewDatabase();
        Visit page;
        using (var before = await ServerProcess.StartAsync(_folder.FullName, Settings(database)))
        {
            page = await (await Visit.OpenAsync(before.Browser)).TypeAsync(Move);
        }

        var fresh = SharedStorage.NewSecret();
        using var after = await ServerProcess.StartAsync(_folder.FullName, [.. Settings(database).SkipLast(1), ("Keys:Secrets:0", fresh), ("Keys:Secrets:1", _secret)]);
        var next = await Visit.SendAsync(after.Browser, ("stand", page.State), ("tekst", "Gehandicaptenparkeerkaart"));

        Assert.Contains(next.AnswersSoFar, said => said.Contains("Dalfsen", StringComparison.Ordinal));
        Assert.DoesNotContain("<masterKey", (string)PostgresServer.Ask(database, "SELECT xml FROM protection_key")!, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<(HttpStatusCode Status, string Words)> HealthAsync(ServerProcess server)
    {
        var answer = await server.Browser.GetAsync("/health/ready");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <returns>What it told before it ended.</returns>
    private async Task<string> EndAsync(IReadOnlyList<(string, string)> settings)
    {
        var (code, told) = await ServerProcess.EndAsync(_folder.FullName, settings);
        Assert.True(code == 1, told);
        return told;
    }

    private (string, string)[] Settings(string database) =>
    [
        ("DirectLine:Open", "true"),
        ("DirectLine:Secrets:0", DirectLineVisitor.Secret),
        ("Connector:Open", "true"),
        ("Storage:StartSeconds", "1"),
        .. SharedStorage.In(database, _secret),
    ];
}
