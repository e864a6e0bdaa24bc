using Verschillen.Web.Edge;

namespace Verschillen.Web.Tests.Edge;

public sealed class ToldOnceTests
{
    private readonly ToldOnce _told = new();

    [Fact]
    public void Each_reason_is_told_once_also_when_they_take_turns() =>
        Assert.Equal([true, true, false, false], [_told.IsNews("vol"), _told.IsNews("weg"), _told.IsNews("vol"), _told.IsNews("weg")]);

    [Fact]
    public void What_went_well_all_along_is_not_told() => Assert.False(_told.IsBack());

    [Fact]
    public void That_it_goes_well_again_is_told_once_and_then_a_reason_is_news_again()
    {
        _told.IsNews("vol");

        Assert.Equal([true, false, true], [_told.IsBack(), _told.IsBack(), _told.IsNews("vol")]);
    }
}
