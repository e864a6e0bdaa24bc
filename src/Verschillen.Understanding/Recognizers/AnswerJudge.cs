using System.Collections.Frozen;
using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>
/// Decides what a message answers to the question asked. A bare "ja hoor" or "de eerste" says it in so many words; of anything longer the words of an answer are
/// only a sign ("nooit om gevraagd ook"), and what people said before in answer to such questions decides.
/// </summary>
internal sealed class AnswerJudge(Lexicon lexicon, AnswerModel model, RemarksAside asides)
{
    // Measured on answers that the model had not learned from.
    private const float LeastChance = 0.75f;

    // Whoever has their answer may well speak of something else.
    private const float LeastChanceWhenOptional = 0.9f;

    // Which of several gives the help is left open then, and that needs no more than that it answers at all.
    private const float LeastWithoutDecision = 0.4f;

    // The choice of who has something not yet.
    private const string NotYet = "nog-niet";

    // A choice that is named in a message of at most so many words is meant, whatever was learned.
    private const int ShortLength = 3;
    private const int MostWordsOfTold = 7;

    // "Ik heb nog geen indicatie".
    private const int MostWordsOfNoDecision = 5;

    private readonly FrozenSet<string> _fillers = Stem.AllOf(lexicon.Words.Fillers);
    private readonly FrozenSet<string> _smallWords = Message.WordsOf(lexicon.Words.Fillers);
    private readonly FrozenDictionary<string, AskedQuestion> _learned = lexicon.Answers.ToFrozenDictionary(answers => answers.Asked.Name, answers => answers.Asked, StringComparer.Ordinal);

    public JudgedAnswer Read(Annotation annotation, AskedQuestion? asked)
    {
        var said = JudgedAnswer.Said(annotation, asked);
        if (asked is null)
        {
            return IsSaidInPassing(annotation, said) ? said with { Assent = null } : said;
        }

        // "Ik weet nog niet wanneer", where a place is asked, says that of the day.
        if (said.Assent is Assent.DoNotKnow && asked is { IsWithinTopic: false, Kind: not QuestionKind.Date } && annotation.Words.Any(word => word is "wanneer" or "dag" or "datum" or "verhuisdag" or "verhuisdatum"))
        {
            return JudgedAnswer.None;
        }

        // "Krijg ik een waardering" names "ik" and chooses nobody, "valt dat onder de Wlz" does not say that it does; "en volgend jaar" says no yes.
        if (said.Assent is null && (AsksOfSomebody(annotation) || AsksOfSomething(annotation) || (said.Choices.Count == 0 && (Concludes(annotation) || annotation.IsOnlyADay || IsAnotherTopic(annotation, asked)))))
        {
            return JudgedAnswer.None;
        }

        // "Ik woon nu in Utrecht", where a topic is asked, is of no home that is sought.
        if (annotation.IsOnlyAHome && asked.Choices.Any(choice => lexicon.Topics.Any(topic => string.Equals(topic.Topic.Value, choice.Id, StringComparison.Ordinal))))
        {
            return JudgedAnswer.None;
        }

        if (asked.Kind == QuestionKind.YesNo && said.Assent is not Assent.Yes && TellsNo(annotation, asked))
        {
            return JudgedAnswer.None with { Assent = Assent.No, IsLearned = true };
        }

        // "250 euro" says no no to whether somebody gets something, whatever was learned from.
        var isOnlyASum = asked.Kind == QuestionKind.YesNo && Array.TrueForAll(annotation.Slots, slot => slot == Slot.Amount);
        if ((!IsLearned(asked) && AsksWhich(annotation)) || IsSmallWord(annotation, said) || isOnlyASum)
        {
            return JudgedAnswer.None;
        }

        // "Wlz is het niet": of two the other one is meant, and of more it is not told which.
        if (asked.Kind is QuestionKind.Choice && said.Choices.Count == 0 && DeniedChoices.LeftBy(annotation, asked) is var left && left.Count < asked.Choices.Count)
        {
            return asked.Choices.Count == 2 && left is [var other] ? JudgedAnswer.None with { Choices = [other], IsLearned = true, IsInferred = true } : JudgedAnswer.None;
        }

        // "Mijn zoon, hij is 22" has the words of a child, and tells of none.
        if (asked.Kind is QuestionKind.Choice && said.Choices.Count > 0 && AgeWords.TellsAge(annotation) && Told(annotation, asked) is [var ofThatAge])
        {
            return JudgedAnswer.None with { Choices = [ofThatAge], IsLearned = true };
        }

        if (!IsLearned(asked) || IsBare(annotation, said))
        {
            return said with { IsInferred = asked is { Kind: QuestionKind.YesNo, IsWithinTopic: true } && said.Assent is Assent.Yes && OnlyAgrees(annotation) };
        }

        // "Ik heb geen indicatie"; who has none yet may still tell who gives the help.
        if (asked.Kind is QuestionKind.Choice && annotation.Has(Remark.NoDecision) && (annotation.Words.Length <= MostWordsOfNoDecision || !annotation.Words.Contains("nog", StringComparer.Ordinal)) && !asked.Values.Contains(NotYet, StringComparer.Ordinal))
        {
            return JudgedAnswer.None with { Assent = Assent.DoNotKnow, IsLearned = true };
        }

        // "Nee, hij is nog een kind": a word of a choice, in words that tell it unasked too.
        if (asked.Kind is QuestionKind.Choice && annotation.Stems.Length <= MostWordsOfTold && annotation.Of(Remark.No).All(hit => hit.Start == 0) && Told(annotation, asked) is [var choice] && said.Choices.Contains(choice, StringComparer.Ordinal))
        {
            return JudgedAnswer.None with { Choices = [choice], IsLearned = true };
        }

        var (value, chance) = model.Likeliest(annotation, asked, said);
        var judged = value switch
        {
            AnswerExample.Nothing => JudgedAnswer.None with { AnswersNothing = true },
            AnswerExample.NotKnown => JudgedAnswer.None with { Assent = Assent.DoNotKnow },
            AnswerExample.Given => said with { Assent = null },
            _ when asked.Kind == QuestionKind.YesNo => JudgedAnswer.None with { Assent = value is AskedQuestion.Yes ? Assent.Yes : Assent.No },
            _ => JudgedAnswer.None with { Choices = [value] },
        };
        var isWithoutDecision = annotation.Has(Remark.NoDecision) && (judged.Assent is Assent.Yes || judged.Choices.Count > 0);
        judged = isWithoutDecision ? WithoutDecision(judged) : judged;
        // "Ik krijg begeleiding", where the day is asked, names what it is about, and does not say that the day is not known.
        if (judged.Assent is Assent.DoNotKnow && said.Assent is null && (asked.Kind is QuestionKind.Date or QuestionKind.Municipality) && annotation.Has(LabelKind.Topic))
        {
            return JudgedAnswer.None;
        }

        if ((IsInferred(judged, said) || (judged.Assent is Assent.No && IsSaidInPassing(annotation, said))) && asides.Contains(annotation, asked, judged))
        {
            return JudgedAnswer.None;
        }

        if (IsInferred(judged, said) && AgeWords.TellsAge(annotation))
        {
            return asked.Kind is QuestionKind.Choice && Told(annotation, asked) is [var told] ? JudgedAnswer.None with { Choices = [told], IsLearned = true } : JudgedAnswer.None;
        }

        // A question seldom answers one: "mogen ze dat?".
        var mayBeQuestion = annotation.HasQuestionMark && said is { Assent: null, Choices.Count: 0 };
        return chance >= (isWithoutDecision ? LeastWithoutDecision : asked.IsOptional || mayBeQuestion ? LeastChanceWhenOptional : LeastChance) ? judged with { IsLearned = true, IsInferred = IsInferred(judged, said) } : JudgedAnswer.None;
    }

    /// <summary>"Elke dinsdag komt er iemand": the yes that is taken from it stands in none of its words.</summary>
    private static bool IsInferred(JudgedAnswer judged, JudgedAnswer said) =>
        (judged.Assent is Assent.Yes or Assent.No && judged.Assent != said.Assent) || judged.Choices.Except(said.Choices, StringComparer.Ordinal).Any();

    /// <summary>
    /// Whether enough was learned of a question: of one of yes and no what was learned of all of them, of any other its own choices. Which of two places of a name
    /// is meant was not.
    /// </summary>
    private bool IsLearned(AskedQuestion asked) => asked.Kind == QuestionKind.YesNo
        ? _learned.Count > 0
        : _learned.TryGetValue(asked.Name, out var learned) && learned.Kind == asked.Kind && learned.Values.SequenceEqual(asked.Values, StringComparer.Ordinal);

    private static bool IsBare(Annotation annotation, JudgedAnswer said) =>
        (said.Choices.Count > 0 && annotation.Stems.Length <= ShortLength) || (said.Assent is { } assent && WordsBeside(annotation, RemarkOf(assent)) <= 1);

    /// <summary>"Hij kan echt niet alleen met de bus" and "geen auto" say no to nothing, when nothing was asked.</summary>
    private bool IsSaidInPassing(Annotation annotation, JudgedAnswer said) =>
        said.Assent is { } assent && !annotation.Of(RemarkOf(assent)).Any(hit => hit.Length > 1 || annotation.Words[hit.Start] is not ("niet" or "geen") || annotation.Stems.Length == 1 || (hit.Start <= 1 && annotation.Stems.Where((_, place) => place < hit.Start || place >= hit.End).All(_fillers.Contains)));

    /// <summary>"Ik heb geen indicatie" is no yes, and which of several gives the help is not known then; that there is none yet is.</summary>
    private static JudgedAnswer WithoutDecision(JudgedAnswer judged) => judged.Choices is [NotYet] ? judged : JudgedAnswer.None with { Assent = judged.Choices.Count > 0 ? Assent.DoNotKnow : null };

    /// <summary>"De hulp komt niet meer": words by which a no to this question is told unasked, and none by which a yes is.</summary>
    private bool TellsNo(Annotation annotation, AskedQuestion asked) => Told(annotation, asked) is [AskedQuestion.No];

    /// <summary>The answers to this question that the message has the words of, each once.</summary>
    private List<string> Told(Annotation annotation, AskedQuestion asked) => [.. lexicon.VolunteeredIn(annotation)
        .Where(answer => string.Equals(answer.Question, asked.Name, StringComparison.Ordinal)).Select(answer => answer.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>"Huishoudelijke hulp", where it is asked of an income: the topic is wanted, and nothing is said of the income.</summary>
    private bool IsAnotherTopic(Annotation annotation, AskedQuestion asked) => AskedAnswer.IsBareTopic(annotation)
        && !lexicon.TopicsIn(annotation).Any(topic => AskedQuestion.IsOf(topic, asked.Name));

    /// <summary>"Welk Hengelo bedoelt u" asks what may be chosen, and chooses none.</summary>
    private static bool AsksWhich(Annotation annotation) => annotation.Words.SkipWhile(word => word is "en" or "maar" or "ja").FirstOrDefault() is "welk" or "welke";

    /// <summary>"Hmm", "hè": what was learned says nothing of one small word.</summary>
    private bool IsSmallWord(Annotation annotation, JudgedAnswer said) => said is { Assent: null, Choices.Count: 0 } && annotation.Words is [var only] && _smallWords.Contains(only);

    /// <summary>"Ok", "doe maar": who agrees may not have read what was asked, so that they must hear what was taken from it.</summary>
    private static bool OnlyAgrees(Annotation annotation) => Array.TrueForAll(annotation.Words, word => word is "ok" or "oke" or "okay" or "okee" or "okidoki" or "prima" or "goed" or "is" or "dat" or "akkoord" or "ga" or "doe" or "maar" or "mag" or "best" or "👌" or "👍");

    private static bool AsksOfSomebody(Annotation annotation) => annotation.Words.Length > 1
        && annotation.Words[0] is "krijg" or "krijgen" or "krijgt" or "mag" or "mogen" or "kan" or "kunnen" or "moet" or "moeten" or "heb" or "hebben" or "heeft" or "houd" or "blijf" or "blijft" or "betaal" or "ben" or "zit" or "zitten" or "kom" or "komen"
        && annotation.Words[1] is "ik" or "we" or "wij" or "u" or "hij" or "zij" or "ze";

    /// <summary>"Valt dat onder de Wlz", "gaat de indicatie mee", "blijft de taxi rijden".</summary>
    private static bool AsksOfSomething(Annotation annotation) => annotation.Words.Length >= ShortLength
        && annotation.Words[0] is "valt" or "vallen" or "geldt" or "gelden" or "hoort" or "horen" or "telt" or "tellen" or "gaat" or "gaan" or "loopt" or "lopen" or "blijft" or "blijven" or "rijdt" or "verandert" or "wordt"
        && annotation.Words[1] is "dat" or "dit" or "het" or "die" or "deze" or "de" or "mijn" or "onze" or "zijn" or "haar" or "uw";

    /// <summary>"Dus ik betaal meer", "dus het is daar goedkoper": of what was told, and no answer.</summary>
    private static bool Concludes(Annotation annotation) => annotation.Words.Length > ShortLength && annotation.Words[0] is "dus";

    private static Remark RemarkOf(Assent assent) => assent switch { Assent.Yes => Remark.Yes, Assent.No => Remark.No, _ => Remark.DoNotKnow };

    /// <summary>How many words a message has besides those that say what is agreed to.</summary>
    private static int WordsBeside(Annotation annotation, Remark remark)
    {
        var count = 0;
        for (var i = 0; i < annotation.Stems.Length; i++)
        {
            count += annotation.Hits.Exists(hit => hit.Label.Is(remark) && hit.Hit.Start <= i && i < hit.Hit.End) ? 0 : 1;
        }

        return count;
    }
}

/// <summary>What a message answers.</summary>
/// <param name="Assent">Yes, no or not knowing; null when neither.</param>
/// <param name="Choices">The choices meant, by id.</param>
/// <param name="IsLearned">Whether that was learned, rather than said in so many words.</param>
internal sealed record JudgedAnswer(Assent? Assent, IReadOnlyList<string> Choices, bool IsLearned)
{
    public static JudgedAnswer None { get; } = new(Assent: null, [], IsLearned: false);

    /// <summary>What the lists of words make of a message.</summary>
    public static JudgedAnswer Said(Annotation annotation, AskedQuestion? asked) => new(AnswerReader.Assent(annotation), AnswerReader.Choices(annotation, asked), IsLearned: false);

    /// <summary>Whether it was learned to answer nothing, whatever it names: "een pak koffie is al negen euro".</summary>
    public bool AnswersNothing { get; init; }

    /// <summary>Whether it was learned to be meant, and is said in none of the words.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Whether an answer was learned to be meant.</summary>
    public bool IsTaken => IsLearned && (Assent is not null || Choices.Count > 0);
}
