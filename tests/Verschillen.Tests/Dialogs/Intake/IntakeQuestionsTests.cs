using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using Verschillen.Understanding;

namespace Verschillen.Tests.Dialogs.Intake;

public sealed class IntakeQuestionsTests
{
    private static readonly TopicId s_one = new("een");
    private static readonly TopicId s_two = new("twee");

    [Fact]
    public void A_shared_question_is_put_once_and_answers_all_topics_that_ask_it()
    {
        var questions = new IntakeQuestions(Knowledge);
        var state = State(s_one, s_two);

        var shared = Assert.Single(questions.CalledFor(state), question => question.Question.SharedAs is not null);

        Assert.Equal(["een.wlz", "twee.wlz"], shared.Names);
        Assert.DoesNotContain(questions.Open(With(state, "een.wlz", "ja")), question => question.Question.SharedAs is not null);
        Assert.Contains(questions.Open(With(state, "een.wlz", "ja")), question => question.Names[0] == "twee.kantoor");
    }

    [Fact]
    public void A_question_that_an_answer_calls_for_comes_after_it()
    {
        var questions = new IntakeQuestions(Knowledge);

        Assert.DoesNotContain(questions.CalledFor(State(s_one)), question => question.Names[0] == "een.soort");
        Assert.Contains(questions.CalledFor(With(State(s_one), "een.heeft", "ja")), question => question.Names[0] == "een.soort");
    }

    [Fact]
    public void Only_what_has_no_answer_is_open() =>
        Assert.Equal(["een.wlz"], new IntakeQuestions(Knowledge).Open(With(State(s_one), "een.heeft", "nee")).Select(question => question.Names[0]));

    [Fact]
    public void Questions_of_topics_that_were_not_chosen_are_not_put() =>
        Assert.All(new IntakeQuestions(Knowledge).CalledFor(State(s_two)), question => Assert.Equal(s_two, question.Topic.Id));

    [Fact]
    public void An_income_is_never_asked() =>
        Assert.DoesNotContain(new IntakeQuestions(Knowledge).CalledFor(State(s_one)), question => question.Question.Kind == QuestionKind.Income || question.Question.Name == OwnShareQuestions.Start);

    [Fact]
    public void What_another_topic_told_is_not_asked_and_counts_as_yes()
    {
        var questions = new IntakeQuestions(Telling);
        var state = With(State(s_one, s_two), "een.heeft", "ja");

        Assert.DoesNotContain(questions.CalledFor(state), question => question.Question.Name == "hulp");
        Assert.Contains(questions.CalledFor(state), question => question.Question.Name == "vrij");
    }

    [Fact]
    public void What_another_topic_may_tell_is_asked_when_that_did_not_tell_it()
    {
        var questions = new IntakeQuestions(Telling);

        Assert.DoesNotContain(questions.CalledFor(State(s_one, s_two)), question => question.Question.Name == "hulp");
        Assert.Contains(questions.CalledFor(With(State(s_one, s_two), "een.heeft", "nee")), question => question.Question.Name == "hulp");
        Assert.Contains(questions.CalledFor(State(s_two)), question => question.Question.Name == "hulp");
    }

    [Fact]
    public void An_answer_that_rests_on_what_was_told_stays_and_what_was_told_is_not_kept()
    {
        var uptake = new IntakeUptake(Telling, new Lazy<UtteranceReader>(() => throw new InvalidOperationException("Nothing is read.")));
        var state = With(State(s_one, s_two), "een.heeft", "ja");

        var answered = uptake.TakeAnswers(state, new IntakeQuestions(Telling).Open(state), name => name == "twee.vrij" ? ["nee"] : []).State;

        Assert.Equal(["nee"], answered["twee.vrij"]);
        Assert.Null(answered["twee.hulp"]);
    }

    [Fact]
    public void Not_knowing_is_an_answer_also_for_who_goes_back()
    {
        var uptake = new IntakeUptake(Telling, new Lazy<UtteranceReader>(() => throw new InvalidOperationException("Nothing is read.")));
        var state = With(State(s_one), "een.heeft", "ja");
        var put = new IntakeQuestions(Telling).Put(state);

        Assert.Equal([Situation.NotKnown], uptake.TakeAnswers(state, put, _ => [Situation.NotKnown], goesOn: false).State["een.heeft"]);
        Assert.Equal(["ja"], uptake.TakeAnswers(state, put, _ => [], goesOn: false).State["een.heeft"]);
    }

    private static Knowledge Telling { get; } = SomeReceipts.Later(dialogs:
    [
        new Dialog(s_two,
        [
            SomeKnowledge.Question("hulp", QuestionKind.YesNo) with { YesIf = [new("een.heeft", ["ja"])] },
            SomeKnowledge.Question("vrij", QuestionKind.YesNo, SomeTopics.If("hulp", "ja")),
        ]),
        new Dialog(s_one, [SomeKnowledge.Question("heeft", QuestionKind.YesNo)]),
    ],
    topics: [SomeTopics.Topic(s_two), SomeTopics.Topic(s_one)]);

    private static DialogState With(DialogState state, string question, string value) => state with { Answers = [.. state.Answers, new GivenAnswer(question, [value])] };

    private static DialogState State(params IReadOnlyList<TopicId> topics) => DialogState.Start with { Answered = topics, Goal = Goal.Compare };

    private static Knowledge Knowledge { get; } = SomeReceipts.Later(dialogs:
    [
        new Dialog(s_one,
        [
            SomeKnowledge.Question("heeft", QuestionKind.YesNo),
            SomeKnowledge.Question("soort", QuestionKind.Choice, SomeTopics.If("heeft", "ja")),
            SomeKnowledge.Question("wlz", QuestionKind.YesNo) with { SharedAs = "wlz" },
            SomeKnowledge.Question(OwnShareQuestions.Start, QuestionKind.YesNo),
            SomeKnowledge.Question(OwnShareQuestions.Income, QuestionKind.Income),
        ]),
        new Dialog(s_two,
        [
            SomeKnowledge.Question("wlz", QuestionKind.YesNo) with { SharedAs = "wlz" },
            SomeKnowledge.Question("kantoor", QuestionKind.YesNo, SomeTopics.If("wlz", "ja")),
        ]),
    ],
    topics: [SomeTopics.Topic(s_one), SomeTopics.Topic(s_two)]);
}
