using System.Globalization;
using Verschillen.Domain;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Tests.Some;

/// <summary>Rules, their values and their sources; a source is of this year unless a test says otherwise.</summary>
internal static class SomeRules
{
    public static readonly SourceDate FreshDate = new(2026, 6, 1);

    public static Source Source(SourceDate? date, string name = "bron") => new(
        name,
        "Uitgever",
        new Uri(string.Create(CultureInfo.InvariantCulture, $"https://voorbeeld.invalid/{name}")),
        date);

    public static Source Source(string name = "bron") => Source(FreshDate, name);

    public static Rule Rule(RuleValue value, MunicipalityCode? municipality = null, Source? source = null, Validity validity = default, string aspect = "punt") =>
        Rule(new HasValue(value), municipality, source, validity, aspect);

    public static Rule Rule(Statement statement, MunicipalityCode? municipality = null, Source? source = null, Validity validity = default, string aspect = "punt") =>
        new(SomeTopics.Id, aspect, municipality, statement, validity, source ?? Source(), RuleStatus.Checked);

    public static Amount Euros(decimal euros) => new(euros, Per.Time);

    public static Validity Days(string? from, string? through) =>
        new(from is null ? null : SomeDay.Day(from), through is null ? null : SomeDay.Day(through));

    public static Known Known(RuleValue value, Freshness freshness = Freshness.Fresh) => new(Rule(value), value, freshness);

    /// <summary>What the rules say of a municipality on a day, asked today.</summary>
    public static Finding Find(this IEnumerable<Rule> rules, MunicipalityCode municipality, DateOnly? on = null, Aspect? aspect = null) =>
        new RuleBook(rules).Find(SomeTopics.Id, aspect ?? SomeTopics.Aspect(), municipality, on ?? SomeDay.Today, SomeDay.Today);

    public static Wording Note(string text) => SomeWords.Words(text);
}
