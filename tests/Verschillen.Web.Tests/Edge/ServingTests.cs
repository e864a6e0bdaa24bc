using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace Verschillen.Web.Tests.Edge;

[Collection(OneServer.Name)]
public sealed class ServingTests(Server server)
{
    private static readonly Dictionary<string, Func<Stream, Stream>> Packers = new(StringComparer.Ordinal)
    {
        ["br"] = packed => new BrotliStream(packed, CompressionLevel.SmallestSize),
        ["gzip"] = packed => new GZipStream(packed, CompressionLevel.SmallestSize),
    };

    [Theory]
    [InlineData("/health/live", "leeft")]
    [InlineData("/health/ready", "klaar")]
    public async Task The_server_tells_how_it_is(string address, string words)
    {
        Assert.Equal(words, await server.Browser.GetStringAsync(address));

        using var head = await server.Browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        Assert.Equal((HttpStatusCode.OK, ""), (head.StatusCode, await head.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("GET", "/bestaat-niet", HttpStatusCode.NotFound, "Deze pagina bestaat niet")]
    [InlineData("GET", "/gesprek/iets", HttpStatusCode.NotFound, "Deze pagina bestaat niet")]
    [InlineData("GET", "/%2e%2e/%2e%2e/appsettings.json", HttpStatusCode.NotFound, "Deze pagina bestaat niet")]
    [InlineData("GET", "/appsettings.json", HttpStatusCode.NotFound, "Deze pagina bestaat niet")]
    [InlineData("GET", "/gesprek", HttpStatusCode.MethodNotAllowed, "Dit adres kunt u niet openen")]
    [InlineData("POST", "/", HttpStatusCode.MethodNotAllowed, "Dit adres kunt u niet openen")]
    [InlineData("DELETE", "/gesprek", HttpStatusCode.MethodNotAllowed, "Dit adres kunt u niet openen")]
    [InlineData("TRACE", "/", HttpStatusCode.MethodNotAllowed, "Dit adres kunt u niet openen")]
    [InlineData("ONZIN", "/", HttpStatusCode.MethodNotAllowed, "Dit adres kunt u niet openen")]
    public async Task A_wrong_address_or_method_gets_a_page_that_leads_on(string method, string address, HttpStatusCode status, string title)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        var response = await server.Browser.SendAsync(request);

        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal(status, response.StatusCode);
        Assert.Contains($"<h1>{title}</h1>", html, StringComparison.Ordinal);
        Assert.Contains("""<a class="knop" href="/">Begin een gesprek</a>""", html, StringComparison.Ordinal);
        Assert.Contains("""<a href="/hulp">Hulp bij de chat</a>""", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_can_be_asked_for_without_its_content()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/");
        var response = await server.Browser.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task All_that_the_first_page_needs_is_sent_in_twenty_thousand_bytes(string encoding)
    {
        using var browser = new HttpClient { BaseAddress = server.Browser.BaseAddress };
        browser.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        var page = (await Visit.OpenAsync(server.Browser)).Page;
        string[] addresses =
        [
            "/",
            .. page.QuerySelectorAll("link[rel=stylesheet], link[rel=modulepreload], link[rel=icon]").Select(link => link.GetAttribute("href")!),
            .. page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!),
        ];

        var answers = await Task.WhenAll(addresses.Select(async address => await browser.GetAsync(address)));

        Assert.All(answers, answer => Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.Single()));
        var sizes = await Task.WhenAll(answers.Select(async answer => (await answer.Content.ReadAsByteArrayAsync()).Length));
        Assert.InRange(sizes.Sum(), 1_000, 20_000);
    }

    [Fact]
    public async Task The_styles_may_be_kept_for_good_under_an_address_that_changes_with_them()
    {
        var page = (await Visit.OpenAsync(server.Browser)).Page;

        var styles = await server.Browser.GetAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));

        Assert.Equal("public, max-age=31536000, immutable", styles.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("/verschillen.css", "public, max-age=300")]
    [InlineData("/verschillen-chat.js", "public, max-age=300")]
    [InlineData("/plaatjes/huis.svg", "public, max-age=300")]
    public async Task A_file_is_packed_as_small_as_can_be_and_not_sent_again_to_who_has_it(string address, string caching)
    {
        var plain = await AskAsync(address, "identity");
        var content = await plain.Content.ReadAsByteArrayAsync();
        foreach (var (encoding, packer) in Packers)
        {
            var packed = await AskAsync(address, encoding);
            var again = await AskAsync(address, encoding, packed.Headers.ETag);

            Assert.Equal((encoding, "Accept-Encoding", caching), (packed.Content.Headers.ContentEncoding.Single(), packed.Headers.Vary.Single(), packed.Headers.CacheControl?.ToString()));
            Assert.Equal(Packed(content, packer), await packed.Content.ReadAsByteArrayAsync());
            Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
            Assert.Equal((HttpStatusCode.NotModified, "", "Accept-Encoding", caching), (again.StatusCode, await again.Content.ReadAsStringAsync(), again.Headers.Vary.Single(), again.Headers.CacheControl?.ToString()));
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(address, encoding, plain.Headers.ETag)).StatusCode);
        }
    }

    [Fact]
    public async Task A_page_is_packed_as_the_browser_likes_and_with_Brotli_sent_in_one_piece()
    {
        var plain = await (await AskAsync("/hulp", "identity")).Content.ReadAsByteArrayAsync();

        var brotli = await AskAsync("/hulp", "br");
        var gzip = await AskAsync("/hulp", "gzip");

        Assert.Equal(("br", "Accept-Encoding", null), (brotli.Content.Headers.ContentEncoding.Single(), brotli.Headers.Vary.Single(), brotli.Headers.TransferEncodingChunked));
        Assert.Equal((await brotli.Content.ReadAsByteArrayAsync()).Length.ToString(CultureInfo.InvariantCulture), LengthToldBy(brotli));
        Assert.Equal(("gzip", "Accept-Encoding"), (gzip.Content.Headers.ContentEncoding.Single(), gzip.Headers.Vary.Single()));
        Assert.Equal(plain, Unpacked(new BrotliStream(await brotli.Content.ReadAsStreamAsync(), CompressionMode.Decompress)));
        Assert.Equal(plain, Unpacked(new GZipStream(await gzip.Content.ReadAsStreamAsync(), CompressionMode.Decompress)));
    }

    [Theory]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0.1, gzip;q=0.9", "gzip")]
    [InlineData("gzip;q=0.1, br;q=0.9", "br")]
    [InlineData("br;q=0", "")]
    [InlineData("identity", "")]
    public async Task A_page_is_not_packed_as_the_browser_refuses_and_always_tells_that_it_depends_on_it(string accepted, string encoding)
    {
        var page = await AskAsync("/hulp", accepted);

        Assert.Equal((encoding, "Accept-Encoding"), (string.Concat(page.Content.Headers.ContentEncoding), page.Headers.Vary.Single()));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task Who_asks_for_a_page_without_its_content_is_told_of_the_same_page(string encoding)
    {
        var whole = await AskAsync("/hulp", encoding);

        var head = await AskAsync("/hulp", encoding, method: HttpMethod.Head);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal((whole.Content.Headers.ContentType, "Accept-Encoding"), (head.Content.Headers.ContentType, head.Headers.Vary.Single()));
        Assert.Equal(whole.Content.Headers.ContentEncoding, head.Content.Headers.ContentEncoding);
        Assert.Equal(LengthToldBy(whole), LengthToldBy(head) ?? LengthToldBy(whole)); // it need not be told, and may not be another
    }

    [Fact]
    public void The_state_is_sealed_with_a_cipher_that_shows_a_change()
    {
        var key = File.ReadAllText(Directory.GetFiles(server.KeyFolder, "key-*.xml").Single());

        Assert.Contains("""<encryption algorithm="AES_256_GCM" />""", key, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_with_the_keys_is_closed_to_others()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // There the rights of the account's own folder do it.
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(server.KeyFolder));
        foreach (var key in Directory.GetFiles(server.KeyFolder))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
        }
    }

    /// <summary>The header itself: its property counts what came when there is none.</summary>
    private static string? LengthToldBy(HttpResponseMessage response) =>
        response.Content.Headers.NonValidated.TryGetValues("Content-Length", out var length) ? length.ToString() : null;

    private static byte[] Packed(byte[] content, Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var packing = open(packed))
        {
            packing.Write(content);
        }

        return packed.ToArray();
    }

    private static byte[] Unpacked(Stream packed)
    {
        using var content = new MemoryStream();
        using (packed)
        {
            packed.CopyTo(content);
        }

        return content.ToArray();
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string encoding, EntityTagHeaderValue? known = null, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        using var browser = new HttpClient { BaseAddress = server.Browser.BaseAddress }; // unpacks nothing
        return await browser.SendAsync(request);
    }
}
