using System.Text.RegularExpressions;
using Verschillen.Content.Files;
using Verschillen.Content.Yaml;
using Verschillen.Dialogs.Phrasing;

namespace Verschillen.Content.Checks;

/// <summary>Every sentence that the program needs is there once, with only the slots that the program fills.</summary>
internal static partial class PhraseCheck
{
    public static void Run(ContentIndex index)
    {
        if (index.Files.Single<PhrasesFile>() is not { } first || index.Files.Single<ConversationFile>() is not { } conversation)
        {
            return;
        }

        var needed = Phrases.All.ToDictionary(phrase => phrase.Key, StringComparer.Ordinal);
        var earlier = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in index.Files.Of<PhrasesFile>())
        {
            Check(file.Phrases, needed, earlier, file.Journal);
        }

        Check(conversation.Phrases, needed, earlier, conversation.Journal);
        var sentences = index.Files.Of<PhrasesFile>().Last();
        foreach (var key in needed.Keys.Where(key => !earlier.ContainsKey(key)))
        {
            sentences.Journal.Fault(0, $"De zin '{key}' ontbreekt.", $"Voeg de zin toe bij 'zinnen', hier of in {first.Journal.Path} of {conversation.Journal.Path}.");
        }
    }

    /// <param name="phrases">The sentences of a file.</param>
    /// <param name="needed">What the program needs, by key.</param>
    /// <param name="earlier">The file of each sentence that was met; those of this file are added.</param>
    /// <param name="journal">The file.</param>
    private static void Check(IReadOnlyList<PhraseEntry> phrases, Dictionary<string, Phrase> needed, Dictionary<string, string> earlier, FileJournal journal)
    {
        foreach (var entry in phrases)
        {
            if (!earlier.TryAdd(entry.Key, journal.Path) && !string.Equals(earlier[entry.Key], journal.Path, StringComparison.Ordinal))
            {
                journal.Fault(entry.Line, $"De zin '{entry.Key}' staat ook in {earlier[entry.Key]}.", "Haal er één weg.");
            }

            if (!needed.TryGetValue(entry.Key, out var phrase))
            {
                journal.Fault(entry.Line, $"De zin '{entry.Key}' wordt nergens gezegd.", Spelling.Hint(entry.Key, needed.Keys));
                continue;
            }

            foreach (var slot in SlotsIn(entry.Wording.B1).Union(SlotsIn(entry.Wording.A2 ?? string.Empty), StringComparer.Ordinal))
            {
                if (!phrase.Slots.Contains(slot, StringComparer.Ordinal))
                {
                    journal.Fault(entry.Line, $"In de zin '{entry.Key}' wordt {{{slot}}} niet ingevuld.", phrase.Slots.Count > 0 ? Spelling.Hint(slot, phrase.Slots) : "Haal de accolades weg.");
                }
            }
        }
    }

    /// <summary>The names between braces; a lone brace counts as a slot too, since it would break the filling.</summary>
    private static IEnumerable<string> SlotsIn(string text) => Slot().Matches(text).Select(match => match.Value.Trim('{', '}'));

    [GeneratedRegex(@"\{[^{}]*\}?|\}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Slot();
}
