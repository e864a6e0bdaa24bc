using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomeMoves;

namespace Verschillen.Tests.Domain.Moving;

public sealed class MoveTests
{
    [Fact]
    public void Rules_are_asked_for_a_moving_day_that_is_to_come() => Assert.Equal(MovingDay, (TheMove with { On = MovingDay }).DayAsked(Today));

    [Fact]
    public void Who_has_moved_already_must_know_what_holds_now() => Assert.Equal(Today, (TheMove with { On = Today.AddDays(-1) }).DayAsked(Today));

    [Fact]
    public void Without_a_moving_day_rules_are_asked_for_today() => Assert.Equal(Today, (TheMove with { On = null }).DayAsked(Today));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_move_has_happened_from_the_day_after(int days, bool hasHappened) =>
        Assert.Equal(hasHappened, (TheMove with { On = Today.AddDays(days) }).HasHappened(Today));

    [Fact]
    public void A_move_without_a_day_has_not_happened() => Assert.False((TheMove with { On = null }).HasHappened(Today));

    [Fact]
    public void A_move_from_and_to_one_municipality_stays_within() => Assert.True((TheMove with { To = TheMove.From }).StaysWithin);
}
