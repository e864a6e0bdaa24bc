using Verschillen.Content.Yaml;
using Verschillen.Dialogs;
using Verschillen.Domain.Moving;

namespace Verschillen.Content.Files;

/// <summary>A question in a dialog file.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Question">The question.</param>
/// <param name="OnlyIf">Its condition, each test with its line.</param>
/// <param name="Recognised">The phrases by which a message answers it unasked, for each value.</param>
internal sealed record QuestionEntry(int Line, Question Question, ConditionEntry OnlyIf, IReadOnlyList<ConditionTest> Recognised)
{
    /// <summary>The answers to other topics' questions that mean yes to it, each with its line.</summary>
    public ConditionEntry YesIf { get; private init; } = ConditionEntry.Always;

    /// <summary>False when its kind could not be read, so that nothing can be said of its answers.</summary>
    public bool HasKind { get; private init; }

    public static QuestionEntry Read(Fields fields)
    {
        var onlyIf = ConditionEntry.Read(fields, "alleen_als");
        var yesIf = ConditionEntry.Read(fields, "al_ja_als");
        var kind = fields.RequiredWord("soort", FieldWords.QuestionKinds);
        var question = new Question(
            fields.Id("naam"),
            kind ?? default,
            fields.Wording("tekst"),
            fields.Wording("past_niet"))
        {
            Label = fields.OptionalWording("label"),
            Why = fields.OptionalWording("waarom"),
            Hint = fields.OptionalWording("hint"),
            Choices = [.. fields.EntriesOf("keuzes").Select(entry => ReadChoice(entry, fields))],
            IsAskedAfterwards = fields.Flag("pas_na_antwoord"),
            OnlyWithRuleOn = fields.Has("alleen_met_regel") ? fields.Id("alleen_met_regel") : null,
            SharedAs = fields.Has("gedeeld") ? fields.Id("gedeeld") : null,
            YesIf = yesIf.Condition.Tests,
            OnlyIf = onlyIf.Condition,
        };
        return new QuestionEntry(fields.Line, question, onlyIf, ReadRecognised(fields, question)) { HasKind = kind is not null, YesIf = yesIf };
    }

    private static List<ConditionTest> ReadRecognised(Fields fields, Question question)
    {
        var recognised = ConditionEntry.Read(fields, "herken").Tests;
        var values = question.Codes;
        foreach (var stray in recognised.Where(one => !values.Contains(one.Test.Name, StringComparer.Ordinal)))
        {
            fields.Journal.Fault(stray.Line, $"'{stray.Test.Name}' is geen antwoord op de vraag '{question.Name}'.", $"Kies: {string.Join(", ", values)}.");
        }

        foreach (var (line, test) in recognised)
        {
            foreach (var words in test.Values.Where(NeverFits))
            {
                fields.Journal.Fault(line, $"'{words}' past op geen enkel bericht.", "Schrijf woorden om uit te kiezen zonder spaties: heb|hebben een kaart. Een * is een paar andere woorden, en staat tussen woorden.");
            }
        }

        return [.. recognised.Select(one => one.Test)];
    }

    /// <summary>"heb | hebben", "heb/hebben" and "*" alone look like a pattern and are none.</summary>
    private static bool NeverFits(string words) =>
        words.Contains('/', StringComparison.Ordinal) || words.Contains(" |", StringComparison.Ordinal) || words.Contains("| ", StringComparison.Ordinal) || words.Trim().All(sign => sign is '*' or ' ');

    private static QuestionChoice ReadChoice(MapEntry entry, Fields question)
    {
        var id = question.CheckedId(entry.Key, entry.Line);
        return Fields.Read(entry.Value, question.Journal, fields => new QuestionChoice(id, fields.Wording("tekst"), fields.Words("ook")));
    }
}
