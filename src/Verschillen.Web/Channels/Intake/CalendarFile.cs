using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Intake;

/// <summary>
/// Makes a calendar of the dated steps (iCalendar, RFC 5545): at nine in Europe/Amsterdam with a reminder the day before, and what must be done now as a
/// whole day, which is not over when it is made in the afternoon. A call falls on a day on which desks answer.
/// </summary>
internal static class CalendarFile
{
    private const int LongestLine = 75; // octets of a line, RFC 5545 3.1
    private const string Zone = "Europe/Amsterdam";

    // Central European time as the European directive 2000/84/EC has it: the last Sundays of March and October, at 1.00 UTC.
    private static readonly string[] ZoneLines =
    [
        "BEGIN:VTIMEZONE", "TZID:" + Zone,
        "BEGIN:DAYLIGHT", "TZNAME:CEST", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <param name="reply">The reply; steps without a day are left out, and so is what is urgent: a calendar may be seen by others.</param>
    /// <param name="plan">What the steps are of.</param>
    /// <param name="now">The moment it is made.</param>
    public static string Of(Reply reply, CalendarPlan plan, DateTimeOffset now)
    {
        var lines = new List<string> { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Verschillen//Intake//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH" };
        lines.AddRange(ZoneLines);
        string[] about =
        [
            .. reply.Blocks.OfType<Warning>().Where(warning => string.Equals(warning.Code, Warning.DayEstimated, StringComparison.Ordinal)).Select(warning => warning.Text),
            .. reply.Blocks.OfType<Heading>().Take(1).Select(heading => heading.Text + "."),
            plan.Made,
        ];
        foreach (var step in reply.Blocks.OfType<Steps>().SelectMany(steps => steps.Items).Where(step => step.On is not null))
        {
            lines.AddRange(Event(step, plan, about, now));
        }

        lines.Add("END:VCALENDAR");
        return string.Concat(lines.Select(line => Folded(line) + "\r\n"));
    }

    private static IEnumerable<string> Event(StepItem step, CalendarPlan plan, IReadOnlyList<string> about, DateTimeOffset now)
    {
        var day = DayOf(step, plan);
        var summary = step.Contact is null ? step.Text : $"{step.Contact}. {step.Text}";
        string[] description = [$"{step.When}.", step.Text, .. step.Contact is null ? Array.Empty<string>() : [step.Contact], .. step.Terms, .. step.Parts.Select(part => string.Join(' ', [$"{part.About}:", part.Text, .. part.Terms])), .. about];
        return
        [
            "BEGIN:VEVENT",
            "UID:" + Uid(step, plan.Move),
            "DTSTAMP:" + now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
            .. step.IsNow
                ? [$"DTSTART;VALUE=DATE:{Figures(day)}", $"DTEND;VALUE=DATE:{Figures(day.AddDays(1))}"]
                : new[] { $"DTSTART;TZID={Zone}:{Figures(day)}T090000", $"DTEND;TZID={Zone}:{Figures(day)}T093000" },
            "SUMMARY;LANGUAGE=nl:" + Escaped(summary),
            "DESCRIPTION;LANGUAGE=nl:" + Escaped(string.Join('\n', description)),
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            .. step.IsNow ? Array.Empty<string>() : ["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + Escaped(summary), "TRIGGER:-P1D", "END:VALARM"],
            "END:VEVENT",
        ];
    }

    /// <summary>What can be done on more days stands on the first of them. A call in a weekend goes to the Friday before it, or to the Monday where that is too soon.</summary>
    private static DateOnly DayOf(StepItem step, CalendarPlan plan)
    {
        var day = step.OpensOn ?? step.On!.Value;
        var after = day.DayOfWeek switch { DayOfWeek.Saturday => 2, DayOfWeek.Sunday => 1, _ => 0 };
        if (step.Contact is null || after == 0)
        {
            return day;
        }

        var friday = day.AddDays(after - 3);
        var isTooSoon = step.OpensOn is not null || friday < plan.Today || (!step.IsPeriod && day >= plan.MovingDay);
        return isTooSoon ? day.AddDays(after) : friday;
    }

    private static string Figures(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The same step of the same move has the same name, so that a calendar that has it already changes it.</summary>
    private static string Uid(StepItem step, string move) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{move}|{step.Key ?? step.Text}")).AsSpan(0, 16)) + "@verschillen";

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A line in pieces of at most 75 octets, never within a character; each further piece begins with a blank.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder(line.Length);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}

/// <summary>What the steps of a calendar are of.</summary>
/// <param name="Move">What tells this move from another, such as the codes of the municipalities and the day.</param>
/// <param name="MovingDay">The moving day; null when it is not known.</param>
/// <param name="Today">The day on which it is made.</param>
/// <param name="Made">When it was made, and who decides.</param>
internal sealed record CalendarPlan(string Move, DateOnly? MovingDay, DateOnly Today, string Made);
