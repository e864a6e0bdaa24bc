using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Tells which of several days is the day of the move: "sleutel 3 maart maar verhuis pas 20 maart", "1 maart, nee 15 maart", "1 maart of 1 april".</summary>
internal static class MeantDay
{
    // "Begin februari of eind januari" is one time; days that lie further apart leave doubt.
    internal const int MostDaysOfOneTime = 14;

    // "Half februari of misschien toch begin maart".
    private const int MostWordsBetweenChoices = 3;

    /// <param name="message">The message.</param>
    /// <param name="found">Its dates, in order.</param>
    /// <param name="taken">Tokens that are read already; those between two ways to say one time are added.</param>
    /// <param name="isAsked">Whether a day was asked.</param>
    /// <param name="words">The words that tell what a day is of.</param>
    /// <returns>The dates, the one that is meant first; and whether it leaves doubt which one that is.</returns>
    public static (IReadOnlyList<DateMention> Dates, bool IsInDoubt) Of(Message message, List<FoundDate> found, bool[] taken, bool isAsked, DayWords words)
    {
        var roles = DayRoles.Of(message, found, isAsked, words);
        for (var i = 0; i < roles.Length; i++)
        {
            found[i] = found[i] with { Mention = found[i].Mention with { Role = roles[i] } };
        }

        var isInDoubt = false;
        if (found.Count > 1)
        {
            var last = found.Count - 1;
            var isTakenBack = TakenBack.IsBetween(message, found[last - 1].Start, found[last - 1].End, found[last].Start);
            var meant = isTakenBack ? last : OfMove(message, found);
            found[meant] = meant > 0 ? InYearOf(message, found[meant - 1], found[meant]) : found[meant];
            var other = isTakenBack ? meant : IsOneOrOther(message, found, meant) ? meant + 1 : IsOneOrOther(message, found, meant - 1) ? meant - 1 : meant;
            if (other != meant)
            {
                isInDoubt = Math.Abs(found[meant].Mention.Day.DayNumber - found[other].Mention.Day.DayNumber) > MostDaysOfOneTime;
                var (start, end) = (found[Math.Min(meant, other)].End, found[Math.Max(meant, other)].Start);
                taken.AsSpan(start, end - start).Fill(value: !isInDoubt);
                (meant, other) = found[other].Mention.Day < found[meant].Mention.Day ? (other, meant) : (meant, other);
                found[meant] = found[meant] with { Mention = found[meant].Mention with { IsExact = isInDoubt && found[meant].Mention.IsExact } };
            }

            // Those to choose between stand first.
            FoundDate[] first = other == meant ? [found[meant]] : [found[meant], found[other]];
            found = [.. first, .. found.Except(first)];
        }

        if (found[0].OrElse is { } orElse)
        {
            isInDoubt = true;
            found.Insert(1, found[0] with { Mention = found[0].Mention with { Day = orElse } });
        }

        return (found.ConvertAll(one => one.Mention), isInDoubt);
    }

    /// <summary>The first date of a move, or else the first that is of no key and nothing else; told again in other words it is the one of the calendar.</summary>
    private static int OfMove(Message message, List<FoundDate> found)
    {
        var isOther = found.ConvertAll(date => date.Mention.IsOfSomethingElse);
        for (var i = 0; i < message.Count; i++)
        {
            if (IsKey(message[i].Text) && DayRoles.DateOf(message, found, i).Date is >= 0 and var date)
            {
                isOther[date] = true;
            }
        }

        var first = found.FindIndex(date => date.Mention.Role is DayRole.Move);
        var meant = first >= 0 ? first : Math.Max(0, isOther.IndexOf(false));
        var isToldAgain = meant + 1 < found.Count && !isOther[meant + 1] && IsNextTo(message, found[meant].End, found[meant + 1].Start) && CalendarDates.IsOfCalendar(message, found[meant + 1].Start, found[meant + 1].End);
        var isGuessed = meant + 1 < found.Count && !isOther[meant + 1] && IsGuessedNext(message, found[meant], found[meant + 1]);
        var isConcluded = meant + 1 < found.Count && found[meant].Mention.Role is not DayRole.Move && IsConclusion(message, found[meant].End, found[meant + 1].Start);
        return isToldAgain || isGuessed || isConcluded ? meant + 1 : meant;
    }

    /// <summary>Whether a day and the next are two that somebody has to choose between.</summary>
    private static bool IsOneOrOther(Message message, List<FoundDate> found, int index)
    {
        if (index < 0 || index + 1 >= found.Count || found[index + 1].Start - found[index].End > MostWordsBetweenChoices)
        {
            return false;
        }

        for (var i = found[index].End; i < found[index + 1].Start; i++)
        {
            if (message.Is(i, "of"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a day is told again in other words: "de zaterdag voor kerst, 19 dec", "overmorgen, dus 3 maart", "in het voorjaar, in april".</summary>
    private static bool IsNextTo(Message message, int end, int start) =>
        message.IsAll(end, start, word => word is "dus" or "op" or "in" or "namelijk" or "de" or "voor" or "na" or "kerst" or "ervoor" or "erna");

    /// <summary>"Volgend jaar, op 15 december": the day is in the year that is named before it.</summary>
    private static FoundDate InYearOf(Message message, FoundDate vague, FoundDate day) =>
        !vague.Mention.IsExact && vague.Mention.Day.Year == day.Mention.Day.Year + 1 && message.Is(vague.End - 1, "jaar")
            ? day with { Mention = day.Mention with { Day = day.Mention.Day.AddYears(1) } }
            : day;

    /// <summary>"Volgend jaar, vermoedelijk 1 juni", "in het voorjaar, ik denk 15 mei": a day after a time that is vaguer is meant, though somebody is not sure of it.</summary>
    private static bool IsGuessedNext(Message message, FoundDate vague, FoundDate day) =>
        !vague.Mention.IsExact && CalendarDates.IsOfCalendar(message, day.Start, day.End) && message.IsAll(vague.End, day.Start, word => DateHedges.IsGuess(word)
            || word is "ik" or "we" or "wij" or "dat" or "het" or "dus" or "maar" or "wordt" or "is" or "op" or "rond" or "ongeveer" or "omstreeks" or "naar" or "verwachting" or "de");

    /// <summary>"Ramadan eindigt rond 9 maart, dus zeg maar half maart": what follows from a day is meant, and not that day.</summary>
    private static bool IsConclusion(Message message, int end, int start) => start > end + 1 && message.Is(end, "dus")
        && message.IsAll(end + 1, start, word => word is "zeg" or "maar" or "dan" or "we" or "ik" or "denk" or "doe" or "nemen" or "wordt" or "het" or "pas" or "op" or "ongeveer" or "rond");

    /// <summary>Of a house one gets the key, and signs for it, before one moves.</summary>
    private static bool IsKey(string word) =>
        word.StartsWith("sleutel", StringComparison.Ordinal) || word.StartsWith("oplever", StringComparison.Ordinal) || word.StartsWith("teken", StringComparison.Ordinal)
        || word is "opgeleverd" or "overdracht" or "notaris" or "contract" or "huurcontract" or "koopcontract" or "getekend";
}
