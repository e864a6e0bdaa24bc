using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Finds danger: to life, of suicide, of violence, of a night without a roof (crisis).</summary>
internal sealed class CrisisReader(Lexicon lexicon, DangerModel dangers)
{
    // Measured on messages that the models had not learned from. Saying it too often is far better than missing one, so words of danger need little more.
    private const double LeastChance = 0.3;
    private const float LeastWithWords = 0.05f;
    private const float LeastWithOneWord = 0.1f;
    private const double LeastWhenShort = 0.5;
    private const double LeastWhenAsked = 0.4;
    private const float LeastInClause = 0.2f;

    // Of so few words without a phrase of danger the model itself must find some for an alarm: that a message is of nothing we know is then no sign. Of 416 messages in danger none is lost by it.
    private const int BriefLength = 6;
    private const float LeastWhenBrief = 0.25f;

    // "Hij is nog een kind", where it is asked whether it is for a child, only says a choice back; of so few words danger must be likelier than not.
    private const float LeastBesideChoice = 0.5f;

    // Of danger that is missed half is still this likely, and of other messages two in a hundred.
    private const double LeastToMention = 0.08;
    private const float LeastToMentionWhenBrief = 0.03f;

    // Of 79 answers that speak of danger 4 are less likely, of 961 others some 25 are likelier; of those in between whoever may be in danger is told whom to call besides.
    private const double LeastInAnswer = 0.1;
    private const double LeastToMentionInAnswer = 0.03;

    // What would be an alarm by itself, and this surely so, is mentioned in an answer too: of 422 messages in danger that were said as answers 4 more are told whom to call, of 810 calm answers 7.
    private const double LeastToMentionOfAlarm = 0.5;

    // What is this likely told in answer to a question is weighed as an answer. Of 566 messages in danger that were written to stand alone 476 are then heard where a
    // question waits (450 when all is weighed so, and 514 in a first message); of 810 calm answers 9 are false alarms (6, and 116).
    private const float LeastSaidBack = 0.5f;

    // So much makes the kind that the model tells surer than the kind of a phrase.
    private const float LeastForKind = 0.5f;

    private const float LeastForCheck = 0.4f;
    private const float LeastForFigure = 0.05f;
    private const float LeastForOther = 0.6f;

    // Up to so many words are mostly an answer.
    private const int ShortLength = 2;

    // "dakloos!!", "113 graag": of a cry there is nothing more to weigh.
    private const int LongestCry = 3;

    // The words around a phrase that belong to it: "dat ik ... en".
    private const int Around = 3;

    /// <param name="annotation">The message.</param>
    /// <param name="chances">What the model of intents makes of it, likeliest first: whether a manner of speaking is a part of something else.</param>
    /// <param name="asked">The question that it may answer; null when none was asked.</param>
    /// <param name="isUnderWay">Whether it is said in a conversation; it is where something was asked.</param>
    public DangerReading Read(Annotation annotation, List<IntentChance> chances, AskedQuestion? asked, bool isUnderWay)
    {
        if (annotation.Has(LabelKind.ForeignCrisis))
        {
            return new DangerReading(annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.ForeignCrisis).Min(hit => lexicon.Crises[hit.Label.Index].Kind), MayBe: false, SaidBack: 0);
        }

        var manner = annotation.Of(LabelKind.NoCrisis).ToList();
        var named = annotation.Hits.FindAll(hit => hit.Label.Kind == LabelKind.Crisis && !IsPlace(annotation, hit.Hit) && !manner.Exists(except => except.Start <= hit.Hit.Start && except.End >= hit.Hit.End));
        CrisisKind? worst = named.Count == 0 ? null : named.Min(hit => lexicon.Crises[hit.Label.Index].Kind);
        var shares = dangers.Of(annotation);
        var isAnswer = isUnderWay && shares.SaidBack >= LeastSaidBack;
        var danger = shares.Chance(isAnswer);
        var wornCarer = new DangerReading(CrisisKind.WornCarer, MayBe: false, shares.SaidBack);
        var isWornCarer = annotation.Has(Remark.Carer) && annotation.Has(Remark.WornOut) && !(named.Count == 0 && IsQuestionOfOurs(annotation, chances));
        if (isWornCarer && TellsNoMoreThan(Remark.WornOut, annotation))
        {
            return wornCarer;
        }

        if (worst is not (null or CrisisKind.Check))
        {
            var isDanger = annotation.Message.Count <= LongestCry || named.Exists(hit => hit.Hit.Length == annotation.Stems.Length) || danger.Chance >= (named.Exists(hit => hit.Hit.Length > 1) ? LeastWithWords : LeastWithOneWord) || named.Exists(hit => IsPlain(annotation, hit.Label, hit.Hit, isAnswer));
            return new DangerReading(!isDanger ? null : danger.Chance >= LeastForKind ? danger.Kind : worst, MayBe: false, shares.SaidBack);
        }

        // A date, an amount or "I am not sure" alone is the answer to a question, and so are most messages of a word or two; of keys at random nothing is known.
        var isNoMore = asked is not null && annotation.Hits.Exists(hit => AnswerReader.AssentOf(hit.Label) is not null && hit.Hit.Length == annotation.Stems.Length);
        var words = annotation.Slots.Count(slot => slot == Slot.Word);
        var signs = new DangerSigns(annotation, danger, chances, manner.Count > 0);
        var isBrief = worst is null && words <= BriefLength;
        var isTooFaint = isBrief && danger.Chance < (SaysChoice(annotation, asked) ? LeastBesideChoice : isAnswer ? 0 : LeastWhenBrief);
        var likely = words == 0 || isNoMore || !annotation.IsKnown.Contains(true) ? 0 : isAnswer ? signs.ChanceInAnswer() : signs.Chance();
        if (!isTooFaint && likely >= (isAnswer ? LeastInAnswer : words <= ShortLength ? LeastWhenShort : asked is not null ? LeastWhenAsked : LeastChance))
        {
            return new DangerReading(danger.Kind, MayBe: false, shares.SaidBack);
        }

        if (isWornCarer)
        {
            return wornCarer; // a part of it sounds like danger, and the whole does not
        }

        // "dit slaat nergens op" is a complaint, and "mijn zoon wil niet meer naar school" is meant as it is said: neither needs a kind check for a figure of speech.
        var check = chances.Where(other => other.Crisis is CrisisKind.Check).Sum(other => other.Chance);
        var isFigure = manner.Count > 0 && (danger.Chance >= LeastInClause || (check >= LeastForFigure && chances[0] is not { Crisis: null, Intent: not Intent.OutOfScope, Chance: >= LeastForOther }));
        var isCheck = !isNoMore && (worst is CrisisKind.Check || isFigure || check >= LeastForCheck);
        var isMentioned = words > ShortLength && (!isBrief || isAnswer || danger.Chance >= LeastToMentionWhenBrief);
        return new DangerReading(isCheck ? CrisisKind.Check : null, MayBe: !isCheck && isMentioned && (likely >= (isAnswer ? LeastToMentionInAnswer : LeastToMention) || (isAnswer && signs.Chance() >= LeastToMentionOfAlarm)), shares.SaidBack);
    }

    /// <summary>Whether a remark is made ("ik kan niet meer"), and nothing besides them tells of danger: no phrase, no word, no part of the sentence.</summary>
    public bool TellsNoMoreThan(Remark remark, Annotation annotation)
    {
        var said = annotation.Of(remark).ToList();
        if (said.Count == 0 || annotation.Hits.Exists(hit => IsOfDanger(hit.Label) && !said.Exists(own => own.Start <= hit.Hit.Start && own.End >= hit.Hit.End)))
        {
            return false;
        }

        var start = 0;
        for (var i = 0; i <= annotation.Stems.Length; i++)
        {
            if (i == annotation.Stems.Length || said.Exists(own => own.Start <= i && i < own.End))
            {
                if (i > start && dangers.Of(annotation.Part(start, i)).Chance(isAnswer: false).Chance >= LeastInClause)
                {
                    return false;
                }

                start = i + 1;
            }
        }

        return true;
    }

    /// <summary>Whether a choice of the question that waits is said, with no word that tells of danger.</summary>
    private bool SaysChoice(Annotation annotation, AskedQuestion? asked) => asked is { IsWithinTopic: true } && AnswerReader.Choices(annotation, asked).Count > 0 && !annotation.Hits.Exists(hit => hit.Label.Kind is LabelKind.DangerGroup || IsOfDanger(hit.Label));

    /// <summary>"Hier in Made" has no maggots in it.</summary>
    private static bool IsPlace(Annotation annotation, PatternHit hit) => Array.TrueForAll(annotation.Slots[hit.Start..hit.End], slot => slot == Slot.Place);

    private bool IsOfDanger(Label label) => label.Kind switch
    {
        LabelKind.Crisis => lexicon.Crises[label.Index].Kind is not CrisisKind.Check,
        LabelKind.Group => lexicon.Words.Groups[label.Index].Field is WordField.Danger,
        _ => false,
    };

    private static bool IsQuestionOfOurs(Annotation annotation, List<IntentChance> chances) =>
        annotation.HasQuestionMark && chances[0] is { Crisis: null, Intent: not Intent.OutOfScope, Chance: >= LeastForOther };

    /// <summary>"ik wil dood en wat kost een gpk": danger in its own clause is danger, whatever else is asked.</summary>
    private bool IsPlain(Annotation annotation, Label label, PatternHit hit, bool isAnswer) =>
        lexicon.Crises[label.Index].Kind != CrisisKind.Check && dangers.Of(ClauseOf(annotation, hit)).Chance(isAnswer).Chance >= LeastInClause;

    private static Annotation ClauseOf(Annotation annotation, PatternHit hit)
    {
        var (start, end) = (hit.Start, hit.End);
        while (start > Math.Max(0, hit.Start - Around) && annotation.Message[start].Before < Gap.Comma && !IsLink(annotation.Words[start - 1]))
        {
            start--;
        }

        while (end < Math.Min(annotation.Words.Length, hit.End + Around) && annotation.Message[end].Before < Gap.Comma && !IsLink(annotation.Words[end]))
        {
            end++;
        }

        return annotation.Part(start, end);
    }

    private static bool IsLink(string word) => word is "en" or "maar" or "want" or "dus" or "of" or "omdat" or "and" or "but" or "because";
}

/// <summary>What a message tells of danger.</summary>
/// <param name="Kind">Which danger it speaks of; null when it speaks of none.</param>
/// <param name="MayBe">Whether danger is not told but cannot be ruled out either.</param>
/// <param name="SaidBack">See <see cref="DangerShares.SaidBack"/>.</param>
internal readonly record struct DangerReading(CrisisKind? Kind, bool MayBe, float SaidBack);
