using Verschillen.Domain.Rules;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomeRules;

namespace Verschillen.Tests.Domain.Rules;

public sealed class FreshnessTests
{
    [Theory]
    [InlineData(2026, 11, 22, Freshness.Fresh)]
    [InlineData(2025, 11, 22, Freshness.Fresh)]
    [InlineData(2025, 11, 21, Freshness.Ageing)]
    [InlineData(2024, 11, 22, Freshness.Ageing)]
    [InlineData(2024, 11, 21, Freshness.Stale)]
    [InlineData(2009, 11, 24, Freshness.Stale)]
    public void A_source_ages_after_12_months_and_is_stale_after_24(int year, int month, int day, Freshness expected) =>
        Assert.Equal(expected, Source(new SourceDate(year, month, day)).FreshnessOn(Today));

    [Theory]
    [InlineData(2025, 12, Freshness.Fresh)]
    [InlineData(2025, 11, Freshness.Ageing)]
    public void A_month_counts_from_its_first_day(int year, int month, Freshness expected) =>
        Assert.Equal(expected, Source(new SourceDate(year, month)).FreshnessOn(Today));

    [Theory]
    [InlineData(2026, Freshness.Fresh)]
    [InlineData(2025, Freshness.Ageing)]
    [InlineData(2024, Freshness.Stale)]
    public void A_year_counts_from_its_first_day(int year, Freshness expected) =>
        Assert.Equal(expected, Source(new SourceDate(year)).FreshnessOn(Today));

    [Fact]
    public void A_source_from_after_today_is_fresh() => Assert.Equal(Freshness.Fresh, Source(new SourceDate(2027, 1, 1)).FreshnessOn(Today));

    [Fact]
    public void A_source_without_a_date_is_undated_whenever_it_was_read() => Assert.Equal(Freshness.Undated, Source(date: null).FreshnessOn(Today));

    [Fact]
    public void On_29_February_the_border_is_28_February_a_year_before() =>
        Assert.Equal(Freshness.Fresh, Source(new SourceDate(2027, 2, 28)).FreshnessOn(Day("2028-02-29")));
}
