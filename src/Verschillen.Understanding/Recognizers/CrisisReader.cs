using System.Collections.Frozen;
using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Finds danger: to life, of suicide, of violence, of a night without a roof (crisis).</summary>
internal sealed class CrisisReader(Lexicon lexicon)
{
    // Measured on the development messages. Saying it too often is far better than missing one, so words of danger need little more.
    private const float LeastChance = 0.4f;
    private const float LeastWithWords = 0.06f;
    private const float MoreForOtherWords = 0.3f;
    private const float LeastInManner = 0.98f;
    private const float LeastForCheck = 0.4f;

    // So many words of danger in a row say enough, whatever stands around them.
    private const int PlainLength = 3;

    private readonly FrozenSet<string> _ownStems = lexicon.Crises.Where(crisis => crisis.Kind != CrisisKind.Check).SelectMany(crisis => crisis.Examples.Concat(crisis.Words))
        .Concat(lexicon.Words.Fillers).SelectMany(text => Message.Of(text).Tokens).Select(token => Stem.Of(token.Text)).ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Null when the message speaks of no danger.</returns>
    public CrisisKind? Read(Annotation annotation, IReadOnlyList<IntentChance> chances)
    {
        var danger = chances.Where(chance => chance.Crisis is not (null or CrisisKind.Check)).ToList();
        var chance = danger.Sum(kind => kind.Chance);
        var manner = annotation.Of(LabelKind.NoCrisis).ToList();
        var (named, isPlain) = Named(annotation, manner);
        if (named is not (null or CrisisKind.Check))
        {
            return isPlain || chance >= LeastWithWords ? named : null;
        }

        if (chance >= (manner.Count > 0 ? LeastInManner : LeastChance + (MoreForOtherWords * OtherWords(annotation))))
        {
            return danger[0].Crisis;
        }

        return named is CrisisKind.Check || manner.Count > 0 || chances.Any(other => other.Crisis is CrisisKind.Check && other.Chance >= LeastForCheck) ? CrisisKind.Check : null;
    }

    /// <summary>The share of words that no example of danger has: of a message about something else the model knows little.</summary>
    private float OtherWords(Annotation annotation)
    {
        var (other, all) = (0, 0);
        for (var i = 0; i < annotation.Stems.Count; i++)
        {
            if (annotation.Slots[i] == Slot.Word)
            {
                all++;
                other += _ownStems.Contains(annotation.Stems[i]) ? 0 : 1;
            }
        }

        return all == 0 ? 0 : other / (float)all;
    }

    /// <summary>The worst kind whose words are there and are no manner of speaking, and whether they leave no doubt.</summary>
    private (CrisisKind? Kind, bool IsPlain) Named(Annotation annotation, List<PhraseHit> manner)
    {
        (CrisisKind? Kind, bool IsPlain) worst = (null, false);
        foreach (var (label, hit) in annotation.Hits)
        {
            if (label.Kind == LabelKind.Crisis && !manner.Exists(except => except.Start <= hit.Start && except.End >= hit.End))
            {
                worst = (Worse(worst.Kind, lexicon.Crises[label.Index].Kind), worst.IsPlain || (hit.IsTight && hit.Length >= PlainLength));
            }
        }

        return worst;
    }

    /// <summary>Danger to life goes before all; a check after all.</summary>
    private static CrisisKind Worse(CrisisKind? one, CrisisKind other) => one is { } first && first < other ? first : other;
}
