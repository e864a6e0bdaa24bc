using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Tests.Security;

[Collection(OneServer.Name)]
public sealed class OversizeTests(Server server)
{
    private static readonly LimitSettings Limits = LimitSettings.Default;

    [Fact]
    public async Task An_address_past_the_limit_is_refused() => await RefusesAsync(414, $"GET /{new string('a', Limits.AddressBytes)} HTTP/1.1\r\nHost: a\r\n\r\n");

    [Fact]
    public async Task A_question_in_the_address_past_the_limit_is_refused() => await RefusesAsync(414, $"GET /?van={new string('a', Limits.AddressBytes)} HTTP/1.1\r\nHost: a\r\n\r\n");

    [Fact]
    public async Task A_method_without_end_is_refused() => await RefusesAsync(414, $"{new string('A', Limits.AddressBytes + 1)} / HTTP/1.1\r\nHost: a\r\n\r\n");

    [Fact]
    public async Task A_header_past_the_limit_is_refused() => await RefusesAsync(431, $"GET / HTTP/1.1\r\nHost: a\r\nA: {new string('a', Limits.HeaderBytes)}\r\n\r\n");

    [Fact]
    public async Task Too_many_headers_are_refused() =>
        await RefusesAsync(431, $"GET / HTTP/1.1\r\nHost: a\r\n{string.Concat(Enumerable.Range(0, Limits.HeaderCount).Select(number => string.Create(CultureInfo.InvariantCulture, $"A{number}: b\r\n")))}\r\n");

    [Fact]
    public async Task As_many_headers_as_the_limit_are_answered()
    {
        var headers = string.Concat(Enumerable.Range(0, Limits.HeaderCount - 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"A{number}: b\r\n")));

        var answer = await Wire.SendAsync(server, $"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{headers}\r\n");

        Assert.Equal([200], answer.Statuses);
    }

    [Fact]
    public async Task A_form_of_very_many_fields_is_refused_without_much_work()
    {
        var body = string.Concat(Enumerable.Range(0, 30_000).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number:x}=&")));
        var before = Environment.CpuUsage.TotalTime;

        var visit = await Visit.SendAsync(server.Browser, new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, visit.Status);
        // One field for each four bytes; quadratic work would take minutes.
        Assert.True(Environment.CpuUsage.TotalTime - before < TimeSpan.FromSeconds(10), "Reading the fields took very long.");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("gzip, gzip")]
    public async Task A_body_that_is_compressed_is_not_unpacked_but_refused(string encoding)
    {
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write("tekst="u8);
            for (var megabyte = 0; megabyte < 10; megabyte++)
            {
                zip.Write(new byte[1_048_576]);
            }
        }

        using var content = new ByteArrayContent(packed.ToArray());
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);

        var visit = await Visit.SendAsync(server.Browser, content);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "Dit bericht kunnen wij niet lezen"), (visit.Status, visit.Text("h1")));
    }

    [Fact]
    public async Task Very_many_ranges_of_a_file_give_the_file_once()
    {
        var ranges = string.Join(',', Enumerable.Repeat("0-", 3_000));

        var answer = await Wire.SendAsync(server, $"GET /verschillen.svg HTTP/1.1\r\nHost: a\r\nConnection: close\r\nRange: bytes={ranges}\r\n\r\n");

        Assert.Equal([200], answer.Statuses);
        Assert.InRange(answer.Text.Length, 1, 20_000);
    }

    private async Task RefusesAsync(int status, string request)
    {
        var answer = await Wire.SendAsync(server, request + Wire.Last);

        Assert.Equal([status], answer.Statuses);
    }
}
