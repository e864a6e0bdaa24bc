using System.Net;

namespace Verschillen.Web.Tests.Security;

/// <summary>A state that is sent to where it was not made, or again.</summary>
public sealed class ReplayTests : IDisposable
{
    private const string Typed = "Ik verhuis van Dalfsen naar Zwolle";

    private readonly Server _server = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-inhoud-");

    [Fact]
    public async Task A_server_with_other_keys_begins_anew_and_keeps_the_text()
    {
        using var other = new Server();
        var state = await StateAsync();

        var visit = await Visit.SendAsync(other.Browser, ("stand", state), ("tekst", "weet ik niet"));

        Assert.Equal((HttpStatusCode.BadRequest, "Wij moeten opnieuw beginnen", "weet ik niet"), (visit.Status, visit.Heading, visit.Draft));
        Assert.Empty(visit.AnswersSoFar);
    }

    [Fact]
    public async Task A_server_with_the_same_keys_goes_on()
    {
        using var other = new Server(("Keys:Folder", _server.KeyFolder));

        var visit = await Visit.SendAsync(other.Browser, ("stand", await StateAsync()), ("tekst", "1 maart 2027"));

        Assert.Equal((HttpStatusCode.OK, 3), (visit.Status, visit.AnswersSoFar.Count));
    }

    [Fact]
    public async Task Another_edition_of_the_content_goes_on_with_the_answers_that_it_still_knows()
    {
        ContentCopy.Make(_folder.FullName);
        await File.AppendAllTextAsync(Directory.EnumerateFiles(Path.Combine(_folder.FullName, "content", "gemeenten")).First(), "\n# Een andere uitgave.\n");
        using var other = new Server(("Keys:Folder", _server.KeyFolder), ("Content:Folder", _folder.FullName));

        var visit = await Visit.SendAsync(other.Browser, ("stand", await StateAsync()), ("tekst", "1 maart 2027"));

        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.Contains("Van: Dalfsen", visit.AnswersSoFar);
    }

    [Fact]
    public async Task A_state_that_is_sent_a_hundred_times_at_once_gives_a_hundred_times_the_same_answer()
    {
        var state = await StateAsync();

        var visits = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Visit.SendAsync(_server.Browser, ("stand", state), ("tekst", "1 maart 2027"))));

        Assert.Single(visits.Select(visit => (visit.Status, visit.Answer)).Distinct());
    }

    [Theory]
    [InlineData("/gesprek")]
    [InlineData("/samenvatting")]
    public async Task What_was_sealed_for_something_else_is_no_state(string address)
    {
        var state = await StateAsync();
        var number = (await Visit.SendAsync(_server.Browser, ("tekst", Typed))).Text(".nummer");

        foreach (var made in (string[])[number, state + state, state[1..], state.ToUpperInvariant(), Convert.ToBase64String(new byte[500]), "CfDJ8" + new string('A', 4_000)])
        {
            var visit = await Visit.SendAsync(_server.Browser, address, new FormUrlEncodedContent([new("stand", made.Length == 0 ? "x" : made), new("tekst", Typed)]));

            Assert.Equal(HttpStatusCode.BadRequest, visit.Status);
        }
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<string> StateAsync() => (await Visit.SendAsync(_server.Browser, ("tekst", Typed))).State;
}
