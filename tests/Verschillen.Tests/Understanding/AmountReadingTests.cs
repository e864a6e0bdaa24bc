using System.Globalization;
using Verschillen.Understanding;
using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

public sealed class AmountReadingTests
{
    [Theory]
    [InlineData("€ 1.250,50", "1250.50", AmountUnit.Euro)]
    [InlineData("twaalfhonderd euro", "1200", AmountUnit.Euro)]
    [InlineData("tweeduizend vijfhonderd euro", "2500", AmountUnit.Euro)]
    [InlineData("anderhalf duizend euro", "1500", AmountUnit.Euro)]
    [InlineData("twee-en-een-half miljoen", "2500000", AmountUnit.None)]
    [InlineData("120 procent", "120", AmountUnit.Percent)]
    [InlineData("2,5%", "2.5", AmountUnit.Percent)]
    [InlineData("vijfentwintig", "25", AmountUnit.None)]
    public void An_amount_is_read_in_digits_and_in_words(string text, string value, AmountUnit unit)
    {
        var amount = Read(text).Amounts.Single();

        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), amount.Value);
        Assert.Equal(unit, amount.Unit);
    }

    [Theory]
    [InlineData("twee derde", "0.6666666667")]
    [InlineData("tweehonderd drie vijfde", "200.6")]
    [InlineData("honderdvier en een kwart", "104.25")]
    [InlineData("een op de vijf", "0.2")]
    [InlineData("1 van de 8", "0.125")]
    [InlineData("2½", "2.5")]
    [InlineData("5 3/4", "5.75")]
    [InlineData("vier miljoen en een half", "4500000")]
    [InlineData("twee miljard en een half miljoen", "2000500000")]
    [InlineData("negen miljard en driekwart", "9750000000")]
    public void A_part_of_a_whole_is_read(string text, string value) => Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Math.Round(Read(text).Amounts.Single().Value, 10, MidpointRounding.AwayFromZero));

    [Theory]
    [InlineData("het saldo is -250 euro", "-250")]
    [InlineData("ik sta min 40 euro", "-40")]
    [InlineData("min zeven komma vijf", "-7.5")]
    [InlineData(",75", "0.75")]
    [InlineData("nul komma nul vijf", "0.05")]
    [InlineData("12 500 euro", "12500")]
    [InlineData("1 234 500,50", "1234500.50")]
    [InlineData("25k", "25000")]
    [InlineData("2e3", "2000")]
    [InlineData("1,5^2", "2.25")]
    [InlineData("vijf dozijn", "60")]
    [InlineData("honderd en twee dozijn", "124")]
    [InlineData("2 miljoen 500 duizend", "2500000")]
    [InlineData("één", "1")]
    public void Signs_groups_powers_and_dozens_are_read(string text, string value) => Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Read(text).Amounts.Single().Value);

    [Theory]
    [InlineData("24/7")]
    [InlineData("een tweede rolstoel")]
    [InlineData("een vierde kamer")]
    [InlineData("5 maart")]
    [InlineData("250ml")]
    public void What_is_no_amount_is_not_taken_for_one(string text) => Assert.Empty(Read(text).Amounts);

    [Theory]
    [InlineData("1432 euro en 50 cent netto", "1432.50")]
    [InlineData("85 euro 50 om precies te zijn", "85.50")]
    [InlineData("249 euro 99 bij die winkel", "249.99")]
    [InlineData("1475 euro en vijftig cent", "1475.50")]
    [InlineData("100 euro 12 keer per jaar", "100")]
    [InlineData("20 euro en 5 rolstoelen", "20")]
    public void Cents_belong_to_their_euros(string text, string value) => Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Read(text).Amounts[0].Value);

    [Theory]
    [InlineData("980", "980")]
    [InlineData("vijfhonderd nee zeshonderd is het", "600")]
    [InlineData("eerst dacht ik 1500 maar het komt op 1800 uit", "1800")]
    [InlineData("vorige keer was het 600, nu 450", "450")]
    [InlineData("mijn man 1400 en ik 700, bij elkaar 2100", "2100")]
    [InlineData("ik vroeg 2 offertes op, de laagste is 1850 euro", "1850")]
    [InlineData("tussen de 300 en de 900", null)]
    [InlineData("de ene verhuizer vraagt 1100 en de ander 750", null)]
    [InlineData("dat weet ik niet", null)]
    [InlineData("1200 euro aow samen met 300 euro pensioen", null)]
    [InlineData("ik verdien 1400 en mijn vrouw 900 euro", null)]
    [InlineData("1500 euro, ik wacht nog op 200 euro toeslag", null)]
    public void Of_several_amounts_the_one_that_is_meant_answers(string text, string? value) =>
        Assert.Equal(value, Read(text, Asked(QuestionKind.Amount)).AmountMeant?.Value.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void A_range_of_amounts_is_not_below_zero() => Assert.Equal([100m, 200m], Read("100 - 200 euro").Amounts.Select(amount => amount.Value));

    [Theory]
    [InlineData("tussen 2000 en 2100 euro", "2000 2100")]
    [InlineData("tot 2010 euro", "2010")]
    [InlineData("mijn inkomen is niet meer dan 2027 euro", "2027")]
    public void An_amount_that_looks_like_a_year_is_not_one(string text, string values) =>
        Assert.Equal(values, string.Join(' ', Read(text).Amounts.Select(amount => amount.Value.ToString(CultureInfo.InvariantCulture))));

    [Fact]
    public void An_income_that_was_asked_is_no_year() => Assert.Equal([1950m, 2010m], Read("tussen 1950 en 2010", Asked(QuestionKind.Amount)).Amounts.Select(amount => amount.Value));

    [Fact]
    public void A_figure_that_was_asked_is_not_a_day()
    {
        Assert.Equal(0.5m, Read("1/2", Asked(QuestionKind.Amount)).Amounts.Single().Value);
        Assert.Empty(Read("1/2").Amounts);
    }

    [Fact]
    public void The_word_een_is_no_number() => Assert.Empty(Read("ik heb een rolstoel").Amounts);
}
