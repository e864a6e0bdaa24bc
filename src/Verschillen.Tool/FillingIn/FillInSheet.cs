using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Tool.FillingIn;

/// <summary>The sheet that a municipality fills in: a row for each point (invulblad).</summary>
internal static class FillInSheet
{
    public const int CodeColumn = 0;
    public const int AnswerColumn = 7;
    public const int UnitColumn = 8;
    public const int ScopeColumn = 9;
    public const int AddressColumn = 10;
    public const int TitleColumn = 11;
    public const int DateColumn = 12;
    public const int ReadOnColumn = 13;

    /// <summary>What to fill in when the municipality does not have something.</summary>
    public const string NotOffered = "bestaat niet";

    public static IReadOnlyList<string> Columns { get; } =
    [
        "code", "onderwerp", "vraag", "wat wij hebben", "onze bron", "datum van onze bron", "zo vult u in",
        "antwoord", "eenheid", "omvat", "adres van de pagina", "titel van de pagina", "datum op de pagina", "gelezen op",
    ];

    /// <summary>The whole sheet, with the columns to fill in left empty.</summary>
    public static IEnumerable<string> Rows(Knowledge knowledge, MunicipalityCode municipality)
    {
        yield return Sheets.Row(Columns);
        foreach (var topic in knowledge.Topics)
        {
            foreach (var aspect in topic.Aspects.Where(aspect => aspect.ValueKind != ValueKind.AbilityToPay))
            {
                var rules = knowledge.Rules.All
                    .Where(rule => rule.Municipality == municipality && rule.Topic == topic.Id && string.Equals(rule.AspectId, aspect.Id, StringComparison.Ordinal))
                    .ToList();
                yield return Sheets.Row(
                [
                    $"{municipality}/{topic.Id}/{aspect.Id}",
                    topic.Title.B1,
                    aspect.Label.B1,
                    string.Join(" of ", rules.Select(rule => InWords(rule, aspect))),
                    string.Join(" en ", rules.Select(rule => rule.Source.Address.AbsoluteUri).Distinct(StringComparer.Ordinal)),
                    string.Join(" en ", rules.Select(rule => rule.Source.Date is { } date ? DutchWords.Day(date) : "geen datum").Distinct(StringComparer.Ordinal)),
                    Explanation(aspect, UnitsOf(aspect, topic.Id, knowledge)),
                    .. Columns.Skip(AnswerColumn).Select(_ => string.Empty),
                ]);
            }
        }
    }

    private static string InWords(Rule rule, Aspect aspect) => rule switch
    {
        { Status: RuleStatus.Withdrawn } => "ingetrokken",
        { Statement: HasValue { Value: var value } } => value switch
        {
            Amount amount => DutchWords.Money(amount),
            Duration duration => DutchWords.Length(duration),
            Percentage percentage => DutchWords.Share(percentage),
            YesNo { IsYes: var isYes } => isYes ? "ja" : "nee",
            Choice { Id: var id } => aspect.Choices.FirstOrDefault(choice => string.Equals(choice.Id, id, StringComparison.Ordinal))?.Words.B1 ?? id,
            Count count => DutchWords.Counted(count),
            FreeText { Value: var text } => text,
            _ => string.Empty,
        },
        { Statement: IsPartOf { Topic: var topic } } => $"valt onder {topic}",
        _ => NotOffered,
    };

    private static string Explanation(Aspect aspect, IReadOnlyList<string> units) =>
        $"{Form(aspect)}{(units.Count == 0 ? string.Empty : $" Eenheid: {Alternatives(units)}.")} Is dit er niet? Vul in: {NotOffered}.";

    private static string Form(Aspect aspect) => aspect.ValueKind switch
    {
        ValueKind.Amount => "Een bedrag in euro, zoals 44,70; gratis is 0." + (aspect.Parts.Count == 0 ? string.Empty : $" Omvat: {string.Join(", ", aspect.Parts.Select(part => part.Id))} of onbekend."),
        ValueKind.Duration => $"Een getal, of {UnitWords.NoLimit}.",
        ValueKind.Percentage or ValueKind.Count => "Een getal.",
        ValueKind.YesNo => "Vul in: ja of nee.",
        ValueKind.Choice => $"Kies: {string.Join(", ", aspect.Choices.Select(choice => $"{choice.Id} ({choice.Words.B1.TrimEnd('.')})"))}.",
        _ => "Een korte tekst.",
    };

    /// <summary>The units to choose from; of a count whose topic names none those that other municipalities use, or what to give.</summary>
    private static IReadOnlyList<string> UnitsOf(Aspect aspect, TopicId topic, Knowledge knowledge) => aspect.ValueKind switch
    {
        ValueKind.Amount => UnitWords.OfAmounts,
        ValueKind.Duration => UnitWords.OfDurations,
        ValueKind.Percentage => UnitWords.OfPercentages,
        ValueKind.Count when aspect.Unit is { } unit => [unit],
        ValueKind.Count =>
        [
            .. knowledge.Rules.All
                .Where(rule => rule.Topic == topic && string.Equals(rule.AspectId, aspect.Id, StringComparison.Ordinal))
                .Select(rule => rule.Statement).OfType<HasValue>()
                .Select(statement => statement.Value).OfType<Count>()
                .Select(count => count.Unit).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .DefaultIfEmpty("wat u telt"),
        ],
        _ => [],
    };

    private static string Alternatives(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} of {words[^1]}";
}
