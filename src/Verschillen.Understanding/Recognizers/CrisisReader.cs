using System.Collections.Frozen;
using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Finds danger: to life, of suicide, of violence, of a night without a roof (crisis).</summary>
internal sealed class CrisisReader(Lexicon lexicon)
{
    // Measured on the development messages. Saying it too often is far better than missing one, so words of danger need little more.
    private const float LeastChance = 0.4f;
    private const float LeastWithWords = 0.03f;
    private const float LeastWithOneWord = 0.12f;
    private const float MoreForOtherWords = 0.3f;
    private const float LeastInManner = 0.98f;
    private const float LeastForCheck = 0.4f;

    private const float LeastForOther = 0.6f;

    private const float LeastInClause = 0.2f;

    private const float LeastInLongClause = 0.04f;

    // So many words of danger in a row say nearly enough.
    private const int LongLength = 3;

    // The words around a phrase that belong to it: "dat ik ... en".
    private const int Around = 3;

    private readonly FrozenSet<string> _ownStems = Stem.AllOf(lexicon.Crises.Where(crisis => crisis.Kind != CrisisKind.Check).SelectMany(crisis => crisis.Examples.Concat(crisis.Words))
        .Concat(lexicon.Words.Groups.Where(group => group.Field == WordField.Danger).SelectMany(group => group.Words)));
    private readonly FrozenSet<string> _fillers = Stem.AllOf(lexicon.Words.Fillers);

    /// <param name="annotation">The message.</param>
    /// <param name="chances">What the model makes of it, likeliest first.</param>
    /// <param name="model">The model, for a clause by itself.</param>
    /// <returns>Null when the message speaks of no danger.</returns>
    public CrisisKind? Read(Annotation annotation, IReadOnlyList<IntentChance> chances, IntentModel model)
    {
        var manner = annotation.Of(LabelKind.NoCrisis).ToList();
        var named = annotation.Hits.FindAll(hit => hit.Label.Kind == LabelKind.Crisis && !manner.Exists(except => except.Start <= hit.Hit.Start && except.End >= hit.Hit.End));
        CrisisKind? worst = named.Count == 0 ? null : named.Min(hit => lexicon.Crises[hit.Label.Index].Kind);
        var chance = DangerIn(chances);
        if (worst is not (null or CrisisKind.Check))
        {
            return chance >= (named.Exists(hit => hit.Hit.Length > 1) ? LeastWithWords : LeastWithOneWord) || named.Exists(hit => IsPlain(annotation, hit.Label, hit.Hit, model)) ? worst : null;
        }

        // Of a message about something else, in words that no example of danger has, the model knows little.
        var otherWords = (float)annotation.ShareOutside(_ownStems, _fillers);
        // A date or an amount alone is the answer to a question.
        if (annotation.Slots.Contains(Slot.Word) && chance >= (manner.Count > 0 ? LeastInManner : LeastChance + (MoreForOtherWords * otherWords)))
        {
            return chances.First(other => IsDanger(other)).Crisis;
        }

        // "dit slaat nergens op" is a complaint: who clearly asks or says something else needs no kind check for a figure of speech.
        var isManner = manner.Count > 0 && !(chance < LeastInClause && chances[0] is { Crisis: null, Intent: not Intent.OutOfScope, Chance: >= LeastForOther });
        return worst is CrisisKind.Check || isManner || chances.Any(other => other.Crisis is CrisisKind.Check && other.Chance >= LeastForCheck) ? CrisisKind.Check : null;
    }

    private static bool IsDanger(IntentChance chance) => chance.Crisis is not (null or CrisisKind.Check);

    private static float DangerIn(IReadOnlyList<IntentChance> chances) => chances.Where(IsDanger).Sum(chance => chance.Chance);

    /// <summary>"ik wil dood en wat kost een gpk": danger in its own clause is danger, whatever else is asked.</summary>
    private bool IsPlain(Annotation annotation, Label label, PhraseHit hit, IntentModel model) =>
        lexicon.Crises[label.Index].Kind != CrisisKind.Check
        && DangerIn(model.Chances(ClauseOf(annotation, hit))) >= (hit.IsTight && hit.Length >= LongLength ? LeastInLongClause : LeastInClause);

    private static Annotation ClauseOf(Annotation annotation, PhraseHit hit)
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
