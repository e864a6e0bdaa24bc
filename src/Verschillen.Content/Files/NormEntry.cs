using Verschillen.Content.Yaml;
using Verschillen.Domain.Income;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Files;

/// <summary>What a national norm amounts to, in a topic file (normen).</summary>
internal sealed record NormEntry(int Line, NormAmount Amount)
{
    private static readonly ClosedWords<bool> s_isCouple = new(("alleen", false), ("samen", true));

    public static NormEntry Read(Fields fields, SourceList sources)
    {
        var euros = fields.NotNegative("bedrag") ?? 0;
        var from = fields.Day("geldig_vanaf") ?? default;
        var through = fields.Day("geldig_tot_en_met", required: false);
        if (euros <= 0)
        {
            fields.Journal.Fault(fields.Line, "Een norm is meer dan 0 euro.", "Schrijf het bedrag per maand.");
        }

        if (through < from)
        {
            fields.Journal.Fault(fields.Line, "De laatste dag ligt voor de eerste dag.", "Kijk 'geldig_vanaf' en 'geldig_tot_en_met' na.");
        }

        return new NormEntry(fields.Line, new NormAmount(
            fields.Word("norm", FieldWords.Norms),
            new Household(fields.Word("huishouden", s_isCouple), fields.Word("aow", FieldWords.YesNo)),
            euros,
            new Validity(from, through < from ? null : through),
            sources.Find(fields)));
    }
}
