using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Verschillen.Web.Tests.Channels.Intake;

[Collection(OneServer.Name)]
public sealed partial class IntakeFilesTests(Server server)
{
    private readonly Walk _walk = new(server);

    [Fact]
    public async Task Page_document_text_and_calendar_say_the_same_facts()
    {
        var result = await _walk.FinishAsync();
        var document = TextOf(await FileAsync(result, "word"));
        var text = OnOneLine(Encoding.UTF8.GetString(await FileAsync(result, "tekst")));
        var calendar = OnOneLine(Unfolded(await FileAsync(result, "agenda")).Replace("\\n", " ", StringComparison.Ordinal).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal));
        var saved = OnOneLine(Html(Encoding.UTF8.GetString(await FileAsync(result, "html"))));

        var facts = FactsOn(result).ToList();
        var steps = StepsOn(result).ToList();

        Assert.True(facts.Count > 60, $"{facts.Count} facts");
        Assert.True(steps.Count > 10, $"{steps.Count} steps");
        Assert.Empty(facts.Where(fact => !document.Contains(fact, StringComparison.Ordinal)));
        Assert.Empty(facts.Where(fact => !text.Contains(fact, StringComparison.Ordinal)));
        Assert.Empty(facts.Where(fact => !saved.Contains(fact, StringComparison.Ordinal)));
        var number = result.Text(".nummer");
        Assert.All([document, saved, text.Replace(' ', '-')], file => Assert.Contains(number, file, StringComparison.Ordinal));
        Assert.All(steps, step => Assert.Contains($"{step.When}.", calendar, StringComparison.Ordinal));
        Assert.Empty(steps.Where(step => !calendar.Contains(step.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_document_is_valid_and_has_headings_tables_with_headers_dutch_and_words_for_its_picture()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(await FileAsync(await _walk.FinishAsync(), "word")), isEditable: false);
        var main = package.MainDocumentPart!;
        var body = main.Document!.Body!;
        var styles = body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!).ToList();

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(package).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(["Heading1", "Heading2", "Heading3"], styles.Where(style => style.StartsWith("Heading", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        Assert.NotEmpty(body.Descendants<Table>());
        Assert.All(body.Descendants<Table>(), table => Assert.NotNull(table.Descendants<TableRow>().First().Descendants<TableHeader>().FirstOrDefault()));
        Assert.All(body.Descendants<Table>(), table => Assert.NotEmpty(table.Descendants<TableCaption>().Single().Val!.Value!));
        Assert.Equal("nl-NL", main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value);
        Assert.All(body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>(), picture => Assert.NotEmpty(picture.Description!.Value!));
        Assert.NotEmpty(body.Descendants<Drawing>());
    }

    [Theory]
    [InlineData("word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "intake-verhuizing.docx")]
    [InlineData("tekst", "text/plain", "intake-verhuizing.txt")]
    [InlineData("agenda", "text/calendar", "intake-verhuizing.ics")]
    [InlineData("html", "text/html", "intake-verhuizing.html")]
    public async Task A_file_is_made_when_asked_for_and_not_kept(string kind, string type, string name)
    {
        var response = (await _walk.SendAsync(await _walk.FinishAsync(), ("vorm", kind))).Response;

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"attachment; filename=\"{name}\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString().Split(", ").First(part => part.StartsWith("no-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("word")]
    [InlineData("tekst")]
    [InlineData("html")]
    public async Task A_file_has_the_answers_under_their_heading_and_says_who_decides(string kind)
    {
        var text = Read(kind, await FileAsync(await _walk.FinishAsync(), kind));

        Assert.Contains("Gemaakt op 22 november 2026 met Verschillen. Regels kunnen daarna veranderen. De gemeente beslist.", text, StringComparison.Ordinal);
        Assert.Matches("Uw antwoorden[ :-]+Van: Rotterdam", text);
    }

    [Theory]
    [InlineData("word")]
    [InlineData("tekst")]
    [InlineData("html")]
    public async Task A_file_of_the_sheet_for_the_talk_has_the_answers_once(string kind)
    {
        var sheet = await _walk.SendAsync(await _walk.FinishAsync(), ("ga", "gesprek"));

        var text = Read(kind, await (await _walk.SendAsync(sheet, ("ga", "gesprek"), ("vorm", kind))).Response.Content.ReadAsByteArrayAsync());

        Assert.Contains("De gemeente beslist.", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("Heeft u nu een jobcoach?").Length);
    }

    [Fact]
    public async Task A_file_has_all_questions_when_they_are_chosen()
    {
        var result = await _walk.FinishAsync();
        var all = result.Page.QuerySelectorAll(".vinken .meer").Select(WithoutNotes).ToList();

        var few = OnOneLine(Encoding.UTF8.GetString(await FileAsync(result, "tekst")));
        var many = OnOneLine(Encoding.UTF8.GetString(await (await _walk.SendAsync(result, ("lengte", "lang"), ("vorm", "tekst"))).Response.Content.ReadAsByteArrayAsync()));

        Assert.NotEmpty(all);
        Assert.All(all, question => Assert.Contains(question, many, StringComparison.Ordinal));
        Assert.Contains(all, question => !few.Contains(question, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_has_lines_of_at_most_forty_characters()
    {
        var text = Encoding.UTF8.GetString(await FileAsync(await _walk.FinishAsync(), "tekst"));

        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 40 || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
    }

    [Fact]
    public async Task A_saved_page_needs_nothing_but_itself()
    {
        var page = await _walk.SendAsync(await _walk.FinishAsync(), ("vorm", "html"));

        Assert.Empty(page.Page.QuerySelectorAll("script, link, img, form, input, button, textarea"));
        Assert.DoesNotContain("url(", page.Page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_can_be_read_by_a_program_that_knows_nothing_of_ours()
    {
        var bytes = await FileAsync(await _walk.FinishAsync(), "agenda");

        Assert.All(Encoding.UTF8.GetString(bytes).Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var calendar = Ical.Net.Calendar.Load(Encoding.UTF8.GetString(bytes))!;
        Assert.NotEmpty(calendar.Events);
        Assert.Equal("Europe/Amsterdam", Assert.Single(calendar.TimeZones).TzId);
        Assert.All(calendar.Events, step => Assert.Equal((9, "Europe/Amsterdam"), (step.DtStart!.Value.Hour, step.DtStart.TzId)));
        Assert.All(calendar.Events, step => Assert.Equal(-1, Assert.Single(step.Alarms).Trigger?.Duration?.Days));
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(step => step.Uid).Distinct().Count());
    }

    [Fact]
    public async Task What_can_be_done_on_more_days_is_in_the_calendar_on_the_first_with_its_period()
    {
        var calendar = Ical.Net.Calendar.Load(Encoding.UTF8.GetString(await FileAsync(await _walk.FinishAsync("Ede", "Zeist", "1 maart 2027", ["inschrijven"]), "agenda")))!;

        var step = Assert.Single(calendar.Events, one => one.Summary!.Contains("Geef uw verhuizing door aan uw nieuwe gemeente", StringComparison.Ordinal));
        Assert.Equal(new DateTime(2027, 2, 1, 9, 0, 0, DateTimeKind.Unspecified), step.DtStart!.Value);
        Assert.Contains("Van 1 februari 2027 tot en met 6 maart 2027.", step.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20 maart 2027")] // a Saturday
    [InlineData("21 maart 2027")]
    [InlineData("1 december 2026")] // much is late, and the first day of the rest may be past
    public async Task No_call_in_the_calendar_falls_in_a_weekend(string day)
    {
        var calendar = Ical.Net.Calendar.Load(Encoding.UTF8.GetString(await FileAsync(await _walk.FinishAsync("Ede", "Zeist", day, [.. Walk.Four, "inschrijven"]), "agenda")))!;

        var calls = calendar.Events.Where(step => step.Summary!.Contains("Gemeente ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(calls);
        Assert.DoesNotContain(calls, step => step.DtStart!.Value.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    [Fact]
    public async Task A_calendar_says_when_it_was_made_who_decides_and_of_which_move_it_is()
    {
        var calendar = Ical.Net.Calendar.Load(Encoding.UTF8.GetString(await FileAsync(await _walk.FinishAsync(), "agenda")))!;

        Assert.NotEmpty(calendar.Events);
        Assert.All(calendar.Events, step => Assert.Contains("Verhuizen van Rotterdam naar Tubbergen op 1 maart 2027.", step.Description, StringComparison.Ordinal));
        Assert.All(calendar.Events, step => Assert.Contains("De gemeente beslist.", step.Description, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_saved_page_has_no_two_headings_with_the_same_words()
    {
        var page = await _walk.SendAsync(await _walk.FinishAsync(), ("vorm", "html"));

        Assert.NotEqual(page.Text("h1"), page.Text("h2"));
    }

    [Theory]
    [InlineData("word")]
    [InlineData("tekst")]
    [InlineData("html")]
    [InlineData("agenda")]
    public async Task No_file_tells_a_day_that_was_estimated_as_the_moving_day(string kind)
    {
        var text = Read(kind, await FileAsync(await _walk.FinishAsync(day: "na de zomer"), kind));

        Assert.Contains("Die dag is geschat.", text, StringComparison.Ordinal);
        Assert.Contains("rond 1 september 2027", text, StringComparison.Ordinal);
        Assert.DoesNotContain("op ongeveer", text, StringComparison.Ordinal);
        Assert.DoesNotContain("op 1 september 2027", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_step_of_the_same_move_keeps_its_name_in_a_calendar()
    {
        var once = UidsIn(await FileAsync(await _walk.FinishAsync(), "agenda"));
        var again = UidsIn(await FileAsync(await _walk.FinishAsync(), "agenda"));
        var later = UidsIn(await FileAsync(await _walk.FinishAsync(day: "8 maart 2027"), "agenda"));

        Assert.Equal(once, again);
        Assert.Empty(once.Intersect(later, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_a_moving_day_there_is_no_calendar_to_make()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Tubbergen"), ("dag-onbekend", "aan"));
        page = await _walk.SendAsync(page, ("onderwerpen", "woningaanpassing"));
        page = await _walk.SendAsync(page);

        Assert.Equal("Alles bij elkaar", page.Text("h1"));
        Assert.Empty(page.Page.QuerySelectorAll("button[value=agenda]"));
    }

    private async Task<byte[]> FileAsync(Visit result, string kind) => await (await _walk.SendAsync(result, ("vorm", kind))).Response.Content.ReadAsByteArrayAsync();

    /// <summary>Every cell, verdict, fact, contact and question of the page, without the numbers of its sources.</summary>
    private static IEnumerable<string> FactsOn(Visit result) => result.Page
        .QuerySelectorAll(".uitslag .vergelijking tbody th, .uitslag .vergelijking td, .uitslag .weten-niet, .uitslag .zaken li, .uitslag .contacten .telefoon, .uitslag .vinken li:not(.meer) label, .uitslag .stappen time, .uitslag > section > ul > li")
        .Select(WithoutNotes)
        .Where(fact => fact.Length > 0)
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<(string When, string Text)> StepsOn(Visit result) => result.Page.QuerySelectorAll(".uitslag .stappen > li").SelectMany(step =>
    {
        var when = WithoutNotes(step.QuerySelector("time")!);
        var parts = step.QuerySelectorAll(".zaken > li").ToList();
        return parts.Count > 0 ? parts.Select(part => (when, WithoutNotes(part))) : [(when, WithoutNotes(step.QuerySelector("p > span")!))];
    });

    private static string WithoutNotes(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var note in copy.QuerySelectorAll(".noot, .kolom, input"))
        {
            note.Remove();
        }

        // A part whose terms stand in a list of their own is looked for without them: they are separate facts.
        foreach (var list in copy.QuerySelectorAll("ul"))
        {
            list.Remove();
        }

        return OnOneLine(copy.TextContent);
    }

    private static string Html(string html) => string.Join(' ', new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Body!.Descendants<IText>().Select(text => text.Data));

    private static string TextOf(byte[] document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return OnOneLine(Notes().Replace(string.Join(' ', package.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)), ""));
    }

    private static string Read(string kind, byte[] file) => kind switch
    {
        "word" => TextOf(file),
        "agenda" => OnOneLine(Unfolded(file)),
        "html" => OnOneLine(Html(Encoding.UTF8.GetString(file))),
        _ => OnOneLine(Encoding.UTF8.GetString(file)),
    };

    private static string OnOneLine(string text) => string.Join(' ', Notes().Replace(text, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Unfolded(byte[] calendar) => Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal);

    private static IReadOnlyList<string> UidsIn(byte[] calendar) => [.. Unfolded(calendar).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    [GeneratedRegex(@" \[\d+\]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Notes();
}
