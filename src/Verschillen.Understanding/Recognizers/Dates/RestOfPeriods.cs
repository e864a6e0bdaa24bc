using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads what is left of a period, or periods without a number: "later deze maand", "de rest van het jaar", "de komende weken".</summary>
internal static class RestOfPeriods
{
    public static DateHit? At(Message message, int index, DateOnly today) =>
        message[index].Text switch
        {
            "later" or "eerder" => Half(message, index, today),
            "rest" when message.Is(index + 1, "van") => Rest(message, index, today),
            "komende" or "aankomende" => Coming(message, index, today),
            _ => null,
        };

    /// <summary>The second half of the week, month or year, from today on when it has begun; "eerder": its first day.</summary>
    private static DateHit? Half(Message message, int index, DateOnly today)
    {
        var at = message.Is(index + 1, "in") ? index + 2 : index + 1;
        if (at + 1 >= message.Count || message[at].Text is not ("deze" or "dit" or "de" or "het") || PeriodOf(message[at + 1].Text, today) is not var (first, half))
        {
            return null;
        }

        var day = message.Is(index, "eerder") ? first : half < today ? today : half;
        return new DateHit(at + 2, day, IsExact: false);
    }

    private static DateHit? Rest(Message message, int index, DateOnly today)
    {
        var isPeriod = index + 3 < message.Count && message[index + 2].Text is "deze" or "dit" or "de" or "het" && PeriodOf(message[index + 3].Text, today) is not null;
        return isPeriod ? new DateHit(index + 4, today, IsExact: false) : null;
    }

    private static DateHit? Coming(Message message, int index, DateOnly today) =>
        index + 1 < message.Count && message[index + 1].Text is "dagen" or "weken" or "maanden" or "jaren" ? new DateHit(index + 2, today.AddDays(1), IsExact: false) : null;

    private static (DateOnly First, DateOnly Half)? PeriodOf(string unit, DateOnly today) => unit switch
    {
        "week" => (WeekdayDates.InWeek(today, 0, 1), WeekdayDates.InWeek(today, 0, 4)),
        "maand" => (new DateOnly(today.Year, today.Month, 1), new DateOnly(today.Year, today.Month, 16)),
        "jaar" => (new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 7, 1)),
        _ => null,
    };
}
