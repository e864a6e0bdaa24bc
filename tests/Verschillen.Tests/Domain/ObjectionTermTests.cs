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
}
