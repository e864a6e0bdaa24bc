using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Verschillen.Tool.Addresses;

/// <summary>Looks whether a page bears a figure, however it writes it: 44,70 or 44.70, 1500 or 1.500.</summary>
internal static partial class FigureOnPage
{
    /// <summary>The words of a page, without its markup.</summary>
    public static string TextOf(string html) => WebUtility.HtmlDecode(Markup().Replace(Unseen().Replace(html, " "), " "));

    /// <param name="text">The words of the page.</param>
    /// <param name="figure">Not negative. Nothing, which pages write as "gratis", is always borne.</param>
    public static bool Bears(string text, decimal figure)
    {
        if (figure == 0)
        {
            return true;
        }

        var whole = decimal.Truncate(figure).ToString(CultureInfo.InvariantCulture);
        var grouped = whole.Length > 3 ? $"{whole[..^3]}[. ]?{whole[^3..]}" : whole;
        var cents = (int)((figure - decimal.Truncate(figure)) * 100);
        var fraction = cents switch
        {
            0 => "(?:[.,](?:00?|-+|–))?",
            _ when cents % 10 == 0 => $"[.,]{cents / 10}0?",
            _ => $"[.,]{cents:00}",
        };
        return Regex.IsMatch(text, $@"(?<![\d.,]){grouped}{fraction}(?![\d]|[.,]\d)", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    [GeneratedRegex(@"<(?<tag>script|style|template)\b.*?</\k<tag>\s*>|<!--.*?-->", RegexOptions.Singleline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Markup();
}
