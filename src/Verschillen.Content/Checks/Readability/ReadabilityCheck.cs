using System.Globalization;
using Verschillen.Content.Files;
using Verschillen.Domain;

namespace Verschillen.Content.Checks.Readability;

/// <summary>Every text that people read is plain enough for its level. The formula is an aid; a person judges.</summary>
internal static class ReadabilityCheck
{
    private static readonly CultureInfo s_dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Notes what is hard to read in the journals of the files.</summary>
    public static void Run(ContentFiles files)
    {
        var names = new EasyNames(files.Of<TopicFile>().SelectMany(file => WordsOf(file.Topic.Title))
            .Concat(files.Of<GlossaryFile>().SelectMany(file => file.Words).SelectMany(row => row.Word.AlsoCalled.Prepend(row.Word.Name))));
        Parallel.ForEach(files.Readings, reading => Check(reading.Journal, names));
        ExampleSentences.Check(files);
    }

    private static IEnumerable<string> WordsOf(Wording wording) => [wording.B1, wording.A2 ?? string.Empty];

    private static void Check(FileJournal journal, EasyNames names)
    {
        foreach (var level in (ReadOnlySpan<LanguageLevel>)[LanguageLevel.B1, LanguageLevel.A2])
        {
            var limits = Limits.Of(level);
            var whole = default(Measure);
            foreach (var shown in journal.Texts)
            {
                if (shown.Wording.At(level) is { } text)
                {
                    var line = level == LanguageLevel.A2 ? shown.LineA2 : shown.LineB1;
                    CheckSentences(text, line, limits, journal);
                    whole += CheckText(text, line, limits, names, journal);
                    WordChoice.Check(text, line, journal);
                }
            }

            if (whole.IsFile && whole.FleschDouma < limits.ScoreOfFile)
            {
                journal.HardToRead(0, Told($"Alle teksten in {limits.Name} samen scoren {whole.FleschDouma:0}; {limits.ScoreOfFile} is nodig."), "Kies kortere woorden en zinnen.");
            }
        }

        foreach (var shown in journal.Texts)
        {
            Figures.Check(shown, journal);
        }
    }

    private static void CheckSentences(string text, int line, Limits limits, FileJournal journal)
    {
        foreach (var sentence in Sentences.Of(text))
        {
            var words = Sentences.Words(sentence).Count;
            if (words > limits.WordsASentence)
            {
                journal.HardToRead(line, Told($"Deze zin in {limits.Name} heeft {words} woorden: \"{sentence}\""), $"Maak er zinnen van hoogstens {limits.WordsASentence} woorden van.");
            }

            var commas = Sentences.Commas(sentence);
            if (commas > limits.Commas)
            {
                journal.HardToRead(line, Told($"Deze zin in {limits.Name} heeft {commas} komma's: \"{sentence}\""), $"Maak er meer zinnen van; er mag {(limits.Commas == 0 ? "geen komma" : "één komma")} in staan.");
            }
        }
    }

    private static Measure CheckText(string text, int line, Limits limits, EasyNames names, FileJournal journal)
    {
        var measure = Measure.Of(text, names);
        if (measure.IsLongEnough && measure.WordsASentence > limits.MeanWords)
        {
            journal.HardToRead(line, Told($"De zinnen van deze tekst in {limits.Name} hebben gemiddeld {measure.WordsASentence:0.0} woorden."), $"Maak ze korter: gemiddeld hoogstens {limits.MeanWords}.");
        }

        if (measure.IsLongEnough && measure.FleschDouma < limits.ScoreOfText)
        {
            journal.HardToRead(line, Told($"Deze tekst in {limits.Name} scoort {measure.FleschDouma:0}; {limits.ScoreOfText} is nodig."), "Kies kortere woorden.");
        }

        return measure;
    }

    private static string Told(FormattableString text) => text.ToString(s_dutch);
}
