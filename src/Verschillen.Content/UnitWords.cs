using Verschillen.Content.Files;

namespace Verschillen.Content;

/// <summary>The words in which content files give the units of values (eenheden).</summary>
public static class UnitWords
{
    /// <summary>What an amount is for, one time of each.</summary>
    public static IReadOnlyList<string> OfAmounts => FieldWords.Pers.Words;

    /// <summary>The units of a length of time.</summary>
    public static IReadOnlyList<string> OfDurations => FieldWords.TimeUnits.Words;

    /// <summary>What a percentage is of.</summary>
    public static IReadOnlyList<string> OfPercentages => FieldWords.Norms.Words;

    /// <summary>What stands in the place of a length of time that has no end.</summary>
    public const string NoLimit = "onbeperkt";
}
