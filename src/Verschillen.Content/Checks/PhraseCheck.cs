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
        if (index.Files.Single<PhrasesFile>() is not { } file || index.Files.Single<ConversationFile>() is not { } conversation)
        {
            return;
        }

        var needed = Phrases.All.ToDictionary(phrase => phrase.Key, StringComparer.Ordinal);
        Check(file.Phrases, needed, file.Journal);
        Check(conversation.Phrases, needed, conversation.Journal);
        var present = file.Phrases.Concat(conversation.Phrases).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in needed.Keys.Where(key => !present.Contains(key)))
        {
            file.Journal.Fault(0, $"De zin '{key}' ontbreekt.", $"Voeg de zin toe bij 'zinnen', hier of in {conversation.Journal.Path}.");
        }

        var inFile = file.Phrases.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in conversation.Phrases.Where(entry => inFile.Contains(entry.Key)))
        {
            conversation.Journal.Fault(entry.Line, $"De zin '{entry.Key}' staat ook in {file.Journal.Path}.", "Haal er één weg.");
        }
    }

    private static void Check(IEnumerable<PhraseEntry> phrases, Dictionary<string, Phrase> needed, FileJournal journal)
    {
        foreach (var entry in phrases)
        {
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

    [GeneratedRegex(@"\{[^{}]*\}?|\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slot();
}
