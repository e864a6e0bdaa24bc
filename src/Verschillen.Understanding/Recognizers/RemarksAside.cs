using System.Collections.Frozen;
using Verschillen.Understanding.Recognizers.Places;

namespace Verschillen.Understanding.Recognizers;

/// <summary>
/// Tells whether a message from which an answer would be inferred speaks of something else: "ik ben blind" says nothing of who sends the help, nor does "van het uwv"
/// choose between the municipality and a budget. It is asked again then (opmerking).
/// </summary>
/// <param name="lexicon">The words.</param>
/// <param name="said">Of each answer to each question, the words that who was learned from said.</param>
internal sealed class RemarksAside(Lexicon lexicon, IReadOnlyDictionary<(string Question, string Value), FrozenSet<string>> said)
{
    // "Van het uwv", "ik ben blind", "mijn moeder gaat naar een verpleeghuis": who says more may well tell what was asked by it.
    private const int MostWordsOfOne = 4;
    private const int MostWordsOfSentence = 7;
    private const int MostWordsOfSomebody = 8;

    private readonly FrozenSet<string> _payers = lexicon.Words.OtherPayers.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="annotation">The message.</param>
    /// <param name="asked">The question.</param>
    /// <param name="inferred">The answer that would be taken.</param>
    public bool Contains(Annotation annotation, AskedQuestion asked, JudgedAnswer inferred) => ChoosesATopic(annotation) || AsksOn(annotation) || asked.Kind switch
    {
        QuestionKind.YesNo when inferred.Assent is Assent.No => TellsOfSomebodyNear(annotation, asked, AskedQuestion.No),
        QuestionKind.YesNo => inferred.Assent is Assent.Yes
            && (TellsUntilThen(annotation) || NamesAnotherPayer(annotation, asked, AskedQuestion.Yes) || (annotation.Words.Length <= MostWordsOfSentence && TellsOfAnotherQuestion(annotation, asked))),
        // "Elektrische rolstoel" says nothing of who lends it.
        QuestionKind.Choice => TellsSinceWhen(annotation) || ChoiceNumbers.OnlyMeasure(annotation) || AskedAnswer.IsBareTopic(annotation) || IsAWordOfNobody(annotation, asked, inferred) || (annotation.Words.Length <= MostWordsOfOne && TellsOfABody(annotation)) || (inferred.Choices is [var choice] && (NamesAnotherPayer(annotation, asked, choice) || TellsOfSomebodyNear(annotation, asked, choice))) || SeeksAnotherTopic(annotation, asked),
        _ => false,
    };

    /// <summary>"School eerst", "toch liever eerst de huishoudelijke hulp": it says what to talk about.</summary>
    private static bool ChoosesATopic(Annotation annotation) => annotation.Words.Length <= MostWordsOfSentence && annotation.Has(LabelKind.Topic) && Array.Exists(annotation.Words, word => word is "eerst" or "liever");

    /// <summary>"En voor een echtpaar", "en als hij 18 is".</summary>
    private static bool AsksOn(Annotation annotation) => annotation.Words is ["en", "voor" or "als" or "hoe", ..];

    /// <summary>"Ja sinds 2 jaar", where it is asked which of two it is.</summary>
    private static bool TellsSinceWhen(Annotation annotation) => annotation.Words is ["ja", "sinds" or "al", ..];

    private static bool TellsOfABody(Annotation annotation) => annotation.Words is ["ik" or "hij" or "zij" or "ze", "ben" or "heb" or "is" or "heeft", ..] && annotation.Has(Remark.Body);

    /// <summary>"Mijn vader helpt mij", "mijn man eet elke dag in het buurthuis": nobody who was learned from said that somebody does so, and meant this answer.</summary>
    private bool TellsOfSomebodyNear(Annotation annotation, AskedQuestion asked, string value) => annotation.Words is [var whose, var person, var does, ..] && annotation.Words.Length <= MostWordsOfSomebody
        && whose is "mijn" or "m'n" or "mn" or "onze" or "ons" && PersonNames.AreOf(person)
        && !annotation.Has(LabelKind.OwnField) && !lexicon.VolunteeredIn(annotation).Any(answer => string.Equals(answer.Question, asked.Name, StringComparison.Ordinal))
        && (ComesAlong(annotation) || !IsInAnExample(does, asked, value));

    /// <summary>"Mijn man gaat niet mee" is of the move.</summary>
    private static bool ComesAlong(Annotation annotation) => annotation.Words[2] is "gaat" or "gaan" or "komt" or "komen" or "verhuist" or "verhuizen" && annotation.Words[^1] is "mee";

    /// <summary>"Tot vorige maand": it is over.</summary>
    private static bool TellsUntilThen(Annotation annotation)
    {
        for (var i = 0; i + 1 < annotation.Words.Length; i++)
        {
            if (annotation.Words[i] is "tot" && annotation.Words[i + 1] is "vorig" or "vorige" or "verleden" or "afgelopen" or "gisteren" or "voor" or "kort" or "eergisteren")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mijn moeder gaat naar een verpleeghuis", where hulp in huis is asked about: the words of an answer to another question, and none of one to this.</summary>
    private bool TellsOfAnotherQuestion(Annotation annotation, AskedQuestion asked)
    {
        var told = lexicon.VolunteeredIn(annotation).ToList();
        return told.Exists(answer => answer.Value is AskedQuestion.Yes or AskedQuestion.No) && !told.Exists(answer => string.Equals(answer.Question, asked.Name, StringComparison.Ordinal));
    }

    /// <summary>"Uit de wlz", "via de zorgverzekeraar": nobody who was learned from said so and meant this answer.</summary>
    private bool NamesAnotherPayer(Annotation annotation, AskedQuestion asked, string value)
    {
        // Asked of the very one, as of the Wlz, it answers.
        if (annotation.Words.Length > MostWordsOfOne || Array.Find(annotation.Words, _payers.Contains) is not { } payer || asked.Name.Contains(payer, StringComparison.Ordinal))
        {
            return false;
        }

        return !IsInAnExample(payer, asked, value);
    }

    /// <summary>"Hè", "niks": one word, and nobody who was learned from said it and meant this answer.</summary>
    private bool IsAWordOfNobody(Annotation annotation, AskedQuestion asked, JudgedAnswer inferred) =>
        annotation.Words is [var word] && inferred.Choices is [var choice] && !IsInAnExample(word, asked, choice);

    private bool IsInAnExample(string word, AskedQuestion asked, string value) => said.TryGetValue((asked.Name, value), out var words) && words.Contains(word);

    /// <summary>"Wij zoeken een seniorenwoning", of who is asked about a wheelchair.</summary>
    private bool SeeksAnotherTopic(Annotation annotation, AskedQuestion asked)
    {
        if (!Array.Exists(annotation.Words, word => word is "zoek" or "zoeken" or "zoekt"))
        {
            return false;
        }

        var named = lexicon.TopicsIn(annotation);
        return named.Count > 0 && asked.IsWithinTopic && !named.Any(topic => AskedQuestion.IsOf(topic, asked.Name));
    }
}
