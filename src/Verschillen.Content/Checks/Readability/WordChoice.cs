using System.Text.RegularExpressions;

namespace Verschillen.Content.Checks.Readability;

/// <summary>Words and marks that we do not use towards residents.</summary>
internal static partial class WordChoice
{
    public static void Check(string text, int line, FileJournal journal)
    {
        foreach (var match in TooFamiliar().EnumerateMatches(text))
        {
            journal.HardToRead(line, $"Er staat '{text.AsSpan(match.Index, match.Length)}'.", "Schrijf 'u' of 'uw'.");
        }

        foreach (var match in Belittling().EnumerateMatches(text))
        {
            journal.HardToRead(line, $"Er staat '{text.AsSpan(match.Index, match.Length)}'.", "Laat het weg; zeg wat er is en wat iemand kan doen.");
        }

        foreach (var match in Marks().EnumerateMatches(text))
        {
            journal.HardToRead(line, $"Er staat '{text.AsSpan(match.Index, match.Length)}'.", "Gebruik een punt; geen uitroeptekens, lange streepjes of plaatjes.");
        }
    }

    [GeneratedRegex(@"\b(je|jij|jou|jouw|jullie)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TooFamiliar();

    [GeneratedRegex(@"\b(helaas|simpelweg|gewoon even)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Belittling();

    /// <summary>Surrogates are emoji here: no letter that we use lies outside the basic plane.</summary>
    [GeneratedRegex(@"[!\u2013\u2014\u2600-\u27BF]|[\uD800-\uDBFF][\uDC00-\uDFFF]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Marks();
}
