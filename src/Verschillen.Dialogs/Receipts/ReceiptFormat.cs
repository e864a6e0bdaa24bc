using System.Collections.Immutable;
using System.Globalization;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Dialogs.Receipts;

/// <summary>The measures of the formats. They never change: another format gets another version.</summary>
internal static class ReceiptFormat
{
    public const int VersionBits = 3;
    public const int EditionBits = 4 * Receipt.EditionDigits;
    public const int DayBits = 14; // counted from 1 January 2026: to November 2070
    public const int GoalBits = 2;
    public const int LengthBits = 2;
    public const int SmallCodeBits = 11; // every municipality of today has a code below 2048
    public const int LargeCodeBits = 14;
    public const int MoveBits = 11; // 0 is no day; else days from the day asked, from 800 before it
    public const int DaysBack = 800;
    public const int FarAway = (1 << MoveBits) - 1; // the day itself follows
    public const int FarDayBits = 22;
    public const int FarthestDays = 36_600; // from the day asked, on either side: a century, so that dates can be counted from it

    public static DateOnly FirstDay { get; } = new(2026, 1, 1);

    public static DateOnly LastDay { get; } = FirstDay.AddDays((1 << DayBits) - 1);

    /// <summary>What can be asked, in the order of their codes.</summary>
    public static ImmutableArray<Goal> Goals { get; } = [Goal.Compare, Goal.Rule, Goal.Apply, Goal.Deadline];

    public static int NumberOf(MunicipalityCode code) => int.Parse(code.ToString()[2..], CultureInfo.InvariantCulture);

    public static MunicipalityCode CodeOf(long number) => MunicipalityCode.Parse(string.Create(CultureInfo.InvariantCulture, $"GM{number:D4}"));
}
