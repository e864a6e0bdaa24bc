using System.CommandLine;
using Verschillen.Dialogs;
using Verschillen.Domain.Moving;
using Verschillen.Understanding;

namespace Verschillen.Tool;

/// <summary>An answer to a question of a topic, given with a command (--antwoord).</summary>
internal static class AnswerOption
{
    public static Option<string[]> Create() => new("--antwoord")
    {
        Description = "Een antwoord op een vraag van het onderwerp, als kaart=ja. Mag vaker.",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Reads "kaart=ja", or with several choices "hulp=was,kook".</summary>
    /// <param name="dialog">The questions of the topic.</param>
    /// <param name="text">What was given.</param>
    /// <param name="faults">Told what cannot be, and what can.</param>
    /// <returns>Null when no such answer can be given.</returns>
    public static GivenAnswer? Read(Dialog dialog, string text, List<string> faults)
    {
        if (text.Split('=') is not [{ Length: > 0 } name, { Length: > 0 } given])
        {
            faults.Add($"Een antwoord schrijft u als naam=waarde, niet als '{text}'.");
            return null;
        }

        if (dialog.Questions.FirstOrDefault(question => string.Equals(question.Name, name, StringComparison.Ordinal)) is not { } asked)
        {
            faults.Add($"De vraag '{name}' is er niet bij {dialog.Topic}. {(dialog.Questions.Count > 0 ? $"Kies: {string.Join(", ", dialog.Questions.Select(question => question.Name))}." : "Dat onderwerp heeft geen vragen.")}");
            return null;
        }

        string[] values = asked.Kind == QuestionKind.MultiChoice ? given.Split(',') : [given];
        if (values.FirstOrDefault(value => !Fits(asked, value)) is { } stranger)
        {
            faults.Add($"'{name}' kan niet '{stranger}' zijn. {Possible(asked)}");
            return null;
        }

        return new GivenAnswer(asked.NameFor(dialog.Topic), values);
    }

    private static bool Fits(Question asked, string value) => string.Equals(value, Situation.NotKnown, StringComparison.Ordinal) || asked.Kind switch
    {
        QuestionKind.YesNo or QuestionKind.Choice or QuestionKind.MultiChoice => asked.Codes.Contains(value, StringComparer.Ordinal),
        QuestionKind.Income => OwnShareQuestions.IncomeOf(value) is not null,
        _ => OwnShareQuestions.NumberOf(value) is not null,
    };

    private static string Possible(Question asked) => asked.Kind switch
    {
        QuestionKind.YesNo or QuestionKind.Choice or QuestionKind.MultiChoice => $"Kies: {string.Join(", ", asked.Codes)} of {Situation.NotKnown}{(asked.Kind == QuestionKind.MultiChoice ? ", of meer met komma's ertussen" : string.Empty)}.",
        QuestionKind.Income => $"Schrijf '125 procent', '1700.50 euro' of {Situation.NotKnown}.",
        _ => $"Schrijf een getal, zoals 1700.50, of {Situation.NotKnown}.",
    };
}
