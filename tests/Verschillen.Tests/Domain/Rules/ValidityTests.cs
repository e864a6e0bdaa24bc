using FsCheck.Fluent;
using Verschillen.Domain.Rules;
using Verschillen.Tests.Some;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomeRules;

namespace Verschillen.Tests.Domain.Rules;

public sealed class ValidityTests
{
    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-06-15", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void Both_ends_of_a_year_belong_to_it(string day, bool isWithin) => Assert.Equal(isWithin, Validity.OfYear(2026).Contains(Day(day)));

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2099-12-31", true)]
    public void Without_a_last_day_it_goes_on(string day, bool isWithin) => Assert.Equal(isWithin, Days("2026-03-01", null).Contains(Day(day)));

    [Theory]
    [InlineData("2001-01-01", true)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-02", false)]
    public void Without_a_first_day_it_always_was_so(string day, bool isWithin) => Assert.Equal(isWithin, Days(null, "2026-03-01").Contains(Day(day)));

    [Theory]
    [InlineData("2025-12-30", 2)]
    [InlineData("2026-06-15", 0)]
    [InlineData("2027-01-01", 1)]
    public void A_day_lies_so_many_days_from_a_year(string day, int days) => Assert.Equal(days, Validity.OfYear(2026).DaysFrom(Day(day)));

    [Fact]
    public void Without_any_day_it_holds_always() =>
        Assert.True(Validity.Unstated.Contains(DateOnly.MinValue) && Validity.Unstated.Contains(DateOnly.MaxValue));

    [Theory]
    [InlineData("2026-01-01", "2026-06-30", "2026-06-30", "2026-12-31", true)]
    [InlineData("2026-01-01", "2026-06-30", "2026-07-01", "2026-12-31", false)]
    [InlineData(null, "2026-06-30", "2026-07-01", null, false)]
    [InlineData(null, null, "2026-07-01", "2026-07-01", true)]
    [InlineData("2026-01-01", null, null, "2025-12-31", false)]
    public void A_shared_day_is_an_overlap_and_a_next_day_is_not(string? from, string? through, string? otherFrom, string? otherThrough, bool overlaps)
    {
        var (one, other) = (Days(from, through), Days(otherFrom, otherThrough));

        Assert.Equal((overlaps, overlaps), (one.Overlaps(other), other.Overlaps(one)));
    }

    [Fact]
    public void Two_periods_overlap_exactly_when_some_day_lies_in_both() =>
        Prop.ForAll(Arbitraries.Validity, Arbitraries.Validity, (one, other) =>
            one.Overlaps(other) == Arbitraries.Days.Any(day => one.Contains(day) && other.Contains(day))).AlwaysHolds();
}
