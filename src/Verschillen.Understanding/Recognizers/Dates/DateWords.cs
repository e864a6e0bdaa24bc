using System.Collections.Frozen;
using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Knows with which words a date can begin, so that at all others, which are nearly all, nothing is tried.</summary>
internal static class DateWords
{
    private static readonly FrozenSet<string> s_first = WordSet.Of(
        // From one day to another, or counted from today.
        "van tussen de nu over binnen in ongeveer zon circa pakweg precies exact paar enkele meerdere dag",
        "vandaag vanavond vanmiddag vanochtend vanmorgen vannacht vandag morgen morge morgenochtend morgenmiddag morgenavond overmorgen overmorge gisteren gister eergisteren",
        // A part of a period, or what is left of it.
        "week wk laatste voorgaande eropvolgende na later eerder rest begin start eind einde ind half medio midden halverwege weekend zat",
        // Holidays, seasons and holidays of schools.
        "nieuwjaarsdag koningsdag bevrijdingsdag dodenherdenking kerstdag pasen paasdag hemelvaart hemelvaartsdag pinksteren pinksterdag",
        "lente voorjaar zomer herfst najaar winter kerst kerstmis zomervakantie kerstvakantie voorjaarsvakantie krokusvakantie carnavalsvakantie meivakantie herfstvakantie nieuwjaar sinterklaas oudjaar jaarwisseling oud");

    /// <summary>Whether a date may begin at a token: with such a word, or with one that names a number, a rank, a month or a day of the week, or points at a period.</summary>
    public static bool MayBegin(in Token token) => token.Kind == TokenKind.Number || s_first.Contains(token.Text)
        || CalendarWords.Month(token.Text) > 0 || CalendarWords.WeekdayOrShort(token.Text) > 0 || CalendarWords.Direction(token.Text) is not null
        || OrdinalWords.MayBe(token.Text) || NumberWords.Parse(token.Text) is not null;
}
