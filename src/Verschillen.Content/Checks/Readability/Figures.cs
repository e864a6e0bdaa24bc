using System.Text.RegularExpressions;

namespace Verschillen.Content.Checks.Readability;

/// <summary>Both wordings of a text state the same figures.</summary>
internal static partial class Figures
{
    public static void Check(ShownText shown, FileJournal journal)
    {
        if (shown.Wording.A2 is not { } a2)
        {
            return;
        }

        var inB1 = In(shown.Wording.B1);
        var inA2 = In(a2);
        Report(inB1.Except(inA2, StringComparer.Ordinal), "B1", "A2");
        Report(inA2.Except(inB1, StringComparer.Ordinal), "A2", "B1");

        void Report(IEnumerable<string> figures, string has, string lacks)
        {
            foreach (var figure in figures)
            {
                journal.HardToRead(shown.LineA2, $"Het getal {figure} staat in {has} en niet in {lacks}.", "Noem in allebei dezelfde getallen, in cijfers.");
            }
        }
    }

    private static List<string> In(string text) => [.. Figure().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"\d+([.,:]\d+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Figure();
}
