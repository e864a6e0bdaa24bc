namespace Verschillen.Web.Tests.Security;

/// <summary>Addresses that try to leave what the server shows.</summary>
[Collection(OneServer.Name)]
public sealed class PathTests(Server server)
{
    private static readonly string[] Ups = ["../", "..%2f", "..%2F", "%2e%2e/", "%2e%2e%2f", "..%5c", "..\\", "%252e%252e%252f", "..%252f", "%c0%ae%c0%ae/", "%u002e%u002e/", "..;/", "....//", "..%00/", "%2e%2e%5c"];

    private static readonly string[] Places = ["/", "/bewijs/", "/hulp/", "/v00000000/", "/plaatjes/", "/.well-known/", "/gesprek/"];

    private static readonly string[] Secrets = ["appsettings.json", "data/uitgaven.db", "data/keys/key.xml", "content/organisaties.yml", "etc/passwd", ".git/config"];

    public static TheoryData<string> Addresses => [.. Places, .. Places.Select(place => place + "x/y/")];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_address_shows_a_file_of_the_server(string place)
    {
        foreach (var up in Ups)
        {
            foreach (var secret in Secrets)
            {
                var address = place + string.Concat(Enumerable.Repeat(up, 6)) + secret;

                var answer = await Wire.SendAsync(server, $"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

                Assert.True(answer.Statuses is [400] or [404], $"{address}: {string.Join(' ', answer.Statuses)}");
            }
        }
    }

    [Theory]
    [InlineData("/page.js", 200)]
    [InlineData("/plaatjes/bus.svg", 200)]
    [InlineData("/wwwroot/page.js", 404)]
    [InlineData("/Verschillen.Web.wwwroot.page.js", 404)]
    [InlineData("/Styles/tokens.css", 404)]
    [InlineData("/Channels/Page/toegankelijkheid.json", 404)]
    [InlineData("/hulp.md", 404)]
    [InlineData("/content/paginas/hulp.md", 404)]
    [InlineData("/page.js%00", 400)]
    [InlineData("/page.js::$DATA", 404)]
    [InlineData("/page.js/", 404)]
    [InlineData("/%zz", 404)]
    [InlineData("/%", 404)]
    [InlineData("/%ff%fe", 404)]
    [InlineData("//voorbeeld.example/..", 404)]
    public async Task Only_the_files_meant_for_it_are_shown(string address, int status)
    {
        var answer = await Wire.SendAsync(server, $"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Equal([status], answer.Statuses);
    }
}
