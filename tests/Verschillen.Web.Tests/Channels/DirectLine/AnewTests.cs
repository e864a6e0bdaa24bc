namespace Verschillen.Web.Tests.Channels.DirectLine;

/// <summary>What a conversation says of itself, and how another begins after it.</summary>
[Collection(OneDirectLine.Name)]
public sealed class AnewTests(DirectLineServer open)
{
    private readonly Server _server = open.Server;

    [Theory]
    [InlineData(0, "Hallo", "begroeting")]
    [InlineData(2, "Hallo", "begroeting")]
    [InlineData(2, "Ik wil dood", "crisis")]
    public async Task A_message_after_the_end_begins_anew_and_tells_so(int minutes, string message, string reply)
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        await visitor.SayAsync("Ik verhuis van Dalfsen naar De Ronde Venen");
        await visitor.SayAsync("stop");
        var watermark = (await visitor.PollAsync()).Watermark;
        _server.Clock.Advance(TimeSpan.FromMinutes(minutes));

        var said = await visitor.SayAsync(message);
        var set = await visitor.PollAsync(watermark);

        Assert.Equal(200, said.Status);
        Assert.Equal([reply], set.Replies);
        Assert.Equal(said.Text("id"), Activity.Text(set.Activities[0], "id"));
        Assert.Contains("Dit is een nieuw gesprek. Ik ben een chatprogramma.", Activity.Text(set.Activities[1], "text"), StringComparison.Ordinal);
        Assert.Equal(reply is not "crisis", Activity.Text(set.Activities[1], "text")!.StartsWith("Dit is een nieuw gesprek.", StringComparison.Ordinal));
        await visitor.SayAsync("Gehandicaptenparkeerkaart");
        var next = (await visitor.PollAsync(set.Watermark)).Activities[1];
        Assert.DoesNotContain("Dit is een nieuw gesprek.", Activity.Text(next, "text"), StringComparison.Ordinal);
        Assert.DoesNotContain("Dalfsen", Activity.Text(next, "text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wat bewaart u van mij?", "privacy", "Onze server bewaart dit gesprek zolang het loopt.")]
    [InlineData("stop", "stop", "Binnen een minuut is het weg van onze server.")]
    public async Task What_is_kept_is_told_as_it_is(string question, string reply, string told)
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        await visitor.SayAsync(question);
        var set = await visitor.PollAsync("2");

        Assert.Equal([reply], set.Replies);
        Assert.Contains(told, Activity.Text(set.Activities[0], "text"), StringComparison.Ordinal);
        Assert.Equal(reply is "privacy", Activity.Text(set.Activities[0], "text")!.Contains($"http://{_server.Browser.BaseAddress!.Authority}/privacy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_number_of_an_answer_leads_to_its_page_and_one_that_is_typed_does_too()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        await visitor.SayAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen voor een gehandicaptenparkeerkaart");
        await visitor.SayAsync("Ja");
        var answer = await visitor.PollAsync("4");
        var number = Activity.Text(answer.Activities[0], "text")!.Split("bewijs#")[1].Split(')')[0];

        await visitor.SayAsync(number);

        var page = $"http://{_server.Browser.BaseAddress!.Authority}/bewijs";
        Assert.Contains($"**{number}**", Activity.Text(answer.Activities[0], "text"), StringComparison.Ordinal);
        Assert.Contains($"{page}#{number}", Activity.Text(answer.Activities[0], "text"), StringComparison.Ordinal);
        var typed = await visitor.PollAsync("6");
        Assert.Equal(["bewijsnummer"], typed.Replies);
        Assert.Contains(page, Activity.Text(typed.Activities[0], "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personal_details_in_what_a_button_carries_do_not_come_back()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        await visitor.PostActivityAsync("""{"type":"message","value":"Mijn bsn is 111222333","entities":[{"type":"x","text":["bsn 111222333",7,null,true]}],"channelData":{"clientActivityID":"a"}}""");

        var echo = (await visitor.PollAsync("1")).Activities[0];
        Assert.Equal("Mijn bsn is (weggelaten)", Activity.Text(echo, "value"));
        Assert.Equal("""[{"type":"x","text":["bsn (weggelaten)",7,null,true]}]""", echo.GetProperty("entities").GetRawText());
    }

    [Theory]
    [InlineData("message")]
    [InlineData("event")]
    [InlineData("typing")]
    public async Task Whatever_comes_in_is_kept_without_personal_details_but_for_the_id_of_the_client(string type)
    {
        using var server = DirectLineVisitor.Open();
        var visitor = await DirectLineVisitor.BeginAsync(server);

        await visitor.PostActivityAsync($$"""
            {
              "type": "{{type}}", "text": "bsn 111222333", "speak": "bsn 111222333", "name": "bel 0612345678", "from": { "id": "dl_1", "name": "j@jansen.example" },
              "value": { "bsn": 111222333, "deel": 0.111222333, "jaar": 2027 }, "channelData": { "clientActivityID": "111222333", "mail": "j@jansen.example" }
            }
            """);

        var echo = (await visitor.PollAsync("1")).Activities[0];
        Assert.Equal(["bsn (weggelaten)", "bsn (weggelaten)", "bel (weggelaten)"], new[] { "text", "speak", "name" }.Select(name => Activity.Text(echo, name)));
        Assert.Equal("(weggelaten)", Activity.Text(echo.GetProperty("from"), "name"));
        Assert.Equal("""{"bsn":"(weggelaten)","deel":0.111222333,"jaar":2027}""", echo.GetProperty("value").GetRawText());
        Assert.Equal("""{"clientActivityID":"111222333","mail":"(weggelaten)"}""", echo.GetProperty("channelData").GetRawText());
    }

    [Fact]
    public async Task A_name_that_stands_twice_in_what_only_the_client_understands_is_refused()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        Assert.Equal(400, (await visitor.PostActivityAsync("""{"type":"event","channelData":{"a":1,"a":2}}""")).Status);
        Assert.Equal(400, (await visitor.PostActivityAsync("""{"type":"event","value":[{"a":1,"a":2}]}""")).Status);
    }
}
