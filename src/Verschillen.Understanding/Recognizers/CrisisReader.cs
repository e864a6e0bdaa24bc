using Verschillen.Understanding.Learning;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Finds danger: to life, of suicide, of violence, of a night without a roof (crisis).</summary>
internal sealed class CrisisReader(Lexicon lexicon)
{
    // Saying it too often is far better than missing one.
    private const float LeastChance = 0.5f;

    /// <returns>Null when the message speaks of no danger.</returns>
    public CrisisKind? Read(Annotation annotation, IReadOnlyList<IntentChance> chances)
    {
        var excepted = annotation.Of(LabelKind.NoCrisis).ToList();
        CrisisKind? worst = null;
        foreach (var (label, hit) in annotation.Hits)
        {
            if (label.Kind == LabelKind.Crisis && !excepted.Exists(except => except.Start <= hit.Start && except.End >= hit.End))
            {
                worst = Worse(worst, lexicon.Crises[label.Index].Kind);
            }
        }

        if (worst is not null and not CrisisKind.Check)
        {
            return worst;
        }

        if (excepted.Count > 0)
        {
            return CrisisKind.Check;
        }

        var likely = chances.Where(chance => chance.Intent == Intent.Crisis).ToList();
        return likely.Sum(chance => chance.Chance) >= LeastChance ? likely[0].Crisis ?? CrisisKind.Check : worst;
    }

    /// <summary>Danger to life goes before all; a check after all.</summary>
    private static CrisisKind Worse(CrisisKind? one, CrisisKind other) => one is { } first && first < other ? first : other;
}
