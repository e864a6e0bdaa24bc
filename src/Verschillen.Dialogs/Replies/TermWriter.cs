using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes why a term of law ends later than it is counted: the last day would be in a weekend or on a holiday.</summary>
internal static class TermWriter
{
    /// <summary>Its name in the glossary, which has the source.</summary>
    private const string Word = "Algemene termijnenwet";

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
