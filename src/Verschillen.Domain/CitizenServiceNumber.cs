namespace Verschillen.Domain;

/// <summary>The number by which the government knows somebody (burgerservicenummer). It is looked for to be kept out.</summary>
public static class CitizenServiceNumber
{
    /// <summary>How many digits it has.</summary>
    public const int Length = 9;

    /// <summary>
    /// Whether digits pass the test of eleven (elfproef): nine times the first, eight times the second, down to minus one time the last, is a
    /// multiple of 11. Nobody has nine zeros.
    /// </summary>
    /// <remarks>The condition of the Suwi register of data, element Burgerservicenr: https://sgr.bkwi.nl/Static-Sites/SGR-Report/Report%20HTML%20SGR%2015.0_files/Repo706.htm.</remarks>
    /// <param name="digits">The digits, each 0 to 9; other than nine never pass.</param>
    public static bool IsValid(IReadOnlyList<int> digits)
    {
        if (digits.Count != Length)
        {
            return false;
        }

        var sum = -digits[^1];
        for (var place = 0; place < Length - 1; place++)
        {
            sum += (Length - place) * digits[place];
        }

        return sum != 0 && sum % 11 == 0;
    }
}
