using System.Net;
using System.Text;
using Verschillen.Web.Tests.Channels.Connector;
using Verschillen.Web.Tests.Channels.DirectLine;
using Verschillen.Web.Tests.Storage.Postgres;

namespace Verschillen.Web.Tests.Privacy;

/// <summary>Nothing that somebody types is anywhere afterwards.</summary>
public sealed class PrivacyTests : IDisposable
{
    private const string Typed = "kanariewoord";
    private const string Number = "111222333";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-privacy-");

    [Fact]
    public async Task Nothing_that_is_typed_is_in_files_logs_metrics_or_traces()
    {
        var places = await HoldConversationsAsync();

        AssertNowhere(places);
        // The search looks at what it says it looks at.
        Assert.Contains(places, place => place.Item1 == "uitgaven.db");
        Assert.Contains(places, place => place.Item1 == "gesprekken.db" && place.Item2.Length > 4_096);
        Assert.Contains(places, place => place.Item1.StartsWith("console: ", StringComparison.Ordinal) && place.Item1.Contains("Trace", StringComparison.Ordinal));
        var sent = Encoding.Latin1.GetString(places.Single(place => place.Item1 == "telemetry").Item2);
        Assert.Contains("verschillen.turns", sent, StringComparison.Ordinal);
        Assert.Contains("v1/traces", sent, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Nothing_that_is_typed_is_in_a_shared_database_its_dump_or_its_log()
    {
        using var postgres = new PostgresServer();
        var database = postgres.NewDatabase();
        PostgresServer.Ask(database, "ALTER SYSTEM SET log_statement = 'all'; SELECT pg_reload_conf()");

        var places = await HoldConversationsAsync([.. SharedStorage.In(database, SharedStorage.NewSecret())]);
        places = [.. places, .. LeftBy(postgres, database)];

        AssertNowhere(places);
        Assert.Matches(@"COPY public\.activity [^\n]*\n[0-9a-f]{32}\t1\t", Encoding.UTF8.GetString(places.Single(place => place.Item1 == "dump").Item2));
        // And a word that is left on purpose is found wherever PostgreSQL leaves one.
        PostgresServer.Ask(database, $"INSERT INTO server_key (name, protected) VALUES ('{Typed}', '')");
        var found = Search.For(LeftBy(postgres, database), [Typed]);
        Assert.Contains($"dump: {Typed}", found);
        Assert.Contains($"logboek: {Typed}", found);
        Assert.Contains(found, place => place.StartsWith("base/", StringComparison.Ordinal));
        Assert.Contains(found, place => place.StartsWith("pg_wal/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("een kanariewoord in utf-8", "utf-8")]
    [InlineData("een KanarieWoord in utf-16", "utf-16")]
    public void The_search_finds_a_word_that_was_left(string text, string encoding)
    {
        File.WriteAllBytes(Path.Combine(_folder.FullName, "uitgaven.db-wal"), [0, 255, .. Encoding.GetEncoding(encoding).GetBytes(text), 0]);

        Assert.Equal([$"uitgaven.db-wal: {Typed}"], Search.For(Search.FilesBelow(_folder.FullName), [Typed]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("12")]
    public void The_search_finds_a_word_within_base64(string before)
    {
        var bytes = Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{before}{Typed} en meer")));

        Assert.NotEmpty(Search.For([("veld", bytes)], [Typed]));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Every place where PostgreSQL can have left something: its dump, its tables, its journal and its log.</summary>
    private static IEnumerable<(string, byte[])> LeftBy(PostgresServer postgres, string database)
    {
        PostgresServer.Ask(database, "CHECKPOINT");
        return [("dump", Encoding.UTF8.GetBytes(postgres.Dump(database))), .. Search.FilesBelow(postgres.DataFolder)];
    }

    private static void AssertNowhere((string, byte[])[] places)
    {
        var found = Search.For(places, [Typed, Number]);
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    /// <summary>Holds conversations on every channel, with the words in all that can be typed.</summary>
    /// <param name="settings">The settings that differ.</param>
    /// <returns>Every place that the server can have left something in.</returns>
    private async Task<(string, byte[])[]> HoldConversationsAsync(params IEnumerable<(string Key, string Value)> settings)
    {
        await using var collector = new Collector();
        string log;
        using (var server = await ServerProcess.StartAsync(
            _folder.FullName,
            [("Telemetry:Endpoint", collector.Address),
            ("Logging:LogLevel:Default", "Trace"),
            ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"),
            ("DirectLine:Open", "true"),
            ("DirectLine:Secrets:0", DirectLineVisitor.Secret),
            ("Connector:Open", "true"),
            ("Page:MessagesPerMinute", "100000"),
            .. settings]))
        {
            await TypeEverywhereAsync(server.Browser);
            await TypeInIntakeAsync(server.Browser);
            await SayToBotsAsync(server.Browser);
            Assert.Equal(0, await server.StopAsync());
            log = server.Log;
        }

        return
        [
            .. Search.FilesBelow(_folder.FullName),
            .. log.Split('\n').Select(line => ($"console: {line[..Math.Min(line.Length, 400)]}", Encoding.UTF8.GetBytes(line))),
            ("telemetry", collector.Received),
        ];
    }

    /// <summary>Every place where a person, or somebody who makes up requests, can put words.</summary>
    private static async Task TypeEverywhereAsync(HttpClient browser)
    {
        var visit = await Visit.OpenAsync(browser, $"/?van={Typed}&naar={Typed}&onderwerp={Typed}&{Typed}={Typed}");
        visit = await visit.TypeAsync($"ik heet {Typed}, mijn bsn is {Number}");
        visit = await visit.TypeAsync(Talk.WholeQuestion + " " + Typed);
        visit = await visit.PressAsync(Typed, Typed);
        visit = await visit.ChangeAsync(Typed);
        await visit.TypeAsync(Typed + new string('x', 2_000));
        await visit.TypeAsync(Typed + new string('x', 400_000));
        await Visit.SendAsync(browser, ("stand", Typed), ("wijzig", Typed), (Typed, Typed));
        await Visit.SendAsync(browser, "/samenvatting", Form(("stand", visit.State), ("tekst", Typed), ("soort", Typed)));
        await Visit.SendAsync(browser, "/bewijs", Form(("nummer", Typed)));
        await Visit.OpenAsync(browser, $"/dekking?gemeente={Typed}");
        await Visit.SendAsync(browser, "/dekking", Form(("gemeente", Typed)));
        await Visit.OpenAsync(browser, $"/{Typed}");
        await Visit.SendAsync(browser, $"/gesprek?{Typed}", new StringContent(Typed, Encoding.UTF8, "application/json"));
        using var strange = new HttpRequestMessage(HttpMethod.Get, "/");
        strange.Headers.TryAddWithoutValidation("User-Agent", Typed);
        strange.Headers.TryAddWithoutValidation("Cookie", $"{Typed}={Typed}");
        strange.Headers.TryAddWithoutValidation("Referer", $"https://{Typed}.example/");
        Assert.Equal(HttpStatusCode.OK, (await browser.SendAsync(strange)).StatusCode);
    }

    /// <summary>Every place where a client of the Bot Framework can put words.</summary>
    private static async Task SayToBotsAsync(HttpClient browser)
    {
        var client = await DirectLineVisitor.BeginAsync(browser);
        using var socket = await client.ConnectAsync();
        await client.SayAsync($"ik heet {Typed}, mijn bsn is {Number}", Typed);
        await client.SayAsync(Talk.WholeQuestion + " " + Typed);
        await client.PostActivityAsync($$$"""{"type":"message","text":"{{{Typed}}}","from":{"id":"{{{Typed}}}","name":"{{{Typed}}}"},"locale":"{{{Typed}}}","{{{Typed}}}":{"{{{Typed}}}":1},"channelData":{"{{{Typed}}}":"{{{Typed}}}"}}""");
        await client.PostActivityAsync($$$"""{"type":"{{{Typed}}}","value":"{{{Typed}}}"}""");
        await client.PostActivityAsync($$$"""{"type":"message","text":{"{{{Typed}}}":"{{{Typed}}}"}}""");
        await client.PostActivityAsync(Typed);
        await client.PollAsync(Typed);
        await client.GetAsync($"/conversations/{Typed}/activities");
        await client.PostAsync("/tokens/generate", $$$"""{"user":{"id":"{{{Typed}}}"}}""");
        await new DirectLineVisitor(browser, Typed).PostAsync("/conversations", "");
        var emulator = new Emulator(browser);
        await emulator.SayAsync(Talk.WholeQuestion + " " + Typed, conversation: Typed, id: Typed);
        await emulator.PostAsync(Emulator.Message(Typed, conversation: Typed, serviceUrl: $"https://{Typed}.example/", isExpected: false));
        await emulator.PostAsync(Emulator.Message(Typed, conversation: Typed, channel: Typed));
    }

    private static async Task TypeInIntakeAsync(HttpClient browser)
    {
        var page = await Visit.OpenAsync(browser, "/intake");
        page = await Visit.SendAsync(browser, "/intake", Form(("stand", page.State), ("van", Typed), ("naar", $"Tubbergen {Number}"), ("dag", Typed)));
        await Visit.SendAsync(browser, "/intake", Form(("stand", page.State), ("onderwerpen", Typed), (Typed, Typed)));
        await Visit.SendAsync(browser, "/intake", Form(("stand", Typed), ("nummer", Typed)));
        await Visit.OpenAsync(browser, $"/bezoek?plaats={Typed}");
        await Visit.SendAsync(browser, "/bezoek", Form(("plaats", Typed)));
    }

    private static FormUrlEncodedContent Form(params IEnumerable<(string Name, string Value)> fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
