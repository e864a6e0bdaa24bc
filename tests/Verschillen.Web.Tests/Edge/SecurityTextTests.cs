using System.Net;

namespace Verschillen.Web.Tests.Edge;

public sealed class SecurityTextTests
{
    [Fact]
    public async Task Without_an_address_to_tell_there_is_no_security_txt()
    {
        using var server = new Server();

        Assert.Equal(HttpStatusCode.NotFound, (await server.Browser.GetAsync("/.well-known/security.txt")).StatusCode);
    }

    [Fact]
    public async Task It_tells_whom_to_tell_for_half_a_year_from_today()
    {
        using var server = new Server(("SecurityText:Contacts:0", "mailto:beveiliging@nieuwerdal.example"), ("SecurityText:Contacts:1", "tel:+31-599-555100"), ("SecurityText:Policy", "https://www.nieuwerdal.example/melden"));

        var response = await server.Browser.GetAsync("/.well-known/security.txt");

        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            """
            Contact: mailto:beveiliging@nieuwerdal.example
            Contact: tel:+31-599-555100
            Expires: 2027-05-21T00:00:00Z
            Preferred-Languages: nl, en
            Policy: https://www.nieuwerdal.example/melden

            """.ReplaceLineEndings("\n"),
            await response.Content.ReadAsStringAsync());
    }
}
