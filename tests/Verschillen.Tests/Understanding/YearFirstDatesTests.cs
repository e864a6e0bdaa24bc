using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

/// <summary>A year that is told beside a day, before it or behind it, is the year of that day.</summary>
public sealed class YearFirstDatesTests
{
    [Theory]
    [InlineData("vorig jaar zomer", "2025-07-01~")]
    [InlineData("vorig jaar in mei", "2025-05-01~")]
    [InlineData("mei van vorig jaar", "2025-05-01~")]
    [InlineData("vorig jaar eind mei", "2025-05-31~")]
    [InlineData("vorig jaar op 3 mei", "2025-05-03")]
    [InlineData("dit jaar in mei", "2026-05-01~")]
    [InlineData("dit jaar in november", "2026-11-22~")]
    [InlineData("twee jaar geleden in mei", "2024-05-01~")]
    [InlineData("mei twee jaar geleden", "2024-05-01~")]
    [InlineData("volgend jaar in de zomer", "2027-07-01~")]
    [InlineData("volgend jaar over 3 weken", "2027-01-01~, 2026-12-13~")]
    public void A_day_is_of_the_year_beside_it(string text, string days) => Assert.Equal(days, DatesIn(text));

    [Theory]
    [InlineData("vorig jaar", "2025-01-01~")]
    [InlineData("twee jaar geleden", "2024-11-22~")]
    [InlineData("eind vorig jaar", "2025-12-31~")]
    public void A_year_without_a_day_stays_a_year(string text, string days) => Assert.Equal(days, DatesIn(text));
}
