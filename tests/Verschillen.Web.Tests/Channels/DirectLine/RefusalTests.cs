using System.Net.Http.Headers;
using System.Text;

namespace Verschillen.Web.Tests.Channels.DirectLine;

/// <summary>What is refused, with which status, and that nothing comes of it.</summary>
[Collection(OneDirectLine.Name)]
public sealed class RefusalTests(DirectLineServer open)
{
    private readonly Server _server = open.Server;

    public static TheoryData<string, int, string> BadBodies() => new()
    {
        { """{"type":"message","text":"Hal""", 400, "BadSyntax" },
        { """{"type":"message","text":7}""", 400, "BadSyntax" },
        { """{"type":"message","text":"a","text":"b"}""", 400, "BadSyntax" },
        { $$"""{"type":"message","channelData":{{string.Concat(Enumerable.Repeat("{\"a\":", 1_000))}}1{{new string('}', 1_000)}}}""", 400, "BadSyntax" },
        { "[]", 400, "BadSyntax" },
        { "", 400, "BadSyntax" },
        { "null", 400, "BadSyntax" },
        { "{}", 400, "BadArgument" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task A_bad_activity_is_refused_and_leaves_nothing(string body, int status, string code)
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        var answer = await visitor.PostActivityAsync(body);

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Single((await visitor.PollAsync()).Activities);
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(10_000_000)] // as a number: the arguments of a test stand in its name, several times over
    public async Task A_body_that_is_too_large_is_refused_and_that_is_told_in_the_conversation(int length)
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        var answer = await visitor.PostActivityAsync($$"""{"type":"message","text":"{{new string('a', length)}}"}""");

        Assert.Equal((413, "MessageSizeTooBig"), (answer.Status, answer.Code));
        Assert.Equal(["begroeting", "te_lang"], (await visitor.PollAsync()).Replies);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("99999999999999999999")]
    [InlineData("-1")]
    [InlineData("x")]
    public async Task A_watermark_that_was_not_given_out_is_refused(string watermark)
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        Assert.All([await visitor.PollAsync(watermark), await visitor.ReconnectAsync(watermark)], answer => Assert.Equal((400, "BadArgument"), (answer.Status, answer.Code)));
    }

    [Fact]
    public async Task Files_are_not_taken()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[50_000]), "file", "foto.jpg" } };

        var answer = await visitor.SendAsync(HttpMethod.Post, $"/conversations/{visitor.Conversation}/upload?userId=dl_1", form);

        Assert.Equal((415, "NotSupported"), (answer.Status, answer.Code));
        Assert.Equal(["begroeting", "bestand"], (await visitor.PollAsync()).Replies);
    }

    [Theory]
    [InlineData("/conversations/x/onbekend", 404, "NotFound")]
    [InlineData("/onbekend", 404, "NotFound")]
    [InlineData("/tokens/refresh", 405, "MethodNotAllowed")]
    public async Task An_address_that_is_not_there_is_told_in_the_same_shape(string path, int status, string code)
    {
        var answer = await new DirectLineVisitor(_server, DirectLineVisitor.Secret).GetAsync(path);

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_conversation_that_never_was_is_gone() =>
        Assert.Equal(404, (await new DirectLineVisitor(_server, DirectLineVisitor.Secret) { Conversation = "bestaat-niet" }.PollAsync()).Status);

    [Fact]
    public async Task Without_a_credential_nothing_opens()
    {
        var visitor = new DirectLineVisitor(_server, "") { Conversation = "x" };

        Assert.All(
            [await visitor.PostAsync("/conversations", ""), await visitor.PostAsync("/tokens/refresh", ""), await visitor.ReconnectAsync(), await visitor.PollAsync(), await visitor.SayAsync("Hallo")],
            answer => Assert.Equal((401, "Unauthorized", "Bearer"), (answer.Status, answer.Code, answer.Headers.WwwAuthenticate.ToString())));
    }

    [Fact]
    public async Task A_body_that_is_no_json_is_refused()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        using var text = new StringContent("""{"type":"message","text":"Hallo"}""", Encoding.UTF8, MediaTypeHeaderValue.Parse("text/plain"));

        Assert.Equal(415, (await visitor.SendAsync(HttpMethod.Post, $"/conversations/{visitor.Conversation}/activities", text)).Status);
    }

    [Fact]
    public async Task A_channel_that_is_not_open_is_not_there()
    {
        using var closed = new Server(("DirectLine:Secrets:0", DirectLineVisitor.Secret));

        Assert.Equal(404, (await new DirectLineVisitor(closed, DirectLineVisitor.Secret).PostAsync("/tokens/generate", "")).Status);
    }

    [Fact]
    public async Task A_closed_channel_says_why_in_the_same_shape()
    {
        using var closed = DirectLineVisitor.Open(("Closed:DirectLine", "Wij werken aan de chat."));

        var answer = await new DirectLineVisitor(closed, DirectLineVisitor.Secret).PostAsync("/tokens/generate", "");

        Assert.Equal((503, "Wij werken aan de chat."), (answer.Status, answer.Message));
    }
}
