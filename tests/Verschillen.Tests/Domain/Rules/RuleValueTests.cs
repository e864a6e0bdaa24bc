using Verschillen.Domain.Rules;
using static Verschillen.Tests.Some.SomeRules;

namespace Verschillen.Tests.Domain.Rules;

public sealed class RuleValueTests
{
    [Fact]
    public void Amounts_for_the_same_parts_are_equal_in_any_order()
    {
        var (one, other) = (Euros(1) with { Includes = ["kaart", "keuring"] }, Euros(1) with { Includes = ["keuring", "kaart"] });

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void An_amount_for_unknown_parts_is_another_than_one_without_parts() =>
        Assert.NotEqual(Euros(1) with { Includes = null }, Euros(1));

    [Fact]
    public void Amounts_for_unknown_parts_never_count_as_for_the_same() =>
        Assert.False((Euros(1) with { Includes = null }).IncludesTheSameAs(Euros(1) with { Includes = null }));

    [Fact]
    public void A_value_outside_its_range_is_no_value()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Euros(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Duration(-1, TimeUnit.Weeks));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Count(-1, "zones"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Percentage(-1, Norm.SocialMinimum));
    }

    [Fact]
    public void Only_exact_amounts_can_be_subtracted() =>
        Assert.False(Euros(1).IsComparableWith(Euros(1) with { Bound = Bound.AtMost }));

    [Fact]
    public void Amounts_per_month_and_per_year_cannot_be_subtracted() =>
        Assert.False((Euros(1) with { Per = Per.Month }).IsComparableWith(Euros(1) with { Per = Per.Year }));
}
