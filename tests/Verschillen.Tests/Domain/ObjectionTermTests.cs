using System.Globalization;
using Verschillen.Domain.Help;

namespace Verschillen.Tests.Domain;

public sealed class ObjectionTermTests
{
    [Theory]
    [InlineData("2026-11-10", "2026-12-22")]
    [InlineData("2026-10-17", "2026-11-30")] // counted until a Saturday
    [InlineData("2026-10-18", "2026-11-30")] // a Sunday
    [InlineData("2026-11-13", "2026-12-28")] // Christmas on a Friday
    [InlineData("2026-11-14", "2026-12-28")]
    [InlineData("2026-11-20", "2027-01-04")] // New Year's Day on a Friday
    [InlineData("2027-02-12", "2027-03-30")] // Good Friday, and Easter after it
    public void One_can_object_for_six_weeks_and_until_the_first_working_day(string decidedOn, string last) =>
        Assert.Equal(DateOnly.Parse(last, CultureInfo.InvariantCulture), ObjectionTerm.LastDay(DateOnly.Parse(decidedOn, CultureInfo.InvariantCulture)));

    [Fact]
    public void A_municipality_decides_within_six_weeks_after_the_term_or_twelve_with_a_committee() =>
        Assert.Equal((new DateOnly(2026, 12, 28), new DateOnly(2027, 2, 8)), (ObjectionTerm.LastDayToDecide(new DateOnly(2026, 10, 5)), ObjectionTerm.LastDayToDecideAdvised(new DateOnly(2026, 10, 5))));

    [Fact]
    public void The_time_to_decide_begins_after_a_term_that_has_moved_on() => Assert.Equal(new DateOnly(2027, 1, 11), ObjectionTerm.LastDayToDecide(new DateOnly(2026, 10, 17)));
}
