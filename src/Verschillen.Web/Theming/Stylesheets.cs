using System.Text.RegularExpressions;

namespace Verschillen.Web.Theming;

/// <summary>The style sheets, made of the theme and of what the pages and the widget share.</summary>
internal sealed partial class Stylesheets
{
    /// <summary>
    /// The widget, more specific than whatever a site says of its own elements. The second selector matches nothing and only lends its
    /// weight.
    /// </summary>
    private const string Widget = "verschillen-chat:is(verschillen-chat, #\\9#\\9)";

    public Stylesheets(Theme theme)
    {
        var conversation = Theme.Style("gesprek.css");
        Page = $$"""
            :root { {{Declarations(theme.Light)}} }
            @media screen and (prefers-color-scheme: dark) { :root { {{Declarations(theme.Dark)}} } }
            {{conversation}}
            {{Theme.Style("pagina.css")}}
            """;
        Intake = Theme.Style("intake.css");
        // The size of letters within the widget follows the person, and not a site that made its root smaller.
        ForWidget = Rem().Replace(
            $$"""
            {{Widget}} { {{Theme.Style("herstel.css")}} }
            {{Widget}} { {{Declarations(theme.Light)}} }
            @media screen and (prefers-color-scheme: dark) { {{Widget}}[donker] { {{Declarations(theme.Dark)}} } }
            {{Widget}} { {{conversation}} }
            {{Widget}} { {{Theme.Style("widget.css")}} }
            """,
            length => length.Groups["number"] is { Success: true, Value: var number } ? $"calc({number} * max(1rem, 16px) * var(--verschillen-grootte, 1))" : length.Value);
    }

    /// <summary>Of our own pages.</summary>
    public string Page { get; }

    /// <summary>Of the intake, beside those of all pages; who chats does not need them.</summary>
    public string Intake { get; }

    /// <summary>Of the chat within a page of others.</summary>
    public string ForWidget { get; }

    private static string Declarations(IReadOnlyDictionary<string, string> tokens) => string.Concat(tokens.Select(token => $"{token.Key}:{token.Value};"));

    /// <summary>A length in rem, and a condition of a window as a whole, in which a rem is that of the browser and no variable counts.</summary>
    [GeneratedRegex(@"@media[^{]*|(?<![\w.])(?<number>-?\d*\.?\d+)rem\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Rem();
}
