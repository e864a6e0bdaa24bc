using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Tests.Channels.Page.Markup;

public sealed class ReplyHtmlTests
{
    public static TheoryData<string> KindsOfBlock =>
        [.. typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block))).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(KindsOfBlock))]
    public void Every_kind_of_block_can_be_shown(string kind)
    {
        var block = Some.EveryBlock().Single(block => string.Equals(block.GetType().Name, kind, StringComparison.Ordinal));

        Assert.Equal(block is Choices, Shown(block).Body!.TextContent.Trim().Length == 0);
    }

    [Fact]
    public void A_comparison_is_a_table_with_a_name_and_headers()
    {
        var table = Shown(Some.Comparison()).QuerySelector("table")!;

        Assert.Equal("Wat het kost", table.QuerySelector("caption h3")!.TextContent);
        Assert.Equal(["Vraag", Some.OldHome, Some.NewHome, "Verschil"], Texts(table, "thead th[scope=col]"));
        Assert.Equal(3, table.QuerySelectorAll("tbody tr > th[scope=row]:first-child").Length);
    }

    [Fact]
    public void A_cell_tells_its_column_without_styles_and_only_to_the_eye()
    {
        var cells = Shown(Some.Comparison()).QuerySelectorAll("tbody tr:first-child td");

        Assert.Equal([$"{Some.OldHome}: ", $"{Some.NewHome}: ", "Verschil: "], cells.Select(cell => cell.QuerySelector("[aria-hidden=true]")!.TextContent));
        Assert.StartsWith($"{Some.OldHome}: 118,35 euro.", cells[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_leads_to_its_source()
    {
        var page = Shown(new Say("Dat mag.", [2]), Some.Sources(2));

        var reference = page.QuerySelector("p a")!;
        Assert.Equal("bron 2", reference.TextContent);
        Assert.Equal("LI", page.QuerySelector(reference.GetAttribute("href")!)!.TagName);
    }

    [Fact]
    public void A_source_leads_to_its_site_which_is_not_told_where_the_visitor_came_from()
    {
        var link = Shown(Some.Sources()).QuerySelector("li a")!;

        Assert.Equal(("https://www.nieuwerdal.example/parkeren?kaart=1&soort=2", "noreferrer"), (link.GetAttribute("href"), link.GetAttribute("rel")));
    }

    [Fact]
    public void An_address_that_is_no_web_page_is_no_link()
    {
        var source = Some.SourceLine() with { Address = new Uri("javascript:alert(1)") };

        Assert.Empty(Shown(new Sources("Bronnen", [source])).QuerySelectorAll("a"));
    }

    [Theory]
    [InlineData("14 038", "tel:14038")]
    [InlineData("0800 - 555 47 11", "tel:08005554711")]
    [InlineData("+31 (38) 498 91 11", "tel:+31384989111")]
    [InlineData("via de website", null)]
    public void A_telephone_number_can_be_dialled(string number, string? address)
    {
        var contact = Some.Contact() with { Phone = number, Email = null, Website = null };

        var page = Shown(new HandOver("Wie u kunt bellen", [contact with { Sources = [] }]));

        Assert.Equal(address, page.QuerySelector("a")?.GetAttribute("href"));
        Assert.Contains(number, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mailbox_can_be_written_to() =>
        Assert.Equal("wmo@nieuwerdal.example", Shown(new HandOver("Wie u kunt bellen", [Some.Contact()])).QuerySelector("a[href='mailto:wmo@nieuwerdal.example']")?.TextContent);

    [Theory]
    [InlineData("Gemeente Nieuwerdal: 0599 55 51 00", "tel:0599555100")]
    [InlineData("Gemeente Nieuwerdal, 14 0599", "tel:140599")]
    [InlineData("Gemeente Nieuwerdal: het loket", null)]
    [InlineData("Gemeente Nieuwerdal:", null)]
    [InlineData("Uzelf", null)]
    public void The_number_of_a_step_can_be_dialled_and_its_words_stay(string contact, string? address)
    {
        var page = Shown(new Steps("Wat u moet doen", [Some.Step() with { Contact = contact, Sources = [] }]));

        Assert.Equal(address, page.QuerySelector("li a")?.GetAttribute("href"));
        Assert.Contains(contact, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_tells_the_day_first_and_links_the_number_to_call()
    {
        var step = Shown(new Steps("Wat u moet doen", [Some.Step()])).QuerySelector("ol > li")!;

        Assert.StartsWith("4 januari 2027", step.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(("2027-01-04", "tel:140599"), (step.QuerySelector("time")!.GetAttribute("datetime"), step.QuerySelector("a[href^=tel]")!.GetAttribute("href")));
    }

    [Fact]
    public void Every_part_has_a_heading_below_that_of_the_answer_and_of_the_part_it_belongs_to() =>
        Assert.Equal(
            ["H3 Van Oudenberg naar Nieuwerdal op 1 maart 2027", "H4 Wat het kost", "H4 Wat u moet doen", "H4 Wat wij niet weten", "H4 Wie u kunt bellen", "H4 Goed om te weten", "H4 Dit kunt u zeggen of sturen", "H3 Bronnen", "H3 Bewijs van dit antwoord"],
            Shown([.. Some.Answer().Blocks]).QuerySelectorAll("h1, h2, h3, h4, h5").Select(heading => $"{heading.TagName} {heading.TextContent}"));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_reply_begins_at_the_level_that_is_asked_for_and_skips_none(int top)
    {
        var page = new HtmlParser().ParseDocument(ReplyHtml.Of(Some.Answer(), top: top).ToString());

        Assert.Equal(
            [top, top + 1, top + 1, top + 1, top + 1, top + 1, top + 1, top, top],
            page.QuerySelectorAll("h1, h2, h3, h4, h5").Select(heading => heading.TagName[1] - '0'));
    }

    [Fact]
    public void Text_of_the_content_is_never_markup()
    {
        const string Markup = "<b onclick='x'>\"&";
        var row = Some.Row(Markup) with { Conclusion = Markup, From = new ComparisonCell(Markup, []) };

        var page = Shown(new Say(Markup), new Warning("x", Markup, []), new Comparison(Markup, Markup, Markup, [row]), new Ask(Markup, Markup));

        Assert.Empty(page.QuerySelectorAll("b, [onclick]"));
    }

    private static IDocument Shown(params Block[] blocks) => new HtmlParser().ParseDocument(ReplyHtml.Of(Some.Reply(blocks)).ToString());

    private static IEnumerable<string> Texts(IParentNode parent, string selector) => parent.QuerySelectorAll(selector).Select(element => element.TextContent);
}
