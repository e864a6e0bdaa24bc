using Verschillen.Domain.Comparing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Tests.Some;

/// <summary>Moves from Voorbeeldstad to Testdorp, and what they lead to.</summary>
internal static class SomeMoves
{
    public static readonly Move TheMove = new(SomePlaces.Voorbeeldstad, SomePlaces.Testdorp, SomeDay.Today);

    public static Situation Answers(params (string Name, string Value)[] answers) =>
        new(answers.ToDictionary(answer => answer.Name, answer => (IReadOnlyList<string>)[answer.Value], StringComparer.Ordinal));

    /// <summary>One point compared, of rules that Voorbeeldstad and Testdorp have; null is no rule.</summary>
    public static AspectComparison Compare(Aspect aspect, Rule? from, Rule? to, DateOnly? on = null)
    {
        var rules = new[] { In(SomePlaces.Voorbeeldstad, from), In(SomePlaces.Testdorp, to) }.OfType<Rule>();
        return MoveComparison.Of(TheMove with { On = on ?? SomeDay.Today }, SomeTopics.Topic(aspect), new RuleBook(rules), SomeDay.Today).Aspects[0];

        Rule? In(MunicipalityCode municipality, Rule? rule) => rule is null ? null : rule with { Municipality = municipality, AspectId = aspect.Id };
    }

    /// <summary>One point compared, of values that both are known.</summary>
    public static AspectComparison Compare(Aspect aspect, RuleValue from, RuleValue to) => Compare(aspect, SomeRules.Rule(from), SomeRules.Rule(to));

    /// <summary>The plan of a topic for somebody who moves on a day, made on <see cref="SomeDay.Today"/>.</summary>
    public static MovePlan Plan(Topic topic, DateOnly? movingDay, params (string Name, string Value)[] answers) =>
        MovePlan.Of(MoveComparison.Of(TheMove with { On = movingDay }, topic, new RuleBook([]), SomeDay.Today), Answers(answers), SomeDay.Today);
}
