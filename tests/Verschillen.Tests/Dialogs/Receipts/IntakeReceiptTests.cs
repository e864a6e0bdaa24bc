using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Receipts;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using Verschillen.Understanding;

namespace Verschillen.Tests.Dialogs.Receipts;

public sealed class IntakeReceiptTests
{
    [Theory]
    [InlineData("nee", null, null)]
    [InlineData("ja", "nee", null)]
    [InlineData("ja", "ja", "twee")]
    [InlineData("onbekend", null, null)]
    public void The_number_of_an_intake_gives_its_answers_back(string has, string? place, string? kind)
    {
        var state = State((SomeKnowledge.Card, "heeft", has), (SomeKnowledge.Card, "plek", place), (SomeKnowledge.Card, "soort", kind), (SomeKnowledge.Aid, "ding", "een"));

        var fault = ReceiptReading.Read(NumberOf(state), out var receipt);
        var read = ReceiptReading.StateOf(receipt!, SomeKnowledge.Known)!;

        Assert.Null(fault);
        Assert.True(receipt!.IsOfIntake);
        Assert.Equal(state.Answered, read.Answered);
        Assert.Equal(state.Answers.Select(AsText).Order(StringComparer.Ordinal), read.Answers.Select(AsText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_number_keeps_that_the_day_was_estimated()
    {
        var state = State((SomeKnowledge.Card, "heeft", "nee"), (SomeKnowledge.Aid, "ding", "een"));
        var estimated = state with { Answers = [.. state.Answers.Select(answer => answer.Question == SharedQuestions.Day ? answer with { Values = [answer.Values[0], "ongeveer"] } : answer)] };

        Assert.Equal([2, 4], new[] { NumberOf(state), NumberOf(estimated) }.Select(SomeReceipts.VersionOf));
        foreach (var number in new[] { NumberOf(estimated), SomeReceipts.NumberOf(SomeKnowledge.Known, estimated with { Answered = [SomeKnowledge.Card] })! })
        {
            _ = ReceiptReading.Read(number, out var receipt);
            Assert.Equal(["2027-03-01", "ongeveer"], ReceiptReading.StateOf(receipt!, SomeKnowledge.Known)![SharedQuestions.Day]);
        }
    }

    [Theory]
    [InlineData("ja", null)]
    [InlineData("nee", "nee")]
    public void The_number_of_an_intake_in_which_one_topic_tells_another_gives_its_answers_back(string has, string? help)
    {
        TopicId[] topics = [SomeKnowledge.Card, SomeKnowledge.Aid];
        var telling = SomeReceipts.Later(dialogs:
        [
            new Dialog(topics[0], [SomeKnowledge.Question("hulp", QuestionKind.YesNo) with { YesIf = [new($"{topics[1]}.heeft", ["ja"])] }, SomeKnowledge.Question("vrij", QuestionKind.YesNo)]),
            new Dialog(topics[1], [SomeKnowledge.Question("heeft", QuestionKind.YesNo), SomeKnowledge.Question("soort", QuestionKind.YesNo)]),
        ]);
        var state = State((topics[0], "hulp", help), (topics[0], "vrij", "nee"), (topics[1], "heeft", has), (topics[1], "soort", "ja")) with { Edition = telling.Edition };

        _ = ReceiptReading.Read(NumberOf(state, telling), out var receipt);

        Assert.Equal(state.Answers.Select(AsText).Order(StringComparer.Ordinal), ReceiptReading.StateOf(receipt!, telling)!.Answers.Select(AsText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_receipt_of_an_intake_shows_the_intake()
    {
        _ = ReceiptReading.Read(NumberOf(State((SomeKnowledge.Card, "heeft", "nee"), (SomeKnowledge.Aid, "ding", "een"))), out var receipt);

        var shown = new ReceiptAnswer(SomeKnowledge.Known, SomeDay.Today).Of(receipt!, SomeKnowledge.Known)!;

        Assert.Contains(shown.Blocks, block => block is Heading { Text: "[intake-plan]" });
    }

    private static DialogState State(params IReadOnlyList<(TopicId Topic, string Name, string? Value)> answers) =>
        SomeReceipts.Question(SomeKnowledge.Card, SomePlaces.Voorbeeldstad, SomePlaces.Testdorp, SomeDay.MovingDay) is var question
            ? question with
            {
                Answered = [SomeKnowledge.Card, SomeKnowledge.Aid],
                Edition = SomeKnowledge.Edition,
                Answers = [.. question.Answers, .. answers.Where(answer => answer.Value is not null).Select(answer => new GivenAnswer($"{answer.Topic}.{answer.Name}", [answer.Value!]))],
            }
            : throw new InvalidOperationException();

    private static string NumberOf(DialogState state, Knowledge? knowledge = null) =>
        new IntakeDesk(knowledge ?? SomeKnowledge.Known, new Lazy<UtteranceReader>(() => new UtteranceReader(new Lexicon(SomePlaces.Places, [], [], [], [], [])))).Result(state, isForSupporter: false, SomeDay.Today).Blocks.OfType<ReceiptLine>().Single().Number;

    private static string AsText(GivenAnswer answer) => $"{answer.Question}={string.Join(',', answer.Values)}";
}
