using System.Collections.Frozen;

namespace Verschillen.Understanding.Recognizers.Numbers;

/// <summary>Reads Dutch number words written as one, such as "twaalfhonderd" and "vijfentwintig".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> s_small = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["nul"] = 0,
        ["een"] = 1,
        ["eentje"] = 1,
        ["twee"] = 2,
        ["drie"] = 3,
        ["vier"] = 4,
        ["vijf"] = 5,
        ["vijv"] = 5,
        ["zes"] = 6,
        ["zeven"] = 7,
        ["acht"] = 8,
        ["negen"] = 9,
        ["tien"] = 10,
        ["elf"] = 11,
        ["twaalf"] = 12,
        ["dertien"] = 13,
        ["veertien"] = 14,
        ["vijftien"] = 15,
        ["zestien"] = 16,
        ["zeventien"] = 17,
        ["achttien"] = 18,
        ["achtien"] = 18,
        ["negentien"] = 19,
        ["twintig"] = 20,
        ["dertig"] = 30,
        ["veertig"] = 40,
        ["vijftig"] = 50,
        ["zestig"] = 60,
        ["zeventig"] = 70,
        ["tachtig"] = 80,
        ["negentig"] = 90,
        ["anderhalf"] = 1.5m,
        ["anderhalve"] = 1.5m,
        ["driekwart"] = 0.75m,
        ["dozijn"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_small.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Word, decimal Value)[] s_large =
        [("biljoen", 1_000_000_000_000), ("miljard", 1_000_000_000), ("miljoen", 1_000_000), ("duizend", 1_000), ("honderd", 100)];

    // How many of its first letters tell that a word begins as no number does.
    private const int BeginningLength = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_beginnings = s_small.Keys.Concat(s_large.Select(large => large.Word))
        .Select(word => word[..BeginningLength]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // A number that large is no amount of anything that people own, and products of larger ones do not fit.
    private const decimal Largest = 1_000_000_000_000_000;

    private static readonly string[] s_halves = ["eneenhalf", "eneenhalve", "enhalf", "enhalve"];

    /// <summary>The value of a number word.</summary>
    /// <param name="word">Folded letters without spaces.</param>
    /// <returns>Null when it is no number.</returns>
    public static decimal? Parse(ReadOnlySpan<char> word)
    {
        // "driehonderdduizendvijfhonderdvijfenzeventig" is about as long as a number gets.
        if (word.Length is < 3 or > 60)
        {
            return null;
        }

        if (s_lookup.TryGetValue(word, out var small))
        {
            return small;
        }

        return word.Length < 6 || !s_beginnings.Contains(word[..BeginningLength]) ? null : ParseHalf(word) ?? ParseLarge(word) ?? ParseTens(word);
    }

    /// <summary>Whether a word multiplies the number before it, such as "honderd".</summary>
    public static decimal? Multiplier(string word) =>
        Array.Find(s_large, large => string.Equals(large.Word, word, StringComparison.Ordinal)) is { Word: not null } found ? found.Value : null;

    private static decimal? ParseHalf(ReadOnlySpan<char> word)
    {
        foreach (var half in s_halves)
        {
            if (word.Length > half.Length && word.EndsWith(half, StringComparison.Ordinal))
            {
                // Half of "drie miljoen en een half" is of a million, which NumberFractions knows.
                var whole = word[..^half.Length];
                var isLarge = whole.Length > 7 && (whole.EndsWith("joen", StringComparison.Ordinal) || whole.EndsWith("jard", StringComparison.Ordinal));
                return isLarge ? null : Parse(word[..^half.Length]) + 0.5m;
            }
        }

        return null;
    }

    private static decimal? ParseLarge(ReadOnlySpan<char> word)
    {
        foreach (var (large, value) in s_large)
        {
            var at = word.IndexOf(large, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var rest = word[(at + large.Length)..];
            rest = rest.StartsWith("en", StringComparison.Ordinal) ? rest[2..] : rest;
            var times = at == 0 ? 1 : Parse(word[..at]);
            var plus = rest.IsEmpty ? 0 : Parse(rest);
            // "vijf miljard en driekwart": of a million or more it is a part of that.
            plus = plus < 1 && value >= 1_000_000 ? plus * value : plus;
            return plus < value && times <= Largest / value ? times * value + plus : null;
        }

        return null;
    }

    private static decimal? ParseTens(ReadOnlySpan<char> word)
    {
        var cut = word.LastIndexOf("en", StringComparison.Ordinal);
        for (; cut > 0; cut = word[..cut].LastIndexOf("en", StringComparison.Ordinal))
        {
            if (s_lookup.TryGetValue(word[..cut], out var unit) && s_lookup.TryGetValue(word[(cut + 2)..], out var tens) && unit is >= 1 and <= 9 && tens is >= 20 and <= 90)
            {
                return tens + unit;
            }
        }

        return null;
    }
}
