using System.CommandLine;
using System.Text.RegularExpressions;
using Verschillen.Content.Yaml;

namespace Verschillen.Tool;

/// <summary>What System.CommandLine says of a command that was called wrongly, in Dutch; the package has no Dutch of its own.</summary>
internal static class UsageWords
{
    private static readonly (Regex English, string Dutch)[] s_messages =
    [
        (Pattern("Option '(.*)' is required."), "De optie '$1' ontbreekt."),
        (Pattern("Option '(.*)' expects a single argument but .* were provided."), "Geef de optie '$1' één keer."),
        (Pattern("Required argument missing for option: '(.*)'."), "Achter de optie '$1' hoort een waarde."),
        (Pattern("Required argument missing for command: '(.*)'."), "Achter de opdracht '$1' hoort nog iets."),
        (Pattern("Cannot parse argument '(.*)' for option '(.*)' as expected type 'System.Int32'."), "Achter de optie '$2' hoort een heel getal, en niet '$1'."),
        (Pattern("Cannot parse argument '(.*)' for option '(.*)' as expected type .*"), "'$1' past niet bij de optie '$2'."),
    ];

    private static readonly Regex s_ofWords = Pattern("(Required command was not provided|Unrecognized command or argument '.*')\\.");

    /// <summary>Every fault; the words that fit nowhere come first, as one.</summary>
    public static IEnumerable<string> InDutch(ParseResult parsed)
    {
        var messages = parsed.Errors.Select(error => error.Message).ToList();
        return [.. messages.Exists(s_ofWords.IsMatch) ? new[] { OfWords(parsed) } : [], .. messages.Where(message => !s_ofWords.IsMatch(message)).Select(InDutch)];
    }

    /// <summary>Of the first word that fits nowhere; what stands behind it belongs to it or cannot be known.</summary>
    private static string OfWords(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var commands = command.Subcommands.Select(one => one.Name).ToList();
        return parsed.UnmatchedTokens switch
        {
            [] => $"Noem een opdracht. {Spelling.Choice(commands)}",
            [['-', ..] option, ..] => $"'{option}' is geen optie{(command.Parents.Any() ? $" van '{command.Name}'" : "")}. {Nearest(option, [.. command.Options.Select(one => one.Name)])}",
            [var word, ..] when commands.Count > 0 => $"'{word}' is geen opdracht. {Nearest(word, commands)}",
            [var word, ..] => $"'{word}' hoort hier niet.",
        };
    }

    private static string Nearest(string word, IReadOnlyList<string> known) =>
        Spelling.Nearest(word, known) is { } nearest ? $"Bedoelt u '{nearest}'?" : Spelling.Choice(known);

    /// <returns>The message itself when it is Dutch already, as those of our own options are.</returns>
    private static string InDutch(string message) =>
        s_messages.FirstOrDefault(one => one.English.IsMatch(message)) is { English: { } english, Dutch: var dutch } ? english.Replace(message, dutch) : message;

    private static Regex Pattern(string english) => new($"^{english}$", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
