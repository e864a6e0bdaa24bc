using System.Text.Json;

namespace Verschillen.Web.Tests.Channels.Connector;

/// <summary>A conversation as the Emulator and Azure Bot Service hold it.</summary>
public sealed class ConnectorTests(ConnectorServer open) : IClassFixture<ConnectorServer>
{
    private readonly Emulator _emulator = new(open.Server);

    [Fact]
    public async Task A_conversation_goes_on_from_message_to_message()
    {
        await _emulator.SayAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen");
        await _emulator.SayAsync("Gehandicaptenparkeerkaart");
        var answer = await _emulator.SayAsync("Ja");
        var other = await _emulator.SayAsync("Ja", conversation: "c2");

        Assert.Equal(("vergelijking", false), (Emulator.NameOf(answer), Emulator.NameOf(other) == "vergelijking"));
    }

    [Fact]
    public async Task An_answer_is_addressed_to_who_asked()
    {
        var answer = await _emulator.SayAsync("Hallo", id: "vraag-1");

        Assert.Equal(
            ("message", "vraag-1", _emulator.Conversation, "b1", "bot", "u1", "webchat", "nl-NL", "markdown"),
            (Text(answer, "type"), Text(answer, "replyToId"), Text(answer.GetProperty("conversation"), "id"), Text(answer.GetProperty("from"), "id"), Text(answer.GetProperty("from"), "role"),
                Text(answer.GetProperty("recipient"), "id"), Text(answer, "channelId"), Text(answer, "locale"), Text(answer, "textFormat")));
        Assert.NotEmpty(Text(answer, "speak")!);
    }

    [Fact]
    public async Task Who_comes_in_is_greeted_once_and_the_bot_itself_is_not()
    {
        var (_, bot) = await _emulator.PostAsync(Joined("b1"));
        var (_, person) = await _emulator.PostAsync(Joined("u1"));
        var (_, again) = await _emulator.PostAsync(Joined("u1"));

        Assert.Equal([0, 1, 0], new[] { bot, person, again }.Select(body => body.GetProperty("activities").GetArrayLength()));
        Assert.Equal("begroeting", Emulator.NameOf(person.GetProperty("activities")[0]));
    }

    [Fact]
    public async Task Types_that_are_not_known_are_accepted_and_not_answered()
    {
        foreach (var type in new[] { "typing", "event", "messageReaction", "invoke", "installationUpdate", "iets-nieuws" })
        {
            var (status, body) = await _emulator.PostAsync($$"""{"type":"{{type}}","deliveryMode":"expectReplies"}""");

            Assert.Equal((200, 0), (status, body.GetProperty("activities").GetArrayLength()));
        }
    }

    [Fact]
    public async Task A_message_that_comes_again_is_answered_again_and_counts_once()
    {
        await _emulator.SayAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen", id: "a");
        var first = await _emulator.SayAsync("Gehandicaptenparkeerkaart", id: "b");
        var again = await _emulator.SayAsync("Gehandicaptenparkeerkaart", id: "b");

        Assert.Equal(Text(first, "text"), Text(again, "text"));
        Assert.Equal("vergelijking", Emulator.NameOf(await _emulator.SayAsync("Ja", id: "c")));
    }

    [Fact]
    public async Task Who_says_stop_is_told_that_the_conversation_is_over()
    {
        await _emulator.SayAsync("Ik ga verhuizen");

        var (_, body) = await _emulator.PostAsync(Emulator.Message("stop", _emulator.Conversation));

        Assert.Equal(["message", "endOfConversation"], body.GetProperty("activities").EnumerateArray().Select(activity => Text(activity, "type")));
    }

    [Fact]
    public async Task The_word_that_ended_it_gets_the_same_answer_again_and_the_next_begins_anew()
    {
        await _emulator.SayAsync("Ik verhuis van Dalfsen naar De Ronde Venen");
        var stop = Emulator.Message("stop", _emulator.Conversation, id: "a");

        var (first, second) = ((await _emulator.PostAsync(stop)).Body, (await _emulator.PostAsync(stop)).Body);
        var next = await _emulator.SayAsync("Gehandicaptenparkeerkaart");

        Assert.Equal(Names(first), Names(second));
        Assert.DoesNotContain("Dalfsen", Text(next, "text"), StringComparison.Ordinal);
        static IEnumerable<string?> Names(JsonElement body) => body.GetProperty("activities").EnumerateArray().Select(activity => activity.TryGetProperty("channelData", out _) ? Emulator.NameOf(activity) : Text(activity, "type"));
    }

    [Fact]
    public async Task A_file_without_a_word_is_told_that_it_cannot_be_read()
    {
        var (_, body) = await _emulator.PostAsync(Emulator.Message("", _emulator.Conversation)[..^1] + """, "attachments": [{ "contentType": "application/pdf", "name": "brief.pdf" }] }""");

        Assert.Equal("bestand", Emulator.NameOf(body.GetProperty("activities")[0]));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    public async Task The_text_itself_in_another_form_is_no_file(string type)
    {
        var message = Emulator.Message("<at>De bot</at>", _emulator.Conversation);

        var (_, body) = await _emulator.PostAsync(message[..^1] + $$""", "entities": [{ "type": "mention", "mentioned": { "id": "b1" }, "text": "<at>De bot</at>" }], "attachments": [{ "contentType": "{{type}}", "content": "<at>De bot</at>" }] }""");

        Assert.Equal("niet_begrepen", Emulator.NameOf(body.GetProperty("activities")[0]));
    }

    [Fact]
    public async Task A_file_with_text_is_a_file()
    {
        var (_, body) = await _emulator.PostAsync(Emulator.Message("", _emulator.Conversation)[..^1] + """, "attachments": [{ "contentType": "text/plain", "name": "brief.txt", "contentUrl": "https://example.org/brief.txt" }] }""");

        Assert.Equal("bestand", Emulator.NameOf(body.GetProperty("activities")[0]));
    }

    [Fact]
    public async Task Who_reads_simple_words_keeps_them_when_the_end_comes_again_and_after_it()
    {
        await _emulator.SayAsync("Kunt u dat makkelijker zeggen?");
        var stop = Emulator.Message("Stoppen", _emulator.Conversation, id: "a");

        var (first, second) = ((await _emulator.PostAsync(stop)).Body, (await _emulator.PostAsync(stop)).Body);
        var next = await _emulator.SayAsync("Opnieuw beginnen");

        Assert.Equal(Text(first.GetProperty("activities")[0], "text"), Text(second.GetProperty("activities")[0], "text"));
        Assert.NotEqual(Text(await _emulator.SayAsync("Opnieuw beginnen", conversation: Guid.NewGuid().ToString("N")), "text"), Text(next, "text"));
    }

    [Fact]
    public async Task The_name_of_the_bot_in_a_group_is_no_part_of_the_message()
    {
        await _emulator.SayAsync("Ik ga verhuizen");
        var message = Emulator.Message("<at>De bot</at> stop", _emulator.Conversation);

        var (_, body) = await _emulator.PostAsync(message[..^1] + """,  "entities": [{ "type": "mention", "mentioned": { "id": "b1" }, "text": "<at>De bot</at>" }, 7, { "type": "mention" }] }""");

        Assert.Equal("endOfConversation", Text(body.GetProperty("activities").EnumerateArray().Last(), "type"));
    }

    [Theory]
    [InlineData("..", "z")]
    [InlineData(".", "z")]
    [InlineData("c1", "..")]
    public async Task An_id_that_would_change_the_address_of_the_answer_is_refused(string conversation, string id) =>
        Assert.Equal(400, (await _emulator.PostAsync(Emulator.Message("Hallo", conversation, id))).Status);

    [Fact]
    public async Task Who_begins_with_a_message_is_told_once_what_answers()
    {
        var first = await _emulator.SayAsync("Ik ga verhuizen");
        var next = await _emulator.SayAsync("Van Dalfsen naar De Ronde Venen");

        Assert.StartsWith("Dit is een nieuw gesprek. Ik ben een chatprogramma. Schreef u eerder al iets? Dat weet ik niet meer. Noem liever niet uw naam, adres of ziekte.", Text(first, "text"), StringComparison.Ordinal);
        Assert.DoesNotContain("chatprogramma", Text(next, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_greeted_is_not_told_again_what_answers()
    {
        await _emulator.PostAsync(Joined("u1").Replace("\"c9\"", $"\"{_emulator.Conversation}\"", StringComparison.Ordinal).Replace("\"emulator\"", "\"webchat\"", StringComparison.Ordinal));

        Assert.DoesNotContain("chatprogramma", Text(await _emulator.SayAsync("Ik ga verhuizen"), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_too_long_is_answered()
    {
        var answer = await _emulator.SayAsync(new string('a', 1_200) + " Ik wil dood", id: "lang");

        Assert.Equal("te_lang", Emulator.NameOf(answer));
        Assert.Equal(Text(answer, "text"), Text(await _emulator.SayAsync(new string('a', 1_200) + " Ik wil dood", id: "lang"), "text"));
    }

    [Theory]
    [InlineData("msteams", true)]
    [InlineData("email", true)]
    [InlineData("webchat", false)]
    [InlineData("emulator", false)]
    public async Task Where_not_all_buttons_are_shown_the_choices_stand_in_the_text(string channel, bool isInText)
    {
        var (_, body) = await _emulator.PostAsync(Emulator.Message("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen", _emulator.Conversation, channel: channel));

        var answer = body.GetProperty("activities")[0];
        Assert.All(
            answer.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray(),
            action => Assert.Equal(isInText, Text(answer, "text")!.Contains($"- {Text(action, "title")}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Ja", 4)]
    [InlineData("Vertel meer", 6)]
    public async Task A_telephone_gets_what_matters_most_in_messages_that_can_be_delivered(string last, int most)
    {
        await _emulator.PostAsync(Emulator.Message("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen voor een gehandicaptenparkeerkaart", _emulator.Conversation, channel: "sms"));
        await _emulator.PostAsync(Emulator.Message("Ja", _emulator.Conversation, channel: "sms"));

        var (_, body) = await _emulator.PostAsync(Emulator.Message(last, _emulator.Conversation, channel: "sms"));

        var texts = body.GetProperty("activities").EnumerateArray().Select(activity => Text(activity, "text")!).ToList();
        Assert.All(texts, text => Assert.InRange(text.Length, 1, 1_600));
        Assert.InRange(texts.Count, 1, most);
        Assert.DoesNotContain("---", string.Concat(texts), StringComparison.Ordinal);
        Assert.Contains("/bewijs#", string.Concat(texts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_telephone_gets_plain_text_with_its_choices()
    {
        var (_, body) = await _emulator.PostAsync(Emulator.Message("Ik ga verhuizen", channel: "sms"));

        Assert.Equal("plain", Text(body.GetProperty("activities")[0], "textFormat"));
        Assert.DoesNotContain("**", Text(body.GetProperty("activities")[0], "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_end_a_conversation_begins_anew()
    {
        await _emulator.SayAsync("Ik verhuis van Dalfsen naar De Ronde Venen");
        await _emulator.PostAsync($$"""{"type":"endOfConversation","channelId":"webchat","conversation":{"id":"{{_emulator.Conversation}}"},"deliveryMode":"expectReplies"}""");

        Assert.DoesNotContain("Dalfsen", Text(await _emulator.SayAsync("Gehandicaptenparkeerkaart"), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_that_are_too_large_count_and_are_answered()
    {
        using var server = Emulator.Open(("Conversations:Messages", "10"));
        var emulator = new Emulator(server);
        var names = new List<string>();
        for (var number = 0; number < 11; number++)
        {
            names.Add(Emulator.NameOf(await emulator.SayAsync(new string('a', 20_000))));
        }

        Assert.Equal([.. Enumerable.Repeat("te_lang", 10), "gesprek_vol"], names);
    }

    [Fact]
    public async Task What_is_too_large_and_no_message_is_refused() =>
        Assert.Equal(413, (await _emulator.PostAsync($$"""{"type":"event","value":"{{new string('a', 20_000)}}","conversation":{"id":"c1"},"deliveryMode":"expectReplies"}""")).Status);

    [Theory]
    [InlineData("""{"type":"message","text":"Hal""", 400)]
    [InlineData("""{"type":"message","text":"Hallo"}""", 400)]
    [InlineData("""{"type":"message","text":"Hallo","conversation":{"id":""},"deliveryMode":"expectReplies"}""", 400)]
    [InlineData("""{"type":"message","text":7,"conversation":{"id":"c"}}""", 400)]
    [InlineData("", 400)]
    public async Task A_bad_activity_is_refused_in_the_shape_that_clients_read(string body, int status)
    {
        var answer = await _emulator.PostAsync(body);

        Assert.Equal(status, answer.Status);
        Assert.NotEmpty(answer.Body.GetProperty("error").GetProperty("message").GetString()!);
    }

    [Fact]
    public async Task A_body_of_ten_megabytes_is_too_large() => Assert.Equal(413, (await _emulator.PostAsync(Emulator.Message(new string('a', 10_000_000)))).Status);

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("http://localhost/")]
    [InlineData("https://localhost/")]
    [InlineData("http://[::1]:80/")]
    [InlineData("http://169.254.169.254/latest/")]
    [InlineData("https://10.0.0.8/")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://iemand@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.anders.example/")]
    [InlineData("https://botframework.com.anders.example/")]
    [InlineData("https://webchat.botframework.com:8443/")]
    [InlineData("https://anders.example/?x=https://smba.trafficmanager.net")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/v3")]
    [InlineData("")]
    public async Task Nothing_is_posted_to_an_address_that_is_not_on_the_list(string address)
    {
        var (status, body) = await _emulator.PostAsync(Emulator.Message("Hallo", serviceUrl: address, isExpected: false));

        Assert.Equal((403, "Forbidden"), (status, body.GetProperty("error").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task It_is_not_there_when_it_is_not_open()
    {
        using var closed = new Server();

        Assert.Equal(404, (await new Emulator(closed).PostAsync(Emulator.Message("Hallo"))).Status);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Joined(string id) =>
        $$"""{"type":"conversationUpdate","channelId":"emulator","conversation":{"id":"c9"},"recipient":{"id":"b1"},"from":{"id":"u1"},"membersAdded":[{"id":"{{id}}"}],"deliveryMode":"expectReplies"}""";
}
