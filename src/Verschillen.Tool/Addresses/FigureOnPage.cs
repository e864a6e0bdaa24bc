using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Verschillen.Tool.Addresses;

/// <summary>Looks whether a page bears a figure, however it writes it: 44,70 or 44.70, 1500 or 1.500.</summary>
internal static partial class FigureOnPage
{
    /// <summary>The words of a page, without its markup.</summary>
    /// <exception cref="RegexMatchTimeoutException">It takes too long.</exception>
    public static string TextOf(string html) => WebUtility.HtmlDecode(Markup().Replace(Unseen().Replace(html, " "), " "));

    /// <param name="text">The words of the page.</param>
    /// <param name="figure">Not negative. Nothing, which pages write as "gratis", is always borne.</param>
    /// <exception cref="RegexMatchTimeoutException">It takes too long.</exception>
    public static bool Bears(string text, decimal figure)
    {
        if (figure == 0)
        {
            return true;
        }

        var written = figure.ToString(CultureInfo.InvariantCulture).Split('.');
        var fraction = written.ElementAtOrDefault(1)?.TrimEnd('0') switch
        {
            null or "" => "(?:[.,](?:00?|-+|–))?",
            { Length: 1 } tenths => $"[.,]{tenths}0?",
            var digits => $"[.,]{digits}",
        };
        return Regex.IsMatch(text, $@"(?<![\d.,]){Grouped(written[0])}{fraction}(?![\d]|[.,]\d)", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    /// <summary>A whole number with or without something between each three digits.</summary>
    private static string Grouped(string whole) =>
        string.Concat(whole.Select((digit, place) => place > 0 && (whole.Length - place) % 3 == 0 ? @"[. \u00A0\u202F]?" + digit : digit.ToString()));

    [GeneratedRegex(@"<(?<tag>script|style|template)\b.*?</\k<tag>\s*>|<!--.*?-->", RegexOptions.Singleline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Markup();
}
