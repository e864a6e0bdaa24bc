using Verschillen.Domain.Moving;
using static Verschillen.Tests.Some.SomeMoves;
using static Verschillen.Tests.Some.SomeTopics;

namespace Verschillen.Tests.Domain.Moving;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("ja", true)]
    [InlineData("nee", false)]
    [InlineData("Ja", false)]
    [InlineData(Situation.NotKnown, false)]
    public void An_answer_meets_its_own_value_only(string answer, bool isMet) =>
        Assert.Equal(isMet, If("kaart", "ja").IsMetBy(Answers(("kaart", answer)), whenNotAsked: true));

    [Theory]
    [InlineData("rolstoel", true)]
    [InlineData("scootmobiel", true)]
    [InlineData("bed", false)]
    public void One_of_several_values_is_enough(string answer, bool isMet) =>
        Assert.Equal(isMet, If("hulpmiddel", "rolstoel", "scootmobiel").IsMetBy(Answers(("hulpmiddel", answer)), whenNotAsked: true));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_question_that_was_not_asked_counts_as_the_caller_says(bool whenNotAsked) =>
        Assert.Equal(whenNotAsked, If("kaart", "ja").IsMetBy(Situation.Empty, whenNotAsked));

    [Fact]
    public void All_tests_must_hold()
    {
        var both = new Condition([new("kaart", ["ja"]), new("eigen-plek", ["ja"])]);

        Assert.True(both.IsMetBy(Answers(("kaart", "ja"), ("eigen-plek", "ja")), whenNotAsked: false));
        Assert.False(both.IsMetBy(Answers(("kaart", "ja"), ("eigen-plek", "nee")), whenNotAsked: false));
    }

    [Fact]
    public void A_condition_without_tests_always_holds() => Assert.True(Condition.Always.IsMetBy(Situation.Empty, whenNotAsked: false));

    [Fact]
    public void One_of_several_answers_is_enough()
    {
        var situation = Situation.Empty.With([new("hulpmiddel", ["rolstoel", "bed"])]);

        Assert.True(If("hulpmiddel", "bed").IsMetBy(situation, whenNotAsked: false));
    }

    [Fact]
    public void What_is_added_later_replaces_what_was_said_before() =>
        Assert.Equal(["nee"], Answers(("kaart", "ja")).With([new("kaart", ["nee"])])["kaart"]!);
}
