using System.Globalization;

namespace Verschillen.Web.Theming;

/// <summary>Whether every pair of colours that the pages use can be told apart by people who see little.</summary>
/// <remarks>WCAG 2.2, 1.4.3 Contrast (Minimum) and 1.4.11 Non-text Contrast, https://www.w3.org/TR/WCAG22/#contrast-minimum.</remarks>
internal static class ContrastCheck
{
    /// <summary>The least contrast of letters with what is behind them that a theme may have; our own has more.</summary>
    public const double Text = 4.5;

    private const double Shape = 3; // edges of fields and buttons, the ring around what has the focus

    /// <summary>The pairs that the style sheets use: what is seen, on what, and the least contrast.</summary>
    public static IReadOnlyList<(string Seen, string On, double Least)> Pairs { get; } =
    [
        .. On(Text, "document-color", "document-background-color", "surface-background-color", "textbox-background-color", "alert-warning-background-color", "said", "cell"),
        .. On(Text, "heading-color", "document-background-color", "surface-background-color"),
        .. On(Text, "link-color", "document-background-color", "surface-background-color", "alert-warning-background-color", "cell"),
        .. On(Text, "link-hover-color", "document-background-color", "surface-background-color", "cell"),
        .. On(Text, "paragraph-small-color", "document-background-color", "surface-background-color"),
        .. On(Text, "button-primary-action-color", "button-primary-action-background-color", "button-primary-action-hover-background-color"),
        .. On(Text, "button-secondary-action-color", "button-secondary-action-background-color", "button-secondary-action-hover-background-color", "document-background-color"),
        .. On(Shape, "textbox-border-color", "document-background-color", "textbox-background-color"),
        .. On(Shape, "button-primary-action-background-color", "document-background-color", "surface-background-color"),
        .. On(Shape, "focus-outline-color", "document-background-color", "surface-background-color", "focus-inverse-outline-color"),
    ];

    /// <param name="tokens">All tokens of a theme.</param>
    /// <param name="name">Which theme, for the message.</param>
    /// <returns>Every pair that fails with its contrast, and every colour that cannot be read.</returns>
    public static IEnumerable<string> Of(IReadOnlyDictionary<string, string> tokens, string name)
    {
        foreach (var token in Pairs.SelectMany(pair => new[] { pair.Seen, pair.On }).Distinct(StringComparer.Ordinal).Where(token => TokenColour.Read(tokens[token]) is null))
        {
            yield return $"Thema ({name}): {token} is \"{tokens[token]}\". Geef een dekkende kleur als #rrggbb, rgb(), hsl() of een naam.";
        }

        foreach (var (seen, on, least) in Pairs)
        {
            if (TokenColour.Read(tokens[seen]) is { } front && TokenColour.Read(tokens[on]) is { } back && TokenColour.Contrast(front, back) is var contrast && contrast < least)
            {
                yield return string.Create(
                    CultureInfo.GetCultureInfo("nl-NL"),
                    $"Thema ({name}): {seen} ({tokens[seen]}) op {on} ({tokens[on]}) heeft contrast {Math.Floor(contrast * 100) / 100:0.00}. Nodig is minstens {least:0.0}.");
            }
        }
    }

    private static IEnumerable<(string Seen, string On, double Least)> On(double least, string seen, params IReadOnlyList<string> backgrounds) =>
        backgrounds.Select(background => (Named(seen), Named(background), least));

    private static string Named(string token) => token is "said" or "cell" ? $"--verschillen-{token}-background-color" : $"--utrecht-{token}";
}
