namespace Verschillen.Tests.Content.Csv;

public sealed class CsvTableTests
{
    [Fact]
    public void A_row_with_a_cell_too_few_is_a_fault() =>
        Broken.Reports(ContentBuilder.Places, "Voorbeeldstad,GM9001", "Voorbeeldstad", "De rij heeft 1 cellen");

    [Fact]
    public void A_row_with_a_cell_too_many_is_a_fault() =>
        Broken.Reports(ContentBuilder.Places, "Voorbeeldstad,GM9001", "Voorbeeldstad,GM9001,", "De rij heeft 3 cellen");

    [Theory]
    [InlineData("\"Testdorp, Nieuw")]
    [InlineData("\"Testdorp, Nieuw\"x")]
    [InlineData("Testdorp \"Nieuw\"")]
    public void Quotes_out_of_place_are_a_fault(string cell) =>
        Broken.Reports(ContentBuilder.Places, "\"Testdorp, Nieuw\"", cell, "De aanhalingstekens in deze rij kloppen niet.");

    [Fact]
    public void A_doubled_quote_stands_for_one()
    {
        var catalogue = new ContentBuilder().Replacing(ContentBuilder.Places, "\"Testdorp, Nieuw\"", "\"Testdorp \"\"Nieuw\"\"\"").Read().Catalogue;

        Assert.Contains(catalogue!.Knowledge.Gazetteer.Names, name => name.Name == "Testdorp \"Nieuw\"");
    }

    [Fact]
    public void Other_columns_are_a_fault() =>
        Broken.Reports(ContentBuilder.Places, "plaats,gemeentecode", "plaats,code", "De namen van de kolommen kloppen niet.");

    [Fact]
    public void A_table_without_rows_is_a_fault() =>
        new ContentBuilder().With(ContentBuilder.Neighbours, "gemeentecode,buurcode\n").Reports(ContentBuilder.Neighbours, 0, "De tabel heeft geen rijen.");

    [Fact]
    public void An_empty_cell_is_a_fault() => Broken.Reports(ContentBuilder.Regions, "GM9002,Oost,Oost,Oost", "GM9002,Oost,Oost,Oost\n,Oost,Oost,Oost", "'' is geen gemeentecode.");

    [Fact]
    public void A_blank_around_a_name_is_a_fault() => Broken.Reports(ContentBuilder.Places, "Testdorp,GM", "Testdorp ,GM", "begint of eindigt met een spatie");

    [Fact]
    public void A_day_that_does_not_exist_is_a_fault() => Broken.Reports(ContentBuilder.Mergers, "2010-01-01", "2010-02-30", "'2010-02-30' is geen dag die bestaat.");
}
