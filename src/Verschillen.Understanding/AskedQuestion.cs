using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Understanding.Recognizers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding;

/// <summary>The question that a message may answer; reading it this way wins over a new intent when both fit.</summary>
/// <param name="Name">The name of the question.</param>
/// <param name="Kind">What kind of answer fits.</param>
/// <param name="Choices">The choices offered, in the order shown; empty for a question without.</param>
public sealed record AskedQuestion(string Name, QuestionKind Kind, IReadOnlyList<OfferedChoice> Choices)
{
    /// <summary>The code of yes.</summary>
    public const string Yes = Situation.Yes;

    /// <summary>The code of no.</summary>
    public const string No = Situation.No;

    /// <summary>Whether it is a question of one topic, rather than of the move or of which topic.</summary>
    public bool IsWithinTopic => IsOfTopic(Name);

    /// <summary>Whether a name is that of a question of some topic: the id of the topic, a dot and its own name.</summary>
    public static bool IsOfTopic(string name) => name.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether a name is that of a question of this topic.</summary>
    public static bool IsOf(TopicId topic, string name) => name.StartsWith(topic.Value, StringComparison.Ordinal) && name.AsSpan(topic.Value.Length) is ['.', ..];

    /// <summary>Whether the person has their answer already, and need not answer it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What can be answered besides not knowing, in a fixed order: <see cref="AnswerExample.Value"/>.</summary>
    public IReadOnlyList<string> Values { get; } = Kind switch
    {
        QuestionKind.YesNo => [Yes, No],
        QuestionKind.Choice or QuestionKind.MultiChoice => [.. Choices.Select(choice => choice.Id)],
        _ => [AnswerExample.Given],
    };
}

/// <summary>The conversation that a message is said in (lopend gesprek).</summary>
/// <param name="Topic">What is talked about; null when that is not known yet.</param>
public sealed record UnderWay(TopicId? Topic)
{
    /// <summary>The topics that were named and wait for their turn.</summary>
    public IReadOnlyList<TopicId> Waiting { get; init; } = [];
}

/// <summary>A choice and the words people use for it.</summary>
public sealed class OfferedChoice
{
    private readonly HashSet<string> _sentences;

    /// <param name="id">Its name in files and state.</param>
    /// <param name="words">Its shown text in both levels, and other words for it; those without a letter or digit are never said.</param>
    public OfferedChoice(string id, IReadOnlyList<string> words)
    {
        Id = id;
        Words = words;
        List<string> readable = [.. words.Where(word => word.Any(char.IsLetterOrDigit))];
        Patterns = readable.ConvertAll(word => WordPattern.Parse(word, label: 0));
        _sentences = readable.ConvertAll(word => Message.Of(word).Sentence).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Its name in files and state.</summary>
    public string Id { get; }

    /// <summary>Its shown text in both levels, and other words for it.</summary>
    public IReadOnlyList<string> Words { get; }

    internal IReadOnlyList<WordPattern> Patterns { get; }

    /// <summary>Whether a whole message is one of its texts.</summary>
    internal bool IsSaidAs(string sentence) => _sentences.Contains(sentence);
}

/// <summary>What kind of answer a question wants.</summary>
public enum QuestionKind
{
    Municipality,
    Date,
    YesNo,
    Choice,

    /// <summary>One or several choices.</summary>
    MultiChoice,
    Amount,
    Percentage,

    /// <summary>Euros a month, or a percentage of a norm.</summary>
    Income,
}
