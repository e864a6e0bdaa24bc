using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Comparing;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Puts into words what the difference on a point is, its reservations in the same breath.</summary>
/// <param name="draft">The reply it goes into.</param>
/// <param name="from">The name of the municipality that is left.</param>
/// <param name="to">The name of the new municipality.</param>
internal sealed class VerdictWords(ReplyDraft draft, string from, string to)
{
    public string Conclusion(AspectComparison comparison) => comparison.Verdict == Verdict.CannotSay
        ? CannotSay(comparison)
        : string.Join(' ', new[] { Judged(comparison), PerYear(comparison), Explained(comparison) }.OfType<string>());

    /// <summary>What a difference a month comes to in a year.</summary>
    private string? PerYear(AspectComparison comparison) => comparison.YearlyDifference is { } yearly and not 0 && yearly != comparison.MoneyDifference
        ? draft.Words(yearly > 0 ? Phrases.PerYearMore : Phrases.PerYearLess, ("bedrag", DutchWords.Euros(Math.Abs(yearly))))
        : null;

    /// <summary>That the figures may be for something else, where each is explained in another way, or one alone.</summary>
    private string? Explained(AspectComparison comparison) => comparison.Reservations.FirstOrDefault(reservation => reservation.Kind is ReservationKind.EachExplained or ReservationKind.OneExplained) switch
    {
        null => null,
        { Kind: ReservationKind.EachExplained } => draft.Words(Phrases.EachExplained),
        var one => draft.Words(Phrases.OneExplained, ("gemeente", NameOf(one.Side))),
    };

    private string Judged(AspectComparison comparison)
    {
        var reservation = AgeReservation(comparison.Reservations);
        if (reservation is null)
        {
            return Judgement(comparison, isClause: false);
        }

        return draft.Words(Phrases.VerdictReserved, ("oordeel", Judgement(comparison, isClause: true)), ("voorbehoud", reservation));
    }

    private string Judgement(AspectComparison comparison, bool isClause)
    {
        if (comparison.MoneyDifference is { } difference and not 0 && comparison.Aspect.Better is Better.Lower or Better.Higher)
        {
            var phrase = (difference > 0, isClause) switch
            {
                (true, true) => Phrases.ShortMore,
                (true, false) => Phrases.VerdictMore,
                (false, true) => Phrases.ShortLess,
                (false, false) => Phrases.VerdictLess,
            };
            return draft.Words(phrase, ("bedrag", DutchWords.Euros(Math.Abs(comparison.MoneyDifference.Value))), ("gemeente", to));
        }

        return draft.Words((comparison.Verdict, isClause) switch
        {
            (Verdict.Same, true) => Phrases.ShortSame,
            (Verdict.Same, false) => Phrases.VerdictSame,
            (Verdict.Better, true) => Phrases.ShortBetter,
            (Verdict.Better, false) => Phrases.VerdictBetter,
            (Verdict.Worse, true) => Phrases.ShortWorse,
            (Verdict.Worse, false) => Phrases.VerdictWorse,
            (_, true) => Phrases.ShortDifferent,
            (_, false) => Phrases.VerdictDifferent,
        });
    }

    private string? AgeReservation(IReadOnlyList<Reservation> reservations)
    {
        var old = AgeOn(Side.From, reservations);
        var @new = AgeOn(Side.To, reservations);
        return (old, @new) switch
        {
            (null, null) => null,
            ({ Kind: ReservationKind.UndatedSource }, { Kind: ReservationKind.UndatedSource }) => draft.Words(Phrases.ReserveBothUndated),
            ({ Kind: ReservationKind.StaleSource }, { Kind: ReservationKind.StaleSource }) => draft.Words(Phrases.ReserveBothStale),
            ({ }, { }) => draft.Words(Phrases.ReserveMixed),
            _ => OneSided(old ?? @new!),
        };
    }

    private string OneSided(Reservation reservation) => draft.Words(
        reservation.Kind == ReservationKind.UndatedSource ? Phrases.ReserveUndated : Phrases.ReserveStale,
        ("gemeente", NameOf(reservation.Side)));

    private string CannotSay(AspectComparison comparison)
    {
        var reasons = new List<string>(comparison.Reservations.Count);
        foreach (var reservation in comparison.Reservations)
        {
            if (Reason(reservation) is { } reason && !reasons.Contains(reason, StringComparer.Ordinal))
            {
                reasons.Add(reason);
            }
        }

        if (reasons.Count == 1 && comparison.Reservations.Any(reservation => reservation.Kind == ReservationKind.OtherExplanation))
        {
            // That both say yes is worth more than that nobody compared what they say with it.
            return reasons[0];
        }

        return string.Join(' ', ((IEnumerable<string?>)[draft.Words(Phrases.CannotSay), .. reasons, .. AtAnotherTime(comparison)]).OfType<string>());
    }

    /// <summary>What can be said of a day on which both are known, with what holds for it.</summary>
    private IEnumerable<string?> AtAnotherTime(AspectComparison comparison) => comparison.MoneyDifference switch
    {
        null => [],
        0 => [draft.Words(Phrases.SameAtAnotherTime), Explained(comparison)],
        { } money => [draft.Words(Phrases.OnlyDifferenceOtherDay, ("bedrag", DutchWords.Euros(Math.Abs(money)) + (money > 0 ? " meer" : " minder")), ("gemeente", to)), Explained(comparison)],
    };

    private string? Reason(Reservation reservation) => reservation.Kind switch
    {
        ReservationKind.IsDisputed => draft.Words(Phrases.BecauseDisputed, ("gemeente", NameOf(reservation.Side))),
        ReservationKind.ScopeNotKnown => draft.Words(Phrases.BecauseScope, ("gemeente", NameOf(reservation.Side))),
        ReservationKind.DifferentScope => draft.Words(Phrases.BecauseOtherScope),
        ReservationKind.DifferentUnit => draft.Words(Phrases.BecauseOtherUnit),
        ReservationKind.TextOnly => draft.Words(Phrases.BecauseText),
        ReservationKind.OtherExplanation => draft.Words(Phrases.BecauseOtherExplanation),
        ReservationKind.NotExact => draft.Words(Phrases.BecauseNotExact),
        // What is not known, or not of that day, was said of that municipality itself.
        _ => null,
    };

    private static Reservation? AgeOn(Side side, IReadOnlyList<Reservation> reservations)
    {
        foreach (var reservation in reservations)
        {
            if (reservation.Side == side && reservation.Kind is ReservationKind.UndatedSource or ReservationKind.StaleSource)
            {
                return reservation;
            }
        }

        return null;
    }

    private string NameOf(Side? side) => side == Side.From ? from : to;
}
