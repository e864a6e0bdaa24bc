using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads days counted from today: "morgen", "over drie weken", "een maand geleden".</summary>
internal static class RelativeDates
{
    // "een paar" and "enkele" are told as three, as most speakers mean two to four.
    private const decimal AFew = 3;

    // "Nog" and "het duurt".
    private const int MostWordsBesidesLeft = 3;

    private const int DaysInMonth = 30; // of which a part is taken: "anderhalve maand"

    public static DateHit? At(Message message, int index, DateOnly today) =>
        Named(message, index, today) ?? Coming(message, index, today) ?? NextDay(message, index, today) ?? Counted(message, index, today) ?? Left(message, index, today);

    private static DateHit? Named(Message message, int index, DateOnly today)
    {
        var isGreeting = index > 0 && message[index - 1].Text is "goede" or "goeie" or "goeden" or "s";
        int? days = message[index].Text switch
        {
            "vandaag" or "vanavond" or "vanmiddag" or "vanochtend" or "vanmorgen" or "vannacht" or "vandag" => 0,
            "morgen" or "morge" or "morgenochtend" or "morgenmiddag" or "morgenavond" when !isGreeting => 1,
            "overmorgen" or "overmorge" => 2,
            "gisteren" or "gister" => -1,
            "eergisteren" => -2,
            _ => null,
        };
        if (message.Is(index, "deze") && message.Is(index + 1, "dag"))
        {
            return new DateHit(index + 2, today, IsExact: true);
        }

        // "vandaag over een week".
        return days is not { } count ? null
            : message.Is(index + 1, "over") && index + 2 < message.Count && Quantity(message, index + 2) is (var weeks, false, CalendarUnit.Week, var end) ? Hit(today.AddDays(count), weeks, CalendarUnit.Week, end, isExact: true)
            : new DateHit(index + 1, today.AddDays(count), IsExact: true);
    }

    /// <summary>"drie weken vanaf morgen", "twee dagen na 12 januari", "vier dagen voor gisteren".</summary>
    /// <param name="read">Reads the day from which is counted.</param>
    public static DateHit? FromDay(Message message, int index, DateOnly today, Func<Message, int, DateOnly, DateHit?> read)
    {
        if (message[index].Text is "over" && index + 1 < message.Count)
        {
            index++;
        }

        if ((message[index].Kind != TokenKind.Number && NumberWords.Parse(message[index].Text) is null) || Quantity(message, index) is not var (count, _, unit, end) || unit == CalendarUnit.None)
        {
            return null;
        }

        end += message.Is(end, "gerekend") ? 1 : 0;
        var sign = end + 1 >= message.Count ? 0 : message[end].Text switch { "na" or "vanaf" => 1, "voor" => -1, _ => 0 };
        var from = message.Is(end + 1, "de") ? end + 2 : end + 1;
        return sign != 0 && from < message.Count && read(message, from, today) is { IsExact: true } start && Hit(start.Day, sign * count, unit, start.End, isExact: true) is { } found ? found : null;
    }

    /// <summary>"de komende drie dagen" begin tomorrow, "de afgelopen vijf jaar" began five years ago.</summary>
    private static DateHit? Coming(Message message, int index, DateOnly today)
    {
        var isFirst = CalendarWords.Direction(message[index].Text) is 1 or -1;
        var direction = CalendarWords.Direction(message[isFirst ? index : Math.Min(index + 1, message.Count - 1)].Text) ?? 0;
        if (direction == 0 || index + 2 >= message.Count)
        {
            return null;
        }

        // "2 aankomende dagen" has its number before.
        var number = isFirst ? index + 1 : index;
        if (!isFirst && message[index].Kind != TokenKind.Number && NumberWords.Parse(message[index].Text) is not > 1)
        {
            return null;
        }

        var (count, unit, end) = isFirst
            ? (Quantity(message, number) is var (said, _, counted, after) ? (said, counted, after) : default)
            : (NumberReader.At(message, number) is { } before ? (before.Value, CalendarWords.Unit(message[index + 2].Text), index + 3) : default);
        return unit is CalendarUnit.None or CalendarUnit.WithinDay ? null
            : direction > 0 ? new DateHit(end, today.AddDays(1), IsExact: false)
            : Hit(today, -count, unit, end, isExact: false);
    }

    /// <summary>"de dag erna".</summary>
    private static DateHit? NextDay(Message message, int index, DateOnly today)
    {
        var days = index + 1 < message.Count && message.Is(index, "dag") ? message[index + 1].Text switch { "erna" or "daarna" => 1, "ervoor" or "daarvoor" => -1, _ => 0 } : 0;
        return days == 0 ? null : new DateHit(index + 2, today.AddDays(days), IsExact: true);
    }

    private static DateHit? Counted(Message message, int index, DateOnly today)
    {
        if (message[index].Text is "over" or "binnen" or "in" && index + 1 < message.Count)
        {
            var at = index + (message.Is(index, "binnen") && message.Is(index + 1, "de") && index + 3 < message.Count && CalendarWords.Direction(message[index + 2].Text) == 1 ? 3 : 1);
            return Quantity(message, at) is var (count, isFew, unit, end) && unit != CalendarUnit.None
                ? Hit(today, count, unit, end, isExact: !isFew && message.Is(index, "over") && IsOneDay(message, at, unit))
                : null;
        }

        return Quantity(message, index) is var (past, few, pastUnit, after) && pastUnit != CalendarUnit.None && message.Is(after, "geleden")
            ? Hit(today, -past, pastUnit, after + 1, isExact: !few && IsOneDay(message, index, pastUnit))
            : null;
    }

    /// <summary>"Nog zes weken", "een weekje of 6 nog": how long it still takes, where little else is said.</summary>
    private static DateHit? Left(Message message, int index, DateOnly today) =>
        Quantity(message, index) is var (count, _, unit, end) && unit is not (CalendarUnit.None or CalendarUnit.WithinDay)
            && (message.Is(index - 1, "nog") || message.Is(end, "nog")) && message.Count - (end - index) <= MostWordsBesidesLeft
            ? Hit(today, count, unit, end, isExact: false)
            : null;

    /// <summary>"Over drie dagen" is one day; who says "over zes weken" has no day in mind, unless it is "precies zes weken".</summary>
    private static bool IsOneDay(Message message, int index, CalendarUnit unit) => unit is CalendarUnit.Day or CalendarUnit.WithinDay || message[index].Text is "precies" or "exact";

    private static (decimal Count, bool IsFew, CalendarUnit Unit, int End)? Quantity(Message message, int index)
    {
        index += message[index].Text is "ongeveer" or "zon" or "circa" or "pakweg" or "precies" or "exact" && index + 1 < message.Count ? 1 : 0;
        var few = message.Is(index, "een") && message.Is(index + 1, "paar") ? index + 2
            : message[index].Text is "paar" or "enkele" or "meerdere" ? index + 1
            : 0;
        // "a couple of weeks".
        few += few > 0 && message.Is(few, "van") ? 1 : 0;
        if (few > 0)
        {
            return few < message.Count ? (AFew, true, CalendarWords.Unit(message[few].Text), few + 1) : null;
        }

        // A count of more than 2,000 of any unit is no moving day.
        if (NumberReader.At(message, index) is not { Value: <= 2000 } number || number.End >= message.Count)
        {
            return null;
        }

        // "twee of drie weken"; "een maand of drie" has its number behind it.
        var isSpread = message[number.End].Text is "of" or "a" or "tot" && number.End + 1 < message.Count && NumberReader.At(message, number.End + 1) is not null;
        var at = isSpread ? NumberReader.At(message, number.End + 1)!.Value.End : number.End;
        var unit = at < message.Count ? CalendarWords.Unit(message[at].Text) : CalendarUnit.None;
        return number.IsArticle && message.Is(at + 1, "of") && at + 2 < message.Count && NumberReader.At(message, at + 2) is { IsArticle: false, Value: <= 2000 } later
            ? (later.Value, true, unit, later.End)
            : (number.Value, isSpread, unit, at + 1);
    }

    private static DateHit? Hit(DateOnly today, decimal count, CalendarUnit unit, int end, bool isExact)
    {
        // A count of more than 2,000 of any unit is no moving day.
        if (Math.Abs(count) > 2000)
        {
            return null;
        }

        var whole = (int)decimal.Truncate(count);
        DateOnly? day = unit switch
        {
            CalendarUnit.WithinDay => today,
            CalendarUnit.Day => today.AddDays(whole),
            CalendarUnit.Week => today.AddDays((int)decimal.Truncate(count * 7)),
            CalendarUnit.Month => today.AddMonths(whole).AddDays((int)((count - whole) * DaysInMonth)),
            CalendarUnit.Quarter => today.AddMonths((int)(count * 3)),
            CalendarUnit.Year when whole <= 100 && whole >= -100 => today.AddMonths((int)(count * 12)),
            _ => null,
        };
        return day is { } found ? new DateHit(end, found, isExact && whole == count) : null;
    }
}
