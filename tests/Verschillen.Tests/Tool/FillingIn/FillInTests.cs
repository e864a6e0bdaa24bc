using Verschillen.Dialogs;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Tests.Content;
using Verschillen.Tool;
using Verschillen.Tool.FillingIn;

namespace Verschillen.Tests.Tool.FillingIn;

public sealed class FillInTests
{
    private static readonly MunicipalityCode s_municipality = MunicipalityCode.Parse("GM9001");
    private static readonly Knowledge s_knowledge = new ContentBuilder().Read().Catalogue!.Knowledge;

    [Fact]
    public void A_sheet_has_a_row_for_every_point_with_what_is_known()
    {
        var rows = Sheets.Rows(string.Join('\n', FillInSheet.Rows(s_knowledge, s_municipality))).ToList();

        Assert.Equal(1 + s_knowledge.Topics.Sum(topic => topic.Aspects.Count), rows.Count);
        Assert.All(rows, row => Assert.Equal(FillInSheet.Columns.Count, row.Cells.Count));
        Assert.Equal(["GM9001/voorbeeldkaart/kosten", "Voorbeeldkaart", "Wat kost de kaart?", "44,70 euro", "https://voorbeeldstad.nl/kaart", "2026"], rows[1].Cells.Take(6));
    }

    [Theory]
    [InlineData("kosten", "Een bedrag in euro, zoals 44,70; gratis is 0. Omvat: kaart, keuring of onbekend. Eenheid: keer, maand, jaar, uur, rit, kilometer, zone of dag. Is dit er niet? Vul in: bestaat niet.")]
    [InlineData("duur", "Een getal, of onbeperkt. Eenheid: minuten, uren, dagen, werkdagen, weken, maanden of jaren. Is dit er niet? Vul in: bestaat niet.")]
    [InlineData("inkomen", "Een getal. Eenheid: bijstandsnorm, minimumloon of sociaal_minimum. Is dit er niet? Vul in: bestaat niet.")]
    [InlineData("afstand", "Een getal. Eenheid: meter. Is dit er niet? Vul in: bestaat niet.")]
    [InlineData("meeverhuizen", "Vul in: ja of nee. Is dit er niet? Vul in: bestaat niet.")]
    public void A_row_says_how_to_fill_it_in(string point, string explanation) => Assert.Equal(
        explanation,
        Sheets.Rows(string.Join('\n', FillInSheet.Rows(s_knowledge, s_municipality))).Single(row => row.Cells[0].EndsWith("/" + point, StringComparison.Ordinal)).Cells[6]);

    [Fact]
    public void A_count_whose_topic_names_no_unit_has_those_that_are_in_use()
    {
        var knowledge = new ContentBuilder().Replacing(ContentBuilder.Topic, "    eenheid: meter\n    waarom", "    waarom").Read().Catalogue!.Knowledge;

        var row = Sheets.Rows(string.Join('\n', FillInSheet.Rows(knowledge, s_municipality))).Single(row => row.Cells[0].EndsWith("/afstand", StringComparison.Ordinal));

        Assert.StartsWith("Een getal. Eenheid: meter.", row.Cells[6], StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_without_answers_changes_nothing() =>
        Assert.Empty(Read(string.Join('\n', FillInSheet.Rows(s_knowledge, s_municipality))).Answers);

    [Theory]
    [InlineData("kosten", "44,80", "keer", "kaart, keuring", "bedrag: 44.80, per: keer, omvat: [kaart, keuring]")]
    [InlineData("kosten", "€ 1.044,80", "keer", "onbekend", "bedrag: 1044.80, per: keer, omvat: onbekend")]
    [InlineData("kosten", "1.044.800,5", "keer", "onbekend", "bedrag: 1044800.5, per: keer, omvat: onbekend")]
    [InlineData("kosten", "1.044.800", "keer", "onbekend", "bedrag: 1044800, per: keer, omvat: onbekend")]
    [InlineData("kosten", "0,345", "keer", "onbekend", "bedrag: 0.345, per: keer, omvat: onbekend")]
    [InlineData("kosten", "1055", "keer", "onbekend", "bedrag: 1055, per: keer, omvat: onbekend")]
    [InlineData("kosten", "1,0550", "keer", "onbekend", "bedrag: 1.0550, per: keer, omvat: onbekend")]
    [InlineData("duur", "6", "weken", "", "duur: 6, eenheid: weken")]
    [InlineData("duur", "Onbeperkt", "", "", "duur: onbeperkt")]
    [InlineData("afstand", "100", "", "", "aantal: 100, eenheid: meter")]
    [InlineData("meeverhuizen", "Nee", "", "", "ja_nee: nee")]
    [InlineData("parkeren", "Betaald", "", "", "keuze: betaald")]
    [InlineData("inkomen", "120", "bijstandsnorm", "", "percentage: 120, van: bijstandsnorm")]
    [InlineData("afstand", "bestaat niet", "", "", "niet_aangeboden: true")]
    public void An_answer_becomes_a_value(string point, string answer, string unit, string covers, string value) =>
        Assert.Equal(value, Assert.Single(Read(Sheet(Row(point, answer, unit, covers))).Answers).Value);

    [Theory]
    [InlineData("kosten", "veel", "keer", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 8 (antwoord): 'veel' is geen getal.")]
    [InlineData("kosten", "€ 1.055", "keer", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 8 (antwoord): '€ 1.055' kan twee dingen zijn: 1055 of 1,055.")]
    [InlineData("kosten", "1,055", "keer", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 8 (antwoord): '1,055' kan twee dingen zijn: 1055 of 1,055.")]
    [InlineData("kosten", "4.4,70", "keer", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 8 (antwoord): '4.4,70' is geen getal.")]
    [InlineData("kosten", "1,055,000", "keer", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 8 (antwoord): '1,055,000' is geen getal.")]
    [InlineData("meeverhuizen", "misschien", "", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 8 (antwoord): Het antwoord kan niet 'misschien' zijn.")]
    [InlineData("kosten", "5", "keer }", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 9 (eenheid): De eenheid kan niet 'keer }' zijn. Kies: keer, maand,")]
    [InlineData("kosten", "5", "", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 9 (eenheid): De eenheid ontbreekt. Kies: keer, maand,")]
    [InlineData("kosten", "5", "keer", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 10 (omvat): Er staat niet bij waar het bedrag voor is. Vul in waar het bedrag voor is, met een komma ertussen: kaart, keuring.")]
    [InlineData("kosten", "gratis", "keer", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 8 (antwoord): 'gratis' is geen getal. Schrijf alleen het getal, zoals 44,70. Is het gratis? Vul dan 0 in.")]
    [InlineData("duur", "8 weken", "", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 8 (antwoord): '8 weken' is geen getal. Schrijf alleen 8, en zet 'weken' in de kolom 'eenheid'.")]
    [InlineData("kosten", "5", "keer", "https://voorbeeldstad.nl/nieuw", "jan-26", "regel 2, kolom 13 (datum op de pagina): 'jan-26' is geen jaar, maand of dag die bestaat. Schrijf 2026, 2026-01 of 31-1-2026.")]
    [InlineData("kosten", "5", "keer", "https://voorbeeldstad.nl/nieuw", "2026-12", "regel 2, kolom 13 (datum op de pagina): '2026-12' ligt in de toekomst.")]
    [InlineData("afstand", "5", "km", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 9 (eenheid): De eenheid kan niet 'km' zijn. Vul in: meter.")]
    [InlineData("kosten", "5", "keer", "voorbeeldstad.nl", "2026", "regel 2, kolom 11 (adres van de pagina): 'voorbeeldstad.nl' is geen webadres.")]
    [InlineData("kosten", "5", "keer", "https://voorbeeldstad.nl/nieuw", "31-2-2026", "regel 2, kolom 13 (datum op de pagina): '31-2-2026' is geen jaar, maand of dag die bestaat.")]
    [InlineData("prijs", "5", "keer", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 1 (code): 'GM9001/voorbeeldkaart/prijs' is er niet.")]
    [InlineData("kosten", "", "keer", "https://voorbeeldstad.nl/nieuw", "2026", "regel 2, kolom 9 (eenheid): Er is iets ingevuld, maar geen antwoord.")]
    public void A_bad_cell_is_named_with_its_line_and_column(string point, string answer, string unit, string address, string date, string fault)
    {
        var (answers, faults) = Read(Sheet(Row(point, answer, unit, "", address, date)));

        Assert.Empty(answers);
        Assert.Contains(faults, told => told.StartsWith(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(';', "")]
    [InlineData(';', "sep=;\r\n")]
    [InlineData(',', "")]
    [InlineData('\t', "")]
    public void A_sheet_may_have_what_the_program_that_saved_it_puts_between_cells(char separator, string first)
    {
        var rows = Sheets.Rows(Sheet(Row("kosten", "44,80", "Keer", "Kaart"))).Select(row => string.Join(separator, row.Cells.Select(cell => $"\"{cell}\"")));

        var (answers, faults) = Read(first + string.Join("\r\n", rows));

        Assert.Empty(faults);
        Assert.Equal("bedrag: 44.80, per: keer, omvat: [kaart]", Assert.Single(answers).Value);
    }

    [Theory]
    [InlineData("", "Het bestand is leeg.")]
    [InlineData("\r\n", "Het bestand is leeg.")]
    [InlineData("a;b;c\n", "regel 1: De namen van de kolommen kloppen niet.")]
    public void A_file_that_is_no_sheet_is_told_so(string text, string fault) => Assert.StartsWith(fault, Assert.Single(Read(text).Faults), StringComparison.Ordinal);

    [Fact]
    public void A_figure_out_of_bounds_is_told_where_its_reason_can_stand()
    {
        var changed = Change(new ContentBuilder()[ContentBuilder.Municipality], Row("kosten", "99999", "keer", "kaart"));

        var fault = Assert.Single(new ContentBuilder().InFolder(root => ChangedContent.Faults(new DirectoryInfo(root), ContentBuilder.Municipality, changed, new DateOnly(2026, 11, 25))));

        Assert.EndsWith($"zet het antwoord zelf in {ContentBuilder.Municipality}, met 'buiten_grens_omdat'.", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_figure_of_the_same_year_takes_the_place_of_the_old_one_and_the_rest_stays()
    {
        var old = "# Met de hand.\n" + new ContentBuilder()[ContentBuilder.Municipality];

        var changed = Change(old, Row("kosten", "50", "keer", "kaart"));

        var gone = Assert.Single(old.Split('\n').Except(changed.ToString().Split('\n')));
        Assert.Contains("bedrag: 44.70", gone, StringComparison.Ordinal);
        Assert.Contains("      - { bedrag: 50, per: keer, omvat: [kaart], bron: invulblad, status: overgenomen }\n    duur:", changed.ToString(), StringComparison.Ordinal);
        Assert.Contains("+    adres: https://voorbeeldstad.nl/nieuw", changed.Diff());
    }

    [Fact]
    public void A_figure_of_another_year_stands_beside_the_old_one()
    {
        var changed = Change(new ContentBuilder()[ContentBuilder.Municipality], Row("kosten", "50", "keer", "kaart", date: "2027")).ToString();

        Assert.Contains("bedrag: 44.70", changed, StringComparison.Ordinal);
        Assert.Contains("bedrag: 50", changed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_that_was_not_there_is_added_and_the_file_stays_sound()
    {
        var changed = Change(new ContentBuilder()[ContentBuilder.Municipality], Row("afstand", "100", "meter", "")).ToString();

        var reading = new ContentBuilder().With(ContentBuilder.Municipality, changed).Check();

        Assert.Empty(reading.Problems.Select(problem => problem.ToString()));
        Assert.IsType<Count>(reading.Catalogue!.Knowledge.Rules.All.Where(rule => rule is { Municipality: not null, AspectId: "afstand" }).Select(rule => ((HasValue)rule.Statement).Value).Single());
    }

    [Fact]
    public void A_source_that_nothing_names_any_more_goes_out_with_its_rule()
    {
        var old = new ContentBuilder()[ContentBuilder.Municipality]
            .Replace("bronnen:\n", "bronnen:\n  oud:\n    titel: Oud\n    uitgever: U\n    adres: https://voorbeeldstad.nl/oud\n    opgehaald: 2026-11-22\n", StringComparison.Ordinal)
            .Replace("omvat: [kaart], bron: kaart", "omvat: [kaart], bron: oud", StringComparison.Ordinal);

        Assert.DoesNotContain("oud", Change(old, Row("kosten", "50", "keer", "kaart")).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a;\"b;c\";\"d \"\"e\"\"\"\n", "a|b;c|d \"e\"")]
    [InlineData("a;\"twee\nregels\";\r\n", "a|twee\nregels|")]
    public void Cells_between_quotes_hold_anything(string text, string cells) => Assert.Equal(cells, string.Join('|', Assert.Single(Sheets.Rows(text)).Cells));

    [Fact]
    public void A_cell_is_never_a_formula() => Assert.Equal("'=1+1;\"a;b\"", Sheets.Row(["=1+1", "a;b"]));

    private static ChangedText Change(string old, string row)
    {
        var (answers, faults) = Read(Sheet(row));
        Assert.Empty(faults);
        var changed = new ChangedText(old);
        foreach (var answer in answers)
        {
            changed.Put(answer, [.. s_knowledge.Rules.All.Where(rule => rule.Municipality == s_municipality && rule.AspectId == answer.Aspect.Id)], "Gemeente Voorbeeldstad");
        }

        return changed;
    }

    private static (IReadOnlyList<FilledIn> Answers, IReadOnlyList<string> Faults) Read(string text)
    {
        var reader = new FillInReader(s_knowledge, new DateOnly(2026, 11, 25));
        return (reader.Read(text), reader.Faults);
    }

    private static string Sheet(string row) => Sheets.Row(FillInSheet.Columns) + "\n" + row + "\n";

    private static string Row(string point, string answer, string unit, string covers, string address = "https://voorbeeldstad.nl/nieuw", string date = "2026") =>
        Sheets.Row([$"GM9001/voorbeeldkaart/{point}", "", "", "", "", "", "", answer, unit, covers, address, "Nieuwe pagina", date, "22-11-2026"]);
}
