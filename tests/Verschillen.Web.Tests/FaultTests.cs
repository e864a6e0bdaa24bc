using System.Net;

namespace Verschillen.Web.Tests;

/// <summary>What happens to the machine: power cuts, damaged files, closed disks. The chat goes on and says what is lost.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Question = "Wat kost een gehandicaptenparkeerkaart in Dalfsen?";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-storing-");

    private string Database => Path.Combine(_folder.FullName, "uitgaven.db");

    [Fact]
    public async Task After_a_power_cut_an_answer_can_be_shown_and_an_open_page_can_be_answered()
    {
        Visit before;
        using (var server = await ServerProcess.StartAsync(_folder.FullName))
        {
            before = await AskAsync(server);
            server.Kill();
        }

        using var again = await ServerProcess.StartAsync(_folder.FullName);
        var receipt = await ShowAsync(again, before.Text("a.nummer"));
        var next = await Visit.SendAsync(again.Browser, ("stand", before.State), ("tekst", "Ik verhuis naar Zwolle"));

        Assert.Contains("118,35 euro", receipt.Text("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, next.Status);
        Assert.Contains(next.AnswersSoFar, answer => answer.Contains("Dalfsen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_damaged_database_is_set_aside_and_health_and_log_say_so()
    {
        await File.WriteAllTextAsync(Database, new string('x', 50_000));
        using var server = await ServerProcess.StartAsync(_folder.FullName);

        var answer = await AskAsync(server);
        var health = await server.Browser.GetStringAsync("/health/ready");

        Assert.NotEmpty(answer.Text("a.nummer"));
        Assert.StartsWith("klaar, maar de database met uitgaven was beschadigd en staat apart: uitgaven.db.beschadigd-", health, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(_folder.FullName, "uitgaven.db.beschadigd-*"));
        Assert.Contains("zet-terug", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_place_for_editions_the_chat_answers_without_a_number()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "bestand"), "");
        using var server = await ServerProcess.StartAsync(_folder.FullName, ("Editions:Folder", Path.Combine(_folder.FullName, "bestand", "uitgaven")));

        var answer = await AskAsync(server);

        Assert.Contains("118,35 euro", answer.Answer, StringComparison.Ordinal);
        Assert.Empty(answer.Text("a.nummer"));
        Assert.Contains("Er zijn geen bewijsnummers.", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_to_stop_the_program_ends_well()
    {
        using var server = await ServerProcess.StartAsync(_folder.FullName);

        Assert.Equal(0, await server.StopAsync());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<Visit> AskAsync(ServerProcess server) => await (await Visit.OpenAsync(server.Browser)).TypeAsync(Question);

    private static Task<Visit> ShowAsync(ServerProcess server, string number) =>
        Visit.SendAsync(server.Browser, "/bewijs", new FormUrlEncodedContent([KeyValuePair.Create("nummer", number)]));
}
