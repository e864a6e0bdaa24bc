using System.Text.Json;
using Verschillen.Web.Tests.Storage;

namespace Verschillen.Web.Tests.Channels.Connector;

/// <summary>What comes again, because its answer did not arrive, gets the answer that it had.</summary>
public sealed class ComesAgainTests : IDisposable
{
    private const string Move = "Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen en ik heb een gehandicaptenparkeerkaart. Wat verandert er?";

    private readonly KeyServer _microsoft = new(new StoppedClock(new DateTimeOffset(2026, 11, 22, 11, 0, 0, TimeSpan.Zero)));
    private readonly Server _server;
    private readonly Emulator _emulator;

    public ComesAgainTests()
    {
        _server = Emulator.Open([.. _microsoft.Settings.Where(setting => setting.Key != "Connector:Open")]);
        _emulator = new Emulator(_server, _microsoft.Token());
    }

    [Theory]
    [InlineData("Ik wil dood")]
    [InlineData("wat kan je?")]
    [InlineData("wat is een gehandicaptenparkeerkaart?")]
    [InlineData("asdfgh")]
    [InlineData("mijn bsn is 123456782")]
    [InlineData("stop")]
    [InlineData("Ik verhuis van Dalfsen naar Zwolle", "Ik wil niet meer leven")]
    [InlineData(Move, "dit klopt niet")]
    [InlineData(Move, "samenvatting")]
    [InlineData(Move, "stop")]
    public async Task It_gets_the_very_answer_again(params string[] said)
    {
        foreach (var before in said[..^1])
        {
            await AskAsync(before, Guid.NewGuid().ToString("N"));
        }

        var first = await AskAsync(said[^1], "a");

        Assert.Equal(first, await AskAsync(said[^1], "a"));
    }

    [Fact]
    public async Task Other_messages_in_between_change_nothing_and_it_changes_nothing_for_them()
    {
        var danger = await AskAsync("Ik wil dood", "a");
        var move = await AskAsync("Ik verhuis van Dalfsen naar Zwolle", "b");

        Assert.Equal((danger, move), (await AskAsync("Ik wil dood", "a"), await AskAsync("Ik verhuis van Dalfsen naar Zwolle", "b")));
        Assert.Equal("samenvatting", Emulator.NameOf(JsonDocument.Parse(await AskAsync("samenvatting", "c")).RootElement.GetProperty("activities")[0]));
    }

    [Fact]
    public async Task After_the_end_what_was_answered_before_is_gone()
    {
        await AskAsync("Ik wil dood", "a");
        await AskAsync("stop", "b");

        Assert.Equal("""{"activities":[]}""", await AskAsync("Ik wil dood", "a"));
    }

    [Fact]
    public async Task An_id_without_a_character_is_no_id()
    {
        await AskAsync("hallo", id: null);

        Assert.Contains("\"crisis\"", await AskAsync("Ik wil dood", id: null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Danger_whose_answer_was_not_taken_is_answered_once_when_it_comes_again()
    {
        Assert.Equal((502, 200, 200), (await PostAsync(503, "Ik wil dood", "a"), await PostAsync(200, "Ik wil dood", "a"), await PostAsync(200, "Ik wil dood", "a")));

        Assert.Equal(["crisis", "crisis"], Posted);
    }

    [Fact]
    public async Task The_end_in_between_takes_no_answer_away_that_was_not_taken()
    {
        Assert.Equal((502, 200, 200), (await PostAsync(503, "Ik wil dood", "a"), await PostAsync(200, "stop", "b"), await PostAsync(200, "Ik wil dood", "a")));

        Assert.Equal(["crisis", "stop", "endOfConversation", "crisis"], Posted);
    }

    [Fact]
    public async Task A_goodbye_that_comes_late_does_not_end_the_next_conversation()
    {
        Assert.Equal((502, 200, 200), (await PostAsync(503, "stop", "a"), await PostAsync(200, "Ik ga verhuizen", "b"), await PostAsync(200, "stop", "a")));

        Assert.Equal(["stop", "vraag", "stop"], Posted);
    }

    [Fact]
    public async Task A_greeting_that_was_not_taken_is_posted_once_when_the_update_comes_again()
    {
        var joined = $$"""{"type":"conversationUpdate","channelId":"webchat","serviceUrl":"{{_microsoft.ServiceUrl}}","conversation":{"id":"{{_emulator.Conversation}}"},"recipient":{"id":"b1"},"from":{"id":"u1"},"membersAdded":[{"id":"u1"}]}""";
        var statuses = new List<int>();
        foreach (var status in new[] { 500, 200, 200 })
        {
            _microsoft.PostStatus = status;
            statuses.Add((await _emulator.PostAsync(joined)).Status);
        }

        Assert.Equal([502, 200, 200], statuses);
        Assert.Equal(["begroeting", "begroeting"], Posted);
    }

    [Fact]
    public async Task An_answer_that_was_posted_is_not_posted_again_when_that_cannot_be_noted()
    {
        using var server = new Server(FailingStore.Around, _ => { }, _microsoft.Settings);
        FailingStore.In(server).FailingSave = 2; // after that of the turn
        var emulator = new Emulator(server, _microsoft.Token());

        var (status, _) = await emulator.PostAsync(Emulator.Message("hallo", emulator.Conversation, "a", _microsoft.ServiceUrl, isExpected: false));

        Assert.Equal(200, status); // who gets another status sends it again
        Assert.Single(_microsoft.Posted);
        Assert.Contains(server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("De schijf is vol.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_it_cannot_be_noted_because_others_always_come_first_is_told()
    {
        using var server = new Server(FailingStore.Around, _ => { }, _microsoft.Settings);
        FailingStore.In(server).IsLost = save => save > 1; // after that of the turn
        var emulator = new Emulator(server, _microsoft.Token());

        var (status, _) = await emulator.PostAsync(Emulator.Message("hallo", emulator.Conversation, "a", _microsoft.ServiceUrl, isExpected: false));

        Assert.Equal(200, status);
        Assert.Single(server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("kon niet worden genoteerd", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_end_that_was_not_taken_is_posted_alone_when_the_message_comes_again()
    {
        _microsoft.RefusedPost = 2;

        Assert.Equal((502, 200, 200), (await PostAsync(200, "stop", "a"), await PostAsync(200, "stop", "a"), await PostAsync(200, "stop", "a")));

        Assert.Equal(["stop", "endOfConversation", "endOfConversation"], Posted);
    }

    [Fact]
    public async Task Parts_for_a_telephone_that_were_taken_are_not_posted_again()
    {
        _microsoft.Endorsements = ["sms"];
        _microsoft.RefusedPost = 2;
        var emulator = new Emulator(_server, _microsoft.Token());
        var statuses = new List<int>();
        for (var times = 0; times < 3; times++)
        {
            statuses.Add((await emulator.PostAsync(Emulator.Message(Move, emulator.Conversation, "a", _microsoft.ServiceUrl, isExpected: false, channel: "sms"))).Status);
        }

        var texts = _microsoft.Posted.Select(one => one.Activity.GetProperty("text").GetString()).ToList();
        Assert.Equal([502, 200, 200], statuses);
        Assert.Equal(texts[1], texts[2]);
        Assert.Equal(texts.Count - 1, texts.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(503, new[] { 502, 200 }, 2)]
    [InlineData(200, new[] { 200, 200 }, 1)]
    public async Task The_same_message_waits_while_its_answer_is_being_posted(int first, int[] statuses, int times)
    {
        var held = new TaskCompletionSource();
        _microsoft.Held = held.Task;
        var once = PostAsync(first, "hallo", "a");
        await Patience.UntilAsync(() => Task.FromResult(_microsoft.Posted.Count), count => count == 1);
        var again = PostAsync(200, "hallo", "a");
        await Task.WhenAny(again, Task.Delay(TimeSpan.FromMilliseconds(300)));
        held.SetResult();

        Assert.Equal((statuses[0], statuses[1]), (await once, await again));
        Assert.Equal(times, _microsoft.Posted.Count);
    }

    public void Dispose()
    {
        _server.Dispose();
        _microsoft.Dispose();
    }

    private IEnumerable<string?> Posted => _microsoft.Posted.Select(one => one.Activity.TryGetProperty("channelData", out _) ? Emulator.NameOf(one.Activity) : one.Activity.GetProperty("type").GetString());

    private async Task<string> AskAsync(string text, string? id)
    {
        var message = Emulator.Message(text, _emulator.Conversation, id ?? "(geen)", _microsoft.ServiceUrl);
        var (status, body) = await _emulator.PostAsync(id is null ? message.Replace("(geen)", "", StringComparison.Ordinal) : message);
        Assert.Equal(200, status);
        return body.GetRawText();
    }

    /// <summary>Says something that is answered by posting back, to a service that takes the answer with a status.</summary>
    private async Task<int> PostAsync(int status, string text, string id)
    {
        _microsoft.PostStatus = status;
        return (await _emulator.PostAsync(Emulator.Message(text, _emulator.Conversation, id, _microsoft.ServiceUrl, isExpected: false))).Status;
    }
}
