using Verschillen.Domain.Municipalities;
using static Verschillen.Tests.Some.SomePlaces;

namespace Verschillen.Tests.Domain.Municipalities;

public sealed class GazetteerTests
{
    [Fact]
    public void A_municipality_is_found_by_its_code() => Assert.Equal("Testdorp", Places[Testdorp].Name);

    [Fact]
    public void A_code_that_is_not_of_today_is_a_mistake_of_the_caller()
    {
        var fault = Assert.Throws<KeyNotFoundException>(() => Places[MunicipalityCode.Parse("GM9999")]);

        Assert.Contains("GM9999", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_known_which_codes_are_of_today()
    {
        Assert.True(Places.Contains(Testdorp));
        Assert.False(Places.Contains(MunicipalityCode.Parse("GM9999")));
    }

    [Fact]
    public void A_postcode_can_lie_in_two_municipalities() => Assert.Equal([Testdorp, Proefhaven], Places.AtPostcode(9902));

    [Fact]
    public void A_postcode_that_nobody_has_lies_nowhere() => Assert.Empty(Places.AtPostcode(1000));

    [Fact]
    public void A_postcode_that_is_listed_twice_for_a_municipality_leads_to_it_once()
    {
        var gazetteer = new Gazetteer([Municipality(Testdorp, "Testdorp")], [], [(9902, Testdorp), (9902, Testdorp)], []);

        Assert.Equal([Testdorp], gazetteer.AtPostcode(9902));
    }

    [Fact]
    public void A_planned_merger_is_known_from_both_sides()
    {
        Assert.Equal(Places.PlannedMergerOf(Opgaarde), Places.PlannedMergerOf(Proefhaven));
        Assert.Equal(new DateOnly(2027, 1, 1), Places.PlannedMergerOf(Opgaarde)?.On);
    }

    [Fact]
    public void A_municipality_without_a_planned_merger_has_none() => Assert.Null(Places.PlannedMergerOf(Testdorp));

    [Fact]
    public void A_name_that_leads_to_no_municipality_is_refused()
    {
        var stray = new PlaceName("Nergenshuizen", PlaceNameKind.Place, MunicipalityCode.Parse("GM9999"));

        var fault = Assert.Throws<ArgumentException>(() => new Gazetteer([Municipality(Testdorp, "Testdorp")], [stray], [], []));

        Assert.Contains("'Nergenshuizen' leads to GM9999", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_occurs_twice_is_refused() => Assert.Throws<ArgumentException>(
        () => new Gazetteer([Municipality(Testdorp, "Testdorp"), Municipality(Testdorp, "Nog eens")], [], [], []));
}
