using System.Text.RegularExpressions;

namespace Verschillen.Web.Theming;

/// <summary>Reads design tokens: the CSS custom properties of a file, in whatever rules they stand (tokenbestand).</summary>
internal static partial class TokenFile
{
    private const int DeepestReference = 10; // tokens that refer to tokens; more is a circle

    /// <param name="css">The file's text.</param>
    /// <returns>The values by name, references to other tokens of the file filled in; the last of a name counts.</returns>
    public static IReadOnlyDictionary<string, string> Read(string css)
    {
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match token in Token().Matches(Comment().Replace(css, "")))
        {
            tokens[token.Groups["name"].Value] = token.Groups["value"].Value.Trim();
        }

        return tokens.Keys.ToDictionary(name => name, name => Resolved(tokens, tokens[name], DeepestReference), StringComparer.Ordinal);
    }

    private static string Resolved(Dictionary<string, string> tokens, string value, int depth) => depth == 0
        ? value
        : Reference().Replace(value, reference =>
            tokens.TryGetValue(reference.Groups["name"].Value, out var found) ? Resolved(tokens, found, depth - 1)
            : reference.Groups["otherwise"] is { Success: true } otherwise ? Resolved(tokens, otherwise.Value.Trim(), depth - 1)
            : reference.Value);

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<name>--[\w-]+)\s*:\s*(?<value>[^;{}]+)(?=[;}]|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Token();

    [GeneratedRegex(@"var\(\s*(?<name>--[\w-]+)\s*(?:,(?<otherwise>[^()]*))?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Reference();
}
