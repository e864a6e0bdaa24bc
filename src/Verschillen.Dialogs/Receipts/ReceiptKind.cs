using System.Collections.Immutable;

namespace Verschillen.Dialogs.Receipts;

/// <summary>What a version of the format is for. A version never changes; what is new gets another.</summary>
/// <param name="Version">Its number, with which a receipt begins.</param>
/// <param name="IsOfIntake">An intake: a comparison of any topics, with what the dialogs asked and nothing else. Else an answer of the chat.</param>
/// <param name="IsDayEstimated">Of a move whose day was estimated; its day is always there.</param>
/// <param name="IsRuleOnDay">Of one municipality on another day than the answer's; that day is always there.</param>
internal sealed record ReceiptKind(int Version, bool IsOfIntake = false, bool IsDayEstimated = false, bool IsRuleOnDay = false)
{
    public static ImmutableArray<ReceiptKind> All { get; } =
    [
        new(1),
        new(2, IsOfIntake: true),
        new(3, IsDayEstimated: true),
        new(4, IsOfIntake: true, IsDayEstimated: true),
        new(5, IsRuleOnDay: true),
    ];

    /// <summary>Whether a day must be in the number.</summary>
    public bool NeedsDay => IsDayEstimated || IsRuleOnDay;

    /// <returns>Null when there is no such version.</returns>
    public static ReceiptKind? WithVersion(long version) => All.FirstOrDefault(kind => kind.Version == version);

    public static ReceiptKind OfIntake(bool isDayEstimated) => All.Single(kind => kind.IsOfIntake && kind.IsDayEstimated == isDayEstimated);

    /// <param name="goal">What was asked.</param>
    /// <param name="isDayEstimated">Whether the day of the move was estimated.</param>
    /// <param name="isOnOtherDay">Whether another day than that of the answer was asked for.</param>
    public static ReceiptKind OfChat(Goal goal, bool isDayEstimated, bool isOnOtherDay) => All.Single(kind =>
        !kind.IsOfIntake && kind.IsDayEstimated == (goal == Goal.Compare && isDayEstimated) && kind.IsRuleOnDay == (goal != Goal.Compare && isOnOtherDay));

    /// <summary>Whether a question with this goal can have this version.</summary>
    public bool Fits(Goal goal) => goal == Goal.Compare ? !IsRuleOnDay : !IsDayEstimated;

    /// <summary>Whether a day, known or not, follows the municipalities.</summary>
    public bool HasDay(Goal goal) => goal == Goal.Compare || IsRuleOnDay;
}
