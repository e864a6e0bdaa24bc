namespace Verschillen.Content.Checks;

/// <summary>No text holds a citizen service number or a mail address; a mailbox of a desk belongs in its own field.</summary>
internal static class PersonalDataCheck
{
    private const int ServiceNumberLength = 9;

    public static void Run(ContentIndex index)
    {
        foreach (var journal in index.Files.Readings.Select(reading => reading.Journal))
        {
            foreach (var shown in journal.Texts)
            {
                Check(shown.Wording.B1, shown.LineB1, journal);
                Check(shown.Wording.A2 ?? string.Empty, shown.LineA2, journal);
            }
        }
    }

    private static void Check(string text, int line, FileJournal journal)
    {
        if (text.Contains('@', StringComparison.Ordinal))
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

            if (digits == ServiceNumberLength && IsServiceNumber(text.AsSpan(i - digits, digits)))
            {
                journal.Fault(line, "In de tekst staat een getal dat een burgerservicenummer kan zijn.", "Haal het weg.");
            }

            digits = 0;
        }
    }

    /// <summary>Whether nine digits pass the test of eleven (elfproef), in which the last counts negative.</summary>
    private static bool IsServiceNumber(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var weight = i == digits.Length - 1 ? -1 : digits.Length - i;
            sum += weight * (digits[i] - '0');
        }

        return sum % 11 == 0;
    }
}
