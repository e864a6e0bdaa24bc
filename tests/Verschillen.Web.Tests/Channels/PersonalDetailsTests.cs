using Verschillen.Web.Channels;

namespace Verschillen.Web.Tests.Channels;

public sealed class PersonalDetailsTests
{
    /// <summary>Messages, and what is left of each.</summary>
    public static readonly TheoryData<string, string> WithDetails = new()
    {
        { "mijn bsn is 111222333 en ik verhuis", "mijn bsn is (weggelaten) en ik verhuis" },
        { "bsn:1112.22.333.", "bsn:(weggelaten)." },
        { "111 222 333", "(weggelaten)" },
        { "１１１２２２３３３", "(weggelaten)" },
        { "rekening NL91 ABNA 0417 1643 00, bel me", "rekening (weggelaten), bel me" },
        { "nl91abna0417164300", "(weggelaten)" },
        { "BE68 5390 0754 7034", "(weggelaten)" },
        { "pas 4111 1111 1111 1111", "pas (weggelaten)" },
        { "mail j.jansen@gemeente.example aub", "mail (weggelaten) aub" },
        { "bel 06-12345678", "bel (weggelaten)" },
        { "bel 06 12 34 56 78!", "bel (weggelaten)!" },
        { "bel (0599) 55 51 00", "bel (weggelaten)" },
        { "bel +31 (0)6 12345678", "bel (weggelaten)" },
        { "bel 0031612345678", "bel (weggelaten)" },
        { "0612345678 of 111222333", "(weggelaten) of (weggelaten)" },
    };

    /// <summary>Messages of which all is left.</summary>
    public static readonly TheoryData<string> WithoutDetails = new()
    {
        { "Ik verhuis op 06-12-2027 10 uur van Dalfsen naar De Ronde Venen" },
        { "op 01-03-2027, ik betaal € 1.250,50" },
        { "7722 AB Dalfsen, 3641 EZ" },
        { "111222334 klopt niet" },
        { "ik heb 123456789 euro" },
        { "bel 14 0599 of 112 of 0800-2000" },
        { "bewijs 5F1E-Q6DZ-W2J0-0A" },
        { "NL91 ABNA 9417 1643 01" },
        { "4111 1111 1111 1112" },
        { "000000000" },
        { "@ en a@b" },
        { "\u212AA12 1234 1234 12" }, // the sign of Kelvin is no k, though it is one in small letters
    };

    [Theory]
    [MemberData(nameof(WithDetails))]
    public void What_says_who_somebody_is_is_left_out(string message, string rest)
    {
        Assert.Equal(rest, PersonalDetails.Hide(message));
    }

    [Theory]
    [MemberData(nameof(WithoutDetails))]
    public void Everything_else_stays(string message)
    {
        Assert.Equal(message, PersonalDetails.Hide(message));
    }

    [Fact]
    public void A_long_message_of_digits_is_read_at_once()
    {
        var patience = System.Diagnostics.Stopwatch.StartNew();

        PersonalDetails.Hide(string.Concat(Enumerable.Repeat("06-1 (", 20_000)));
        PersonalDetails.Hide(new string('1', 100_000));
        PersonalDetails.Hide(new string('a', 100_000));

        Assert.True(patience.Elapsed < TimeSpan.FromSeconds(5), $"It took {patience.Elapsed}.");
    }
}
