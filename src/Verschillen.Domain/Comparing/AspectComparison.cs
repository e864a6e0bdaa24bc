using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Comparing;

/// <summary>One point, here and there.</summary>
/// <param name="Aspect">The point.</param>
/// <param name="From">What is found of the municipality that is left.</param>
/// <param name="To">What is found of the new municipality.</param>
/// <param name="Verdict">What the move does on this point.</param>
/// <param name="MoneyDifference">
/// Euros that the new municipality asks or gives more; negative is less. Null unless both are exact amounts for the same thing
/// that hold on a same day (not always the day asked: "in 2026 was dat 30 euro meer").
/// </param>
/// <param name="Reservations">What must be said with it; never empty when it cannot be said.</param>
public sealed record AspectComparison(
    Aspect Aspect,
    Finding From,
    Finding To,
    Verdict Verdict,
    decimal? MoneyDifference,
    IReadOnlyList<Reservation> Reservations)
{
    /// <summary>Whether anything at all is known on either side.</summary>
    public bool IsKnownSomewhere => From is not Unknown || To is not Unknown;

    /// <summary>Whether the new municipality is to be asked: what only the old one could tell helps nobody who leaves.</summary>
    public bool IsToBeAsked => To.MustBeAsked;

    /// <summary>Euros a year that the new municipality asks or gives more; negative is less. Null unless both are known amounts a month or a year.</summary>
    public decimal? YearlyDifference =>
        AmountsAre(Per.Year) ? MoneyDifference
        : AmountsAre(Per.Month) ? MoneyDifference * MonthsInYear
        : null;

    private const int MonthsInYear = 12;

    // The most usual of all.
    private static readonly IReadOnlyList<Reservation> BothNotKnown = [new(ReservationKind.NotKnown, Side.From), new(ReservationKind.NotKnown, Side.To)];

    /// <summary>Whether both are amounts for this.</summary>
    internal bool AmountsAre(Per per) => ValueOf(From) is Amount from && ValueOf(To) is Amount to && from.Per == per && to.Per == per;

    internal static AspectComparison Of(Aspect aspect, Finding from, Finding to)
    {
        if ((from, to) is (Unknown, Unknown))
        {
            return new AspectComparison(aspect, from, to, Verdict.CannotSay, MoneyDifference: null, BothNotKnown);
        }

        var reservations = new List<Reservation>(2);
        AddReservations(reservations, from, Side.From);
        AddReservations(reservations, to, Side.To);
        if (from is FoundValue { Value: var old, Rule.Note: var oldNote } && to is FoundValue { Value: var @new, Rule.Note: var newNote })
        {
            reservations.AddRange(ValueComparison.ReservationsBetween(old, @new, oldNote?.B1, newNote?.B1));
        }

        var verdict = VerdictOf(aspect, from, to, reservations);
        return new AspectComparison(aspect, from, to, verdict, MoneyDifferenceOf(aspect, from, to), reservations);
    }

    private static Verdict VerdictOf(Aspect aspect, Finding from, Finding to, List<Reservation> reservations) => (from, to) switch
    {
        _ when reservations.Exists(reservation => Prevents(reservation.Kind)) => Verdict.CannotSay,
        (Known old, Known @new) => ValueComparison.VerdictOf(aspect, old.Value, @new.Value),
        (NotOffered, NotOffered) => Verdict.Same,
        (FallsUnder old, FallsUnder @new) when old.Topic == @new.Topic => Verdict.Same,
        _ => Verdict.Different,
    };

    private static bool Prevents(ReservationKind kind) => kind is not (ReservationKind.UndatedSource or ReservationKind.StaleSource or ReservationKind.EachExplained or ReservationKind.OneExplained);

    private static void AddReservations(List<Reservation> reservations, Finding finding, Side side)
    {
        ReservationKind? certainty = finding switch
        {
            Unknown => ReservationKind.NotKnown,
            Disputed => ReservationKind.IsDisputed,
            NotOnThisDate or NotOfferedThen => ReservationKind.NotOnThisDate,
            _ => null,
        };
        ReservationKind? age = (finding as FoundRule)?.Freshness switch
        {
            Freshness.Undated => ReservationKind.UndatedSource,
            Freshness.Stale => ReservationKind.StaleSource,
            _ => null,
        };
        if (certainty is { } notCertain)
        {
            reservations.Add(new(notCertain, side));
        }

        if (age is { } notFresh)
        {
            reservations.Add(new(notFresh, side));
        }
    }

    private static RuleValue? ValueOf(Finding finding) => (finding as FoundValue)?.Value;

    private static decimal? MoneyDifferenceOf(Aspect aspect, Finding from, Finding to) =>
        from is FoundValue { Rule: var old, Value: Amount oldAmount } && to is FoundValue { Rule: var @new, Value: Amount newAmount } &&
        oldAmount.IsComparableWith(newAmount) &&
        HoldOnASameDay(old.UsableDays(aspect.IsAnnual), @new.UsableDays(aspect.IsAnnual), holdNow: (from, to) is (Known, Known))
            ? newAmount.Euros - oldAmount.Euros
            : null;

    // A source without a date says something of today, and nothing of the past year that the other one names.
    private static bool HoldOnASameDay(Validity old, Validity @new, bool holdNow) =>
        old.Overlaps(@new) && (holdNow || (old.From is not null && @new.From is not null));
}
