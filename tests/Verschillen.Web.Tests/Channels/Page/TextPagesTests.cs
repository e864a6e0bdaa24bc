using System.Net;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

[Collection(OneServer.Name)]
public sealed class TextPagesTests(Server server)
{
    [Theory]
    [InlineData("/over", "Over deze chat")]
    [InlineData("/privacy", "Privacy")]
    [InlineData("/toegankelijkheid", "Toegankelijkheid")]
    public async Task A_page_of_text_can_be_read_and_is_linked_to(string address, string title)
    {
        var begin = await Visit.OpenAsync(server.Browser);

        var visit = await Visit.OpenAsync(server.Browser, address);

        Assert.Equal((HttpStatusCode.OK, title, $"{title} - Verschillen"), (visit.Status, visit.Text("h1"), visit.Page.Title));
        Assert.Equal(title, begin.Text($"footer a[href='{address}']"));
    }

    [Fact]
    public void Without_files_there_are_no_pages() => Assert.Empty(new TextPages(Path.Combine(Path.GetTempPath(), "bestaat-niet")).All);

    [Fact]
    public void Markup_in_a_page_is_shown_as_text()
    {
        var folder = Directory.CreateTempSubdirectory("verschillen-paginas-");
        File.WriteAllText(Path.Combine(folder.FullName, "proef.md"), "# Proef\n\n<script>alert(1)</script>\n\n[bron](https://example.org)");

        var page = Assert.Single(new TextPages(folder.FullName).All);
        folder.Delete(recursive: true);

        Assert.Equal(("/proef", "Proef"), (page.Address, page.Title));
        Assert.DoesNotContain("<script>", page.Content.ToString(), StringComparison.Ordinal);
        Assert.Contains("noreferrer", page.Content.ToString(), StringComparison.Ordinal);
    }
}
