using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Intake;

/// <summary>Makes a calendar of the dated steps (iCalendar, RFC 5545): half an hour from nine in Europe/Amsterdam on its day, with a reminder the day before of what is not due already.</summary>
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
    /// <param name="move">What tells this move from another, such as the names of the municipalities and the day.</param>
    /// <param name="now">The moment it is made.</param>
    public static string Of(Reply reply, string move, DateTimeOffset now)
    {
        var lines = new List<string> { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Verschillen//Intake//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH" };
        lines.AddRange(ZoneLines);
        var caveat = reply.Blocks.OfType<Warning>().FirstOrDefault(warning => string.Equals(warning.Code, Warning.DayEstimated, StringComparison.Ordinal))?.Text;
        foreach (var step in reply.Blocks.OfType<Steps>().SelectMany(steps => steps.Items).Where(step => step.On is not null))
        {
            lines.AddRange(Event(step, move, caveat, now));
        }

        lines.Add("END:VCALENDAR");
        return string.Concat(lines.Select(line => Folded(line) + "\r\n"));
    }

    private static IEnumerable<string> Event(StepItem step, string move, string? caveat, DateTimeOffset now)
    {
        var day = step.On!.Value.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var summary = step.Contact is null ? step.Text : $"{step.Contact}. {step.Text}";
        string[] description = [step.Text, .. step.Contact is null ? Array.Empty<string>() : [step.Contact], .. step.Terms, .. step.Parts.Select(part => string.Join(' ', [$"{part.About}:", part.Text, .. part.Terms])), .. caveat is null ? Array.Empty<string>() : [caveat]];
        return
        [
            "BEGIN:VEVENT",
            "UID:" + Uid(step, move),
            "DTSTAMP:" + now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
            $"DTSTART;TZID={Zone}:{day}T090000",
            $"DTEND;TZID={Zone}:{day}T093000",
            "SUMMARY;LANGUAGE=nl:" + Escaped(summary),
            "DESCRIPTION;LANGUAGE=nl:" + Escaped(string.Join('\n', description)),
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            .. step.IsNow ? Array.Empty<string>() : ["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + Escaped(summary), "TRIGGER:-P1D", "END:VALARM"],
            "END:VEVENT",
        ];
    }

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
