using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>Messages of one kind, one on each line, from which the chat learns (dialogs/voorbeelden/KIND/LABEL.txt). A line that begins with # is a remark.</summary>
/// <param name="Journal">What was noted.</param>
/// <param name="Kind">The folder: what the messages are examples of.</param>
/// <param name="Label">The name of the file: which one.</param>
/// <param name="Messages">The messages, each once.</param>
internal sealed record ExamplesFile(FileJournal Journal, string Kind, string Label, IReadOnlyList<ExampleLine> Messages) : IContentFile
{
    public const string Intents = "bedoelingen";
    public const string Crises = "crisis";
    public const string SoundAlikes = "klinkt-zo";
    public const string Referrals = "doorverwijzen";
    public const string Topics = "onderwerpen";

    /// <summary>What people say back to a question, each line as "ja: die heb ik al jaren".</summary>
    public const string Answers = "antwoorden";

    private const char Remark = '#';

    /// <summary>The folders that there may be.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Intents, Crises, SoundAlikes, Referrals, Topics, Answers];

    public static ExamplesFile Read(string text, FileJournal journal) => Unread(journal) with { Messages = LinesOf(text, journal) };

    /// <summary>The same, without its messages.</summary>
    public static ExamplesFile Unread(FileJournal journal) => new(journal, Path.GetFileName(Path.GetDirectoryName(journal.Path)!), Path.GetFileNameWithoutExtension(journal.Path), []);

    /// <summary>The lines of a text that are no remark; reports what stands twice, and a text without any.</summary>
    public static IReadOnlyList<ExampleLine> LinesOf(string text, FileJournal journal)
    {
        var messages = new List<ExampleLine>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Trim() is not [not Remark, ..] trimmed)
            {
                continue;
            }

            var message = trimmed.ToString();
            if (lines.TryAdd(message, number))
            {
                messages.Add(new ExampleLine(number, message));
            }
            else
            {
                journal.Fault(number, $"'{message}' staat ook op regel {lines[message]}.", "Haal een van de twee weg.");
            }
        }

        if (messages.Count == 0)
        {
            journal.Fault(0, "Er staat geen bericht in, dus hiervan wordt niets geleerd.", "Schrijf er berichten in, een op elke regel, of haal het bestand weg.");
        }

        return messages;
    }
}

/// <summary>A message in a file.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Text">The whole line, without spaces around.</param>
internal sealed record ExampleLine(int Line, string Text)
{
    private const char Separator = ':';

    /// <summary>The line as an answer: "nee: die is vorig jaar gestopt". Null when it does not say what the message answers.</summary>
    public AnswerExample? Answer =>
        Text.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var at && Text[(at + 1)..].Trim() is { Length: > 0 } text ? new AnswerExample(Text[..at].Trim(), text) : null;
}
