using System.Globalization;
using Verschillen.Content.Files;

namespace Verschillen.Content.Checks;

/// <summary>
/// Nobody has read a page tomorrow. Only who edits is told so: a server whose clock is behind must not refuse sound content.
/// </summary>
internal static class PastDayCheck
{
    public static void Run(ContentFiles files, DateOnly today)
    {
        foreach (var journal in files.Readings.Select(reading => reading.Journal))
        {
            foreach (var (line, field, day) in journal.PastDays.Where(past => past.Day > today))
            {
                journal.Fault(
                    line,
                    string.Create(CultureInfo.InvariantCulture, $"'{field}' ligt in de toekomst: {day:yyyy-MM-dd}, en het is vandaag {today:yyyy-MM-dd}."),
                    "Kijk de datum na. Vanaf wanneer een regel geldt, schrijft u bij de regel: geldig of geldig_vanaf.");
            }
        }
    }
}
