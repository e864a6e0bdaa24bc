using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using static Verschillen.Tests.Some.SomeWords;

namespace Verschillen.Tests.Some;

/// <summary>Topics, their points, transitions and steps.</summary>
internal static class SomeTopics
{
    public static readonly TopicId Id = new("voorziening");

    public static Aspect Aspect(string id = "punt", ValueKind kind = ValueKind.Amount, Better better = Better.None, bool isAnnual = false) =>
        new(id, Words($"Wat geldt voor {id}?"), Kind.Costs, kind, better, Words($"{id} telt."), Words($"Vraag: wat geldt voor {id}?")) { IsAnnual = isAnnual };

    public static Aspect ChoiceAspect(Better better, params IReadOnlyList<string> choices) =>
        Aspect(kind: ValueKind.Choice, better: better) with { Choices = [.. choices.Select(choice => new NamedOption(choice, Words(choice)))] };

    public static Topic Topic(params IReadOnlyList<Aspect> aspects) => Topic(Id, aspects);

    public static Topic Topic(TopicId id, params IReadOnlyList<Aspect> aspects) => new(
        id,
        Words(id.Value),
        LifeDomain.TransportAndMobility,
        new SourcedText(Words($"Uitleg van {id}."), SomeRules.Source("uitleg")),
        aspects.Count > 0 ? aspects : [Aspect()],
        [Transition(TransitionKind.ApplyAnew)]);

    public static Transition Transition(TransitionKind becomes, Condition? onlyIf = null) =>
        new(onlyIf ?? Condition.Always, becomes, Words($"Bij verhuizen: {becomes}."), SomeRules.Source("overgang"));

    public static Step Step(int days, string id = "stap", Condition? onlyIf = null, params IReadOnlyList<Duration> terms) => new(
        id,
        new DayCount(days),
        new Party(PartyKind.NewMunicipality),
        onlyIf ?? Condition.Always,
        Words($"Doe {id}."),
        [.. terms.Select(length => new Term(length, Words("besluit")))],
        SomeRules.Source("stap"));

    public static Condition If(string name, params IReadOnlyList<string> values) => new([new ConditionTest(name, values)]);
}
