using static Verschillen.Tests.Some.SomeTopics;

namespace Verschillen.Tests.Domain.Topics;

public sealed class TopicTests
{
    [Fact]
    public void A_point_is_found_by_its_id() => Assert.Equal("prijs", Topic(Aspect("duur"), Aspect("prijs"))["prijs"].Id);

    [Fact]
    public void A_point_that_the_topic_has_not_is_a_mistake_of_the_caller()
    {
        var fault = Assert.Throws<KeyNotFoundException>(() => Topic(Aspect("duur"))["prijs"]);

        Assert.Contains("'prijs'", fault.Message, StringComparison.Ordinal);
    }
}
