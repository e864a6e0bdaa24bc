namespace Verschillen.Tests.Content.Checks;

public sealed class PlaceRoleCheckTests
{
    [Theory]
    [InlineData("zegt: gebeurtenis", "zegt: gebeurt", "'zegt' kan niet 'gebeurt' zijn.")]
    [InlineData("[woon]", "[woon, richting]", "Het woord 'richting' staat er twee keer")]
    public void A_fault_is_told(string piece, string by, string what) => Broken.Reports(ContentBuilder.PlaceRoles, piece, by, what);

    [Fact]
    public void A_class_that_stands_twice_is_told() => new ContentBuilder()
        .Replacing(ContentBuilder.PlaceRoles, "woordsoorten:", "woordsoorten:\n  - { soort: woont, woorden: [huur] }")
        .Reports(ContentBuilder.PlaceRoles, 4, "De woordsoort 'woont' staat er twee keer");

    [Theory]
    [InlineData("van {van} naar {daar}", "'{daar}' is geen rol van een plaats.")]
    [InlineData("wat verandert er", "In 'wat verandert er' staat geen plaats.")]
    [InlineData("van {van} naar {naar}ya", "In 'van {van} naar {naar}ya' zit een plaats vast aan een ander woord.")]
    [InlineData("naar {naar}", "'naar {naar}' staat ook op regel 2.")]
    public void A_faulty_sentence_is_told(string line, string what) => new ContentBuilder()
        .With(ContentBuilder.PlaceSentences, $"# zinnen\nnaar {{naar}}\n{line}\n")
        .Reports(ContentBuilder.PlaceSentences, 3, what);
}
