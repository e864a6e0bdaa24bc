using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Tells what each day of a message is told of: "de verhuizing is uitgesteld naar 3 mei", "mijn kaart is geldig tot mei 2028", "mijn man is vorige maand overleden".</summary>
internal static class DayRoles
{
    // "we gaan pas op 3 mei".
    private const int MostWordsBesides = 4;

    /// <param name="message">The message.</param>
    /// <param name="found">Its dates, in order.</param>
    /// <param name="isAsked">Whether a day was asked: "tot 31 december" and "dinsdag om drie uur" then answer it.</param>
    /// <param name="words">The words that tell what a day is of.</param>
    public static DayRole[] Of(Message message, List<FoundDate> found, bool isAsked, DayWords words)
    {
        var besides = message.Count - found.Sum(date => date.End - date.Start);
        var isBare = besides <= MostWordsBesides;
        var roles = new DayRole[found.Count];
        var nearest = new int[found.Count];
        Array.Fill(roles, isBare ? DayRole.Bare : DayRole.Passing);
        Array.Fill(nearest, int.MaxValue);
        for (var i = 0; i < message.Count; i++)
        {
            if ((IsChange(message, i, found) ? DayRole.Move : words.RoleAt(message, found, i)) is not { } role || (isAsked && isBare && message.Is(i, "sinds")))
            {
                continue;
            }

            var (date, distance) = DateOf(message, found, i);
            // "De afwijzing kwam op 12 november" is of the decision, whatever else stands by it.
            if (date >= 0 && ((roles[date], role) switch
            {
                (DayRole.Decision or DayRole.Receipt, DayRole.Other or DayRole.Report) => false,
                (DayRole.Other or DayRole.Report, DayRole.Decision or DayRole.Receipt) => true,
                _ => distance < nearest[date] || (distance == nearest[date] && role is DayRole.Move),
            }))
            {
                (roles[date], nearest[date]) = (role, distance);
            }
        }

        for (var i = 0; i < roles.Length; i++)
        {
            if (IsYear(message, found[i]) && message.Is(found[i].Start - 1, "sinds"))
            {
                // "Sinds 2019 heb ik een scootmobiel".
                roles[i] = DayRole.Other;
                continue;
            }

            if (roles[i] is not (DayRole.Bare or DayRole.Passing))
            {
                continue;
            }

            roles[i] = words.IsOfDecision(message, found[i].Start) ? DayRole.Decision : !(isAsked && isBare) && (IsEnd(message, found[i].Start) || IsRecurring(message, found, i)) ? DayRole.Other
                : IsYear(message, found[i]) ? DayRole.Year
                : IsAlone(message, found[i]) ? DayRole.Alone
                : IsOfOtherThing(message, found) ? DayRole.Passing
                : roles[i];
        }

        // "Gedateerd 19 november, verzonden 25 november": the day of sending counts (Awb 3:41 and 6:8). "De brief kwam 20 november binnen, dagtekening 18 november": the day of coming does not.
        WithoutLess(roles, i => !words.IsOfSending(message, found[i].Start), DayRole.Other);
        WithoutLess(roles, i => words.IsOfArrival(message, found[i].Start), DayRole.Receipt);
        return roles;
    }

    /// <summary>Of several days of a decision those that are less so are not its own, unless all are.</summary>
    private static void WithoutLess(DayRole[] roles, Predicate<int> isLess, DayRole instead)
    {
        var decisions = Enumerable.Range(0, roles.Length).Where(i => roles[i] is DayRole.Decision).ToList();
        var less = decisions.FindAll(isLess);
        if (less.Count < decisions.Count)
        {
            less.ForEach(i => roles[i] = instead);
        }
    }

    /// <summary>
    /// The date that a word belongs to: the nearest in the same part of the sentence; of two as near the later, as in "sleutel 3 maart".
    /// A part that is only a date goes with the part before it: "mijn man is overleden, vorige maand".
    /// </summary>
    /// <returns>Its index, and how many words away it is; -1 when there is none.</returns>
    public static (int Date, int Distance) DateOf(Message message, List<FoundDate> found, int word)
    {
        var next = 0;
        while (next < found.Count && found[next].Start <= word)
        {
            next++;
        }

        var last = next - 1;
        var toNext = next < found.Count && !IsParted(message, word, IsByItself(message, found[next]) ? PartOf(message, found[next]) - 1 : found[next].Start) ? found[next].Start - word : int.MaxValue;
        var toLast = last >= 0 && !IsParted(message, found[last].End - 1, word) ? word - found[last].End + 1 : int.MaxValue;
        return Math.Min(toNext, toLast) == int.MaxValue ? (-1, int.MaxValue) : toNext <= toLast ? (next, toNext) : (last, toLast);
    }

    /// <summary>Whether a date is all that stands between two commas, or between one and the end.</summary>
    private static bool IsByItself(Message message, FoundDate date) => message[PartOf(message, date)].Before == Gap.Comma && IsEndOfPart(message, date.End);

    /// <summary>The first token of a date with the word that leads it: "in maart", "op 3 mei".</summary>
    private static int PartOf(Message message, FoundDate date) => date.Start > 0 && message[date.Start - 1].Text is "in" or "op" or "sinds" ? date.Start - 1 : date.Start;

    private static bool IsParted(Message message, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (DayWords.IsBoundary(message, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Uitgesteld naar 3 mei", "het is 1 mei geworden", "we gaan 3 mei over"; "de afspraak is verzet" is of no move.</summary>
    private static bool IsChange(Message message, int index, List<FoundDate> found) => message[index].Text switch
    {
        "uitgesteld" or "uitstellen" or "vervroegd" or "verzet" or "verschoven" or "geworden" => !IsOfOtherThing(message, found),
        "ga" or "gaan" or "gaat" => IsGoingAlone(message, found),
        "over" => found.Exists(date => date.End == index) && IsEndOfPart(message, index + 1) && message.Tokens.Any(token => token.Text is "ga" or "gaan" or "gaat") && !IsOfOtherThing(message, found),
        _ => false,
    };

    /// <summary>"En als ik in april ga", "we gaan trouwens 10 juli": who goes, and when, and nothing else that they go to.</summary>
    private static bool IsGoingAlone(Message message, List<FoundDate> found) =>
        Enumerable.Range(0, message.Count).All(i => found.Exists(date => date.Start <= i && i < date.End) || IsOfGoing(message[i].Text));

    private static bool IsOfGoing(string word) => IsLight(word)
        || word is "als" or "stel" or "dat" or "ik" or "we" or "wij" or "hij" or "zij" or "ze" or "ga" or "gaan" or "gaat" or "in" or "per" or "rond" or "toch" or "trouwens" or "eigenlijk" or "nu" or "al" or "misschien" or "nee" or "ja" or "maar" or "wat" or "wel" or "weg";

    private static bool IsEndOfPart(Message message, int index) => index >= message.Count || DayWords.IsBoundary(message, index);

    /// <summary>Whether a thing is named that is not the move or its day: "de afspraak", "mijn indicatie"; "door de bouw" is only the reason.</summary>
    private static bool IsOfOtherThing(Message message, List<FoundDate> found)
    {
        for (var i = 0; i + 1 < message.Count; i++)
        {
            if (message[i].Text is "de" or "mijn" or "onze" or "ons" or "uw" or "haar" or "hun"
                && !DayWords.IsMove(message[i + 1].Text) && message[i + 1].Text is not ("datum" or "dag" or "boel")
                && !found.Exists(date => date.Start <= i + 1 && i + 1 < date.End)
                && !(i > 0 && message[i - 1].Text is "door" or "vanwege" or "wegens"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Tot 31-12-2026", "tot en met eind mei", "t/m 2028"; "tot" between two days is a part of the date itself.</summary>
    private static bool IsEnd(Message message, int start)
    {
        var before = message.Is(start - 1, "de") || message.Is(start - 1, "het") ? start - 2 : start - 1;
        return message.Is(before, "tot") || message.Is(before, "tm") || (message.Is(before, "m") && message.Is(before - 1, "t"))
            || (message.Is(before, "met") && message.Is(before - 1, "en") && message.Is(before - 2, "tot"));
    }

    /// <summary>"Elke dinsdag", "op dinsdag en vrijdag", "komt op dinsdag drie uur": a weekday on which something is done again and again.</summary>
    private static bool IsRecurring(Message message, List<FoundDate> found, int date)
    {
        var (start, end) = (found[date].Start, found[date].End);
        if (!IsWeekday(message, found[date]))
        {
            return false;
        }

        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Text is "elke" or "iedere" or "komt" or "wekelijks" or "altijd" or "uur" && DateOf(message, found, i).Date == date)
            {
                return true;
            }
        }

        return (message.Is(end, "en") && date + 1 < found.Count && found[date + 1].Start <= end + 2 && IsWeekday(message, found[date + 1]))
            || (message.Is(start - 1, "en") && date > 0 && found[date - 1].End == start - 1 && IsWeekday(message, found[date - 1]));
    }

    private static bool IsYear(Message message, FoundDate date) =>
        date.End == date.Start + 1 && message[date.Start] is { Kind: TokenKind.Number, Text.Length: 4 };

    private static bool IsAlone(Message message, FoundDate date) =>
        message.IsAll(0, date.Start, IsLight) && message.IsAll(date.End, message.Count, IsLight) && CalendarDates.IsOfCalendar(message, date.Start, date.End);

    private static bool IsLight(string word) => word is "en" or "op" or "dan" or "dus" or "pas" or "nou" or "oh" or "o" or "de" or "eh" or "uh";

    private static bool IsWeekday(Message message, FoundDate date) => date.End == date.Start + 1 && CalendarWords.WeekdayOrShort(message[date.Start].Text) > 0;
}
