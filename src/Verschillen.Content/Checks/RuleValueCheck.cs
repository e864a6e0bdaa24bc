using System.Globalization;
using Verschillen.Content.Files;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Income;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Checks;

/// <summary>The value of a rule fits its aspect: the kind, the parts, the choices, the unit, and figures that can be true.</summary>
internal static class RuleValueCheck
{
    private static readonly CultureInfo s_dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static void Run(ContentIndex index)
    {
        foreach (var (rules, journal) in index.Rules())
        {
            foreach (var entry in rules)
            {
                if (entry.Rule.Statement is HasValue { Value: var value } && index.Aspect(entry.Rule.Topic, entry.Rule.AspectId) is { HasKind: true } aspect)
                {
                    Check(entry, value, aspect, journal);
                }
            }
        }
    }

    private static void Check(RuleEntry entry, RuleValue value, AspectEntry aspect, FileJournal journal)
    {
        if (KindOf(value) != aspect.Aspect.ValueKind)
        {
            var (given, wanted) = (FieldWords.ValueKinds.WordFor(KindOf(value)), FieldWords.ValueKinds.WordFor(aspect.Aspect.ValueKind));
            journal.Fault(entry.Line, $"'{aspect.Aspect.Id}' heeft een {given}, en hoort een {wanted} te hebben.", $"Geef een {wanted}, of kies een ander vergelijkingspunt.");
            return;
        }

        switch (value)
        {
            case Amount amount:
                CheckParts(entry, amount, aspect.Aspect, journal);
                break;
            case Choice choice when aspect.Aspect.Choices.All(option => !string.Equals(option.Id, choice.Id, StringComparison.Ordinal)):
                journal.Fault(entry.Line, $"'{aspect.Aspect.Id}' kan niet '{choice.Id}' zijn.", Spelling.Hint(choice.Id, [.. aspect.Aspect.Choices.Select(option => option.Id)]));
                break;
            case Count count when aspect.Unit is not null && !string.Equals(aspect.Unit, count.Unit, StringComparison.Ordinal):
                journal.Fault(entry.Line, $"De eenheid is '{count.Unit}', en hoort '{aspect.Unit}' te zijn.", "Reken om, of kijk de eenheid na.");
                break;
        }

        CheckBounds(entry, value, aspect, journal);
    }

    private static void CheckParts(RuleEntry entry, Amount amount, Aspect aspect, FileJournal journal)
    {
        var parts = aspect.Parts.Select(part => part.Id).ToList();
        foreach (var stranger in (amount.Includes ?? []).Except(parts, StringComparer.Ordinal))
        {
            journal.Fault(entry.Line, $"'{aspect.Id}' heeft geen deel '{stranger}'.", parts.Count > 0 ? Spelling.Hint(stranger, parts) : "Haal 'omvat' weg.");
        }

        if (amount.Includes is { Count: 0 } && parts.Count > 0)
        {
            journal.Fault(entry.Line, "Er staat niet bij wat het bedrag omvat.", $"Voeg toe: omvat: [{string.Join(", ", parts)}], of een deel daarvan, of omvat: onbekend.");
        }
        else if (amount.Includes is null && parts.Count == 0)
        {
            journal.Fault(entry.Line, $"'{aspect.Id}' heeft geen delen, dus 'omvat' zegt niets.", "Haal 'omvat' weg.");
        }
    }

    private static void CheckBounds(RuleEntry entry, RuleValue value, AspectEntry aspect, FileJournal journal)
    {
        var bounds = Plausible.BoundsFor(value, aspect);
        var figure = Plausible.FigureOf(value, aspect);
        var fits = figure is null || bounds is null || bounds.Contain(figure.Value);
        if (!fits && entry.OutsideBoundsBecause is null)
        {
            journal.Fault(
                entry.Line,
                string.Create(s_dutch, $"{figure:0.##} ligt buiten de grenzen {bounds!.AtLeast:0.##} en {bounds.AtMost:0.##}."),
                "Kijk het getal na. Klopt het, zeg dan waarom met 'buiten_grens_omdat'.");
        }
        else if (fits && entry.OutsideBoundsBecause is not null)
        {
            journal.Fault(entry.Line, "De waarde ligt binnen de grenzen, dus 'buiten_grens_omdat' is niet nodig.", "Haal 'buiten_grens_omdat' weg.");
        }
    }

    private static ValueKind KindOf(RuleValue value) => value switch
    {
        Amount => ValueKind.Amount,
        Duration => ValueKind.Duration,
        Percentage => ValueKind.Percentage,
        YesNo => ValueKind.YesNo,
        Choice => ValueKind.Choice,
        Count => ValueKind.Count,
        FreeText => ValueKind.Text,
        AbilityToPay => ValueKind.AbilityToPay,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Unknown kind of value."),
    };
}
