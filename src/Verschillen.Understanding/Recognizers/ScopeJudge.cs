using System.Collections.Frozen;
using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Decides whether a message is ours to answer, and what it is for (bereik).</summary>
internal sealed class ScopeJudge
{
    private const float LeastForLoosePhrase = 0.25f;

    // Who answers us, or goes on about what was told, mostly means us; who says something to nobody yet often does not (ADR 18).
    private const double LeastChanceUnderWay = 0.85;
    private const double LeastChanceAtFirst = 0.92;

    // Nobody who says something first means to have it repeated.
    private const double LeastChanceOfCommandAtFirst = 0.985;

    // Of 549 questions of ours that independent writers began as a question 511 are less likely than this to be none of ours, and have no word that we never heard; of 178 others 10 are.
    private const float MostOutsideOfQuestion = 0.5f;

    // Of 111 first messages of an independent writer that tell something 36 are likelier to than to be none of ours; with these and the words of a body 72.
    private const float LeastSaidBack = 0.5f;
    private const float LeastTold = 0.05f;

    private readonly FrozenSet<string> _fillers;
    private readonly FrozenSet<string> _ownStems;
    private readonly IReadOnlyList<IntentWords> _intents;

    /// <param name="lexicon">The words to read with.</param>
    /// <param name="ownStems">The stems of the words in which we are asked what is ours to answer.</param>
    public ScopeJudge(Lexicon lexicon, IReadOnlyList<string> ownStems)
    {
        _intents = lexicon.Intents;
        _fillers = Stem.AllOf(lexicon.Words.Fillers);
        _ownStems = ownStems.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether an intent asks something, rather than steers the conversation.</summary>
    public static bool IsQuestion(Intent intent) => intent is Intent.CompareMove or Intent.AskRule or Intent.Explain or Intent.Apply
        or Intent.Deadline or Intent.Objection or Intent.ClientSupport or Intent.ContactMunicipality;

    /// <summary>The intent, how sure it is, and whether it was said in so many words.</summary>
    /// <param name="said">The message.</param>
    /// <param name="chances">What the model makes of it, likeliest first.</param>
    /// <param name="hasTopic">Whether a topic of ours was recognised.</param>
    /// <param name="asksOfTopic">Whether it begins as a question does and has words of the topic under way: that is ours, however odd ("wat kost de taxi").</param>
    public (Intent Intent, double Score, bool IsSaid) Judge(SaidIn said, List<IntentChance> chances, bool hasTopic, bool asksOfTopic)
    {
        var annotation = said.Annotation;
        // Words that are in no list at all ("Narnia") are not understood, which is no ground to say that they are not ours.
        if (!annotation.IsKnown.Contains(true))
        {
            return (Intent.None, 0, false);
        }

        var alien = annotation.ShareOutside(_ownStems, _fillers);
        var isElsewhere = annotation.Has(LabelKind.Referral) && !annotation.Has(LabelKind.Topic);
        if (alien == 0 && !isElsewhere && ByWords(annotation, chances) is { } inWords)
        {
            return (inWords, Reading.Certain, true);
        }

        asksOfTopic = asksOfTopic || (alien == 0 && !isElsewhere && chances.OfOutside() < MostOutsideOfQuestion && AsksWithTopic(said));
        // "Mag mijn buurvrouw blijven komen" asks of the help under way; the words of a command are in it too.
        var asked = asksOfTopic ? chances.Find(chance => chance.IsOurs && IsQuestion(chance.Intent)) : default;
        var best = asked.Chance > 0 ? asked : chances.Find(chance => chance.IsOurs);
        if (best.Chance == 0)
        {
            return (Intent.None, 0, false);
        }

        var outside = chances.OfOutside();
        if (best.Intent is Intent.Tell)
        {
            return best.Chance >= outside ? (Intent.Tell, best.Chance, false) : (Intent.OutOfScope, outside, false);
        }

        var isOfField = annotation.Has(LabelKind.OwnField) || (annotation.Has(LabelKind.GlossaryWord) && alien < 0.4);
        var signs = new ScopeSigns(annotation, chances, best.Chance, outside, alien, IsField: hasTopic || isOfField, isElsewhere);
        var isOurs = (asksOfTopic && IsQuestion(best.Intent))
            || signs.ChanceOfOurs(IsQuestion(best.Intent) ? ScopeWeights.Question : ScopeWeights.Command) >= LeastChance(best.Intent, said.IsUnderWay);
        return isOurs ? (best.Intent, best.Chance, false) : (Intent.OutOfScope, outside, false);
    }

    /// <summary>"Hoeveel uur krijgt hij", where a topic is talked about or waits: a question that names no other topic is of that one.</summary>
    private static bool AsksWithTopic(SaidIn said) => said.UnderWay is { Topic: not null } or { Waiting.Count: > 0 } && AskedAnswer.StartsQuestion(said.Annotation);

    /// <summary>How likely a message must be ours.</summary>
    private static double LeastChance(Intent intent, bool isUnderWay) => isUnderWay ? LeastChanceUnderWay : IsQuestion(intent) ? LeastChanceAtFirst : LeastChanceOfCommandAtFirst;

    /// <summary>Whether a message that is none of ours tells something of somebody's body, home or help, and asks nothing.</summary>
    /// <param name="annotation">The message.</param>
    /// <param name="chances">What the model makes of it.</param>
    /// <param name="saidBack">See <see cref="DangerShares.SaidBack"/>.</param>
    public static bool IsTold(Annotation annotation, List<IntentChance> chances, float saidBack) =>
        !annotation.Has(LabelKind.Referral) && !AskedAnswer.StartsQuestion(annotation) && !annotation.HasQuestionMark
        && (annotation.Has(Remark.Body) || saidBack >= LeastSaidBack || chances.Of(Intent.Tell) >= LeastTold);

    /// <summary>What is meant of the conversation or of the chat itself, when its phrase is all that was said.</summary>
    /// <param name="annotation">The message.</param>
    /// <param name="isUnderWay">Whether it is said in a conversation: before it there is nothing to let go of.</param>
    public Intent? OfConversation(Annotation annotation, bool isUnderWay) =>
        isUnderWay && IsAllThatIsSaid(Remark.LetGo, annotation) ? Intent.LetGo
        : IsAllThatIsSaid(Remark.WhoDecides, annotation) ? Intent.WhoDecides
        : IsAllThatIsSaid(Remark.WhoseChat, annotation) ? Intent.WhoseChat
        : IsAllThatIsSaid(Remark.HowSure, annotation) ? Intent.HowSure
        : null;

    /// <summary>Whether a phrase is all that is said, also after "en": "en als u het fout heeft".</summary>
    private bool IsAllThatIsSaid(Remark remark, Annotation annotation) =>
        annotation.Of(remark).Any(hit => IsAllElseFiller(annotation, hit.Start == 1 && annotation.Words[0] is "en" ? hit with { Start = 0 } : hit));

    /// <summary>Whether a message has words of an intent, whatever it is taken for.</summary>
    public bool HasWordsOf(Intent intent, Annotation annotation) => annotation.Hits.Exists(hit => hit.Label.Kind == LabelKind.Intent && _intents[hit.Label.Index].Intent == intent);

    /// <summary>Whether other words than those of the phrase add nothing, or ask.</summary>
    public bool IsAllElseAsking(Annotation annotation, PatternHit hit)
    {
        for (var i = 0; i < annotation.Stems.Length; i++)
        {
            if ((i < hit.Start || i >= hit.End) && annotation.Slots[i] == Slot.Word && annotation.Words[i] is not ("hoeveel" or "wat" or "hoe" or "en" or "is" or "moet" or "moeten" or "waar" or "welke" or "vanaf" or "tot" or "in" or "hij" or "zij" or "ze" or "hem") && !_fillers.Contains(annotation.Stems[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The intent whose own phrase is all that was said, apart from words that add nothing.</summary>
    private Intent? ByWords(Annotation annotation, List<IntentChance> chances)
    {
        Intent? found = null;
        var longest = 0;
        foreach (var (label, hit) in annotation.Hits)
        {
            if (label.Kind == LabelKind.Intent && hit.Length > longest && IsAllElseFiller(annotation, hit)
                && ((hit.IsTight && !IsQuestion(_intents[label.Index].Intent)) || chances.Of(_intents[label.Index].Intent) >= LeastForLoosePhrase))
            {
                (found, longest) = (_intents[label.Index].Intent, hit.Length);
            }
        }

        return found;
    }

    /// <summary>Whether other words than those of the phrase add nothing; a phrase that is one such word itself ("gewoon") stands alone.</summary>
    private bool IsAllElseFiller(Annotation annotation, PatternHit hit)
    {
        for (var i = 0; i < annotation.Stems.Length; i++)
        {
            if ((i < hit.Start || i >= hit.End) && !_fillers.Contains(annotation.Stems[i]))
            {
                return false;
            }
        }

        return hit.Length > 1 || annotation.Stems.Length == 1 || !_fillers.Contains(annotation.Stems[hit.Start]);
    }
}
