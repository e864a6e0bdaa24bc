using FsCheck;
using FsCheck.Fluent;
using Verschillen.Domain.Rules;

namespace Verschillen.Tests.Some;

/// <summary>What properties are tried with: few days and few figures, so that they often meet.</summary>
internal static class Arbitraries
{
    /// <summary>Around the turn of a year.</summary>
    public static readonly IReadOnlyList<DateOnly> Days = [.. Enumerable.Range(-20, 40).Select(new DateOnly(2027, 1, 1).AddDays)];

    private static readonly Gen<Bound> AnyBound = Gen.Elements(Enum.GetValues<Bound>());

    private static readonly Gen<DateOnly?> MaybeDay = Gen.OneOf(Gen.Constant<DateOnly?>(null), Gen.Elements(Days.Select(day => (DateOnly?)day)));

    /// <summary>Tries a property on a hundred cases; a failure tells the case and the seed.</summary>
    public static void AlwaysHolds(this Property property) => Check.One(Config.QuickThrowOnFailure, property);

    /// <summary>Any validity that begins no later than it ends.</summary>
    public static Arbitrary<Validity> Validity => (
        from first in MaybeDay
        from last in MaybeDay
        where first is null || last is null || first <= last
        select new Validity(first, last)).ToArbitrary();

    public static Arbitrary<DateOnly> Day => Gen.Elements(Days.AsEnumerable()).ToArbitrary();

    public static Gen<RuleValue> AnyAmount =>
        from euros in Gen.Choose(0, 3)
        from per in Gen.Elements(Per.Time, Per.Month)
        from bound in AnyBound
        from covers in Gen.Elements<IReadOnlyList<string>?>(null, [], ["kaart"], ["keuring", "kaart"], ["kaart", "keuring"])
        select (RuleValue)(new Amount(euros, per, bound) { Includes = covers });

    public static Gen<RuleValue> AnyDuration =>
        from number in Gen.Elements<decimal?>(null, 1, 7, 12, 14)
        from unit in Gen.Elements(Enum.GetValues<TimeUnit>())
        from bound in AnyBound
        select (RuleValue)new Duration(number, unit, bound);

    public static Gen<RuleValue> AnyPercentage =>
        from percent in Gen.Elements(100m, 110m, 120m)
        from norm in Gen.Elements(Enum.GetValues<Norm>())
        from bound in AnyBound
        select (RuleValue)new Percentage(percent, norm, bound);

    public static Gen<RuleValue> AnyCount =>
        from number in Gen.Choose(0, 3)
        from unit in Gen.Elements("ritten", "zones")
        from bound in AnyBound
        select (RuleValue)new Count(number, unit, bound);

    public static Gen<RuleValue> AnyYesNo => Gen.Elements<RuleValue>(new YesNo(true), new YesNo(false));

    public static Gen<RuleValue> AnyText => Gen.Elements<RuleValue>(new FreeText("Balie"), new FreeText("balie"), new FreeText("Website"));

    /// <summary>Two values of one kind, as the rules of one point have.</summary>
    public static Arbitrary<(RuleValue From, RuleValue To)> Pairs => Gen.OneOf(
        new[] { AnyAmount, AnyDuration, AnyPercentage, AnyCount, AnyYesNo, AnyText }.Select(kind => kind.Two().Select(pair => (pair.Item1, pair.Item2)))).ToArbitrary();
}
