using Verschillen.Domain.Municipalities;

namespace Verschillen.Tests.Domain.Municipalities;

public sealed class MunicipalityCodeTests
{
    [Theory]
    [InlineData("GM0307")]
    [InlineData("GM9001")]
    [InlineData("GM0003")]
    public void A_code_is_written_as_it_was_read(string text) => Assert.Equal(text, MunicipalityCode.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("GM")]
    [InlineData("GM307")]
    [InlineData("GM03070")]
    [InlineData("gm0307")]
    [InlineData("CM0307")]
    [InlineData("GM 307")]
    [InlineData("GM-307")]
    [InlineData("GM+307")]
    [InlineData("GM03.7")]
    [InlineData("GM٠٣٠٧")]
    [InlineData("0307GM")]
    [InlineData(" GM0307")]
    public void Only_GM_and_four_digits_is_a_code(string? text) => Assert.False(MunicipalityCode.TryParse(text, out _));

    [Fact]
    public void A_refused_code_is_named_in_the_message()
    {
        var fault = Assert.Throws<FormatException>(() => MunicipalityCode.Parse("Amersfoort"));

        Assert.Contains("'Amersfoort'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_in_the_order_of_their_numbers()
    {
        var (low, high) = (MunicipalityCode.Parse("GM0307"), MunicipalityCode.Parse("GM1509"));

        Assert.True(low < high && high > low && low <= high && high >= low && low.CompareTo(low) == 0);
    }
}
