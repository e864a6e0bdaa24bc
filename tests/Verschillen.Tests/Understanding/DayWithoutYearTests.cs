using System.Globalization;
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

    [Theory]
    [InlineData("vrijdag", "2026-11-20")]
    [InlineData("zondag", "2026-11-15")] // a week ago, for today is called "vandaag"
    [InlineData("de brief is van vrijdag 6", "2026-11-06")]
    [InlineData("op de 20e", "2026-11-20")]
    [InlineData("op de 25e", "2026-10-25")]
    [InlineData("20 november", "2026-11-20")]
    [InlineData("1 december", "2025-12-01")]
    [InlineData("tweede kerstdag", "2025-12-26")]
    [InlineData("20 november 2027", null)]
    [InlineData("morgen", null)]
    [InlineData("komende vrijdag", null)]
    [InlineData("vrijdag over een week", null)]
    [InlineData("volgende maand", null)]
    [InlineData("over drie weken", null)]
    public void Of_a_day_that_comes_again_the_last_one_is_known(string text, string? before)
    {
        var date = Assert.Single(Read(text).Dates);
        Assert.Equal(before, (date.Day <= Today ? date.Day : date.Before)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("al verhuisd op 1 november", "2026-11-01")]
    [InlineData("ik al verhuisd 15 oktober", "2026-10-15")]
    [InlineData("ik heb al verhuizen, 10 november", "2026-11-10")]
    [InlineData("verhuisd per 15-9", "2026-09-15")]
    [InlineData("3 nov verhuisd", "2026-11-03")]
    [InlineData("ik ben vrijdag verhuisd", "2026-11-20")]
    [InlineData("ik ben zondag verhuisd", "2026-11-15")]
    public void A_move_that_is_behind_somebody_was_on_the_last_such_day(string text, string day) => Assert.Equal(day, DatesIn(text));

    [Theory]
    [InlineData("mijn moeder verhuisd 1 november", "2027-11-01")]
    [InlineData("verhuisd per 1 maart", "2027-03-01")]
    [InlineData("als ik vrijdag verhuisd ben", "2026-11-27")]
    public void A_move_that_may_be_to_come_is_on_the_next_such_day(string text, string day) => Assert.Equal(day, DatesIn(text));
}
