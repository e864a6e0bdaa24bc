using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

public sealed class DayWithoutYearTests
{
    [Theory]
    [InlineData("1 november", true)]
    [InlineData("ik verhuis 20/11", true)]
    [InlineData("1 juni", true)]
    [InlineData("1 mei", false)]
    [InlineData("1 december", false)]
    [InlineData("1 november 2027", false)]
    [InlineData("1 november volgend jaar", false)]
    [InlineData("1-11-27", false)]
    [InlineData("ik ben verhuisd op 1 november", false)]
    public void A_day_without_a_year_that_lay_nearer_in_the_past_is_known_as_such(string text, bool wasLately) =>
        Assert.Equal(wasLately, Assert.Single(Read(text).Dates).WasLately);
}
