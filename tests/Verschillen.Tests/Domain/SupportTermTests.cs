using Verschillen.Domain.Help;

namespace Verschillen.Tests.Domain;

public sealed class SupportTermTests
{
    [Fact]
    public void A_report_is_looked_into_within_six_weeks() => Assert.Equal(new DateOnly(2026, 11, 16), SupportTerm.LastDayToInvestigate(new DateOnly(2026, 10, 5)));

    [Fact]
    public void An_application_is_decided_on_within_two_weeks() => Assert.Equal(new DateOnly(2026, 10, 19), SupportTerm.LastDayToDecide(new DateOnly(2026, 10, 5)));

    [Fact]
    public void A_term_that_is_counted_until_a_holiday_ends_on_the_first_working_day_after_it() =>
        Assert.Equal((new DateOnly(2027, 1, 4), new DateOnly(2026, 12, 28)), (SupportTerm.LastDayToInvestigate(new DateOnly(2026, 11, 20)), SupportTerm.LastDayToDecide(new DateOnly(2026, 12, 12))));
}
