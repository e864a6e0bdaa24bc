using System.Reflection;
using System.Text.RegularExpressions;
using Verschillen.Dialogs.Phrasing;

namespace Verschillen.Tests.HouseStyle;

/// <summary>Every sentence of the dialog files is said somewhere, and under one key.</summary>
public sealed partial class PhraseTests
{
    [Fact]
    public void Every_phrase_is_said_somewhere()
    {
        var code = string.Concat(Repository.Sources.Where(file => !file.Contains("/Phrasing/Phrases.", StringComparison.Ordinal)).Select(Repository.TextOf));

        // By whole names: many begin as another does.
        var said = Use().Matches(code).Select(use => use.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(typeof(Phrases).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name).Where(name => !said.Contains(name)));
    }

    [Fact]
    public void Every_phrase_has_its_own_key() =>
        Assert.Empty(Phrases.All.GroupBy(phrase => phrase.Key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [GeneratedRegex(@"\bPhrases\.(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Use();
}
