namespace Verschillen.Web.Tests.Security;

public sealed class SilentRefusalTests(SilentRefusalTests.TalkativeServer talkative) : IClassFixture<SilentRefusalTests.TalkativeServer>
{
    private const string Canary = "kanariegeheim";

    [Theory]
    [InlineData($"GET /{Canary} {Canary} HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData($"GET {Canary} HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData($"{Canary} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")]
    [InlineData($"G\0{Canary} / HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData($"GET / HTTP/{Canary}\r\nHost: localhost\r\n\r\n")]
    [InlineData($"GET /%00{Canary} HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData($"GET /\u00ff{Canary} HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData($"GET / HTTP/1.1\r\nHost: {Canary}\r\nConnection: close\r\n\r\n")]
    [InlineData($"GET / HTTP/1.1\r\nHost: {Canary}@a\r\n\r\n")]
    [InlineData($"GET / HTTP/1.1\r\nHost: localhost\r\n{Canary}\r\n\r\n")]
    [InlineData($"GET / HTTP/1.1\r\nHost: localhost\r\n {Canary}: a\r\n\r\n")]
    [InlineData($"GET / HTTP/1.1\r\nHost: localhost\r\nA: {Canary}\u0000\r\n\r\n")]
    [InlineData($"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {Canary}\r\n\r\n")]
    [InlineData($"GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: {Canary}\r\n\r\n")]
    [InlineData($"GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: https://{Canary}\r\nCookie: {Canary}\r\nReferer: https://a/{Canary}\r\nUser-Agent: {Canary}\r\nConnection: close\r\n\r\n")]
    [InlineData($"OPTIONS / HTTP/1.1\r\nHost: localhost\r\nOrigin: https://{Canary}\r\nAccess-Control-Request-Method: {Canary}\r\nAccess-Control-Request-Headers: {Canary}\r\nConnection: close\r\n\r\n")]
    [InlineData($"GET /?{Canary}={Canary} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")]
    [InlineData($"GET /page.js?{Canary} HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: {Canary}\r\nAccept-Encoding: {Canary}\r\nConnection: close\r\n\r\n")]
    [InlineData($"{Wire.Form}Transfer-Encoding: chunked\r\n\r\n{Canary}\r\n0\r\n\r\n")]
    [InlineData($"{Wire.Form}Content-Encoding: {Canary}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData($"POST /gesprek HTTP/1.1\r\nHost: localhost\r\nContent-Type: {Canary}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData($"POST /gesprek HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded; charset={Canary}\r\nContent-Length: 13\r\nConnection: close\r\n\r\n{Canary}")]
    public async Task Nothing_of_a_refused_request_is_logged_even_at_the_most_detailed_level(string request)
    {
        var answer = await Wire.SendAsync(talkative.Server, request);

        Assert.True(answer.Statuses is [< 500 or 505], string.Join(' ', answer.Statuses));
        Assert.Contains(talkative.Server.Log.Lines, line => line.StartsWith("Trace", StringComparison.Ordinal) || line.StartsWith("Debug", StringComparison.Ordinal));
        Assert.DoesNotContain(talkative.Server.Log.Lines, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A server that logs all it can and answers to one name.</summary>
    public sealed class TalkativeServer : IDisposable
    {
        internal Server Server { get; } = new(("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"), ("AllowedHosts", "localhost"));

        public void Dispose() => Server.Dispose();
    }
}
