using System.Net;

namespace Verschillen.Web.Tests.Edge;

[Collection(OneServer.Name)]
public sealed class SecurityHeadersTests(Server server)
{
    public static TheoryData<string, HttpStatusCode> Addresses => new()
    {
        { "/", HttpStatusCode.OK },
        { "/privacy", HttpStatusCode.OK },
        { "/verschillen.css", HttpStatusCode.OK },
        { "/health/live", HttpStatusCode.OK },
        { "/bestaat-niet", HttpStatusCode.NotFound },
        { "/gesprek", HttpStatusCode.MethodNotAllowed },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_answer_forbids_what_our_pages_never_do(string address, HttpStatusCode status)
    {
        var response = await server.Browser.GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'", Header(response, "Content-Security-Policy"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.Equal("require-corp", Header(response, "Cross-Origin-Embedder-Policy"));
        Assert.Equal("none", Header(response, "X-Permitted-Cross-Domain-Policies"));
        Assert.Equal("off", Header(response, "X-DNS-Prefetch-Control"));
        Assert.False(response.Headers.Contains("Strict-Transport-Security"), "Over http a browser may not be told this.");
        Assert.Equal(address.EndsWith(".css", StringComparison.Ordinal) ? "cross-origin" : "same-origin", Header(response, "Cross-Origin-Resource-Policy"));
        Assert.Contains("geolocation=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_answer_sets_a_cookie_or_tells_what_the_server_is(string address, HttpStatusCode status)
    {
        var response = await server.Browser.GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie") || response.Headers.Contains("Server") || response.Headers.Contains("X-Powered-By"));
    }

    [Fact]
    public async Task A_server_whose_visitors_come_over_https_has_browsers_come_back_so()
    {
        using var behindProxy = new Server(("Https:Always", "true"), ("Https:StrictDays", "30"), ("Https:Subdomains", "true"));

        Assert.Equal("max-age=2592000; includeSubDomains", Header(await behindProxy.Browser.GetAsync("/"), "Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_request_over_https_has_the_browser_come_back_so()
    {
        using var secure = new Server((context, next) =>
        {
            context.Request.Scheme = "https";
            return next(context);
        });

        Assert.Equal("max-age=31536000", Header(await secure.Browser.GetAsync("/"), "Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_page_may_be_kept_for_the_back_button()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync("Zwolle");

        Assert.Equal("no-cache, private", visit.Response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_page_has_nothing_of_others_and_no_style_or_words_of_a_script_in_itself()
    {
        var page = (await Visit.OpenAsync(server.Browser)).Page;

        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, iframe, [style], [onclick]"));
        Assert.All(page.QuerySelectorAll("link, img, script"), element => Assert.StartsWith("/", element.GetAttribute("href") ?? element.GetAttribute("src"), StringComparison.Ordinal));
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(' ', response.Headers.GetValues(name));
}
