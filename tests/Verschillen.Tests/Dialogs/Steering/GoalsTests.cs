using Verschillen.Dialogs;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Steering;

public sealed class GoalsTests
{
    [Theory]
    [InlineData(Intent.AskRule, "regel")]
    [InlineData(Intent.Apply, "aanvragen")]
    [InlineData(Intent.Deadline, "termijn")]
    [InlineData(Intent.ContactMunicipality, "contact")]
    public void A_question_about_one_municipality_is_answered_at_once(Intent intent, string reply) =>
        Assert.Equal(reply, Talk.Hears(For(intent).In(Testdorp).About(Card)).Reply.Name);

    [Fact]
    public void A_rule_without_topic_is_asked_about_what() => Assert.Equal("onderwerp", Talk.Hears(For(Intent.AskRule).In(Testdorp)).State.Asked);

    [Fact]
    public void A_rule_without_place_is_asked_where() => Assert.Equal("in", Talk.Hears(For(Intent.AskRule).About(Card)).State.Asked);

    [Fact]
    public void After_a_comparison_a_rule_is_asked_of_the_new_municipality() =>
        Assert.Equal("GM9002", Talk.Hears(WholeMove.About(Card), No, For(Intent.Deadline))["in"]);

    [Fact]
    public void A_rule_on_one_point_tells_that_point_only()
    {
        var talk = Talk.Hears(For(Intent.AskRule).In(Testdorp).About(Card).Asking("prijs"));

        Assert.Contains("130 euro", talk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("8 weken", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_move_named_later_turns_a_rule_into_a_comparison()
    {
        var talk = Talk.Hears(For(Intent.AskRule).In(Testdorp).About(Card), WholeMove);

        Assert.Equal((Goal.Compare, "voorziening.heeft"), (talk.State.Goal, talk.State.Asked));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_does_not_know_one_municipality_hears_the_rules_of_the_other(bool isOldKnown)
    {
        var talk = isOldKnown
            ? Talk.Hears(Message.From(Testdorp).About(Card), DoNotKnow)
            : Talk.Hears(Message.To(Testdorp).About(Card), DoNotKnow);

        Assert.Equal(("regel", "GM9002"), (talk.Reply.Name, talk["in"]));
    }

    [Fact]
    public void A_topic_alone_begins_a_comparison() => Assert.Equal("van", Talk.Hears(Message.About(Card)).State.Asked);
}
