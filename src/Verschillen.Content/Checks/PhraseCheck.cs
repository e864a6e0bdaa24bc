using System.Text.RegularExpressions;
using Verschillen.Content.Files;
using Verschillen.Content.Yaml;
using Verschillen.Dialogs.Phrasing;

namespace Verschillen.Content.Checks;

/// <summary>Every sentence that the program needs is there once, with the slots that the program fills and no others.</summary>
internal static partial class PhraseCheck
{
    private static readonly string[] s_places = [FileKinds.IntakePhrases, FileKinds.Phrases, FileKinds.Conversation];

    public static void Run(ContentIndex index)
    {
        var needed = Phrases.All.ToDictionary(phrase => phrase.Key, StringComparer.Ordinal);
        var earlier = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in index.Files.Of<PhrasesFile>())
        {
            Check(file.Phrases, needed, earlier, file.Journal);
        }

        if (index.Files.Single<ConversationFile>() is { } conversation)
        {
            Check(conversation.Phrases, needed, earlier, conversation.Journal);
        }

        // While a file says nothing at all, that is what is wrong.
        if (s_places.All(index.Files.IsRead) && index.Files.Of<PhrasesFile>().ToList() is var files && files.TrueForAll(file => file.Phrases.Count > 0))
        {
            foreach (var key in needed.Keys.Where(key => !earlier.ContainsKey(key)))
            {
                files[^1].Journal.Fault(0, $"De zin '{key}' ontbreekt.", $"Voeg de zin toe bij 'zinnen', hier of in {FileKinds.IntakePhrases} of {FileKinds.Conversation}.");
            }
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

            if (needed.TryGetValue(entry.Key, out var phrase))
            {
                CheckSlots(entry, phrase, journal);
            }
            else
            {
                journal.Fault(entry.Line, $"De zin '{entry.Key}' wordt nergens gezegd.", Spelling.Hint(entry.Key, needed.Keys));
            }
        }
    }

    private static void CheckSlots(PhraseEntry entry, Phrase phrase, FileJournal journal)
    {
        var (b1, a2) = (SlotsIn(entry.Wording.B1), SlotsIn(entry.Wording.A2 ?? string.Empty));
        foreach (var slot in b1.Union(a2, StringComparer.Ordinal).Except(phrase.Slots, StringComparer.Ordinal))
        {
            journal.Fault(entry.Line, $"In de zin '{entry.Key}' wordt {{{slot}}} niet ingevuld.", phrase.Slots.Count > 0 ? Spelling.Hint(slot, phrase.Slots) : "Haal de accolades weg.");
        }

        foreach (var (level, slots) in ((string, IReadOnlyList<string>)[])[("b1", b1), ("a2", a2)])
        {
            foreach (var slot in phrase.Slots.Except(phrase.Optional, StringComparer.Ordinal).Except(slots, StringComparer.Ordinal).Where(_ => entry.Wording.B1.Length > 0))
            {
                journal.Fault(entry.Line, $"In de zin '{entry.Key}' ontbreekt {{{slot}}} bij '{level}'.", $"Zet {{{slot}}} waar het programma het moet invullen.");
            }
        }
    }

    /// <summary>The names between braces; a lone brace counts as a slot too, since it would break the filling.</summary>
    private static List<string> SlotsIn(string text) => [.. Slot().Matches(text).Select(match => match.Value.Trim('{', '}'))];

    [GeneratedRegex(@"\{[^{}]*\}?|\}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Slot();
}
