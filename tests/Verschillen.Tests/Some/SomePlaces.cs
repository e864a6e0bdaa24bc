using Verschillen.Domain.Municipalities;

namespace Verschillen.Tests.Some;

/// <summary>Invented municipalities, with a village, a former municipality and a name that two share.</summary>
internal static class SomePlaces
{
    public static readonly MunicipalityCode Voorbeeldstad = MunicipalityCode.Parse("GM9001");
    public static readonly MunicipalityCode Testdorp = MunicipalityCode.Parse("GM9002");
    public static readonly MunicipalityCode Proefhaven = MunicipalityCode.Parse("GM9003");
    public static readonly MunicipalityCode DubbelenNoord = MunicipalityCode.Parse("GM9004");
    public static readonly MunicipalityCode DubbelenZuid = MunicipalityCode.Parse("GM9005");

    /// <summary>Planned to become part of <see cref="Proefhaven"/>.</summary>
    public static readonly MunicipalityCode Opgaarde = MunicipalityCode.Parse("GM9006");

    public static readonly PlaceName Voorbeeldwijk = new("Voorbeeldwijk", PlaceNameKind.Place, Voorbeeldstad);
    public static readonly PlaceName Oudtest = new("Oudtest", PlaceNameKind.FormerMunicipality, Testdorp);

    public static Gazetteer Places { get; } = new(
        [
            Municipality(Voorbeeldstad, "Voorbeeldstad"),
            Municipality(Testdorp, "Testdorp") with { Phone = "14 0999", PhoneYear = 2018 },
            Municipality(Proefhaven, "Proefhaven"),
            Municipality(DubbelenNoord, "Dubbelen (Noord)", "Noordland"),
            Municipality(DubbelenZuid, "Dubbelen (Zuid)", "Zuidland"),
            Municipality(Opgaarde, "Opgaarde"),
        ],
        [Voorbeeldwijk, Oudtest, new("Dubbelen", PlaceNameKind.Municipality, DubbelenNoord), new("Dubbelen", PlaceNameKind.Municipality, DubbelenZuid)],
        [(9901, Voorbeeldstad), (9902, Testdorp), (9902, Proefhaven)],
        [new PlannedMerger(Opgaarde, Proefhaven, new DateOnly(2027, 1, 1))]);

    public static Municipality Municipality(MunicipalityCode code, string name, string province = "Voorbeeldland") =>
        new(code, name, province, 10_000);
}
