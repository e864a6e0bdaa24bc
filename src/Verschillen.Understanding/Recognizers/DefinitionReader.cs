using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>
/// Reads questions that only ask what something is: "wat is het CIZ", "wie is MEE". The name must be all that is left of the message,
/// so names that are everyday words ("mee") or somebody else's business ("zorgkantoor") can be asked for too.
/// </summary>
internal sealed class DefinitionReader
{
    private static readonly FrozenSet<string> s_askers = WordSet.Of("wat", "wie");
    private static readonly FrozenSet<string> s_verbs = WordSet.Of("is", "zijn", "betekent", "betekenen", "doet", "doen", "bedoelt", "bedoelen", "was");
    private static readonly FrozenSet<string> s_fillers = WordSet.Of("de", "het", "een", "t", "n", "dat", "u", "jullie", "met", "eigenlijk", "precies", "nou", "nu", "toch", "ook", "weer", "alweer", "woord", "term");

    private readonly FrozenDictionary<string, string> _names;

    /// <param name="definitions">What can be asked for; the first of a name counts.</param>
    public DefinitionReader(IReadOnlyList<NameWords> definitions)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            foreach (var words in definition.Words)
            {
                names.TryAdd(KeyOf(WordsOf(words)), definition.Name);
            }
        }

        _names = names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The name in the glossary of what the message asks for.</summary>
    /// <returns>Null when the message asks something else.</returns>
    public string? Read(Message message)
    {
        if (message.Count < 3 || !s_askers.Contains(message[0].Text) || !s_verbs.Contains(message[1].Text))
        {
            return null;
        }

        var words = message.Tokens.Select(token => token.Text).ToList();
        // A filler may belong to the name ("het rijk", "eerst een huis"), so the longest name is tried first.
        for (var start = 2; start < words.Count; start++)
        {
            for (var end = words.Count; end > start; end--)
            {
                if (_names.GetValueOrDefault(KeyOf(words.Take(start..end))) is { } name)
                {
                    return name;
                }

                if (!s_fillers.Contains(words[end - 1]))
                {
                    break;
                }
            }

            if (!s_fillers.Contains(words[start]))
            {
                return null;
            }
        }

        return null;
    }

    private static IEnumerable<string> WordsOf(string text) => Message.Of(text).Tokens.Select(token => token.Text);

    private static string KeyOf(IEnumerable<string> words) => string.Join(' ', words);
}
