using System.Text.RegularExpressions;

namespace Verschillen.Tool;

/// <summary>What System.CommandLine says of a command that was called wrongly, in Dutch; the package has no Dutch of its own.</summary>
internal static class UsageWords
{
    private static readonly (Regex English, string Dutch)[] s_messages =
    [
        (Pattern("Required command was not provided."), "Noem een opdracht."),
        (Pattern("Unrecognized command or argument '(.*)'."), "'$1' is geen opdracht en hoort hier niet."),
        (Pattern("Option '(.*)' is required."), "De optie '$1' ontbreekt."),
        (Pattern("Option '(.*)' expects a single argument but .* were provided."), "Geef de optie '$1' één keer."),
        (Pattern("Required argument missing for option: '(.*)'."), "Achter de optie '$1' hoort een waarde."),
        (Pattern("Required argument missing for command: '(.*)'."), "Achter de opdracht '$1' hoort nog iets."),
        (Pattern("Cannot parse argument '(.*)' for option '(.*)' as expected type 'System.Int32'."), "Achter de optie '$2' hoort een heel getal, en niet '$1'."),
        (Pattern("Cannot parse argument '(.*)' for option '(.*)' as expected type .*"), "'$1' past niet bij de optie '$2'."),
    ];

    /// <returns>The message itself when it is Dutch already, as those of our own options are.</returns>
    public static string InDutch(string message) =>
        s_messages.FirstOrDefault(one => one.English.IsMatch(message)) is { English: { } english, Dutch: var dutch } ? english.Replace(message, dutch) : message;

    private static Regex Pattern(string english) => new($"^{english}$", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
