using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Comparing;

/// <summary>What a move does to somebody's money, over several topics (som).</summary>
/// <param name="PerYear">Euros a year that the person is worse off after the move; negative is better off. 0 when nothing is known.</param>
/// <param name="YearlyAmounts">How many amounts a year it is the sum of.</param>
/// <param name="Once">Euros that the person pays more once, for what has one price; negative is less.</param>
/// <param name="SingleAmounts">How many single amounts that is the sum of.</param>
/// <param name="NotKnown">The amounts that count for this person and cannot be set against each other.</param>
/// <param name="IsReserved">Whether an amount in it comes from a source that is old or bears no date, or held on another day.</param>
/// <remarks>
/// Only amounts count that the topic file says this person pays or gets (<see cref="Aspect.CountsIf"/>). What is paid by the ride or
/// got by the hour is never in it: nobody knows how many there are.
/// </remarks>
public sealed record MoneySum(decimal PerYear, int YearlyAmounts, decimal Once, int SingleAmounts, IReadOnlyList<(Topic Topic, Aspect Aspect)> NotKnown, bool IsReserved)
{
    /// <summary>Whether anything counts for this person at all.</summary>
    public bool HasAny => YearlyAmounts + SingleAmounts + NotKnown.Count > 0;

    /// <summary>Adds up what counts.</summary>
    /// <param name="topics">Each topic compared, with what the person told about it.</param>
    public static MoneySum Of(IEnumerable<(MoveComparison Comparison, Situation Answers)> topics)
    {
        var sum = new MoneySum(PerYear: 0, YearlyAmounts: 0, Once: 0, SingleAmounts: 0, NotKnown: [], IsReserved: false);
        foreach (var (comparison, answers) in topics)
        {
            foreach (var point in comparison.Aspects)
            {
                if (point.Aspect.CountsIf?.IsMetBy(answers, whenNotAsked: false) == true)
                {
                    sum = sum.With(comparison.Topic, point);
                }
            }
        }

        return sum;
    }

    private MoneySum With(Topic topic, AspectComparison point)
    {
        if (point.MoneyDifference is not { } difference)
        {
            return this with { NotKnown = [.. NotKnown, (topic, point.Aspect)] };
        }

        var worse = point.Aspect.Better == Better.Higher ? -1 : 1; // more of what somebody gets is better
        var reserved = IsReserved || point.Reservations.Any(reservation => reservation.Kind is not (ReservationKind.EachExplained or ReservationKind.OneExplained));
        if (point.YearlyDifference is { } yearly)
        {
            return this with { PerYear = PerYear + (worse * yearly), YearlyAmounts = YearlyAmounts + 1, IsReserved = reserved };
        }

        return point.AmountsAre(Per.Time)
            ? this with { Once = Once + (worse * difference), SingleAmounts = SingleAmounts + 1, IsReserved = reserved }
            : this with { NotKnown = [.. NotKnown, (topic, point.Aspect)] };
    }
}
