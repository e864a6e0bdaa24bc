using Verschillen.Web.Storage;

namespace Verschillen.Web.Tests.Storage;

public sealed class ConversationBellTests
{
    [Fact]
    public void No_more_listen_than_may_however_many_come_at_once()
    {
        var bell = new ConversationBell();
        var listeners = new ConversationBell.Listener?[64];

        Parallel.For(0, listeners.Length, place => listeners[place] = bell.TryListen("a", most: 8));

        Assert.Equal(8, listeners.Count(listener => listener is not null));
        Assert.NotNull(bell.TryListen("b", most: 8));
        listeners.First(listener => listener is not null)!.Dispose();
        Assert.NotNull(bell.TryListen("a", most: 8));
        Assert.Null(bell.TryListen("a", most: 8));
    }
}
