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
