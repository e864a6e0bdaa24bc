using Verschillen.Understanding.Recognizers.Places;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Decides whether a message answers the question asked; that goes before a new intent when both fit.</summary>
internal static class AskedAnswer
{
    // An answer with more words than this says something of its own besides.
    private const int MostWords = 7;

    // Of 266 answers of independent writers that were taken for something else 174 are this likely; of 4,415 messages of their own accord 120 are.
    private const float LeastChance = 0.5f;
    private const float LeastChanceUnasked = 0.9f;

    public static bool Answers(Reading reading, AskedQuestion? asked, Annotation annotation, bool isLearned)
    {
        // A bare yes, no, day or place is no question of its own, whatever was asked.
        if (IsBareTopic(annotation) || IsBareAnswer(reading, annotation))
        {
            return true;
        }

        if (asked is null)
        {
            return false;
        }

        var fits = asked.Kind switch
        {
            QuestionKind.Municipality => reading.Places.Count > 0 || reading.Assent == Assent.DoNotKnow,
            QuestionKind.Date => reading.DayMeant is not null || reading.IsDayInDoubt || reading.Assent == Assent.DoNotKnow,
            QuestionKind.YesNo => reading.Assent is not null || reading.Choices.Count > 0,
            QuestionKind.Choice or QuestionKind.MultiChoice => reading.Choices.Count > 0 || reading.Assent == Assent.DoNotKnow,
            _ => reading.AmountMeant is not null || reading.Assent == Assent.DoNotKnow,
        };
        return fits && (isLearned || !IsOfItsOwn(reading, annotation));
    }

    /// <summary>Whether a message tells something, as people do in answer to a question, and asks or wants nothing.</summary>
    /// <param name="reading">What else it seems to be.</param>
    /// <param name="asked">The question; null in a conversation in which none waits.</param>
    /// <param name="annotation">The message.</param>
    /// <param name="chance">How likely that is by its words, from 0 to 1.</param>
    public static bool IsSaidBack(Reading reading, AskedQuestion? asked, Annotation annotation, float chance) =>
        (reading.Intent is Intent.Tell || chance >= (asked is null && reading.Intent is not Intent.OutOfScope ? LeastChanceUnasked : LeastChance) || WhoseMove.TellsHomeOfAnother(annotation.Message) || WhoseMove.TellsFormerHome(annotation.Message)) && !reading.IsSaid && !StartsQuestion(annotation) && !EndsInQuestion(annotation)
        && !annotation.HasQuestionMark && !reading.Places.Any(place => place.Role is PlaceRole.From or PlaceRole.To);

    /// <summary>Whether a message is a question or a wish of its own, such as "waarom wilt u dat weten".</summary>
    private static bool IsOfItsOwn(Reading reading, Annotation annotation) => ScopeJudge.IsQuestion(reading.Intent)
        ? (annotation.Message.Count > MostWords || reading.Score >= 0.9) && StartsQuestion(annotation)
        : reading.Score >= Reading.Certain && reading.Intent is not (Intent.OutOfScope or Intent.None or Intent.Thanks or Intent.Greeting);

    private static bool IsBareAnswer(Reading reading, Annotation annotation)
    {
        var slots = annotation.Slots.Count(slot => slot != Slot.Word);
        var isData = slots > 0 && slots >= annotation.Slots.Length - 1 && reading.Topics.Count == 0;
        var isAssent = reading.Assent is not null && !reading.IsSaid
            && annotation.Hits.Any(hit => AnswerReader.AssentOf(hit.Label) is not null && hit.Hit.Length >= annotation.Stems.Length - 1);
        return isAssent || (isData && reading.Places.Count(place => place.Role is PlaceRole.From or PlaceRole.To) < 2);
    }

    /// <summary>Only the name of a topic, as on a button, chooses that topic.</summary>
    public static bool IsBareTopic(Annotation annotation) =>
        annotation.Of(LabelKind.Topic).Any(hit => hit.Start == 0 && hit.Length == annotation.Stems.Length);

    /// <summary>"Wij zijn allebei 78, wat betalen we": what is said after the last comma asks something.</summary>
    private static bool EndsInQuestion(Annotation annotation)
    {
        var last = annotation.Words.Length - 1;
        while (last > 0 && annotation.Message[last].Before < Gap.Comma)
        {
            last--;
        }

        return last > 0 && annotation.Words[last] is "wat" or "hoe" or "hoeveel" or "waar" or "wie" or "wanneer" or "welke";
    }

    /// <summary>Whether a message begins as a question does, also after one word: "vanaf hoeveel kilometer".</summary>
    public static bool StartsQuestion(Annotation annotation) =>
        annotation.Words is ["vanaf" or "tot" or "voor" or "na" or "met" or "bij" or "per" or "binnen", "hoeveel" or "welke" or "welk" or "wie" or "wat" or "wanneer" or "hoe", ..]
        || annotation.Words[0] is "wat" or "hoe" or "hoeveel" or "waar" or "wie" or "wanneer" or "waarom" or "welke" or "welk" or "mag" or "kan" or "kun" or "krijg" or "moet" or "is" or "heb" or "binnen";
}
