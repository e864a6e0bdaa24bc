using Verschillen.Domain;

namespace Verschillen.Tests.Domain;

public sealed class CitizenServiceNumberTests
{
    [Theory]
    [InlineData("123456782", true)]
    [InlineData("123456789", false)]
    [InlineData("000000000", false)] // nobody has it
    [InlineData("12345672", false)]
    public void Nine_digits_that_pass_the_test_of_eleven_can_be_of_somebody(string digits, bool isValid) =>
        Assert.Equal(isValid, CitizenServiceNumber.IsValid([.. digits.Select(digit => digit - '0')]));
}
