using System.Collections.Frozen;
using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Decides whether a message is ours to answer, and what it is for (bereik).</summary>
internal sealed class ScopeJudge
{
    // Measured on the development messages.
    private const float LeastForOwn = 0.22f;
    private const float LeastForCommand = 0.5f;
    private const float LeastForBare = 0.55f;

    private readonly FrozenSet<string> _fillers;
    private readonly FrozenSet<string> _ownStems;
    private readonly IReadOnlyList<IntentWords> _intents;

    public ScopeJudge(Lexicon lexicon)
    {
        _intents = lexicon.Intents;
        _fillers = lexicon.Words.Fillers.Select(word => Stem.Of(word)).ToFrozenSet(StringComparer.Ordinal);
        _ownStems = lexicon.Intents.Where(intent => intent.Intent != Intent.OutOfScope).SelectMany(intent => intent.Examples)
            .Concat(lexicon.Topics.SelectMany(topic => topic.Examples)).Concat(lexicon.Topics.SelectMany(topic => topic.Words))
            .SelectMany(text => Message.Of(text).Tokens).Select(token => Stem.Of(token.Text)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether an intent asks something, rather than steers the conversation.</summary>
    public static bool IsQuestion(Intent intent) => intent is Intent.CompareMove or Intent.AskRule or Intent.Explain or Intent.Apply
        or Intent.Deadline or Intent.Objection or Intent.ClientSupport or Intent.ContactMunicipality;

    /// <summary>The intent and how sure it is.</summary>
    /// <param name="annotation">The message.</param>
    /// <param name="chances">What the model makes of it, likeliest first.</param>
    /// <param name="hasTopic">Whether a topic of ours was recognised.</param>
    public (Intent Intent, double Score) Judge(Annotation annotation, IReadOnlyList<IntentChance> chances, bool hasTopic)
    {
        if (annotation.Stems.Count == 0)
        {
            return (Intent.None, 0);
        }

        if (ByWords(annotation) is { } said)
        {
            return (said, 0.97);
        }

        var best = chances.FirstOrDefault(chance => chance.Intent is not (Intent.OutOfScope or Intent.Crisis));
        var outside = chances.Where(chance => chance.Intent is Intent.OutOfScope).Sum(chance => chance.Chance);
        if (best.Chance == 0)
        {
            return (Intent.None, 0);
        }

        var isElsewhere = annotation.Has(LabelKind.Referral) && !annotation.Has(LabelKind.Topic) && best.Intent != Intent.Explain;
        var strange = Strangeness(annotation);
        var isOwn = hasTopic || annotation.Has(LabelKind.OwnField) || annotation.Has(LabelKind.Term);
        var least = !IsQuestion(best.Intent) ? LeastForCommand + (0.5 * strange) : isOwn ? LeastForOwn + (0.2 * strange) : LeastForBare + (0.6 * strange);
        var isOurs = !isElsewhere && best.Chance >= least && (best.Chance > outside || (hasTopic && best.Chance * 2 > outside));
        return isOurs ? (best.Intent, best.Chance) : (Intent.OutOfScope, outside);
    }

    /// <summary>The intent whose own phrase is all that was said, apart from words that add nothing.</summary>
    private Intent? ByWords(Annotation annotation)
    {
        Intent? found = null;
        var longest = 0;
        foreach (var (label, hit) in annotation.Hits)
        {
            if (label.Kind == LabelKind.Intent && hit.Length > longest && IsAllElseFiller(annotation, hit))
            {
                (found, longest) = (_intents[label.Index].Intent, hit.Length);
            }
        }

        return found;
    }

    private bool IsAllElseFiller(Annotation annotation, PhraseHit hit)
    {
        for (var i = 0; i < annotation.Stems.Count; i++)
        {
            if ((i < hit.Start || i >= hit.End) && !_fillers.Contains(annotation.Stems[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The share of words that no message of ours has.</summary>
    private double Strangeness(Annotation annotation)
    {
        var (strange, all) = (0, 0);
        for (var i = 0; i < annotation.Stems.Count; i++)
        {
            if (annotation.Slots[i] == Slot.Word)
            {
                all++;
                strange += _ownStems.Contains(annotation.Stems[i]) || _fillers.Contains(annotation.Stems[i]) ? 0 : 1;
            }
        }

        return all == 0 ? 0 : strange / (double)all;
    }
}
