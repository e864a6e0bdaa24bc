using System.Net;
using Microsoft.Extensions.Configuration;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Tests.Channels.Page;

[Collection(OneServer.Name)]
public sealed class TextPagesTests(Server server)
{
    private static readonly Settings s_settings = Settings.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Page:StateHours", "12"), new("Conversations:SilenceMinutes", "45")]).Build(), Server.Root, out _);

    [Fact]
    public void How_long_something_is_kept_is_told_as_it_is_set()
    {
        var privacy = new TextPages(Path.Combine(Server.Root, "content", "paginas"), s_settings).At("/privacy")!.Content.ToString();

        Assert.Contains("Na 12 uur werkt het slot niet meer", privacy, StringComparison.Ordinal);
        Assert.Contains("Zegt u 45 minuten niets?", privacy, StringComparison.Ordinal);
        Assert.DoesNotContain("{duur", privacy, StringComparison.Ordinal);
    }

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
    public void Without_files_there_are_no_pages() => Assert.Empty(new TextPages(Path.Combine(Path.GetTempPath(), "bestaat-niet"), s_settings).All);

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

        var page = Assert.Single(new TextPages(folder.FullName, s_settings).All);
        folder.Delete(recursive: true);

        Assert.Equal(("/proef", "Proef"), (page.Address, page.Title));
        Assert.DoesNotContain("<script>", page.Content.ToString(), StringComparison.Ordinal);
        Assert.Contains("noreferrer", page.Content.ToString(), StringComparison.Ordinal);
    }
}
