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

    /// <summary>Found by reading: the last made the status 500 wherever the name of the site was asked for.</summary>
    [Theory]
    [InlineData("a:99999")]
    [InlineData("a..b")]
    [InlineData("(a)")]
    [InlineData("xn--a")]
    public async Task A_name_that_makes_no_address_is_refused_whatever_names_the_server_has(string host) =>
        Assert.Equal([400], (await AskAsync($"HTTP/1.1\r\nHost: {host}\r\nConnection: close")).Statuses);

    [Theory]
    [InlineData("HTTP/1.1\r\nHost: chat:8080\r\nConnection: close")]
    [InlineData("HTTP/1.1\r\nHost: chat_1\r\nConnection: close")]
    [InlineData("HTTP/1.1\r\nHost: [::1]:5080\r\nConnection: close")]
    [InlineData("HTTP/1.1\r\nHost: xn--bcher-kva.example\r\nConnection: close")]
    [InlineData("HTTP/1.1\r\nHost:\r\nConnection: close")]
    [InlineData("HTTP/1.0")]
    public async Task A_name_within_a_network_and_none_at_all_are_answered(string request) =>
        Assert.Equal([200], (await AskAsync(request)).Statuses);

    /// <summary>Found by reading: the code of squares under a summary holds some two thousand characters of address.</summary>
    [Theory]
    [InlineData(253, 200)]
    [InlineData(254, 400)]
    public async Task A_name_is_no_longer_than_names_are(int length, int status) =>
        Assert.Equal([status], (await AskAsync($"HTTP/1.1\r\nHost: {string.Concat(Enumerable.Repeat("a.", length))[..(length - 1)]}b\r\nConnection: close")).Statuses);

    private Task<WireAnswer> AskAsync(string request) => Wire.SendAsync(named.Any, $"GET /intake {request}\r\n\r\n");

    public sealed class NamedServer : IDisposable
    {
        internal Server Server { get; } = new(("AllowedHosts", "chat.nieuwerdal.example"));

        /// <summary>One that answers to every name.</summary>
        internal Server Any { get; } = new(("AllowedHosts", "*"));

        public void Dispose()
        {
            Server.Dispose();
            Any.Dispose();
        }
    }
}
