using System.Text;
using Microsoft.AspNetCore.Http;
using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Tests.Channels.Activities;

public sealed class ActivityReaderTests
{
    private const int Limit = 16_384;

    public static TheoryData<string, string> WrongTypes()
    {
        var cases = new TheoryData<string, string>();
        Add(["type", "id", "timestamp", "channelId", "replyToId", "serviceUrl", "deliveryMode", "text", "textFormat", "speak", "inputHint", "locale", "code"], ["1", "true", "[]", "{}"]);
        Add(["from", "recipient", "conversation", "suggestedActions"], ["1", "true", "[]", "\"x\""]);
        Add(["membersAdded"], ["1", "{}", "\"x\"", "[1]"]);
        Add(["channelData"], ["1", "[]", "\"x\"", "false"]);
        return cases;

        void Add(string[] names, string[] values) => names.SelectMany(_ => values, (name, value) => (name, value)).ToList().ForEach(one => cases.Add(one.name, one.value));
    }

    [Fact]
    public async Task Fields_that_we_do_not_use_are_dropped_whatever_they_hold()
    {
        var read = await ReadAsync("""{"type":"message","text":"Hallo","entities":[{"x":[1,2]}],"attachments":7,"geheim":{"a":{"b":null}},"from":{"id":"dl_1","aad":3}}""");

        Assert.Equal(("message", "Hallo", "dl_1"), (read.Value!.Type, read.Value.Text, read.Value.From!.Id));
    }

    [Fact]
    public async Task What_the_client_keeps_for_itself_stays_as_it_is()
    {
        var read = await ReadAsync("""{"type":"message","channelData":{"clientActivityID":"1a","b":[1.50,"é"]}}""");

        Assert.Equal("""{"clientActivityID":"1a","b":[1.50,"é"]}""", read.Value!.ChannelData!.Value.GetRawText());
    }

    [Theory]
    [MemberData(nameof(WrongTypes))]
    public async Task A_field_of_the_wrong_type_is_named(string name, string wrong)
    {
        var read = await ReadAsync(name == "type" ? $$"""{"type":{{wrong}}}""" : $$"""{"type":"message","{{name}}":{{wrong}}}""");

        Assert.Equal(StatusCodes.Status400BadRequest, read.Error?.Status);
        Assert.Contains($"'{name}'", read.Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"kanarie""")]
    [InlineData("""{"type":"message","text":"a","text":"kanarie"}""")]
    [InlineData("""{"type":"message","channelData":{"a":1,"a":"kanarie"}}""")]
    [InlineData("""["kanarie"]""")]
    [InlineData("\"kanarie\"")]
    [InlineData("kanarie")]
    [InlineData("""{"kanarie":"\ud800"}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":"kanarie\ud801"}}""")]
    [InlineData("""{"type":"message","channelData":{"a":[{"kanarie\ud801":1}]}}""")]
    [InlineData("""{"type":"message","value":"kanarie\ud801"}""")]
    [InlineData("""{"type":"message","text":"kanarie\ud801"}""")]
    [InlineData("""{"type":"message","kanarie\ud801":1}""")]
    [InlineData("""{"type":"message","from":{"name":"kanarie\ud801"}}""")]
    [InlineData("""{"type":"message","attachments":[{"contentUrl":"kanarie\ud801"}]}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"kanarie\ud801"}]}""")]
    [InlineData("""{"type":"message","entities":[{"type":"kanarie\ud801"}]}""")]
    [InlineData("""{"type":"message","suggestedActions":{"actions":[{"type":"kanarie\ud801","title":"a","value":"b"}]}}""")]
    [InlineData("""{"type":"message","membersAdded":[{"id":"kanarie\ud801"}]}""")]
    [InlineData("{}")]
    [InlineData("""{"text":"kanarie"}""")]
    [InlineData("""{"type":"","text":"kanarie"}""")]
    public async Task A_body_that_is_no_activity_is_refused_without_a_word_of_it(string body)
    {
        var read = await ReadAsync(body);

        Assert.Equal(StatusCodes.Status400BadRequest, read.Error?.Status ?? (read.Value is null ? 0 : 200));
        Assert.DoesNotContain("kanarie", read.Error!.Message, StringComparison.Ordinal);
    }

    /// <summary>Found by sending damaged requests: the status was 500, as what the client keeps for itself could not be written again.</summary>
    [Fact]
    public async Task What_the_client_keeps_for_itself_in_no_UTF_8_is_refused()
    {
        var read = await ReadAsync(Encoding.Latin1.GetBytes("""{"type":"message","channelData":{"clientActivityID":"aÿ"}}"""), "application/json");

        Assert.Equal(StatusCodes.Status400BadRequest, read.Error?.Status);
        Assert.Contains("UTF-8", read.Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channelData")]
    [InlineData("onbekend")]
    public async Task A_thousand_objects_within_each_other_are_refused(string name)
    {
        var read = await ReadAsync($$"""{"type":"message","{{name}}":{{string.Concat(Enumerable.Repeat("{\"a\":", 1_000))}}1{{new string('}', 1_000)}}}""");

        Assert.Equal(StatusCodes.Status400BadRequest, read.Error?.Status);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 413)]
    [InlineData(10_000_000, 413)]
    public async Task A_body_over_the_limit_is_too_large(int over, int? status)
    {
        const string Empty = """{"type":"message","text":""}""";

        var read = await ReadAsync(Empty.Insert(Empty.Length - 2, new string('a', Limit - Empty.Length + over)));

        Assert.Equal(status, read.Error?.Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task A_body_that_is_not_said_to_be_json_is_refused(string? type) =>
        Assert.Equal(StatusCodes.Status415UnsupportedMediaType, (await ReadAsync("""{"type":"message"}""", type)).Error?.Status);

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        byte[] body = [.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, 0xFF, .. "\"}"u8];

        Assert.Equal(StatusCodes.Status400BadRequest, (await ReadAsync(body, "application/json")).Error?.Status);
    }

    private static Task<Read<Activity>> ReadAsync(string body, string? type = "application/json; charset=utf-8") => ReadAsync(Encoding.UTF8.GetBytes(body), type);

    private static async Task<Read<Activity>> ReadAsync(byte[] body, string? type)
    {
        var context = new DefaultHttpContext();
        context.Request.ContentType = type;
        context.Request.Body = new MemoryStream(body);
        return await ActivityReader.ReadAsync(context, Limit);
    }
}
