using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes until when a term of law is, how near that is, and why it ends later than it is counted: the last day would be in a weekend or on a holiday.</summary>
internal static class TermWriter
{
    /// <summary>Its name in the glossary, which has the source.</summary>
    private const string Word = "Algemene termijnenwet";

    // Within so many days of the last one, its being near is said.
    private const int Soon = 14;

    /// <summary>Writes the last day to object or appeal, of which the term counts from a decision, and why it is later than it is counted.</summary>
    /// <param name="draft">The reply to write into.</param>
    /// <param name="told">Says of which day the decision is, and until when.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="source">Where the term stands.</param>
    /// <returns>Whether the term ends later than it is counted.</returns>
    public static bool WriteLastDay(ReplyDraft draft, Phrase told, DateOnly decidedOn, Source source)
    {
        draft.Add(new Say(draft.Words(told, ("besluit", DutchWords.Day(decidedOn)), ("datum", DutchWords.Day(ObjectionTerm.LastDay(decidedOn)))), [draft.Cite(source)]));
        return WriteWhyLater(draft, ObjectionTerm.CountedDay(decidedOn));
    }

    /// <summary>Writes that a last day is over, or near.</summary>
    /// <returns>Whether it is near.</returns>
    public static bool WriteHowNear(ReplyDraft draft, DateOnly last, DateOnly today)
    {
        if (last < today)
        {
            draft.Say(Phrases.ObjectionTooLate);
            return false;
        }

        var isNear = last.DayNumber - today.DayNumber <= Soon;
        if (isNear)
        {
            draft.Say(Phrases.ObjectionSoon, ("wanneer", DutchWords.Until(today, last)));
        }

        return isNear;
    }

    /// <summary>Writes it of the days that are none to end on.</summary>
    /// <param name="draft">The reply to write into.</param>
    /// <param name="counted">The last days as they are counted.</param>
    /// <returns>Whether a term ends later than it is counted.</returns>
    public static bool WriteWhyLater(ReplyDraft draft, params ReadOnlySpan<DateOnly> counted)
    {
        var isLater = false;
        foreach (var day in counted)
        {
            if (LegalTerm.End(day) != day)
            {
                isLater = true;
                draft.Say(LegalTerm.IsWeekend(day) ? Phrases.TermEndsInWeekend : Phrases.TermEndsOnHoliday, ("dag", DutchWords.DayOfWeek(day)));
            }
        }

        if (isLater && draft.Knowledge.WordWith(Word) is { } word)
        {
            draft.Say(new SourcedText(word.Meaning, word.Source));
        }

        return isLater;
    }
}
