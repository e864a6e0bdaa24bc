using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Tests.Some;
using Verschillen.Understanding;

namespace Verschillen.Tests.Understanding;

public sealed class DefinitionReadingTests
{
    private static readonly UtteranceReader Reads = new(RealContent.Catalogue.Lexicon with
    {
        Definitions = [new NameWords("Stichting Mee", ["stichting mee", "mee"]), new NameWords("voorbeeldwet", ["voorbeeldwet", "de wet van voorbeeldstad"])],
    });

    [Theory]
    [InlineData("Wie is MEE?", "Stichting Mee")]
    [InlineData("wat doet stichting mee eigenlijk", "Stichting Mee")]
    [InlineData("Wat is de voorbeeldwet?", "voorbeeldwet")]
    [InlineData("wat betekent voorbeeldwet precies", "voorbeeldwet")]
    [InlineData("Wat is het woord voorbeeldwet", "voorbeeldwet")]
    [InlineData("Wat is de wet van voorbeeldstad?", "voorbeeldwet")]
    public void A_name_that_is_all_that_is_asked_for_is_explained(string message, string name)
    {
        var reading = Reads.Read(message, SomeDay.Today, asked: null);

        Assert.Equal((Intent.Explain, name), (reading.Intent, reading.Defines));
    }

    [Theory]
    [InlineData("wie gaat er mee")]
    [InlineData("wie is er mee")]
    [InlineData("wat is de voorbeeldwet waard")]
    [InlineData("mee")]
    [InlineData("wat is")]
    public void More_or_less_than_a_name_is_not_taken_for_one(string message) =>
        Assert.Null(Reads.Read(message, SomeDay.Today, asked: null).Defines);
}
