using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads a day behind the year that it is of: "vorig jaar in de zomer", "dit jaar op 3 mei", "twee jaar geleden in mei".</summary>
internal static class YearFirstDates
{
    private const int MostLinks = 2; // "in de", "op de"

    /// <param name="read">Reads the day.</param>
    public static DateHit? At(Message message, int index, DateOnly today, Func<Message, int, DateOnly, DateHit?> read)
    {
        var (said, next) = message[index].Kind == TokenKind.Number && message[index].Text.Length == 4 ? default : CalendarDates.YearAt(message, index, today);
        if (said is not { } year)
        {
            return null;
        }

        for (var links = 0; links < MostLinks && next < message.Count && message[next].Text is "in" or "op" or "rond" or "de" or "het"; links++)
        {
            next++;
        }

        return next < message.Count && year is > 1900 and < 2200 && (InYear(message, next, today, year, read) ?? InYear(message, next, new DateOnly(year, 1, 1), year, read)) is { } found ? found : null;
    }

    private static DateHit? InYear(Message message, int index, DateOnly from, int year, Func<Message, int, DateOnly, DateHit?> read) =>
        read(message, index, from) is { } hit && hit.Day.Year == year && (CalendarDates.IsOfCalendar(message, index, hit.End) || YearsAndSeasons.NamesSeason(message, index, hit.End)) ? hit : null;
}
