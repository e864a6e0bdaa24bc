using System.Drawing;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Verschillen.Web.Theming;

/// <summary>The colour that a token's value names (kleur).</summary>
internal static partial class TokenColour
{
    /// <param name="value">As CSS writes it: #0a4d5b, rgb(10 77 91), hsl(190, 80%, 20%), or a name. Transparent and newer notations are not read.</param>
    /// <returns>Null when it is no opaque colour in one of these notations.</returns>
    public static Color? Read(string value)
    {
        var text = value.Trim().ToLowerInvariant();
        if (Hexadecimal().IsMatch(text) || Name().IsMatch(text) && Color.FromName(text) is { IsKnownColor: true, IsSystemColor: false, A: byte.MaxValue })
        {
            return ColorTranslator.FromHtml(text);
        }

        if (Function().Match(text) is not { Success: true } function)
        {
            return null;
        }

        string[] numbers = [.. function.Groups["number"].Captures.Select(number => number.Value)];
        return function.Groups["hue"] is { Success: true } hue
            ? FromHsl(double.Parse(hue.ValueSpan, CultureInfo.InvariantCulture), ShareOf(numbers[0], 100), ShareOf(numbers[1], 100))
            : FromRgb(ShareOf(numbers[0], byte.MaxValue), ShareOf(numbers[1], byte.MaxValue), ShareOf(numbers[2], byte.MaxValue));
    }

    /// <summary>The contrast of two colours by WCAG 2.2.</summary>
    /// <returns>1 (the same) to 21 (black on white).</returns>
    /// <remarks>WCAG 2.2, "contrast ratio" and "relative luminance", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.</remarks>
    public static double Contrast(Color one, Color other)
    {
        var (lighter, darker) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>A number as a share of the whole; a percentage is one already.</summary>
    private static double ShareOf(string number, double whole) =>
        number.EndsWith('%') ? ShareOf(number[..^1], 100) : double.Parse(number, CultureInfo.InvariantCulture) / whole;

    private static double Luminance(Color colour) => 0.2126 * Linear(colour.R) + 0.7152 * Linear(colour.G) + 0.0722 * Linear(colour.B);

    private static double Linear(byte channel) => channel / 255.0 is <= 0.04045 and var low ? low / 12.92 : Math.Pow((channel / 255.0 + 0.055) / 1.055, 2.4);

    private static Color FromHsl(double hue, double saturation, double lightness)
    {
        var reach = saturation * Math.Min(lightness, 1 - lightness);
        return FromRgb(Channel(0), Channel(8), Channel(4));

        double Channel(int offset)
        {
            var place = (offset + hue / 30) % 12;
            return lightness - reach * Math.Max(-1, Math.Min(Math.Min(place - 3, 9 - place), 1));
        }
    }

    private static Color FromRgb(double red, double green, double blue) => Color.FromArgb(Byte(red), Byte(green), Byte(blue));

    private static int Byte(double share) => (int)Math.Round(Math.Clamp(share, 0, 1) * byte.MaxValue);

    [GeneratedRegex("^#(?:[0-9a-f]{3}|[0-9a-f]{6})$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex("^[a-z]+$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Name();

    // Three numbers, all apart by commas or all by spaces; behind them only that the colour is opaque.
    [GeneratedRegex(
        """
        ^(?: rgba?\( \s* (?<number> \d+(?:\.\d+)?%? ) | hsla?\( \s* (?<hue> \d+(?:\.\d+)? ) (?:deg)? )
        (?: (?: \s*,\s* (?<number> \d+(?:\.\d+)?%? ) ){2} (?: \s*,\s* (?:1(?:\.0+)?|100%) )?
          | (?: \s+ (?<number> \d+(?:\.\d+)?%? ) ){2} (?: \s*/\s* (?:1(?:\.0+)?|100%) )? )
        \s* \)$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Function();
}
