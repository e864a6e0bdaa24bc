using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Help;

/// <summary>What the national study of March 2026 counted among its eight anonymous municipalities (onderzoekscijfer).</summary>
/// <param name="Id">Its name.</param>
/// <param name="Topic">The topic it is about.</param>
/// <param name="AspectId">The point it is about; null when it is about none that is compared.</param>
/// <param name="Question">What was counted.</param>
/// <param name="Total">How many municipalities were looked at.</param>
/// <param name="Outcomes">How many of them do what.</param>
/// <param name="Source">The study.</param>
/// <remarks>The municipalities are anonymous; a figure is never attached to a named one and says nothing of the other municipalities.</remarks>
public sealed record StudyFigure(
    string Id,
    TopicId Topic,
    string? AspectId,
    Wording Question,
    int Total,
    IReadOnlyList<StudyOutcome> Outcomes,
    Source Source)
{
    /// <summary>The parts of the aspect that its amounts cover; empty when it has none.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>How many of the municipalities looked at have a value like this one.</summary>
    /// <returns>Null when that cannot be said: the value is not exact, is for something else, or fits no outcome while some are not known.</returns>
    public int? CountLike(RuleValue value)
    {
        if (value is Amount amount && !new Amount(0, amount.Per) { Covers = Covers }.IsComparableWith(amount))
        {
            return null;
        }

        var like = Outcomes.Where(outcome => outcome.IsLike(value)).ToList();
        return like.Count switch
        {
            1 => like[0].Count,
            0 when CodeOf(value) is not null || NumberOf(value) is not null => IsWhole ? 0 : null,
            _ => null,
        };
    }

    /// <summary>Whether the outcomes say of every municipality what it does.</summary>
    private bool IsWhole => Outcomes.All(outcome => outcome.ValueCode is not null || outcome.AtLeast is not null) && Outcomes.Sum(outcome => outcome.Count) == Total;

    internal static string? CodeOf(RuleValue value) => value switch
    {
        YesNo { IsYes: var isYes } => isYes ? "ja" : "nee",
        Choice { Id: var id } => id,
        _ => null,
    };

    /// <summary>Euros, or months of a length of time.</summary>
    internal static decimal? NumberOf(RuleValue value) => value switch
    {
        Amount { Bound: Bound.Exact } amount => amount.Euros,
        Duration { Number: { } number, Unit: TimeUnit.Months, Bound: Bound.Exact or Bound.AtMost } => number,
        Duration { Number: { } number, Unit: TimeUnit.Years, Bound: Bound.Exact or Bound.AtMost } => number * 12,
        _ => null,
    };
}

/// <summary>One outcome of a <see cref="StudyFigure"/>.</summary>
/// <param name="Count">How many municipalities, 0 to the total.</param>
/// <param name="Text">What they do, as a sentence with the count in it.</param>
/// <param name="ValueCode">The value of the aspect that it corresponds to ("ja", the id of a choice); null when there is none.</param>
public sealed record StudyOutcome(int Count, Wording Text, string? ValueCode)
{
    /// <summary>The lowest figure of it, in euros or months, itself included; null when it is no figure.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The highest figure of it, in euros or months, itself included; null when it is no figure.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>Whether a value is one of this outcome; a figure on the edge of two outcomes is one of both.</summary>
    internal bool IsLike(RuleValue value) =>
        (ValueCode is not null && string.Equals(ValueCode, StudyFigure.CodeOf(value), StringComparison.Ordinal)) ||
        (StudyFigure.NumberOf(value) is { } number && number >= AtLeast && number <= AtMost);
}
