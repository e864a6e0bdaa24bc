namespace Verschillen.Tests.Content.Checks;

public sealed class GeographyCheckTests
{
    [Theory]
    [InlineData(ContentBuilder.Places, "Voorbeeldstad,GM9001", "Voorbeeldstad,GM9100")]
    [InlineData(ContentBuilder.OtherNames, "afkorting,GM9001", "afkorting,GM9100")]
    [InlineData(ContentBuilder.Mergers, "2010-01-01,GM9001", "2010-01-01,GM9100")]
    [InlineData(ContentBuilder.Mergers, "2027-01-01,GM9001", "2027-01-01,GM9100")]
    [InlineData(ContentBuilder.Postcodes, "1001,GM9001", "1001,GM9100")]
    [InlineData(ContentBuilder.Neighbours, "GM9001,GM9002", "GM9001,GM9100")]
    [InlineData(ContentBuilder.Regions, "GM9001,Midden", "GM9100,Midden")]
    public void A_name_postcode_or_region_of_no_municipality_of_today_is_a_fault(string path, string piece, string by) =>
        Broken.Reports(path, piece, by, "GM9100 is geen gemeente van nu.");

    [Fact]
    public void A_number_of_a_municipality_that_cannot_be_dialled_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipalities, ",14 090,", ",088 123 45 6,", "'088 123 45 6' is geen telefoonnummer.");

    [Fact]
    public void A_place_without_a_municipality_is_a_fault() => Broken.Reports(ContentBuilder.Places, "Voorbeeldstad,GM9001", "Voorbeeldstad,", "'' is geen gemeentecode.");

    [Theory]
    [InlineData(ContentBuilder.Places, "Voorbeeldstad,GM9001\n", "plaats")]
    [InlineData(ContentBuilder.Regions, "GM9001,Midden,Midden,Midden\n", "regio's")]
    [InlineData(ContentBuilder.Postcodes, "1001,GM9001\n1002,GM9001\n", "postcode")]
    public void A_municipality_without_a_place_postcode_or_region_is_a_fault(string path, string rows, string what) =>
        new ContentBuilder().Replacing(path, rows, "").Reports(ContentBuilder.Municipalities, 2, $"Voorbeeldstad heeft geen {what}.");

    [Fact]
    public void Another_name_for_a_place_that_is_not_there_is_a_fault() =>
        Broken.Reports(ContentBuilder.OtherNames, ",Voorbeeldstad,", ",Voorbeelddorp,", "verwijst naar 'Voorbeelddorp', en die plaats is er niet.");

    [Fact]
    public void A_code_that_stands_twice_is_a_fault() => Broken.Reports(ContentBuilder.Municipalities, "GM9002,Testdorp", "GM9001,Testdorp", "De gemeentecode 'GM9001' staat er twee keer");

    [Fact]
    public void A_place_that_stands_twice_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Places, "\"Testdorp, Nieuw\",GM9002", "Voorbeeldstad,GM9001").Reports(ContentBuilder.Places, 3, "De naam 'Voorbeeldstad,GM9001' staat er twee keer");

    [Fact]
    public void A_neighbour_on_one_side_only_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Neighbours, "GM9002,GM9001\n", "").Reports(ContentBuilder.Neighbours, 2, "GM9001 is buur van GM9002, maar niet andersom.");

    [Fact]
    public void A_province_that_is_not_there_is_a_fault() => Broken.Reports(ContentBuilder.Municipalities, "Gelderland", "Gelre", "Cel 3 kan niet 'Gelre' zijn.");

    [Theory]
    [InlineData("0")]
    [InlineData("veel")]
    [InlineData("9.000")]
    public void Inhabitants_that_are_no_number_are_a_fault(string inhabitants) =>
        Broken.Reports(ContentBuilder.Municipalities, ",9000,", $",{inhabitants},", "is geen getal van 1 tot en met 2000000.");

    [Theory]
    [InlineData("999")]
    [InlineData("10000")]
    [InlineData("1001 AB")]
    public void A_postcode_has_four_digits(string postcode) => Broken.Reports(ContentBuilder.Postcodes, "1001", postcode, "is geen getal van 1000 tot en met 9999.");

    [Fact]
    public void A_table_without_a_source_is_a_fault() => new ContentBuilder()
        .Replacing(ContentBuilder.GeographySources, "bestand: buren.csv", "bestand: burgers.csv")
        .Reports(ContentBuilder.GeographySources, 0, "Van 'buren.csv' staat nergens waar het vandaan komt.");

    [Fact]
    public void A_source_of_a_table_that_is_not_there_is_a_fault() =>
        Broken.Reports(ContentBuilder.GeographySources, "bestand: buren.csv", "bestand: burgers.csv", "Het bestand 'burgers.csv' bestaat niet.");

    [Theory]
    [InlineData("'s-Hertogenbosch", "s-hertogenbosch")]
    [InlineData("Súdwest-Fryslân", "sudwest-fryslan")]
    [InlineData("Nuenen, Gerwen en Nederwetten", "nuenen-gerwen-en-nederwetten")]
    [InlineData("Bergen (NH)", "bergen-nh")]
    public void A_name_in_kebab_case_has_no_accents_or_marks(string name, string kebab) =>
        Assert.Equal(kebab, Verschillen.Content.Checks.FileNameCheck.KebabCase(name));
}
