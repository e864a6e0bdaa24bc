namespace Verschillen.Web.Tests.Channels.DirectLine;

/// <summary>Activities that come again, by the id that their client gave them.</summary>
[Collection(OneDirectLine.Name)]
public sealed class ComesAgainTests(DirectLineServer open)
{
    private readonly Server _server = open.Server;

    [Fact]
    public async Task An_activity_that_comes_twice_is_answered_once_and_keeps_its_id()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        var first = await visitor.SayAsync("Hallo", "zelfde");
        var second = await visitor.SayAsync("Hallo", "zelfde");

        Assert.Equal((200, first.Text("id")), (second.Status, second.Text("id")));
        Assert.Equal(3, (await visitor.PollAsync()).Activities.Count);
    }

    [Fact]
    public async Task The_word_that_ended_it_may_come_again_and_keeps_its_id()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        var first = await visitor.SayAsync("stop", "zelfde");
        var second = await visitor.SayAsync("stop", "zelfde");

        Assert.Equal((200, first.Text("id")), (second.Status, second.Text("id")));
        Assert.Equal(3, (await visitor.PollAsync()).Activities.Count);
    }

    [Fact]
    public async Task Who_begins_again_may_count_its_messages_from_one_again()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        await visitor.SayAsync("Hallo", "1");
        var last = await visitor.SayAsync("stop", "2");
        await visitor.PostAsync("/conversations", "");

        var next = await visitor.SayAsync("Ik wil dood", "1");

        Assert.Equal(["begroeting", "crisis"], (await visitor.PollAsync(last.Text("id")[^1..])).Replies.TakeLast(2));
        Assert.Equal(200, next.Status);
    }

    [Fact]
    public async Task An_id_without_a_character_is_no_id()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        const string Named = """{"type":"message","text":"TEXT","channelData":{"clientActivityID":""}}""";
        await visitor.PostActivityAsync(Named.Replace("TEXT", "Hallo", StringComparison.Ordinal));
        await visitor.PostActivityAsync(Named.Replace("TEXT", "Ik wil dood", StringComparison.Ordinal));

        Assert.Equal("crisis", (await visitor.PollAsync()).Replies[^1]);
    }
}
