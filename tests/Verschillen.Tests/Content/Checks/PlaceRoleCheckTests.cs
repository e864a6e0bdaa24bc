namespace Verschillen.Tests.Content.Checks;

public sealed class PlaceRoleCheckTests
{
    [Theory]
    [InlineData("zegt: gebeurtenis", "zegt: gebeurt", "'zegt' kan niet 'gebeurt' zijn.")]
    [InlineData("van {van} naar {naar}", "van {van} naar {daar}", "'{daar}' is geen rol van een plaats.")]
    [InlineData("van {van} naar {naar}", "wat verandert er", "In 'wat verandert er' staat geen plaats.")]
    [InlineData("van {van} naar {naar}", "van {van} naar {naar}ya", "In 'van {van} naar {naar}ya' zit een plaats vast aan een ander woord.")]
    [InlineData("[woon]", "[woon, richting]", "Het woord 'richting' staat er twee keer")]
    public void A_fault_is_told(string piece, string by, string what) => Broken.Reports(ContentBuilder.PlaceRoles, piece, by, what);

    [Fact]
    public void A_class_that_stands_twice_is_told() => new ContentBuilder()
        .Replacing(ContentBuilder.PlaceRoles, "woordsoorten:", "woordsoorten:\n  - { soort: woont, woorden: [huur] }")
        .Reports(ContentBuilder.PlaceRoles, 4, "De woordsoort 'woont' staat er twee keer");
}
