using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

public sealed class LooseDayTests
{
    [Theory]
    [InlineData("eind vd maand", "2026-11-30~")]
    [InlineData("een weekje of 6 nog", "2027-01-03~")]
    [InlineData("nog zes weken", "2027-01-03~")]
    [InlineData("het duurt nog 2 maanden", "2027-01-22~")]
    [InlineData("in de krokusvakantie", "2027-02-20~")]
    [InlineData("in de herfstvakantie", "2027-10-17~")]
    public void A_day_said_loosely_is_near_it(string text, string days) => Assert.Equal(days, DatesIn(text));

    /// <summary>What somebody has for so long is no day on which they move.</summary>
    [Theory]
    [InlineData("ik heb nog zes weken recht op hulp in huis")]
    [InlineData("zes weken hulp in huis")]
    public void How_long_something_lasts_is_no_day(string text) => Assert.Empty(DatesIn(text));
}
