using Verschillen.Content.Checks.Readability;

namespace Verschillen.Tests.Content.Checks.Readability;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Bel de gemeente. Vraag: wat kost het?", 2)]
    [InlineData("De kaart kost 1.250,50 euro. Dat is in 2026 zo.", 2)]
    [InlineData("Kijk op voorbeeld.nl voor meer", 1)]
    [InlineData("Een regel\nen nog een regel", 2)]
    [InlineData("", 0)]
    public void A_sentence_ends_at_a_mark_before_a_blank(string text, int sentences) => Assert.Equal(sentences, Sentences.Of(text).Count());

    [Theory]
    [InlineData("Het kost 21,80 euro.", 4)]
    [InlineData("Uw e-mail, of (ook) \"brief\".", 5)]
    [InlineData("Ja - nee", 2)]
    public void Words_are_what_has_letters_or_figures(string sentence, int words) => Assert.Equal(words, Sentences.Words(sentence).Count);

    [Theory]
    [InlineData("Het kost 21,80 euro.", 0)]
    [InlineData("Bel, mail of schrijf, of kom langs.", 2)]
    public void A_comma_within_a_figure_is_none(string sentence, int commas) => Assert.Equal(commas, Sentences.Commas(sentence));
}
