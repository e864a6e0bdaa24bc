using Verschillen.Domain.Rules;

namespace Verschillen.Tests.Domain.Rules;

public sealed class SourceDateTests
{
    [Fact]
    public void A_year_has_no_month_and_no_day()
    {
        var date = new SourceDate(2026);

        Assert.Equal((new DateOnly(2026, 1, 1), false, false), (date.FirstDay, date.HasMonth, date.HasDay));
    }

    [Fact]
    public void A_month_has_no_day()
    {
        var date = new SourceDate(2026, 3);

        Assert.Equal((new DateOnly(2026, 3, 1), true, false), (date.FirstDay, date.HasMonth, date.HasDay));
    }

    [Fact]
    public void January_is_another_date_than_its_year() => Assert.NotEqual(new SourceDate(2026), new SourceDate(2026, 1));

    [Fact]
    public void A_day_needs_its_month() => Assert.Throws<ArgumentException>(() => new SourceDate(2026, month: null, day: 3));

    [Theory]
    [InlineData(2026, 13, 1)]
    [InlineData(2026, 2, 30)]
    [InlineData(2027, 2, 29)]
    public void A_date_that_does_not_exist_is_refused(int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceDate(year, month, day));
}
