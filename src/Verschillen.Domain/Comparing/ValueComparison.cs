using Verschillen.Domain.Income;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Comparing;

/// <summary>Sets two values of one aspect against each other.</summary>
internal static class ValueComparison
{
    /// <summary>Why two values cannot be judged.</summary>
    /// <param name="old">The value where somebody leaves.</param>
    /// <param name="new">The value where somebody goes.</param>
    /// <param name="oldNote">What a resident should know with the one; null when that is nothing.</param>
    /// <param name="newNote">The same of the other.</param>
    /// <returns>Empty when they can.</returns>
    /// <remarks>Other words need not mean anything else. A yes or a choice that is alike says little once its explanations differ. A figure says what it says; where each is explained in another way, equal ones are not judged (six kilometres to a primary school, and to a special one), and of others that is said with the verdict, as it is where one alone is explained.</remarks>
    public static IReadOnlyList<Reservation> ReservationsBetween(RuleValue old, RuleValue @new, string? oldNote, string? newNote) => (old, @new) switch
    {
        (FreeText from, FreeText to) when !string.Equals(from.Value, to.Value, StringComparison.OrdinalIgnoreCase) => [new(ReservationKind.TextOnly)],
        (FreeText or YesNo or Choice, FreeText or YesNo or Choice) => string.Equals(oldNote, newNote, StringComparison.Ordinal) || (old != @new && old is not FreeText) ? [] : [new(ReservationKind.OtherExplanation)],
        _ when string.Equals(oldNote, newNote, StringComparison.Ordinal) => BetweenFigures(old, @new),
        _ when oldNote is null || newNote is null => [.. BetweenFigures(old, @new), new(ReservationKind.OneExplained, oldNote is null ? Side.To : Side.From)],
        _ when AreTheSameFigure(old, @new) => [new(ReservationKind.OtherExplanation)],
        _ => [.. BetweenFigures(old, @new), new(ReservationKind.EachExplained)],
    };

    private static List<Reservation> BetweenFigures(RuleValue old, RuleValue @new) => (old, @new) switch
    {
        (Amount from, Amount to) => BetweenAmounts(from, to),
        (Percentage from, Percentage to) when from.Of != to.Of => [new(ReservationKind.DifferentUnit)],
        (Count from, Count to) when !string.Equals(from.Unit, to.Unit, StringComparison.OrdinalIgnoreCase) => [new(ReservationKind.DifferentUnit)],
        (AbilityToPay from, AbilityToPay to) when from.Of != to.Of => [new(ReservationKind.DifferentUnit)],
        (Duration from, Duration to) when !HaveOneScale(from, to) => [new(ReservationKind.DifferentUnit)],
        _ => AreAlikeInBound(old, @new) ? [] : [new(ReservationKind.NotExact)],
    };

    /// <summary>What going from one value to the other means for the resident. Call it only where no reservation prevents a verdict.</summary>
    public static Verdict VerdictOf(Aspect aspect, RuleValue old, RuleValue @new)
    {
        if (Rise(aspect, old, @new) is not { } rise)
        {
            return Verdict.Different;
        }

        var gain = aspect.Better switch
        {
            Better.Higher or Better.Yes => rise,
            Better.Lower or Better.No or Better.Order => -rise,
            _ => 0,
        };
        return rise == 0 ? Verdict.Same
            : gain > 0 ? Verdict.Better
            : gain < 0 ? Verdict.Worse
            : Verdict.Different;
    }

    private static List<Reservation> BetweenAmounts(Amount old, Amount @new)
    {
        var reservations = new List<Reservation>();
        if (old.Includes is null)
        {
            reservations.Add(new(ReservationKind.ScopeNotKnown, Side.From));
        }

        if (@new.Includes is null)
        {
            reservations.Add(new(ReservationKind.ScopeNotKnown, Side.To));
        }

        if (reservations.Count == 0 && !old.IncludesTheSameAs(@new))
        {
            reservations.Add(new(ReservationKind.DifferentScope));
        }

        if (old.Per != @new.Per)
        {
            reservations.Add(new(ReservationKind.DifferentUnit));
        }

        if (old.Bound != Bound.Exact || @new.Bound != Bound.Exact)
        {
            reservations.Add(new(ReservationKind.NotExact));
        }

        return reservations;
    }

    private static bool AreTheSameFigure(RuleValue old, RuleValue @new) => old is Amount or Percentage or Count or Duration && old == @new;

    /// <summary>Limits of the same kind can be compared; of "more than" and "less than" only that they are the same limit can be said, of "about" nothing.</summary>
    private static bool AreAlikeInBound(RuleValue old, RuleValue @new) =>
        BoundOf(old) == BoundOf(@new) && (BoundOf(old) is Bound.Exact or Bound.AtMost or Bound.AtLeast || (BoundOf(old) is Bound.MoreThan or Bound.LessThan && old == @new));

    private static Bound BoundOf(RuleValue value) => value switch
    {
        Duration duration => duration.Bound,
        Percentage percentage => percentage.Bound,
        Count count => count.Bound,
        Amount amount => amount.Bound,
        _ => Bound.Exact,
    };

    /// <returns>Positive when the new value is more than the old, 0 when alike; null when the values have no order.</returns>
    private static int? Rise(Aspect aspect, RuleValue old, RuleValue @new) => (old, @new) switch
    {
        (Amount from, Amount to) => to.Euros.CompareTo(from.Euros),
        (Percentage from, Percentage to) => to.Percent.CompareTo(from.Percent),
        (Count from, Count to) => to.Number.CompareTo(from.Number),
        (Duration from, Duration to) => Length(to).CompareTo(Length(from)),
        (AbilityToPay from, AbilityToPay to) => to.ComparedWith(from),
        (YesNo from, YesNo to) => to.IsYes.CompareTo(from.IsYes),
        (Choice from, Choice to) when string.Equals(from.Id, to.Id, StringComparison.Ordinal) => 0,
        (Choice from, Choice to) when aspect.Better == Better.Order => Position(aspect, to).CompareTo(Position(aspect, from)),
        (FreeText, FreeText) => 0,
        _ => null,
    };

    private static int Position(Aspect aspect, Choice choice)
    {
        for (var position = 0; position < aspect.Choices.Count; position++)
        {
            if (string.Equals(aspect.Choices[position].Id, choice.Id, StringComparison.Ordinal))
            {
                return position;
            }
        }

        throw new ArgumentException($"'{choice.Id}' is no choice of aspect {aspect.Id}.", nameof(choice));
    }

    private static bool HaveOneScale(Duration old, Duration @new) =>
        old.Number is null || @new.Number is null || Scale(old.Unit).Name == Scale(@new.Unit).Name;

    private static decimal Length(Duration duration) => duration.Number is { } number ? number * Scale(duration.Unit).Factor : decimal.MaxValue;

    /// <summary>Units that turn into each other exactly share a scale; a month is no fixed number of days.</summary>
    private static (char Name, int Factor) Scale(TimeUnit unit) => unit switch
    {
        TimeUnit.Minutes => ('m', 1),
        TimeUnit.Hours => ('m', 60),
        TimeUnit.Days => ('d', 1),
        TimeUnit.Weeks => ('d', 7),
        TimeUnit.WorkingDays => ('w', 1),
        TimeUnit.Months => ('j', 1),
        TimeUnit.Years => ('j', 12),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown unit of time."),
    };
}
