namespace Verschillen.Tests.Content.Checks;

public sealed class PlaceRoleCheckTests
{
    [Theory]
    [InlineData("zegt: gebeurtenis", "zegt: gebeurt", "'zegt' kan niet 'gebeurt' zijn.")]
    [InlineData("alleen: naar", "alleen: heen", "'alleen' kan niet 'heen' zijn.")]
    [InlineData("ik ga naar {}", "ik ga naar Zwolle", "In 'ik ga naar Zwolle' hoort één keer {} te staan.")]
    [InlineData("van {van} naar {naar}", "van {van} naar {daar}", "'{daar}' is geen rol van een plaats.")]
    [InlineData("van {van} naar {naar}", "wat verandert er", "In 'wat verandert er' staat geen plaats.")]
    [InlineData("keer: 1", "keer: 11", "'keer' kan niet 11 zijn.")]
    [InlineData("ander: heen", "ander: weg", "Het zinsdeel 'weg' is er niet.")]
    [InlineData("[woon]", "[woon, richting]", "Het woord 'richting' staat er twee keer")]
    public void A_fault_is_told(string piece, string by, string what) => Broken.Reports(ContentBuilder.PlaceRoles, piece, by, what);

    [Theory]
    [InlineData("woordsoorten:", "woordsoorten:\n  - { soort: woont, woorden: [huur] }", "De woordsoort 'woont' staat er twee keer", 4)]
    [InlineData("zinsdelen:", "zinsdelen:\n  - { deel: heen, zinnen: [\"naar {}\"] }", "Het zinsdeel 'heen' staat er twee keer", 7)]
    public void What_stands_twice_is_told(string piece, string by, string what, int line) =>
        new ContentBuilder().Replacing(ContentBuilder.PlaceRoles, piece, by).Reports(ContentBuilder.PlaceRoles, line, what);
}
