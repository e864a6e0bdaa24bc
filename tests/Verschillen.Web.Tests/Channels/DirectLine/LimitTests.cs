namespace Verschillen.Web.Tests.Channels.DirectLine;

/// <summary>How much and how fast.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task So_many_messages_are_answered_in_a_minute_and_the_next_minute_it_goes_on()
    {
        using var server = DirectLineVisitor.Open(("Conversations:MessagesPerMinute", "3"));
        var visitor = await DirectLineVisitor.BeginAsync(server);
        var other = await DirectLineVisitor.BeginAsync(server);
        for (var number = 0; number < 3; number++)
        {
            Assert.Equal(200, (await visitor.SayAsync("Hallo")).Status);
        }

        server.Clock.Advance(TimeSpan.FromSeconds(10));
        var told = await visitor.SayAsync("Hallo");
        var refused = await visitor.SayAsync("Hallo");
        var set = await visitor.PollAsync("8");

        Assert.Equal((200, "te_snel"), (told.Status, set.Replies.Single()));
        Assert.Contains("Bel bij gevaar 112.", Activity.Text(set.Activities[0], "text"), StringComparison.Ordinal);
        Assert.Equal((429, "TooManyRequests", "50"), (refused.Status, refused.Code, refused.Headers.RetryAfter!.ToString()));
        Assert.Equal("U stuurt veel berichten achter elkaar. Wacht een minuut en stuur uw bericht opnieuw.", refused.Message);
        Assert.Equal(200, (await visitor.PostActivityAsync("""{"type":"typing"}""")).Status);
        Assert.Equal(200, (await other.SayAsync("Hallo")).Status);
        server.Clock.Advance(TimeSpan.FromSeconds(50));
        Assert.Equal(200, (await visitor.SayAsync("Hallo")).Status);
    }

    [Fact]
    public async Task A_conversation_has_so_many_messages_and_then_ends_and_the_next_begins_another()
    {
        using var server = DirectLineVisitor.Open(("Conversations:Messages", "10"));
        var visitor = await DirectLineVisitor.BeginAsync(server);
        for (var number = 0; number < 10; number++)
        {
            Assert.Equal(200, (await visitor.SayAsync("Hallo")).Status);
        }

        Assert.Equal(200, (await visitor.SayAsync("Hallo")).Status);
        var set = await visitor.PollAsync();
        Assert.Equal(200, (await visitor.SayAsync("Ik ga verhuizen")).Status);

        Assert.Equal(["gesprek_vol"], set.Replies);
        Assert.StartsWith("Dit gesprek heeft al 10 berichten.", Activity.Text(set.Activities[1], "text"), StringComparison.Ordinal);
        Assert.Equal("endOfConversation", Activity.Text(set.Activities[2], "type"));
        Assert.Equal(["vraag"], (await visitor.PollAsync(set.Watermark)).Replies);
    }

    [Fact]
    public async Task A_full_conversation_ends_too_when_the_last_message_is_too_large_to_be_read()
    {
        using var server = DirectLineVisitor.Open(("Conversations:Messages", "10"));
        var visitor = await DirectLineVisitor.BeginAsync(server);
        for (var number = 0; number < 10; number++)
        {
            Assert.Equal(200, (await visitor.SayAsync("Hallo")).Status);
        }

        Assert.Equal(413, (await visitor.SayAsync(new string('a', 20_000))).Status);
        var set = await visitor.PollAsync();

        Assert.Equal(["gesprek_vol"], set.Replies);
        Assert.Equal("endOfConversation", Activity.Text(set.Activities[^1], "type"));
    }

    [Fact]
    public async Task A_message_may_be_as_long_as_the_limit_and_no_longer()
    {
        using var server = DirectLineVisitor.Open();
        var visitor = await DirectLineVisitor.BeginAsync(server);

        var (fits, tooLong) = (await visitor.SayAsync(new string('a', 1_000)), await visitor.SayAsync(new string('a', 1_001)));

        var set = await visitor.PollAsync("3");
        Assert.Equal((200, 200), (fits.Status, tooLong.Status));
        Assert.Equal(["te_lang"], set.Replies);
        Assert.Contains("Een bericht mag 1.000 tekens lang zijn.", Activity.Text(set.Activities[1], "text"), StringComparison.Ordinal);
        Assert.Contains("Bel bij gevaar 112.", Activity.Text(set.Activities[1], "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_socket_more_than_the_server_has_is_asked_to_come_back()
    {
        using var server = DirectLineVisitor.Open(("Limits:Sockets", "0"));
        var visitor = await DirectLineVisitor.BeginAsync(server);
        using var handshake = new HttpRequestMessage(HttpMethod.Get, visitor.Stream.Replace("ws://", "http://", StringComparison.Ordinal));
        foreach (var (name, value) in new[] { ("Connection", "Upgrade"), ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"), ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==") })
        {
            handshake.Headers.Add(name, value);
        }

        using var refused = await server.Browser.SendAsync(handshake);

        Assert.Equal((503, true), ((int)refused.StatusCode, refused.Headers.RetryAfter is not null));
        Assert.False(refused.Headers.Contains("Sec-WebSocket-Accept"));
        Assert.True(refused.Headers.Contains("Referrer-Policy"));
        Assert.DoesNotContain(server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_field_that_cannot_be_read_is_named_also_where_no_activity_is_asked()
    {
        using var server = DirectLineVisitor.Open();

        var answer = await new DirectLineVisitor(server, DirectLineVisitor.Secret).PostAsync("/tokens/generate", """{"user":7}""");

        Assert.Equal(400, answer.Status);
        Assert.StartsWith("The field 'user' cannot be read", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_address_begins_so_many_conversations_in_an_hour_and_a_server_with_the_secret_any_number()
    {
        using var server = DirectLineVisitor.Open(("Conversations:NewPerHour", "4"));
        var page = new DirectLineVisitor(server, "");
        var statuses = new List<int>();
        for (var number = 0; number < 5; number++)
        {
            statuses.Add((await page.PostAsync("/tokens/generate", "", ("Origin", DirectLineVisitor.Site))).Status);
        }

        var withSecret = new DirectLineVisitor(server, DirectLineVisitor.Secret);

        var begun = new DirectLineVisitor(server, DirectLineVisitor.Secret);
        begun.Token = (await begun.PostAsync("/tokens/generate", "")).Text("token");

        Assert.Equal([200, 200, 200, 200, 429], statuses);
        Assert.Equal(201, (await begun.PostAsync("/conversations", "")).Status);
        Assert.Equal((200, 201), ((await withSecret.PostAsync("/tokens/generate", "")).Status, (await withSecret.PostAsync("/conversations", "")).Status));
    }

    [Fact]
    public async Task What_is_read_at_once_is_bounded_and_the_watermark_leads_to_the_rest()
    {
        using var server = DirectLineVisitor.Open();
        var visitor = await DirectLineVisitor.BeginAsync(server);
        for (var number = 0; number < 40; number++)
        {
            await visitor.PostActivityAsync($$"""{"type":"message","text":"Hallo","channelData":{"x":"{{new string('v', 15_000)}}" } }""");
        }

        var (ids, watermark, sizes) = (new List<string>(), "", new List<int>());
        for (var set = await visitor.PollAsync(); set.Activities.Count > 0; set = await visitor.PollAsync(watermark))
        {
            ids.AddRange(set.Activities.Select(activity => Activity.Text(activity, "id")!));
            watermark = set.Watermark;
            sizes.Add(set.Body.GetRawText().Length);
        }

        Assert.Equal(Enumerable.Range(1, 81).Select(number => $"{visitor.Conversation}|{number:D7}"), ids);
        Assert.All(sizes, size => Assert.InRange(size, 1, 300_000));
        await visitor.ReconnectAsync();
        using var socket = await visitor.ConnectAsync();
        for (var frame = 0; frame < sizes.Count; frame++)
        {
            Assert.Equal(sizes[frame], (await Frames.NextAsync(socket)).Length); // without waiting for something new
        }
    }

    [Fact]
    public async Task A_conversation_holds_no_more_than_so_many_bytes_besides_messages()
    {
        using var server = DirectLineVisitor.Open();
        var visitor = await DirectLineVisitor.BeginAsync(server);
        var statuses = new List<int>();
        for (var number = 0; number < 20; number++)
        {
            statuses.Add((await visitor.PostActivityAsync($$"""{"type":"event","name":"x","value":"{{new string('v', 15_000)}}"}""")).Status);
        }

        Assert.Equal((17, 3), (statuses.Count(status => status == 200), statuses.Count(status => status == 413))); // trying again is of no use
        Assert.Equal(200, (await visitor.SayAsync("Hallo")).Status);
    }

    [Fact]
    public async Task Too_many_activities_that_are_no_messages_are_refused()
    {
        using var server = DirectLineVisitor.Open();
        var visitor = await DirectLineVisitor.BeginAsync(server);
        for (var number = 0; number < 120; number++)
        {
            await visitor.PostActivityAsync("""{"type":"typing"}""");
        }

        Assert.Equal(429, (await visitor.PostActivityAsync("""{"type":"typing"}""")).Status);
        Assert.Equal(200, (await visitor.SayAsync("Hallo")).Status);
    }
}
