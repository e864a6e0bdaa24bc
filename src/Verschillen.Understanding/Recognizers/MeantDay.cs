using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Tells which of several days is the day of the move: "sleutel 3 maart maar verhuis pas 20 maart", "1 maart, nee 15 maart", "1 maart of 1 april".</summary>
internal static class MeantDay
{
    // "Begin februari of eind januari" is one time; days that lie further apart leave doubt.
    private const int MostDaysOfOneTime = 14;

    // "Half februari of misschien toch begin maart".
    private const int MostWordsBetweenChoices = 3;

    /// <param name="message">The message.</param>
    /// <param name="found">Its dates, in order.</param>
    /// <param name="taken">Tokens that are read already; those between two ways to say one time are added.</param>
    /// <returns>The dates, the one that is meant first; and whether it leaves doubt which one that is.</returns>
    public static (IReadOnlyList<DateMention> Dates, bool IsInDoubt) Of(Message message, List<FoundDate> found, bool[] taken)
    {
        var isInDoubt = false;
        if (found.Count > 1)
        {
            var last = found.Count - 1;
            var isTakenBack = TakenBack.IsBetween(message, found[last - 1].Start, found[last - 1].End, found[last].Start);
            var meant = isTakenBack ? last : OfMove(message, found);
            var other = isTakenBack ? meant : IsOneOrOther(message, found, meant) ? meant + 1 : IsOneOrOther(message, found, meant - 1) ? meant - 1 : meant;
            if (other != meant)
            {
                isInDoubt = Math.Abs(found[meant].Mention.Day.DayNumber - found[other].Mention.Day.DayNumber) > MostDaysOfOneTime;
                var (start, end) = (found[Math.Min(meant, other)].End, found[Math.Max(meant, other)].Start);
                taken.AsSpan(start, end - start).Fill(value: !isInDoubt);
                meant = found[other].Mention.Day < found[meant].Mention.Day ? other : meant;
                found[meant] = found[meant] with { Mention = found[meant].Mention with { IsExact = false } };
            }

            var first = found[meant];
            found.RemoveAt(meant);
            found.Insert(0, first);
        }

        return (found.ConvertAll(one => one.Mention), isInDoubt);
    }

    /// <summary>The first date of a move, or else the first that is of no key; told again in other words it is the one of the calendar.</summary>
    private static int OfMove(Message message, List<FoundDate> found)
    {
        var (ofMove, ofKey) = (new bool[found.Count], new bool[found.Count]);
        for (var i = 0; i < message.Count; i++)
        {
            var word = message[i].Text;
            if ((IsMove(word) || IsKey(word)) && DateOf(message, found, i) is >= 0 and var date)
            {
                (IsMove(word) ? ofMove : ofKey)[date] = true;
            }
        }

        var first = Array.IndexOf(ofMove, value: true);
        var meant = first >= 0 ? first : Math.Max(0, Array.IndexOf(ofKey, value: false));
        var isToldAgain = meant + 1 < found.Count && !ofKey[meant + 1] && IsNextTo(message, found[meant].End, found[meant + 1].Start) && CalendarDates.IsOfCalendar(message, found[meant + 1].Start, found[meant + 1].End);
        return isToldAgain ? meant + 1 : meant;
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

    /// <summary>Whether a day is told again in other words: "de zaterdag voor kerst, 19 dec", "overmorgen, dus 3 maart".</summary>
    private static bool IsNextTo(Message message, int end, int start)
    {
        for (var i = end; i < start; i++)
        {
            if (message[i].Text is not ("dus" or "op" or "namelijk" or "de" or "voor" or "na" or "kerst" or "ervoor" or "erna"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The date that a word belongs to: the nearest in the same part of the sentence; of two as near the later, as in "sleutel 3 maart".</summary>
    /// <returns>Its index; -1 when there is none.</returns>
    private static int DateOf(Message message, List<FoundDate> found, int word)
    {
        var next = 0;
        while (next < found.Count && found[next].Start <= word)
        {
            next++;
        }

        var last = next - 1;
        var toNext = next < found.Count && !IsParted(message, word, found[next].Start) ? found[next].Start - word : int.MaxValue;
        var toLast = last >= 0 && !IsParted(message, found[last].End - 1, word) ? word - found[last].End + 1 : int.MaxValue;
        return Math.Min(toNext, toLast) == int.MaxValue ? -1 : toNext <= toLast ? next : last;
    }

    private static bool IsParted(Message message, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (IsBoundary(message, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another part of the sentence begins at a token.</summary>
    private static bool IsBoundary(Message message, int index) =>
        message[index].Before >= Gap.Comma || message[index].Text is "en" or "maar" or "dus" or "want" or "terwijl" or "dan" or "daarna";

    private static bool IsMove(string word) => word.StartsWith("verhui", StringComparison.Ordinal);

    /// <summary>Of a house one gets the key, and signs for it, before one moves.</summary>
    private static bool IsKey(string word) =>
        word.StartsWith("sleutel", StringComparison.Ordinal) || word.StartsWith("oplever", StringComparison.Ordinal) || word.StartsWith("teken", StringComparison.Ordinal)
        || word is "opgeleverd" or "overdracht" or "notaris" or "contract" or "huurcontract" or "koopcontract" or "getekend";
}
