using Verschillen.Domain;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs;

/// <summary>What is asked about one topic; from and to and the day are asked once for all topics (dialoog).</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Questions">Its questions, in the order they are asked.</param>
public sealed record Dialog(TopicId Topic, IReadOnlyList<Question> Questions)
{
    /// <summary>The questions with their names among the answers.</summary>
    internal IReadOnlyList<NamedQuestion> Named { get; } = [.. Questions.Select(question => new NamedQuestion(question.NameFor(Topic), question))];

    /// <summary>Those that the answers about another topic may tell.</summary>
    internal IReadOnlyList<NamedQuestion> Told { get; } =
        [.. Questions.Where(question => question.SharedAs is not null || question.YesIf.Count > 0).Select(question => new NamedQuestion(question.NameFor(Topic), question))];
}

/// <summary>A question of a topic with its name among the answers.</summary>
/// <param name="Name">The id of the topic, a dot and the question's own name.</param>
/// <param name="Question">The question.</param>
internal sealed record NamedQuestion(string Name, Question Question);

/// <summary>Something the bot needs to know (vraag). "Weet ik niet" is always an answer.</summary>
/// <param name="Name">Its name within its file.</param>
/// <param name="Kind">What kind of answer it wants.</param>
/// <param name="Text">The question, one sentence.</param>
/// <param name="DoesNotFit">What to say when the answer does not fit.</param>
public sealed record Question(string Name, QuestionKind Kind, Wording Text, Wording DoesNotFit)
{
    /// <summary>The answer's name in the list of answers so far; null uses the question itself.</summary>
    public Wording? Label { get; init; }

    /// <summary>Why we ask; null when it needs no reason.</summary>
    public Wording? Why { get; init; }

    /// <summary>How to answer; null when it is plain.</summary>
    public Wording? Hint { get; init; }

    public IReadOnlyList<QuestionChoice> Choices
    {
        get;
        init
        {
            field = value;
            Codes = CodesOf(Kind, value);
        }
    } = [];

    /// <summary>The codes that can be chosen, in a fixed order, besides <see cref="Situation.NotKnown"/>; none for a place, a day or an amount.</summary>
    public IReadOnlyList<string> Codes { get; private init; } = CodesOf(Kind, []);

    /// <summary>Whether the answer is given without waiting for it; it is asked under the answer, to make that more precise.</summary>
    public bool IsAskedAfterwards { get; init; }

    /// <summary>The id of the point of which one of the two municipalities must have a rule; null when it is asked without any.</summary>
    public string? OnlyWithRuleOn { get; init; }

    /// <summary>The name of one and the same question that several topics ask; it is asked once. Null when only this topic asks it.</summary>
    public string? SharedAs { get; init; }

    /// <summary>
    /// Answers to questions of other topics that mean yes to this one, each by the id of the topic, a dot and the name of the question; it
    /// is then not asked. Empty when no other question tells it.
    /// </summary>
    public IReadOnlyList<ConditionTest> YesIf { get; init; } = [];

    /// <summary>When it is asked, by answers to earlier questions of the same file.</summary>
    public Condition OnlyIf { get; init; } = Condition.Always;

    /// <summary>Its name among the answers, as a question of a topic: the id of the topic, a dot and its own name.</summary>
    public string NameFor(TopicId topic) => $"{topic.Value}.{Name}";

    private static IReadOnlyList<string> CodesOf(QuestionKind kind, IReadOnlyList<QuestionChoice> choices) =>
        kind == QuestionKind.YesNo ? [AskedQuestion.Yes, AskedQuestion.No] : [.. choices.Select(choice => choice.Id)];
}

/// <summary>A choice of a question.</summary>
/// <param name="Id">Its name in files and state.</param>
/// <param name="Text">Its words.</param>
/// <param name="AlsoSaidAs">Other words that people use for it.</param>
public sealed record QuestionChoice(string Id, Wording Text, IReadOnlyList<string> AlsoSaidAs);
