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

    [Fact]
    public void The_word_een_is_no_number() => Assert.Empty(Read("ik heb een rolstoel").Amounts);
}
