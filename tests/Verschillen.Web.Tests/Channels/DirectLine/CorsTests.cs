namespace Verschillen.Web.Tests.Channels.DirectLine;

/// <summary>Which sites may use it from a browser.</summary>
[Collection(OneDirectLine.Name)]
public sealed class CorsTests(DirectLineServer open)
{
    private readonly Server _server = open.Server;

    [Theory]
    [InlineData("/v3/directline/tokens/generate", "POST")]
    [InlineData("/v3/directline/tokens/refresh", "POST")]
    [InlineData("/v3/directline/conversations", "POST")]
    [InlineData("/v3/directline/conversations/x", "GET")]
    [InlineData("/v3/directline/conversations/x/activities", "POST")]
    [InlineData("/v3/directline/conversations/x/activities", "GET")]
    [InlineData("/v3/directline/conversations/x/upload", "POST")]
    public async Task A_browser_may_send_what_clients_send_from_the_sites_of_the_setting(string address, string method)
    {
        var allowed = await PreflightAsync(address, method, DirectLineVisitor.Site);
        var refused = await PreflightAsync(address, method, "https://www.anders.example");

        Assert.Equal(DirectLineVisitor.Site, allowed.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var headers = allowed.Headers.GetValues("Access-Control-Allow-Headers").Single().ToLowerInvariant();
        Assert.All(["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"], name => Assert.Contains(name, headers, StringComparison.Ordinal));
        Assert.False(refused.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_refusal_can_be_read_by_the_page_too()
    {
        var answer = await new DirectLineVisitor(_server, "onzin").PostAsync("/conversations", "", ("Origin", DirectLineVisitor.Site));

        Assert.Equal((403, DirectLineVisitor.Site), (answer.Status, answer.Headers.GetValues("Access-Control-Allow-Origin").Single()));
    }

    [Fact]
    public async Task Without_sites_of_its_own_those_that_may_embed_the_chat_may_use_it()
    {
        using var server = new Server(("DirectLine:Open", "true"), ("Embedding:Origins:0", "https://www.gemeente.example"));

        var answer = await new DirectLineVisitor(server, "").PostAsync("/tokens/generate", "", ("Origin", "https://www.gemeente.example"));

        Assert.Equal(200, answer.Status);
    }

    private async Task<HttpResponseMessage> PreflightAsync(string address, string method, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, address);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", method);
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        return await _server.Browser.SendAsync(request);
    }
}
