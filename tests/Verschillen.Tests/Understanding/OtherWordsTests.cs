using Verschillen.Understanding;
using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

public sealed class OtherWordsTests
{
    [Theory]
    [InlineData("mag mien scootmobiel mit as ik noar Assen verhuus", Intent.CompareMove)]
    [InlineData("hvl kost een gpk in Breda", Intent.AskRule)]
    [InlineData("bedaankt", Intent.Thanks)]
    [InlineData("cl. verh. 15/4 Apeldoorn→Deventer, el. rolst. + ho", Intent.CompareMove)]
    [InlineData("samenv. svp", Intent.Summary)]
    [InlineData("volg. cl.", Intent.StartOver)]
    public void Dialect_and_shorthand_are_read_as_usual_words(string text, Intent intent) => Assert.Equal(intent, Read(text).Intent);

    [Fact]
    public void Letters_with_points_are_one_word() => Assert.Equal(Read("verhuizing ivm mantelzorg, pgb").Topics, Read("verhuizing i.v.m. mantelzorg, p.g.b.").Topics);

    [Fact]
    public void An_abbreviation_is_no_misspelt_place() => Assert.Empty(Read("moet gpk ingel. worden na verh.?").Places);

    [Theory]
    [InlineData("ik wil beswaar", Intent.Objection)]
    [InlineData("wat feranderd er", Intent.CompareMove)]
    [InlineData("wagten hoefeel weken", Intent.Deadline)]
    public void A_misspelling_is_mended_though_a_message_that_was_learned_from_has_it_too(string text, Intent intent) => Assert.Equal(intent, Read(text).Intent);

    [Theory]
    [InlineData("een douche in Kampen en ze gaat verhuizen naar Zwolle", PlaceRole.From)]
    [InlineData("mag een jobcoach komen in Leeuwarden", PlaceRole.In)]
    [InlineData("wat als ik in Tiel zit", PlaceRole.To)]
    public void The_first_place_has_the_part_that_its_sentence_gives_it(string text, PlaceRole role) => Assert.Equal(role, Read(text).Places[0].Role);

    [Theory]
    [InlineData("ja. ik zei nee", Assent.Yes)]
    [InlineData("ik zei nee in plaats van ja", Assent.No)]
    public void The_first_sentence_answers(string text, Assent assent) => Assert.Equal(assent, Read(text).Assent);

    [Theory]
    [InlineData("tweeduizend en zestiende", 2016)]
    [InlineData("honderdeneende", 101)]
    [InlineData("drie biljoenste", 3_000_000_000_000)]
    public void A_rank_may_have_several_words(string text, long rank) => Assert.Equal([new Rank(rank)], RankReader.Read(text));

    [Theory]
    [InlineData("de laatste", 0, RankOrigin.End)]
    [InlineData("doe maar de voorlaatste", -1, RankOrigin.End)]
    [InlineData("de op één na laatste", -1, RankOrigin.End)]
    [InlineData("drie na de laatste", -3, RankOrigin.End)]
    [InlineData("de een voor de laatste graag", -1, RankOrigin.End)]
    [InlineData("ga naar de vorige", -1, RankOrigin.Current)]
    [InlineData("volgende", 1, RankOrigin.Current)]
    public void A_rank_may_count_from_the_end_or_from_here(string text, int number, RankOrigin from) => Assert.Equal([new Rank(number, from)], RankReader.Read(text));
}
