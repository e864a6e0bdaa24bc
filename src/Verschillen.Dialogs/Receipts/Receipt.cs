using Verschillen.Domain;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Receipts;

/// <summary>
/// What a receipt number says without the content it was given with: which edition, which day, which question (bewijs). The answers
/// that somebody chose can only be read with the dialogs of that edition.
/// </summary>
/// <param name="Edition">The first ten hexadecimal digits of the edition.</param>
/// <param name="AskedOn">The day on which the answer was given.</param>
/// <param name="Goal">What was asked.</param>
/// <param name="Level">The level the answer was in.</param>
/// <param name="Length">How much the answer told.</param>
/// <param name="Municipalities">From and to for a comparison, else the one that was asked about.</param>
/// <param name="MovingDay">The moving day, or the other day than that of the answer for which one municipality was asked; null when it was not known or not asked.</param>
/// <param name="Topics">The codes of the topics; more than one for a summary.</param>
public sealed record Receipt(
    string Edition,
    DateOnly AskedOn,
    Goal Goal,
    LanguageLevel Level,
    AnswerLength Length,
    IReadOnlyList<MunicipalityCode> Municipalities,
    DateOnly? MovingDay,
    IReadOnlyList<int> Topics)
{
    /// <summary>How many hexadecimal digits of an edition a number carries: a store of 10,000 editions has two alike once in 20,000 stores.</summary>
    public const int EditionDigits = 10;

    private const int TopicCodeBits = 14;

    /// <summary>Whether the answer was an intake, which shows all topics together.</summary>
    public bool IsOfIntake { get; init; }

    /// <summary>Whether the moving day was reckoned from words that name no day.</summary>
    public bool IsDayEstimated { get; init; }

    /// <summary>Everything the number holds.</summary>
    internal IReadOnlyList<bool> Bits { get; init; } = [];

    /// <summary>Where the part begins that needs the edition.</summary>
    internal int Rest { get; init; }

    /// <summary>The topic of an edition that a code stands for.</summary>
    /// <returns>Null when the edition has no such topic.</returns>
    public static TopicId? TopicWith(int code, Knowledge knowledge) =>
        knowledge.Topics.Select(topic => (TopicId?)topic.Id).FirstOrDefault(id => CodeOf(id!.Value) == code);

    /// <summary>The code of a topic, the same in every edition: a digest (FNV-1a) of its id. A check keeps two topics from having the same.</summary>
    public static int CodeOf(TopicId topic)
    {
        var digest = 2166136261u;
        foreach (var letter in topic.Value)
        {
            digest = unchecked((digest ^ letter) * 16777619u);
        }

        return (int)((digest ^ (digest >> TopicCodeBits) ^ (digest >> (2 * TopicCodeBits))) & ((1u << TopicCodeBits) - 1));
    }

    internal static int BitsOfTopic => TopicCodeBits;
}
