using System.Net;

namespace Verschillen.Web.Tests.Security;

public sealed class HostTests(HostTests.NamedServer named) : IClassFixture<HostTests.NamedServer>
{
    [Theory]
    [InlineData("chat.nieuwerdal.example", HttpStatusCode.OK)]
    [InlineData("CHAT.nieuwerdal.example:443", HttpStatusCode.OK)]
    [InlineData("www.nieuwerdal.example", HttpStatusCode.BadRequest)]
    [InlineData("chat.nieuwerdal.example.kwaad.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1", HttpStatusCode.BadRequest)]
    public async Task A_server_with_a_name_answers_to_no_other(string host, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;

        Assert.Equal(status, (await named.Server.Browser.SendAsync(request)).StatusCode);
    }

    public sealed class NamedServer : IDisposable
    {
        internal Server Server { get; } = new(("AllowedHosts", "chat.nieuwerdal.example"));

        public void Dispose() => Server.Dispose();
    }
}
