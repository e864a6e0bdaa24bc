namespace Verschillen.Web.Tests.Channels.DirectLine;

/// <summary>A conversation by requests and polling, as the protocol has it.</summary>
[Collection(OneDirectLine.Name)]
public sealed class ConversationTests(DirectLineServer open)
{
    private readonly Server _server = open.Server;

    [Fact]
    public async Task A_new_conversation_is_made_with_a_greeting_and_a_known_one_goes_on()
    {
        var visitor = new DirectLineVisitor(_server, DirectLineVisitor.Secret);
        visitor.Token = (await visitor.PostAsync("/tokens/generate", "")).Text("token");

        var first = await visitor.PostAsync("/conversations", """{"user":{"id":"dl_1"},"locale":"nl-NL"}""");
        var second = await visitor.PostAsync("/conversations", "");

        Assert.Equal((201, 200), (first.Status, second.Status));
        Assert.Equal(first.Text("conversationId"), second.Text("conversationId"));
        Assert.StartsWith($"ws://{_server.Browser.BaseAddress!.Authority}/v3/directline/conversations/{first.Text("conversationId")}/stream?", first.Text("streamUrl"), StringComparison.Ordinal);
        visitor.Conversation = first.Text("conversationId");
        Assert.Equal(["begroeting"], (await visitor.PollAsync()).Replies);
    }

    [Fact]
    public async Task What_was_said_comes_back_with_its_id_and_what_the_client_keeps_and_then_the_answer()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        var posted = await visitor.PostActivityAsync("""{"type":"message","from":{"id":"iemand"},"text":"Ik ga verhuizen","locale":"nl","textFormat":"plain","channelData":{"clientActivityID":"a1","x":{"y":[1.0,null]}},"onbekend":1}""");
        var set = await visitor.PollAsync("1");

        var (echo, reply) = (set.Activities[0], set.Activities[1]);
        Assert.Equal((200, posted.Text("id"), "3"), (posted.Status, echo.GetProperty("id").GetString(), set.Watermark));
        Assert.Equal("""{"clientActivityID":"a1","x":{"y":[1.0,null]}}""", echo.GetProperty("channelData").GetRawText());
        Assert.Equal(("dl_1", "user", "Ik ga verhuizen"), (Activity.Text(echo.GetProperty("from"), "id"), Activity.Text(echo.GetProperty("from"), "role"), Activity.Text(echo, "text")));
        Assert.False(echo.TryGetProperty("onbekend", out _));
        Assert.Equal(
            ("message", posted.Text("id"), "nl-NL", "markdown", "expectingInput", "bot", "directline", _server.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", System.Globalization.CultureInfo.InvariantCulture)),
            (Activity.Text(reply, "type"), Activity.Text(reply, "replyToId"), Activity.Text(reply, "locale"), Activity.Text(reply, "textFormat"), Activity.Text(reply, "inputHint"),
                Activity.Text(reply.GetProperty("from"), "role"), Activity.Text(reply, "channelId"), Activity.Text(reply, "timestamp")));
        Assert.NotEmpty(Activity.Text(reply, "speak")!);
        Assert.Equal(visitor.Conversation, Activity.Text(reply.GetProperty("conversation"), "id"));
    }

    [Fact]
    public async Task Choices_are_buttons_that_answer_the_question()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        await visitor.SayAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen");
        await visitor.SayAsync("Gehandicaptenparkeerkaart");

        var choices = (await visitor.PollAsync("4")).Activities[0].GetProperty("suggestedActions").GetProperty("actions").EnumerateArray().ToList();
        await visitor.SayAsync(choices[0].GetProperty("value").GetString()!);

        Assert.Equal("imBack", choices[0].GetProperty("type").GetString());
        Assert.Equal(["vergelijking"], (await visitor.PollAsync("5")).Replies);
    }

    [Fact]
    public async Task Polling_gives_what_comes_after_the_watermark_and_everything_without_one()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        await visitor.SayAsync("Hallo");

        var counts = new List<int> { (await visitor.GetAsync($"/conversations/{visitor.Conversation}/activities")).Activities.Count };
        foreach (var watermark in new[] { "", "1", "2", "3" })
        {
            counts.Add((await visitor.PollAsync(watermark)).Activities.Count);
        }

        Assert.Equal([3, 3, 2, 1, 0], counts);
        Assert.Equal("3", (await visitor.PollAsync("3")).Watermark);
    }

    [Fact]
    public async Task Typing_and_unknown_activities_come_back_and_are_not_answered()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        foreach (var type in new[] { "typing", "event", "messageReaction", "conversationUpdate", "iets-nieuws" })
        {
            Assert.Equal(200, (await visitor.PostActivityAsync($$"""{"type":"{{type}}","name":"webchat/join"}""")).Status);
        }

        var set = await visitor.PollAsync("1");
        Assert.Equal(["typing", "event", "messageReaction", "conversationUpdate", "iets-nieuws"], set.Activities.Select(one => Activity.Text(one, "type")));
    }

    [Fact]
    public async Task Plain_text_is_given_on_request()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        await visitor.PostActivityAsync("""{"type":"message","text":"help","channelData":{"textFormat":"plain"}}""");

        var reply = (await visitor.PollAsync("2")).Activities[0];
        Assert.Equal("plain", Activity.Text(reply, "textFormat"));
        Assert.DoesNotContain("**", Activity.Text(reply, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_button_carries_is_a_message_too()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        await visitor.PostActivityAsync("""{"type":"message","value":"Ik ga verhuizen","channelData":{"messageBack":true}}""");

        Assert.Equal("vraag", (await visitor.PollAsync("2")).Replies.Single());
    }

    [Fact]
    public async Task A_file_without_a_word_is_told_that_it_cannot_be_read_and_does_not_come_back()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        await visitor.SayAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen");

        await visitor.PostActivityAsync("""{"type":"message","text":"","attachments":[{"contentType":"image/png","name":"brief.png","contentUrl":"data:image/png;base64,AAAA"}],"channelData":{"clientActivityID":"a1"}}""");
        await visitor.PostActivityAsync("""{"type":"event","name":"x","attachments":[{"name":"\ud801"}]}""");
        var set = await visitor.PollAsync("3");

        Assert.Equal(["bestand"], set.Replies);
        Assert.StartsWith("Ik kan geen bestanden of foto's bekijken.", Activity.Text(set.Activities[1], "text"), StringComparison.Ordinal);
        Assert.True(set.Activities[1].TryGetProperty("suggestedActions", out _)); // the question that waits
        Assert.Equal((3, false), (set.Activities.Count, set.Body.GetRawText().Contains("attachments", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Words_that_come_with_a_file_are_answered()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        await visitor.PostActivityAsync("""{"type":"message","text":"Ik ga verhuizen","attachments":[{"contentType":"text/html","content":"<p>Ik ga verhuizen</p>"}]}""");

        Assert.Equal(["vraag"], (await visitor.PollAsync("2")).Replies);
    }

    [Fact]
    public async Task Personal_details_are_left_out_of_what_comes_back()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        await visitor.SayAsync("Mijn nummer is 123456782");

        Assert.Equal("Mijn nummer is (weggelaten)", Activity.Text((await visitor.PollAsync("1")).Activities[0], "text"));
    }

    [Fact]
    public async Task Saying_stop_ends_the_conversation_and_leaves_only_the_goodbye_for_a_minute()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        await visitor.SayAsync("Ik ga verhuizen");
        await visitor.SayAsync("stop");

        var typing = await visitor.PostActivityAsync("""{"type":"typing"}""");
        var left = await visitor.PollAsync();
        Assert.Equal(200, (await visitor.ReconnectAsync()).Status);
        _server.Clock.Advance(TimeSpan.FromSeconds(60));
        var gone = await visitor.PollAsync(left.Watermark);

        Assert.Equal((404, "NotFound"), (typing.Status, typing.Code));
        Assert.Equal(["message", "message", "endOfConversation"], left.Activities.Select(one => Activity.Text(one, "type")));
        Assert.Equal(["stop"], left.Activities.Where(one => !Activity.IsReply(one)).Select(one => Activity.Text(one, "text")).OfType<string>());
        Assert.Equal((200, 0, left.Watermark), (gone.Status, gone.Activities.Count, gone.Watermark));
        Assert.Equal(200, (await visitor.ReconnectAsync(left.Watermark)).Status);
    }

    [Fact]
    public async Task Who_begins_again_within_that_minute_begins_anew_and_the_numbers_go_on()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        await visitor.SayAsync("Ik verhuis van Dalfsen naar De Ronde Venen");
        await visitor.SayAsync("stop");
        var watermark = (await visitor.PollAsync()).Watermark;

        var begun = await visitor.PostAsync("/conversations", "");
        var said = await visitor.SayAsync("Ik ga verhuizen");

        Assert.Equal((201, visitor.Conversation, 200), (begun.Status, begun.Text("conversationId"), said.Status));
        var set = await visitor.PollAsync(watermark);
        Assert.Equal(["begroeting", "vraag"], set.Replies);
        Assert.DoesNotContain("Dalfsen", set.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(3, (await visitor.PollAsync()).Activities.Count);
        _server.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(200, (await visitor.PollAsync()).Status);
    }

    [Fact]
    public async Task A_client_ends_a_conversation_by_saying_so()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        await visitor.PostActivityAsync("""{"type":"endOfConversation"}""");
        Assert.Equal(404, (await visitor.PostActivityAsync("""{"type":"typing"}""")).Status);
        _server.Clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Empty((await visitor.PollAsync()).Activities);
    }

    [Fact]
    public async Task A_conversation_ends_after_half_an_hour_of_silence()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        _server.Clock.Advance(TimeSpan.FromMinutes(29));
        await visitor.SayAsync("Hallo");
        visitor.Token = (await visitor.PostAsync("/tokens/refresh", "")).Text("token");
        _server.Clock.Advance(TimeSpan.FromMinutes(29));
        var before = await visitor.PollAsync();
        _server.Clock.Advance(TimeSpan.FromMinutes(1) - TimeSpan.FromTicks(1));
        var last = (await visitor.PollAsync()).Activities.Count;
        visitor.Token = (await visitor.PostAsync("/tokens/refresh", "")).Text("token");
        _server.Clock.Advance(TimeSpan.FromTicks(1));

        Assert.Equal((3, 3, 0), (before.Activities.Count, last, (await visitor.PollAsync()).Activities.Count));
    }

    [Fact]
    public async Task A_server_with_the_secret_speaks_for_its_people()
    {
        var visitor = new DirectLineVisitor(_server, DirectLineVisitor.Secret);
        var begun = await visitor.PostAsync("/conversations", """{"user":{"id":"dl_7"}}""");
        visitor.Conversation = begun.Text("conversationId");

        var said = await visitor.PostActivityAsync("""{"type":"message","from":{"id":"klant-12"},"text":"Hallo"}""");

        Assert.Equal((201, 200), (begun.Status, said.Status));
        Assert.Equal("klant-12", Activity.Text((await visitor.PollAsync()).Activities[1].GetProperty("from"), "id"));
        Assert.Equal(200, (await visitor.ReconnectAsync()).Status);
    }

    [Theory]
    [InlineData("klant-12")]
    [InlineData("verschillen")]
    public async Task Who_has_a_token_is_the_person_of_the_token(string named)
    {
        var visitor = new DirectLineVisitor(_server, DirectLineVisitor.Secret);
        var begun = await visitor.PostAsync("/conversations", "");
        (visitor.Conversation, visitor.Token) = (begun.Text("conversationId"), begun.Text("token"));

        await visitor.PostActivityAsync($$"""{"type":"message","from":{"id":"{{named}}"},"text":"Hallo"}""");

        Assert.Equal("dl_user", Activity.Text((await visitor.PollAsync()).Activities[1].GetProperty("from"), "id"));
    }

    [Fact]
    public async Task What_happened_comes_back_by_its_name()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        await visitor.PostActivityAsync("""{"type":"event","name":"webchat/join","value":{"language":"nl"}}""");

        Assert.Equal("webchat/join", Activity.Text((await visitor.PollAsync()).Activities[1], "name"));
    }

    [Fact]
    public async Task A_conversation_that_began_with_a_token_cannot_be_read_with_the_secret()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        visitor.Token = DirectLineVisitor.Secret;

        Assert.All([await visitor.PollAsync(), await visitor.SayAsync("Hallo"), await visitor.ReconnectAsync()], answer => Assert.Equal((403, "Forbidden"), (answer.Status, answer.Code)));
    }

    [Fact]
    public async Task Messages_at_the_same_moment_are_all_answered_in_one_order()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => visitor.SayAsync($"bericht {number}")));

        var set = await visitor.PollAsync("1");
        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(24, set.Activities.Count);
        Assert.Equal(set.Activities.Select(one => Activity.Text(one, "id")).Order(StringComparer.Ordinal), set.Activities.Select(one => Activity.Text(one, "id")));
        Assert.All(set.Activities.Where(Activity.IsReply), reply => Assert.Contains(answers, answer => answer.Text("id") == Activity.Text(reply, "replyToId")));
    }
}
