using System.Reflection;
using Verschillen.Dialogs.Phrasing;

namespace Verschillen.Tests.HouseStyle;

/// <summary>Every sentence of the dialog files is said somewhere, and under one key.</summary>
public sealed class PhraseTests
{
    [Fact]
    public void Every_phrase_is_said_somewhere()
    {
        var code = string.Concat(Repository.Sources.Where(file => !file.Contains("/Phrasing/Phrases.", StringComparison.Ordinal)).Select(Repository.TextOf));

        Assert.Empty(typeof(Phrases).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => "Phrases." + field.Name).Where(use => !code.Contains(use, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_phrase_has_its_own_key() =>
        Assert.Empty(Phrases.All.GroupBy(phrase => phrase.Key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
}
