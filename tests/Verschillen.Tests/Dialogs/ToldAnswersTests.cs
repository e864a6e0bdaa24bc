using Verschillen.Dialogs;
using Verschillen.Dialogs.Receipts;
using Verschillen.Domain.Moving;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs;

/// <summary>What the chat heard about one topic it does not ask again for another.</summary>
public sealed class ToldAnswersTests
{
    private static readonly Knowledge s_telling = SomeReceipts.Later(
        topics:
        [
            SomeTopics.Topic(Card),
            SomeTopics.Topic(Aid) with
            {
                Transitions =
                [
                    SomeTopics.Transition(TransitionKind.Stops, new([new("huis", ["nee"]), new("krijgt", ["ja"])])),
                    SomeTopics.Transition(TransitionKind.ApplyAnew),
                ],
            },
        ],
        dialogs:
        [
            new Dialog(Card, [Question("woning", QuestionKind.YesNo) with { SharedAs = "woning" }, Question("heeft", QuestionKind.YesNo), Question("ooit", QuestionKind.YesNo, SomeTopics.If("heeft", "nee")) with { SharedAs = "ooit" }]),
            new Dialog(Aid,
            [
                Question("huis", QuestionKind.YesNo) with { SharedAs = "woning" },
                Question("krijgt", QuestionKind.YesNo) with { YesIf = [new($"{Card}.heeft", ["ja"])] },
                Question("vrij", QuestionKind.YesNo, SomeTopics.If("krijgt", "ja")),
                Question("ooit", QuestionKind.YesNo, SomeTopics.If("krijgt", "nee")) with { SharedAs = "ooit" },
            ]),
        ]);

    [Fact]
    public void What_the_first_topic_told_is_not_asked_and_counts()
    {
        var talk = Told;

        Assert.Equal("hulpding.vrij", talk.State.Asked);
        Assert.Contains("Bij verhuizen: Stops.", talk.Then(No).Text, StringComparison.Ordinal);
        Assert.Equal((null, null), (talk["hulpding.huis"], talk["hulpding.krijgt"]));
    }

    [Fact]
    public void What_is_not_told_is_asked()
    {
        var talk = Talk.With(s_telling, WholeMove.About(Card), No, No, No, Message.About(Aid));

        Assert.Equal("hulpding.krijgt", talk.State.Asked);
    }

    [Fact]
    public void Who_changes_the_answer_changes_it_for_both_topics()
    {
        var talk = Told.Then(No).Changes("voorziening.woning").Then(Yes);

        Assert.Contains("Bij verhuizen: ApplyAnew.", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_corrected_at_the_second_topic_is_no_longer_what_the_first_told()
    {
        var talk = Told.Then(Correction with { Volunteered = [new("hulpding.huis", "ja")] });

        Assert.Equal((null, "ja"), (talk["voorziening.woning"], talk["hulpding.huis"]));
    }

    [Fact]
    public void What_is_said_in_passing_does_not_change_what_the_first_told() =>
        Assert.Equal("nee", Told.Then(Message with { Volunteered = [new("hulpding.huis", "ja")] })["voorziening.woning"]);

    [Fact]
    public void What_is_told_later_beats_an_answer_that_says_otherwise()
    {
        var talk = Talk.With(s_telling, WholeMove.About(Aid), No, No, No, Message.About(Card), Yes);

        Assert.Equal(("ja", null), (talk["voorziening.heeft"], talk["hulpding.krijgt"]));
    }

    [Fact]
    public void An_answer_given_later_beats_what_was_told()
    {
        var talk = Told.Then(Correction with { Volunteered = [new("hulpding.krijgt", "nee")] }).Then(No);

        Assert.Equal((null, "nee"), (talk["voorziening.heeft"], talk["hulpding.krijgt"]));
        Assert.Contains("Bij verhuizen: ApplyAnew.", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_before_that_is_changed_beats_what_was_told()
    {
        var talk = Talk.With(s_telling, WholeMove.About(Aid), No, Yes, No, Message.About(Card), Yes).Changes("hulpding.krijgt").Then(No);

        Assert.Equal((null, "nee"), (talk["voorziening.heeft"], talk["hulpding.krijgt"]));
    }

    [Fact]
    public void What_says_the_same_stays() =>
        Assert.Equal("ja", Talk.With(s_telling, WholeMove.About(Aid), No, Yes, No, Message.About(Card), Yes)["hulpding.krijgt"]);

    [Fact]
    public void Answers_of_another_edition_that_say_otherwise_are_made_one()
    {
        var older = Told.State with { Edition = "uitgave-0", Answers = [.. Told.State.Answers, new("hulpding.krijgt", ["nee"]), new("hulpding.huis", ["ja"])] };

        var state = new DialogEngine(s_telling).Next(older, Message.About(Aid), SomeDay.Today).State;

        Assert.Equal(("ja", "ja", null), (state["voorziening.woning"]?[0], state["hulpding.huis"]?[0], state["hulpding.krijgt"]?[0]));
    }

    [Fact]
    public void The_number_of_an_answer_holds_what_another_topic_told()
    {
        var number = SomeReceipts.NumberOf(s_telling, Told.Then(No).State);

        _ = ReceiptReading.Read(number, out var receipt);
        var read = ReceiptReading.StateOf(receipt!, s_telling)!;

        Assert.Equal([["nee"], ["ja"], ["nee"]], new[] { "huis", "krijgt", "vrij" }.Select(name => read[$"{Aid}.{name}"]));
    }

    [Fact]
    public void A_question_that_the_topic_would_not_put_is_not_told()
    {
        var state = Told.Then(No).State;
        var read = (DialogState answered) => ReceiptReading.Read(SomeReceipts.NumberOf(s_telling, answered), out var receipt) is null ? ReceiptReading.StateOf(receipt!, s_telling)! : null;

        Assert.Null(read(state with { Answers = [.. state.Answers, new("voorziening.ooit", ["ja"])] })!["hulpding.ooit"]);
    }

    /// <summary>Two topics, of which the second asks one thing more; the house is not there yet.</summary>
    private static Talk Told => Talk.With(s_telling, WholeMove.About(Card), No, Yes, Message.About(Aid));
}
