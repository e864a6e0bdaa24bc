using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Rules;

namespace Verschillen.Tests.Dialogs.Phrasing;

public sealed class DutchWordsTests
{
    [Theory]
    [InlineData("106", "106 euro")]
    [InlineData("106.00", "106 euro")]
    [InlineData("118.35", "118,35 euro")]
    [InlineData("44.7", "44,70 euro")]
    [InlineData("0.5", "0,50 euro")]
    [InlineData("1234.5", "1.234,50 euro")]
    [InlineData("0.172", "0,172 euro")]
    public void A_sum_has_cents_only_where_there_are_any(string euros, string expected) =>
        Assert.Equal(expected, DutchWords.Euros(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("118.50", "119")]
    [InlineData("-118.50", "-119")]
    [InlineData("0.49", "0")]
    public void Half_a_euro_is_rounded_away_from_zero(string euros, string whole) =>
        Assert.Equal(decimal.Parse(whole, System.Globalization.CultureInfo.InvariantCulture), DutchWords.WholeEuros(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, "vandaag")]
    [InlineData(1, "morgen")]
    [InlineData(2, "over 2 dagen")]
    public void A_day_to_come_is_told_from_today(int days, string expected)
    {
        var today = new DateOnly(2026, 11, 30);

        Assert.Equal(expected, DutchWords.Until(today, today.AddDays(days)));
    }

    [Fact]
    public void Nothing_to_pay_is_free() => Assert.Equal("gratis", DutchWords.Money(new Amount(0, Per.Time)));

    [Fact]
    public void A_limit_of_nothing_is_told_as_a_sum() => Assert.Equal("meer dan 0 euro", DutchWords.Money(new Amount(0, Per.Time, Bound.MoreThan)));

    [Theory]
    [InlineData(Per.Time, "5 euro")]
    [InlineData(Per.Month, "5 euro per maand")]
    [InlineData(Per.Year, "5 euro per jaar")]
    [InlineData(Per.Hour, "5 euro per uur")]
    [InlineData(Per.Ride, "5 euro per rit")]
    [InlineData(Per.Kilometre, "5 euro per kilometer")]
    [InlineData(Per.Zone, "5 euro per zone")]
    [InlineData(Per.Day, "5 euro per dag")]
    public void A_sum_says_what_it_is_paid_for(Per per, string expected) => Assert.Equal(expected, DutchWords.Money(new Amount(5, per)));

    [Theory]
    [InlineData(Bound.Exact, "5 euro")]
    [InlineData(Bound.AtMost, "hoogstens 5 euro")]
    [InlineData(Bound.AtLeast, "minstens 5 euro")]
    [InlineData(Bound.MoreThan, "meer dan 5 euro")]
    [InlineData(Bound.LessThan, "minder dan 5 euro")]
    [InlineData(Bound.About, "ongeveer 5 euro")]
    public void A_sum_says_how_exact_it_is(Bound bound, string expected) => Assert.Equal(expected, DutchWords.Money(new Amount(5, Per.Time, bound)));

    [Fact]
    public void A_day_is_written_in_words() => Assert.Equal("1 maart 2027", DutchWords.Day(new DateOnly(2027, 3, 1)));

    [Theory]
    [InlineData(2026, null, null, "2026")]
    [InlineData(2026, 1, null, "januari 2026")]
    [InlineData(2026, 1, 5, "5 januari 2026")]
    public void A_source_date_is_no_more_precise_than_the_source(int year, int? month, int? day, string expected) =>
        Assert.Equal(expected, DutchWords.Day(new SourceDate(year, month, day)));

    [Theory]
    [InlineData(1, TimeUnit.Minutes, "1 minuut")]
    [InlineData(2, TimeUnit.Minutes, "2 minuten")]
    [InlineData(2, TimeUnit.Hours, "2 uur")]
    [InlineData(1, TimeUnit.Days, "1 dag")]
    [InlineData(1, TimeUnit.WorkingDays, "1 werkdag")]
    [InlineData(10, TimeUnit.WorkingDays, "10 werkdagen")]
    [InlineData(1, TimeUnit.Weeks, "1 week")]
    [InlineData(8, TimeUnit.Weeks, "8 weken")]
    [InlineData(1, TimeUnit.Months, "1 maand")]
    [InlineData(6, TimeUnit.Months, "6 maanden")]
    [InlineData(5, TimeUnit.Years, "5 jaar")]
    public void A_length_of_time_has_its_singular(int number, TimeUnit unit, string expected) => Assert.Equal(expected, DutchWords.Length(new Duration(number, unit)));

    [Fact]
    public void Half_a_unit_has_a_comma() => Assert.Equal("1,5 uur", DutchWords.Length(new Duration(1.5m, TimeUnit.Hours)));

    [Fact]
    public void Without_limit_is_as_long_as_you_want() => Assert.Equal("zo lang als u wilt", DutchWords.Length(new Duration(Number: null, TimeUnit.Minutes)));

    [Theory]
    [InlineData(-56, true, "8 weken")]
    [InlineData(7, true, "1 week")]
    [InlineData(5, false, "5 dagen")]
    [InlineData(-1, false, "1 dag")]
    [InlineData(10, true, "10 dagen")]
    public void A_distance_is_counted_as_people_do(int days, bool inWeeks, string expected) => Assert.Equal(expected, DutchWords.Distance(days, inWeeks));

    [Theory]
    [InlineData(Norm.SocialAssistance, "110 procent van de bijstandsnorm")]
    [InlineData(Norm.MinimumWage, "110 procent van het minimumloon")]
    [InlineData(Norm.SocialMinimum, "110 procent van het sociaal minimum")]
    public void A_share_names_its_norm(Norm norm, string expected) => Assert.Equal(expected, DutchWords.Share(new Percentage(110, norm)));

    [Fact]
    public void A_number_has_its_unit() => Assert.Equal("hoogstens 1.500 kilometer", DutchWords.Counted(new Count(1500, "kilometer", Bound.AtMost)));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a|b", "a en b")]
    [InlineData("a|b|c", "a, b en c")]
    public void Words_are_joined_as_people_do(string words, string expected) =>
        Assert.Equal(expected, DutchWords.List(words.Split('|', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("", "")]
    [InlineData("één dag", "Één dag")]
    [InlineData("5 euro", "5 euro")]
    public void A_sentence_begins_with_a_capital(string text, string expected) => Assert.Equal(expected, DutchWords.Capitalised(text));
}
