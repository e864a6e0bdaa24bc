using System.Text.RegularExpressions;
using Verschillen.Domain;

namespace Verschillen.Content.Checks;

/// <summary>No line holds a citizen service number or a mail address; a mailbox of a desk belongs in its own field.</summary>
internal static partial class PersonalDataCheck
{
    public static void Run(ContentIndex index)
    {
        foreach (var reading in index.Files.Readings.Where(reading => !reading.Journal.Path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var number = 0;
            foreach (var line in reading.Text.AsSpan().EnumerateLines())
            {
                number++;
                if (MayHold(line))
                {
                    // A web address is checked where it is read, and the mailbox of a desk too.
                    Check(Elsewhere().Replace(line.ToString(), string.Empty), number, reading.Journal);
                }
            }
        }
    }

    /// <summary>Whether a line is worth a closer look: of the tens of thousands that are read at a start hardly any is.</summary>
    private static bool MayHold(ReadOnlySpan<char> line)
    {
        if (line.Contains('@'))
        {
            return true;
        }

        while (line.IndexOfAnyInRange('0', '9') is >= 0 and var first)
        {
            line = line[first..];
            var digits = line.IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : line.Length;
            if (digits >= CitizenServiceNumber.Length)
            {
                return true;
            }

            line = line[digits..];
        }

        return false;
    }

    private static void Check(string text, int line, FileJournal journal)
    {
        if (MailAddress().IsMatch(text))
        {
            journal.Fault(line, "In de tekst staat een e-mailadres.", "Zet het adres van een loket bij 'contact'; noem nooit dat van een persoon.");
        }

        var digits = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                digits++;
                continue;
            }

            if (digits == CitizenServiceNumber.Length && CitizenServiceNumber.IsValid([.. text[(i - digits)..i].Select(digit => digit - '0')]))
            {
                journal.Fault(line, "In de tekst staat een getal dat een burgerservicenummer kan zijn.", "Haal het weg.");
            }

            digits = 0;
        }
    }

    [GeneratedRegex(@"https?://[^\s""',}]+|\bemail: [^\s,}]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"[\w.+\-]@[\w\-]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MailAddress();
}
