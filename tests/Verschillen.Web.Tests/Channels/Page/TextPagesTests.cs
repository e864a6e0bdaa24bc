using System.Net;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

[Collection(OneServer.Name)]
public sealed class TextPagesTests(Server server)
{
    [Theory]
    [InlineData("/over", "Over deze chat")]
    [InlineData("/hulp", "Hulp bij de chat")]
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
    public void The_statement_tells_the_last_test_with_its_day_and_tools()
    {
        var results = new TestResults(new DateOnly(2026, 11, 25), [new TestTool("axe-core", "4.14.1"), new TestTool("Chromium", "156.0")], 40, []);

        Assert.Equal(
            "Wij testten het laatst op 25 november 2026. Wij gebruikten axe-core 4.14.1 en Chromium 156.0. Wij keken naar 40 schermen, met JavaScript en zonder. Daarbij vonden wij geen fouten.",
            results.InWords());
        Assert.EndsWith("Daarbij vonden wij deze fouten:\n\n- label: <input>", (results with { Faults = ["label: <input>"] }).InWords(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_statement_has_the_results_of_a_test_that_was_done()
    {
        var visit = await Visit.OpenAsync(server.Browser, "/toegankelijkheid");

        Assert.InRange(TestResults.Last.On, new DateOnly(2026, 11, 22), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        Assert.Contains(TestResults.Last.InWords().Split('.')[0], visit.Text("main"), StringComparison.Ordinal);
        Assert.Contains("Nalevingsstatus: D", visit.Text("main"), StringComparison.Ordinal);
    }

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
