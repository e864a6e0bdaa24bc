using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs;

/// <summary>What the answers about one topic tell of another: the answer to one and the same question (gedeeld), and a yes that follows from them (al_ja_als).</summary>
internal static class ToldAnswers
{
    /// <summary>
    /// This state with what it tells of a topic besides the answers given there. Only of a question that the topic would put is anything told. A yes that follows
    /// goes before the answer given; the same question answered elsewhere does not.
    /// </summary>
    public static DialogState WithTold(this DialogState state, Knowledge knowledge, TopicId topic)
    {
        foreach (var question in knowledge.DialogOf(topic).Questions.Where(question => question.SharedAs is not null || question.YesIf.Count > 0))
        {
            if (question.OnlyIf.IsMetBy(state.SituationFor(topic), whenNotAsked: false) && Told(state, knowledge, question.NameFor(topic), question) is { } values)
            {
                state = state.With(question.NameFor(topic), values);
            }
        }

        return state;
    }

    /// <summary>
    /// This state with an answer given. What was answered before and says otherwise gives way: the same question of another topic, a no where a yes now follows,
    /// and what a yes followed from where the answer is now another.
    /// </summary>
    public static DialogState WithAnswer(this DialogState state, Knowledge knowledge, string name, params IReadOnlyList<string> values)
    {
        var names = knowledge.NamesOf(name);
        state = state.Without(names.Where(same => !string.Equals(same, name, StringComparison.Ordinal))).With(name, values);
        foreach (var (told, telling) in Disagreeing(state, knowledge))
        {
            state = names.Contains(told, StringComparer.Ordinal) ? state.Without(knowledge.NamesOf(telling))
                : names.Contains(telling, StringComparer.Ordinal) ? state.Without(knowledge.NamesOf(told))
                : state;
        }

        return state;
    }

    /// <summary>This state with one answer to one and the same question, the last; and none where a yes follows. Editions of before kept them apart.</summary>
    public static DialogState WithOneAnswerEach(this DialogState state, Knowledge knowledge)
    {
        state = state with { Answers = [.. state.Answers.Select(answer => answer with { Values = state.Answers.Last(other => knowledge.NamesOf(answer.Question).Contains(other.Question, StringComparer.Ordinal)).Values })] };
        return Disagreeing(state, knowledge).Aggregate(state, (left, one) => left.Without(knowledge.NamesOf(one.Told)));
    }

    /// <summary>The questions that were answered otherwise than the yes that follows, each with the question that it follows from.</summary>
    private static List<(string Told, string Telling)> Disagreeing(DialogState state, Knowledge knowledge) => [.. knowledge.Dialogs
        .SelectMany(dialog => dialog.Questions.Where(question => question.YesIf.Count > 0).Select(question => (Name: question.NameFor(dialog.Topic), question.YesIf)))
        .Where(told => Given(state, knowledge, told.Name) is { } given && !given.Contains(AskedQuestion.Yes, StringComparer.Ordinal))
        .SelectMany(told => told.YesIf.Where(test => Tells(state, knowledge, test)), (told, test) => (told.Name, test.Name))];

    private static DialogState Without(this DialogState state, IEnumerable<string> names) => names.Aggregate(state, (left, name) => left.Without(name));

    private static IReadOnlyList<string>? Told(DialogState state, Knowledge knowledge, string name, Question question) =>
        question.YesIf.Any(test => Tells(state, knowledge, test)) ? [AskedQuestion.Yes] : Given(state, knowledge, name);

    private static bool Tells(DialogState state, Knowledge knowledge, ConditionTest test) => Given(state, knowledge, test.Name) is { } given && test.Values.Any(given.Contains);

    private static IReadOnlyList<string>? Given(DialogState state, Knowledge knowledge, string name) =>
        state[name] ?? knowledge.NamesOf(name).Select(same => state[same]).FirstOrDefault(given => given is not null);
}
