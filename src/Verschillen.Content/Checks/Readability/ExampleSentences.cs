using Verschillen.Content.Files;
using Verschillen.Domain;

namespace Verschillen.Content.Checks.Readability;

/// <summary>
/// What is said of one municipality in the texts of a topic is an example, and says so: who moves elsewhere reads "In Noordwijk vervalt uw plek" as what holds for them (voorbeeldzin).
/// </summary>
internal static class ExampleSentences
{
    private const string Beginning = "In ";

    public static void Check(ContentFiles files)
    {
        List<string> names = [.. (files.Single<MunicipalitiesFile>()?.Rows ?? []).Select(row => row.Municipality.Name)];
        foreach (var journal in files.Of<TopicFile>().Select(file => file.Journal))
        {
            foreach (var shown in journal.Texts)
            {
                CheckText(shown.Wording.B1, shown.LineB1, names, journal);
                CheckText(shown.Wording.At(LanguageLevel.A2) ?? "", shown.LineA2, names, journal);
            }
        }
    }

    private static void CheckText(string text, int line, List<string> names, FileJournal journal)
    {
        foreach (var sentence in Sentences.Of(text).Where(sentence => sentence.StartsWith(Beginning, StringComparison.Ordinal)))
        {
            if (names.Find(name => BeginsWith(sentence.AsSpan(Beginning.Length), name)) is { } name)
            {
                journal.HardToRead(line, $"Deze zin lijkt een regel voor iedereen, en gaat over één gemeente: \"{sentence}\"", $"Begin met 'Een voorbeeld: in {name}'.");
            }
        }
    }

    private static bool BeginsWith(ReadOnlySpan<char> text, string name) =>
        text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || !(char.IsLetter(text[name.Length]) || text[name.Length] == '-'));
}
