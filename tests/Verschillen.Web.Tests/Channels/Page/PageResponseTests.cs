using System.Buffers;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Tests.Channels.Page;

public sealed class PageResponseTests
{
    [Fact]
    public void A_page_that_cannot_be_written_leaves_nothing_in_the_room_that_others_get()
    {
        var page = Html.Of($"<p>{new string('x', 1000)}</p>");
        var room = ArrayPool<char>.Shared.Rent(page.Length);
        ArrayPool<char>.Shared.Return(room); // the next to rent on this thread gets it

        Assert.Throws<ArgumentException>(() => PageResponse.Write(page, []));

        var next = ArrayPool<char>.Shared.Rent(page.Length);
        Assert.Same(room, next);
        Assert.DoesNotContain('x', next);
    }
}
