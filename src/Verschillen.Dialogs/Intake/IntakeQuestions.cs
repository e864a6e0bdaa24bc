using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Intake;

/// <summary>Which questions an intake asks about the chosen topics: those that change an answer, and each shared one once.</summary>
/// <param name="knowledge">What can be asked.</param>
public sealed class IntakeQuestions(Knowledge knowledge)
{
    /// <summary>
    /// All questions that the answers so far call for, answered or not: in the order of the topics, and after them those that the answer to
    /// another topic may make needless.
    /// </summary>
    public IReadOnlyList<IntakeQuestion> CalledFor(DialogState state)
    {
        var asked = new List<IntakeQuestion>();
        var known = state.Answered.Where(topic => knowledge.TopicWith(topic) is not null).Aggregate(state.Answers, (told, topic) => told.WithTold(knowledge, topic));
        foreach (var (topic, question) in All(state).OrderBy(one => MayBeTold(one.Topic, one.Question)).Where(one => IsCalledFor(known, one.Topic, one.Question) && !IsTold(state, known, one.Question)))
        {
            var name = question.NameFor(topic.Id);
            var same = question.SharedAs is null ? -1 : asked.FindIndex(one => string.Equals(one.Question.SharedAs, question.SharedAs, StringComparison.Ordinal));
            if (same < 0)
            {
                asked.Add(new IntakeQuestion(topic, question, [name]));
            }
            else
            {
                asked[same] = asked[same] with { Names = [.. asked[same].Names, name] };
            }
        }

        return asked;
    }

    /// <summary>Those that are put: at a move within one municipality only what its steps depend on, for the rest is the same whatever is answered.</summary>
    public IReadOnlyList<IntakeQuestion> Put(DialogState state) => state.IsMoveKnown() && state.Move().StaysWithin
        ? [.. CalledFor(state).Where(question => DecidesWithin(state, question.Topic, question.Question))]
        : CalledFor(state);

    /// <summary>The questions that wait for an answer.</summary>
    public IReadOnlyList<IntakeQuestion> Open(DialogState state) => [.. Put(state).Where(question => question.Answer(state) is null)];

    private IEnumerable<(Topic Topic, Question Question)> All(DialogState state) =>
        state.Answered.Select(knowledge.TopicWith).OfType<Topic>().SelectMany(topic => knowledge.DialogOf(topic.Id).Questions.Select(question => (topic, question)));

    /// <summary>Whether a step for who stays depends on it, or a question that such a step depends on does.</summary>
    private bool DecidesWithin(DialogState state, Topic topic, Question question)
    {
        var name = question.NameFor(topic.Id);
        return IsTested(topic, question) || All(state).Where(one => one.Question != question).Any(one =>
            (question.SharedAs is { } shared && string.Equals(one.Question.SharedAs, shared, StringComparison.Ordinal) && IsTested(one.Topic, one.Question))
            || (IsCalledFor(state.Answers, one.Topic, one.Question) && DependsOn(one, topic, question, name) && DecidesWithin(state, one.Topic, one.Question)));
    }

    private static bool IsTested(Topic topic, Question question) =>
        topic.Steps.Where(step => step.AppliesWithin).SelectMany(step => step.OnlyIf.Tests).Any(test => string.Equals(test.Name, question.Name, StringComparison.Ordinal));

    private static bool DependsOn((Topic Topic, Question Question) one, Topic topic, Question question, string name) =>
        one.Question.YesIf.Any(test => string.Equals(test.Name, name, StringComparison.Ordinal))
        || (one.Topic == topic && one.Question.OnlyIf.Tests.Any(test => string.Equals(test.Name, question.Name, StringComparison.Ordinal)));

    /// <summary>Whether the answer to another topic may decide about it, or about a question that it depends on.</summary>
    private bool MayBeTold(Topic topic, Question question) =>
        question.YesIf.Count > 0 || knowledge.DialogOf(topic.Id).Questions.Any(first => question.OnlyIf.Tests.Any(test => string.Equals(test.Name, first.Name, StringComparison.Ordinal)) && MayBeTold(topic, first));

    /// <summary>Whether the answer to another topic tells it, or one that is still asked may.</summary>
    private bool IsTold(DialogState state, Answers known, Question question) => question.YesIf.Any(test =>
        known[test.Name] is { } given
            ? test.Values.Any(given.Contains)
            : All(state).Any(one => string.Equals(one.Question.NameFor(one.Topic.Id), test.Name, StringComparison.Ordinal) && IsCalledFor(known, one.Topic, one.Question)));

    /// <summary>What is asked to calculate with somebody's income belongs in the chat; an intake asks for choices only.</summary>
    private static bool IsCalledFor(Answers known, Topic topic, Question question) =>
        question.Kind is QuestionKind.YesNo or QuestionKind.Choice or QuestionKind.MultiChoice &&
        !OwnShareQuestions.Includes(topic.Id, question.NameFor(topic.Id)) &&
        question.OnlyIf.IsMetBy(known.About(topic.Id), whenNotAsked: false);
}

/// <summary>A question of an intake.</summary>
/// <param name="Topic">The first topic that asks it.</param>
/// <param name="Question">The question.</param>
/// <param name="Names">Its name among the answers, for each topic that asks it.</param>
public sealed record IntakeQuestion(Topic Topic, Question Question, IReadOnlyList<string> Names)
{
    /// <summary>The answer given, by whichever topic.</summary>
    /// <returns>Null when there is none.</returns>
    public IReadOnlyList<string>? Answer(DialogState state) => Names.Select(name => state[name]).FirstOrDefault(given => given is not null);
}
