using Verschillen.Web.Storage;

namespace Verschillen.Web.Tests.Storage;

public sealed class StoreHealthTests
{
    [Fact]
    public void News_that_is_heard_again_tells_nothing_of_keeping()
    {
        var health = new StoreHealth();
        health.Failed("De schijf is vol.");
        health.BellLost("De lijn is weg.");

        health.BellHeard();

        Assert.Equal("De schijf is vol.", health.Fault);
    }

    [Fact]
    public void What_is_kept_again_tells_nothing_of_news()
    {
        var health = new StoreHealth();
        health.Failed("De schijf is vol.");
        health.BellLost("De lijn is weg.");

        health.Kept();

        Assert.Equal("De lijn is weg.", health.Fault);
    }
}
