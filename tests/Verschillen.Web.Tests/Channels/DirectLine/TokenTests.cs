using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Verschillen.Web.Tests.Channels.DirectLine;

/// <summary>Who may do what: tokens, secrets and sites.</summary>
[Collection(OneDirectLine.Name)]
public sealed class TokenTests(DirectLineServer open)
{
    private readonly Server _server = open.Server;

    private DirectLineVisitor Stranger => new(_server, "");

    [Fact]
    public async Task With_the_secret_a_token_is_made()
    {
        var answer = await new DirectLineVisitor(_server, DirectLineVisitor.Secret).PostAsync("/tokens/generate", """{"user":{"id":"dl_abc-9","name":"x"}}""");

        Assert.Equal((200, 1800), (answer.Status, answer.Body.GetProperty("expires_in").GetInt32()));
        Assert.Equal(("dl_abc-9", answer.Text("conversationId")), (Claims(answer).GetProperty("user").GetString(), Claims(answer).GetProperty("conv").GetString()));
    }

    [Fact]
    public async Task A_token_that_is_to_be_bound_to_sites_is_refused_rather_than_made_without()
    {
        var answer = await new DirectLineVisitor(_server, DirectLineVisitor.Secret).PostAsync("/tokens/generate", """{"user":{"id":"dl_abc-9"},"trustedOrigins":["https://x.example"]}""");

        Assert.Equal((400, "BadArgument"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_page_of_a_site_that_may_use_it_gets_a_token_without_a_secret()
    {
        var answer = await Stranger.PostAsync("/tokens/generate", "", ("Origin", DirectLineVisitor.Site));

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("dl_", Claims(answer).GetProperty("user").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.anders.example")]
    [InlineData("null")]
    [InlineData("")]
    public async Task Another_site_gets_none(string origin)
    {
        var answer = await Stranger.PostAsync("/tokens/generate", "", ("Origin", origin));

        Assert.Equal((401, "Unauthorized"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("verkeerd")]
    [InlineData("een-geheim-van-meer-dan-32-tekens-lan")]
    [InlineData("een-geheim-van-meer-dan-32-tekens-langg")]
    public async Task A_wrong_secret_opens_nothing(string secret) =>
        Assert.Equal((403, "Forbidden"), await StatusAsync(new DirectLineVisitor(_server, secret)));

    [Theory]
    [InlineData("jan")]
    [InlineData("dl_")]
    [InlineData("dl_jan@nieuwerdal.example")]
    [InlineData("DL_1")]
    [InlineData("dl_abc\n")]
    public async Task An_id_of_a_person_that_does_not_fit_is_refused(string id)
    {
        var answer = await new DirectLineVisitor(_server, DirectLineVisitor.Secret).PostAsync("/tokens/generate", JsonSerializer.Serialize(new { user = new { id } }));

        Assert.Equal((400, "BadArgument"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_token_is_refreshed_with_the_same_conversation_and_person()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        _server.Clock.Advance(TimeSpan.FromMinutes(15));

        var answer = await visitor.PostAsync("/tokens/refresh", "");

        Assert.Equal((200, visitor.Conversation, "dl_1"), (answer.Status, answer.Text("conversationId"), Claims(answer).GetProperty("user").GetString()));
        visitor.Token = answer.Text("token");
        _server.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Empty((await visitor.PollAsync()).Activities); // the token is good; the conversation was silent for too long
    }

    [Fact]
    public async Task An_expired_token_is_told_as_such_everywhere()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        _server.Clock.Advance(TimeSpan.FromMinutes(30));

        Assert.All(
            [await visitor.PostAsync("/tokens/refresh", ""), await visitor.PostAsync("/conversations", ""), await visitor.ReconnectAsync(), await visitor.SayAsync("Hallo"), await visitor.PollAsync(), await visitor.PostAsync($"/conversations/{visitor.Conversation}/upload", "")],
            answer => Assert.Equal((403, "TokenExpired"), (answer.Status, answer.Code)));
    }

    [Fact]
    public async Task A_token_from_the_future_opens_nothing_and_is_not_said_to_have_expired()
    {
        _server.Clock.Advance(TimeSpan.FromMinutes(10));
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        _server.Clock.Advance(TimeSpan.FromMinutes(-10));

        var refused = await StatusAsync(visitor);
        _server.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal((403, "Forbidden"), refused);
    }

    [Fact]
    public async Task A_token_opens_no_other_conversation()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        var other = await DirectLineVisitor.BeginAsync(_server);
        visitor.Conversation = other.Conversation;

        Assert.All(
            [await visitor.ReconnectAsync(), await visitor.SayAsync("Hallo"), await visitor.PollAsync()],
            answer => Assert.Equal((403, "Forbidden"), (answer.Status, answer.Code)));
        Assert.Single((await other.PollAsync()).Activities);
    }

    [Fact]
    public async Task A_token_makes_no_other_token() =>
        Assert.Equal(403, (await (await DirectLineVisitor.BeginAsync(_server)).PostAsync("/tokens/generate", "", ("Origin", DirectLineVisitor.Site))).Status);

    [Fact]
    public async Task A_token_without_a_signature_opens_nothing()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        var none = WebEncoders.Base64UrlEncode("""{"alg":"none","typ":"JWT"}"""u8);
        visitor.Token = $"{none}.{visitor.Token.Split('.')[1]}.";

        Assert.Equal((403, "Forbidden"), await StatusAsync(visitor));
    }

    [Fact]
    public async Task A_token_that_is_signed_with_another_key_opens_nothing()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        var head = visitor.Token[..visitor.Token.LastIndexOf('.')];
        visitor.Token = $"{head}.{WebEncoders.Base64UrlEncode(HMACSHA256.HashData("sleutel-van-een-ander-die-32-tekens-heeft"u8, Encoding.ASCII.GetBytes(head)))}";

        Assert.Equal((403, "Forbidden"), await StatusAsync(visitor));
    }

    [Fact]
    public async Task A_token_that_was_changed_opens_nothing()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        var parts = visitor.Token.Split('.');
        var claims = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(parts[1])).Replace("dl_1", "dl_2", StringComparison.Ordinal);
        visitor.Token = $"{parts[0]}.{WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(claims))}.{parts[2]}";

        Assert.Equal((403, "Forbidden"), await StatusAsync(visitor));
    }

    [Fact]
    public async Task A_token_says_nothing_about_the_person_and_hides_its_key()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        var claims = JsonDocument.Parse(WebEncoders.Base64UrlDecode(visitor.Token.Split('.')[1])).RootElement;

        Assert.Equal(["aud", "conv", "exp", "iat", "iss", "key", "nbf", "user"], claims.EnumerateObject().Select(claim => claim.Name).Order(StringComparer.Ordinal));
        Assert.True(WebEncoders.Base64UrlDecode(claims.GetProperty("key").GetString()!).Length > 64); // the key alone is 32 bytes
    }

    [Fact]
    public async Task The_credential_of_a_socket_opens_no_request_and_no_socket_after_a_minute()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        visitor.Token = QueryHelpers.ParseQuery(new Uri(visitor.Stream).Query)["t"].ToString();
        Assert.Equal((403, "Forbidden"), await StatusAsync(visitor));

        _server.Clock.Advance(TimeSpan.FromSeconds(60));

        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(visitor.ConnectAsync);
    }

    private static async Task<(int Status, string Code)> StatusAsync(DirectLineVisitor visitor)
    {
        var answer = await visitor.PostAsync("/conversations", "");
        return (answer.Status, answer.Code);
    }

    private static JsonElement Claims(Answer answer) => JsonDocument.Parse(WebEncoders.Base64UrlDecode(answer.Text("token").Split('.')[1])).RootElement;
}
