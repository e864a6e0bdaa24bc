using Verschillen.Domain.Rules;
using static Verschillen.Tests.Some.SomeRules;

namespace Verschillen.Tests.Domain.Rules;

/// <summary>On which days a rule may be used, of figures that change with the year and of others.</summary>
public sealed class UsableDaysTests
{
    [Fact]
    public void A_yearly_figure_holds_in_the_year_of_its_source() =>
        Assert.Equal(Validity.OfYear(2026), Usable(new SourceDate(2026, 6), Validity.Unstated));

    [Fact]
    public void A_yearly_figure_ends_on_31_December_of_the_year_it_began() =>
        Assert.Equal(Days("2026-04-01", "2026-12-31"), Usable(date: null, Days("2026-04-01", null)));

    [Fact]
    public void A_yearly_figure_announced_a_year_before_holds_in_the_year_it_begins() =>
        Assert.Equal(Days("2027-01-01", "2027-12-31"), Usable(new SourceDate(2026, 11), Days("2027-01-01", null)));

    [Fact]
    public void A_yearly_figure_that_began_earlier_and_is_confirmed_later_holds_to_the_end_of_the_later_year() =>
        Assert.Equal(Days("2025-04-01", "2026-12-31"), Usable(new SourceDate(2026, 2), Days("2025-04-01", null)));

    [Fact]
    public void Days_that_the_source_names_are_kept() =>
        Assert.Equal(Days("2025-11-01", "2025-12-31"), Usable(new SourceDate(2025, 11), Days("2025-11-01", "2025-12-31")));

    [Fact]
    public void A_last_day_alone_says_nothing_of_the_first() =>
        Assert.Equal(Days(null, "2026-06-30"), Usable(new SourceDate(2026, 1), Days(null, "2026-06-30")));

    [Fact]
    public void A_yearly_figure_of_a_source_without_date_has_no_end() => Assert.Equal(Validity.Unstated, Usable(date: null, Validity.Unstated));

    [Fact]
    public void A_figure_that_is_not_yearly_ages_and_does_not_end() =>
        Assert.Equal(Validity.Unstated, Rule(Euros(1), source: Source(new SourceDate(2020))).UsableDays(isAnnual: false));

    private static Validity Usable(SourceDate? date, Validity validity) =>
        Rule(Euros(1), source: Source(date), validity: validity).UsableDays(isAnnual: true);
}
