using System.Text;

namespace Verschillen.Web.Tests.Security;

/// <summary>Strange texts in every place that a request has.</summary>
[Collection(OneServer.Name)]
public sealed class StrangeTextTests(Server server)
{
    public static TheoryData<string> Texts =>
    [
        "é ü ß İ ﬁ ﷺ", "\u202eereht\u202c\u2066\u2069", "😀👩‍🦽🏽", "a\u0300\u0301\u0302", "\ud800", "\udc00\ud800", "\ufeff\ufffe\uffff", "\u0000\u0001\u001b[31m\u007f\u0085",
        "\u2028\u2029\u000b\u000c", "𝕫𝕨𝕠𝕝𝕝𝕖", "Zwоlle", "\u200b\u200d\u2060", "%00%0d%0aSet-Cookie: a=b", "${jndi:ldap://a}", "{{7*7}} #{7*7} <%= 7*7 %>", "' OR 1=1 --", "<svg onload=alert(1)>", "\U000e0041\U000e007f",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_strange_text_in_any_field_of_a_form_gets_a_page(string text)
    {
        var state = (await Visit.OpenAsync(server.Browser)).State;
        foreach (var address in (string[])["/gesprek", "/tekst", "/ingebed", "/samenvatting", "/bewijs"])
        {
            foreach (var field in (string[])["stand", "tekst", "bericht", "wijzig", "hervat", "woorden", "vorm", "letters", "nummer", text])
            {
                var visit = await Visit.SendAsync(server.Browser, address, new FormUrlEncodedContent([new("stand", state), new(field, text)]));

                Assert.True((int)visit.Status < 500, $"{address} {field}: {visit.Status}");
                Assert.Empty(visit.Page.QuerySelectorAll("main script:not([src]), main svg[onload], main img"));
                Assert.False(visit.Response.Headers.Contains("Set-Cookie"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_strange_text_in_any_part_of_an_address_or_a_header_gets_an_answer(string text)
    {
        var escaped = string.Concat(Encoding.UTF8.GetBytes(text).Select(one => $"%{one:x2}"));
        var raw = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
        string[] requests =
        [
            $"GET /{escaped} HTTP/1.1\r\nHost: a", $"GET /{raw} HTTP/1.1\r\nHost: a", $"GET /?van={escaped}&naar={escaped}&onderwerp={escaped}&{escaped}={escaped} HTTP/1.1\r\nHost: a",
            $"GET /?van={raw} HTTP/1.1\r\nHost: a", $"GET /dekking?gemeente={escaped} HTTP/1.1\r\nHost: a", $"GET / HTTP/1.1\r\nHost: {raw}", $"{raw} / HTTP/1.1\r\nHost: a",
            $"GET / HTTP/1.1\r\nHost: a\r\nVerschillen-Fragment: {raw}", $"GET / HTTP/1.1\r\nHost: a\r\n{raw}: b", $"GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: {raw}", $"GET / HTTP/1.1\r\nHost: a\r\nOrigin: {raw}",
            $"OPTIONS / HTTP/1.1\r\nHost: a\r\nOrigin: {raw}\r\nAccess-Control-Request-Method: {raw}", $"GET /page.js HTTP/1.1\r\nHost: a\r\nIf-None-Match: {raw}", $"GET /page.js HTTP/1.1\r\nHost: a\r\nRange: {raw}",
            $"GET / HTTP/1.1\r\nHost: a\r\nCookie: {raw}", $"GET / HTTP/{raw}\r\nHost: a", $"POST /gesprek HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Type: {raw}",
        ];

        foreach (var request in requests)
        {
            var answer = await Wire.SendAsync(server, $"{request}\r\nConnection: close\r\n\r\n");

            Assert.True(answer.Statuses is [< 500 or 505], $"{request}: {string.Join(' ', answer.Statuses)}");
        }
    }
}
