using System.Globalization;
using Verschillen.Domain.Help;

namespace Verschillen.Tests.Domain;

public sealed class PublicHolidaysTests
{
    [Theory]
    [InlineData("2027-01-01", true)] // Nieuwjaarsdag
    [InlineData("2027-03-26", true)] // Goede Vrijdag
    [InlineData("2027-03-29", true)] // tweede paasdag
    [InlineData("2027-04-27", true)] // Koningsdag
    [InlineData("2025-04-26", true)] // Koningsdag, for the 27th is a Sunday
    [InlineData("2027-05-05", true)]
    [InlineData("2027-05-06", true)] // Hemelvaartsdag
    [InlineData("2027-05-17", true)] // tweede pinksterdag
    [InlineData("2026-12-25", true)]
    [InlineData("2026-12-26", true)]
    [InlineData("2026-12-24", false)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-05-04", false)]
    [InlineData("2027-05-01", false)]
    [InlineData("2025-04-27", false)]
    public void A_holiday_is_one_that_the_law_names(string day, bool isHoliday) => Assert.Equal(isHoliday, PublicHolidays.Has(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
}
