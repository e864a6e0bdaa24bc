using Verschillen.Understanding;
using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

public sealed class AnswerReadingTests
{
    [Theory]
    [InlineData("ja graag", Assent.Yes)]
    [InlineData("oké", Assent.Yes)]
    [InlineData("klopt", Assent.Yes)]
    [InlineData("doe maar", Assent.Yes)]
    [InlineData("👌🏾👌👌", Assent.Yes)]
    [InlineData("👎", Assent.No)]
    [InlineData("nou nee", Assent.No)]
    [InlineData("ja nee", Assent.No)]
    [InlineData("weet ik niet", Assent.DoNotKnow)]
    [InlineData("geen idee", Assent.DoNotKnow)]
    public void Yes_no_and_not_knowing_are_told_apart(string text, Assent assent) => Assert.Equal(assent, Read(text, Asked(QuestionKind.YesNo)).Assent);

    [Theory]
    [InlineData("de eerste", "bestuurder")]
    [InlineData("2", "passagier")]
    [InlineData("de laatste", "passagier")]
    [InlineData("ik ben passagier", "passagier")]
    public void A_choice_is_made_by_its_word_or_its_place_in_the_list(string text, string choice) =>
        Assert.Equal([choice], Read(text, Asked(QuestionKind.Choice, "bestuurder", "passagier")).Choices);

    [Fact]
    public void A_day_is_no_place_in_the_list() => Assert.Empty(Read("1 mei", Asked(QuestionKind.Choice, "bestuurder", "passagier")).Choices);

    [Theory]
    [InlineData("de voorlaatste", "b")]
    [InlineData("de een na laatste", "b")]
    [InlineData("twee na laatste", "a")]
    public void A_choice_is_counted_from_the_end(string text, string choice) => Assert.Equal([choice], Read(text, Asked(QuestionKind.Choice, "a", "b", "c")).Choices);

    [Fact]
    public void All_of_them_chooses_nothing_where_one_may_be_chosen() =>
        Assert.Empty(Read("het is allemaal zo zwaar", Asked(QuestionKind.Choice, "bestuurder", "passagier")).Choices);

    [Fact]
    public void Allebei_takes_every_choice() =>
        Assert.Equal(["bestuurder", "passagier"], Read("allebei", Asked(QuestionKind.MultiChoice, "bestuurder", "passagier")).Choices);

    [Fact]
    public void An_answer_to_the_question_asked_is_no_new_intent() => Assert.Equal(Intent.None, Read("nee", Asked(QuestionKind.YesNo)).Intent);

    [Fact]
    public void A_correction_takes_back_what_was_said()
    {
        var reading = Read("nee, naar Utrecht");

        Assert.True(reading.IsCorrection);
        Assert.Equal("Utrecht naar", PlacesIn("nee, naar Utrecht"));
    }

    [Theory]
    [InlineData("en in Utrecht?")]
    [InlineData("en voor mijn scootmobiel?")]
    public void A_follow_up_leans_on_what_was_said(string text) => Assert.True(Read(text).IsFollowUp);

    [Fact]
    public void English_is_recognised() => Assert.True(Read("can I keep my wheelchair when I move to The Hague").IsForeign);
}
