using Verschillen.Tests.Some;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Steering;

public sealed class RemarkTakenBackTests
{
    [Fact]
    public void No_takes_back_an_answer_that_was_announced_where_no_other_question_waits()
    {
        var talk = Talk.Hears(WholeMove.About(Card), No with { IsAnswerInferred = true }, No);

        Assert.Equal(("voorziening.heeft", null), (talk.State.Asked, talk["voorziening.heeft"]));
    }

    [Fact]
    public void No_takes_back_nothing_of_what_was_answered_outright() =>
        Assert.Equal("nee", Talk.Hears(WholeMove.About(Card), No, No)["voorziening.heeft"]);
}
