using Verschillen.Domain;

namespace Verschillen.Tests.Domain;

public sealed class WordingTests
{
    [Fact]
    public void Each_level_has_its_own_words()
    {
        var wording = new Wording("gewoon", "makkelijk");

        Assert.Equal(("gewoon", "makkelijk"), (wording.At(LanguageLevel.B1), wording.At(LanguageLevel.A2)));
    }

    [Fact]
    public void A_note_without_simple_words_is_left_out_at_that_level() => Assert.Null(new Wording("gewoon", A2: null).At(LanguageLevel.A2));
}
