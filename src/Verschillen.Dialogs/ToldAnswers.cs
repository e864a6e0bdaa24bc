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

    /// <summary>This state with an answer given; what was answered to the same question of another topic gives way.</summary>
    public static DialogState WithAnswer(this DialogState state, Knowledge knowledge, string name, params IReadOnlyList<string> values) =>
        knowledge.NamesOfSame(name).Where(same => !string.Equals(same, name, StringComparison.Ordinal)).Aggregate(state, (left, same) => left.Without(same)).With(name, values);

    private static IReadOnlyList<string>? Told(DialogState state, Knowledge knowledge, string name, Question question) =>
        question.YesIf.Any(test => Given(state, knowledge, test.Name) is { } given && test.Values.Any(given.Contains)) ? [AskedQuestion.Yes] : Given(state, knowledge, name);

    private static IReadOnlyList<string>? Given(DialogState state, Knowledge knowledge, string name) =>
        state[name] ?? knowledge.NamesOfSame(name).Select(same => state[same]).FirstOrDefault(given => given is not null);
}
