using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Income;

namespace Verschillen.Dialogs.Replies;

/// <summary>Puts into words how much of an income a municipality counts.</summary>
internal static class AbilityWords
{
    private const decimal All = 100;

    /// <summary>The bands as sentences: "Tot 110 procent van de bijstandsnorm telt niets mee. Boven 110 procent telt ..."</summary>
    public static string Bands(ReplyDraft draft, AbilityToPay ability)
    {
        var sentences = new List<string>();
        if (ability.Bands[0].From > 0)
        {
            sentences.Add(Below(ability.Bands[0].From));
        }

        foreach (var band in ability.Bands)
        {
            sentences.Add(band switch
            {
                { From: 0, Share: 0, To: { } to } => Below(to),
                { To: { } to } => draft.Words(
                    Phrases.AbilityBand, ("vanaf", DutchWords.Number(band.From)), ("tot", Limit(to)), ("deel", ShareOf(draft, band.Share))),
                _ => draft.Words(Phrases.AbilityAbove, ("vanaf", Limit(band.From)), ("deel", ShareOf(draft, band.Share))),
            });
        }

        if (ability.Bands[^1].To is not null)
        {
            sentences.Add(draft.Words(Phrases.AbilityEnds));
        }

        return string.Join(' ', sentences);

        string Below(decimal limit) => draft.Words(Phrases.AbilityBelow, ("grens", Limit(limit)));

        // The norm is named once, in the first sentence.
        string Limit(decimal percent) =>
            DutchWords.Percent(percent) + (sentences.Count == 0 ? " van " + DutchWords.NormName(ability.Of) : "");
    }

    private static string ShareOf(ReplyDraft draft, decimal share) => share switch
    {
        0 => draft.Words(Phrases.AbilityNothing),
        All => draft.Words(Phrases.AbilityAll),
        _ => draft.Words(Phrases.AbilityShare, ("deel", DutchWords.Percent(share))),
    };
}
