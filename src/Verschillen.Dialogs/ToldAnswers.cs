using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs;

/// <summary>What the answers about one topic tell of another: the answer to one and the same question (gedeeld), and a yes that follows from them (al_ja_als).</summary>
internal static class ToldAnswers
{
    private static readonly IReadOnlyList<string> NotKnown = [Situation.NotKnown];

    /// <summary>
    /// The answers with what they tell of a topic besides the answers given there. Only of a question that the topic would put is anything told. A yes that follows
    /// goes before the answer given; the same question answered elsewhere does not.
    /// </summary>
    public static Answers WithTold(this Answers answers, Knowledge knowledge, TopicId topic)
    {
        foreach (var (name, question) in knowledge.DialogOf(topic).Told)
        {
            if (Told(answers, knowledge, name, question) is { } values && question.OnlyIf.IsMetBy(answers.About(topic), whenNotAsked: false))
            {
                answers = answers.With(name, values);
            }
        }

        return answers;
    }

    /// <summary>
    /// The answers with another. What was answered before and says otherwise gives way: the same question of another topic, a no where a yes now follows,
    /// and what a yes followed from where the answer is now another.
    /// </summary>
    public static Answers WithAnswer(this Answers answers, Knowledge knowledge, string name, params IReadOnlyList<string> values)
    {
        var names = knowledge.NamesOf(name);
        answers = answers.Without(names.Where(same => !string.Equals(same, name, StringComparison.Ordinal))).With(name, values);
        foreach (var (told, telling) in Disagreeing(answers, knowledge))
        {
            answers = names.Contains(told, StringComparer.Ordinal) ? answers.Without(knowledge.NamesOf(telling))
                : names.Contains(telling, StringComparer.Ordinal) ? answers.Without(knowledge.NamesOf(told))
                : answers;
        }

        return answers;
    }

    /// <summary>The answers with one to one and the same question, the last; and none where a yes follows. Editions of before kept them apart.</summary>
    public static Answers WithOneAnswerEach(this Answers answers, Knowledge knowledge)
    {
        Answers one = [.. answers.Select(answer => answer with { Values = answers.Last(other => knowledge.NamesOf(answer.Question).Contains(other.Question, StringComparer.Ordinal)).Values })];
        return Disagreeing(one, knowledge).Aggregate(one, (left, disagreeing) => left.Without(knowledge.NamesOf(disagreeing.Told)));
    }

    /// <summary>
    /// The answers about one topic as a reply takes them: with what other topics tell, and a question that it does not wait for counts as not known until it is
    /// answered.
    /// </summary>
    public static Situation About(this Answers answers, Knowledge knowledge, TopicId topic)
    {
        var situation = answers.WithTold(knowledge, topic).About(topic);
        var unknown = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        foreach (var question in knowledge.DialogOf(topic).Questions)
        {
            if (question.IsAskedAfterwards && situation[question.Name] is null)
            {
                unknown.Add(new(question.Name, NotKnown));
            }
        }

        return situation.With(unknown);
    }

    /// <summary>The answers without those to questions of a topic that need not be asked any more.</summary>
    public static Answers WithoutNeedless(this Answers answers, Knowledge knowledge, TopicId topic)
    {
        var known = answers.WithTold(knowledge, topic);
        var situation = known.About(topic);
        foreach (var (name, question) in knowledge.DialogOf(topic).Named)
        {
            if (!question.OnlyIf.IsMetBy(situation, whenNotAsked: false) && (answers[name] ?? known[name]) is not null)
            {
                (answers, known) = (answers.Without(name), known.Without(name));
                situation = known.About(topic);
            }
        }

        return answers;
    }

    /// <summary>The questions that were answered otherwise than the yes that follows, each with the question that it follows from.</summary>
    private static List<(string Told, string Telling)> Disagreeing(Answers answers, Knowledge knowledge)
    {
        var disagreeing = new List<(string Told, string Telling)>();
        foreach (var (name, question) in knowledge.QuestionsThatFollow)
        {
            if (Given(answers, knowledge, name) is { } given && !given.Contains(AskedQuestion.Yes, StringComparer.Ordinal))
            {
                disagreeing.AddRange(question.YesIf.Where(test => Tells(answers, knowledge, test)).Select(test => (name, test.Name)));
            }
        }

        return disagreeing;
    }

    private static IReadOnlyList<string>? Told(Answers answers, Knowledge knowledge, string name, Question question) =>
        question.YesIf.Any(test => Tells(answers, knowledge, test)) ? [AskedQuestion.Yes] : Given(answers, knowledge, name);

    private static bool Tells(Answers answers, Knowledge knowledge, ConditionTest test) => Given(answers, knowledge, test.Name) is { } given && test.Values.Any(given.Contains);

    private static IReadOnlyList<string>? Given(Answers answers, Knowledge knowledge, string name)
    {
        if (answers[name] is { } own)
        {
            return own;
        }

        foreach (var same in knowledge.NamesOf(name))
        {
            if (answers[same] is { } given)
            {
                return given;
            }
        }

        return null;
    }
}
