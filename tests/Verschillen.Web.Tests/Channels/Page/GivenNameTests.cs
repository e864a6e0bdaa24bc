using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

public sealed class GivenNameTests
{
    private static readonly string LongestOfAll = new('a', GivenName.Longest);

    [Fact]
    public void A_name_in_a_link_that_is_longer_than_any_counts_for_none()
    {
        Assert.Equal(LongestOfAll, GivenName.InLink($" {LongestOfAll}\n"));
        Assert.Equal("", GivenName.InLink(LongestOfAll + "a"));
    }

    [Fact]
    public void A_name_that_is_typed_is_cut_and_not_through_a_letter() =>
        Assert.Equal((LongestOfAll, LongestOfAll[1..]), (GivenName.Typed(LongestOfAll + "b"), GivenName.Typed(LongestOfAll[1..] + "\U0001F600")));
}
