using Verschillen.Domain.Topics;

namespace Verschillen.Tests.Domain.Topics;

public sealed class TopicIdTests
{
    [Theory]
    [InlineData("hulpmiddelen")]
    [InlineData("bijzondere-bijstand")]
    [InlineData("wmo-2015")]
    public void A_topic_id_is_kebab_case(string text) => Assert.Equal(text, new TopicId(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Hulpmiddelen")]
    [InlineData("hulp middelen")]
    [InlineData("hulp--middelen")]
    [InlineData("-hulp")]
    [InlineData("hulp-")]
    [InlineData("cliënt")]
    [InlineData("hulpmiddelen\n")]
    public void Anything_else_is_refused(string text) => Assert.Throws<FormatException>(() => new TopicId(text));

    [Fact]
    public void Topic_ids_are_in_the_order_of_their_letters()
    {
        var (first, last) = (new TopicId("hulpmiddelen"), new TopicId("jeugdhulp"));

        Assert.True(first < last && last > first && first <= last && last >= first);
    }
}
