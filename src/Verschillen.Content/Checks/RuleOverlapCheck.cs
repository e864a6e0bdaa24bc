using Verschillen.Content.Files;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Checks;

/// <summary>On one day one rule holds on an aspect, unless all that hold are marked as disputed.</summary>
internal static class RuleOverlapCheck
{
    public static void Run(ContentIndex index)
    {
        foreach (var (rules, journal) in index.Rules())
        {
            foreach (var entry in rules.Where(entry => entry.Rule is { Status: RuleStatus.Withdrawn, IsDisputed: true }))
            {
                journal.Fault(entry.Line, "De regel is ingetrokken en ook betwist.", "Kies: een ingetrokken regel telt niet meer mee, dus haal 'betwist' weg.");
            }

            foreach (var group in rules.Where(entry => entry.Rule.Status != RuleStatus.Withdrawn).GroupBy(entry => (entry.Rule.Topic, entry.Rule.AspectId)))
            {
                var isAnnual = index.Aspect(group.Key.Topic, group.Key.AspectId)?.Aspect.IsAnnual ?? false;
                Check([.. group], isAnnual, journal);
            }
        }
    }

    private static void Check(RuleEntry[] rules, bool isAnnual, FileJournal journal)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            var days = rules[i].Rule.UsableDays(isAnnual);
            var others = rules.Where((other, j) => i != j && days.Overlaps(other.Rule.UsableDays(isAnnual))).ToList();
            if (rules[i].Rule.IsDisputed && others.Count == 0)
            {
                journal.Fault(rules[i].Line, "De regel is betwist, maar er is geen andere regel voor dezelfde dagen.", "Voeg de andere regel toe, of haal 'betwist' weg.");
            }

            var earlier = others.Find(other => other.Line < rules[i].Line && !(other.Rule.IsDisputed && rules[i].Rule.IsDisputed));
            if (earlier is not null)
            {
                journal.Fault(
                    rules[i].Line,
                    $"Deze regel en die op regel {earlier.Line} gelden op dezelfde dag.",
                    "Geef ze een eerste of laatste dag, of zet bij allebei 'betwist: true'.");
            }
        }
    }
}
