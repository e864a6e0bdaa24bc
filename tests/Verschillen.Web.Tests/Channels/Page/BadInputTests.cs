using System.Net;
using System.Text;

namespace Verschillen.Web.Tests.Channels.Page;

[Collection(OneServer.Name)]
public sealed class BadInputTests(Server server)
{
    [Theory]
    [InlineData("")]
    [InlineData("   \t\r\n ")]
    [InlineData("\u0000\u0001\u001b\u007f")]
    public async Task A_message_without_words_is_asked_for_again(string message)
    {
        var begin = await Visit.OpenAsync(server.Browser);

        var visit = await begin.TypeAsync(message);

        Assert.Equal((HttpStatusCode.BadRequest, "U heeft niets getypt"), (visit.Status, visit.Heading));
        Assert.Equal(begin.Choices, visit.Choices);
    }

    [Theory]
    [InlineData("\u202eereht\u202c \u200f\u2066Zwolle\u2069")]
    [InlineData("😀👩‍🦽🎉")]
    [InlineData("a\u0300\u0301\u0302\u0303\u0304\u0305")]
    [InlineData("\ufffe\uffff\ufeff")]
    [InlineData("'; DROP TABLE gemeenten; --")]
    [InlineData("{van} {{naar}} ${datum} %s %00 ../../etc/passwd")]
    public async Task A_strange_message_gets_an_answer(string message)
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync(message);

        Assert.Equal((HttpStatusCode.OK, "Antwoord"), (visit.Status, visit.Heading));
    }

    [Fact]
    public async Task Typed_markup_is_shown_as_text()
    {
        const string Markup = """<script>alert(1)</script><img src=x onerror="alert(2)">'"&amp;""";

        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync(Markup);

        Assert.Equal(Markup, visit.Text(".gezegd bdi"));
        Assert.Empty(visit.Page.QuerySelectorAll("main script, main img"));
    }

    [Fact]
    public async Task Control_characters_do_not_come_back()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync("Zwolle\u0000\u0007\u001b[31m\u0085Ede");

        Assert.Equal("Zwolle [31m Ede", visit.Text(".gezegd bdi"));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_get_an_answer()
    {
        byte[] body = [.. "stand=&tekst="u8, 0xFF, 0xFE, 0xC3, 0x28, .. "%FF%C3%28+Zwolle"u8];

        var visit = await Visit.SendAsync(server.Browser, Form(body));

        Assert.Equal(HttpStatusCode.OK, visit.Status);
    }

    [Fact]
    public async Task A_message_over_the_limit_stays_in_the_field()
    {
        var message = new string('a', 1_001);

        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync(message);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, message), (visit.Status, visit.Draft.Trim()));
        Assert.Contains("Een bericht mag 1.000 tekens lang zijn. Uw bericht heeft 1.001 tekens.", visit.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_at_the_limit_is_answered()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync(new string('a', 1_000));

        Assert.Equal(HttpStatusCode.OK, visit.Status);
    }

    [Fact]
    public async Task A_hundred_thousand_characters_stay_in_the_field()
    {
        var message = new string('z', 100_000);
        var begin = await Visit.OpenAsync(server.Browser);

        var visit = await begin.TypeAsync(message);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, message), (visit.Status, visit.Draft.Trim()));
        Assert.Equal(begin.Choices, visit.Choices);
    }

    [Theory]
    [InlineData(300_000)]
    [InlineData(3_000_000)]
    public async Task An_endless_message_gets_the_page_for_it(int length)
    {
        var visit = await Visit.SendAsync(server.Browser, ("tekst", new string('z', length)));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "Uw tekst is veel te lang"), (visit.Status, visit.Text("h1")));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("onzin")]
    [InlineData(null)]
    public async Task Something_else_than_a_form_is_refused(string? contentType)
    {
        var content = new ByteArrayContent("tekst=Zwolle"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var visit = await Visit.SendAsync(server.Browser, content);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "Dit bericht kunnen wij niet lezen"), (visit.Status, visit.Text("h1")));
    }

    [Theory]
    [InlineData("stand=&tekst=Zwolle&tekst=Ede&x=1&__proto__=2&&=&=3&%%=4&bericht")]
    [InlineData("=====&&&&&")]
    [InlineData("stand=%00&wijzig=%00")]
    [InlineData("stand=&wijzig=bestaat-niet")]
    [InlineData("stand=&wijzig=")]
    public async Task A_form_with_strange_fields_gets_a_page(string body)
    {
        var visit = await Visit.SendAsync(server.Browser, Form(Encoding.UTF8.GetBytes(body)));

        Assert.True((int)visit.Status < 500, $"{visit.Status}");
        Assert.NotEmpty(visit.State);
    }

    private static ByteArrayContent Form(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        return content;
    }
}
