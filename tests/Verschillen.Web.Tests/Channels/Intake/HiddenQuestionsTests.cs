namespace Verschillen.Web.Tests.Channels.Intake;

/// <summary>The questions that the result shows only when they are asked for.</summary>
[Collection(OneServer.Name)]
public sealed class HiddenQuestionsTests(Server server)
{
    private readonly Walk _walk = new(server);

    [Theory]
    [InlineData("gewoon")]
    [InlineData("lang")] // the box can be unticked again
    public async Task A_page_that_may_hide_questions_says_how_many_there_are_and_how_to_see_them(string length)
    {
        var page = await _walk.SendAsync(await _walk.FinishAsync(), ("lengte", length));

        var said = Assert.Single(page.Page.QuerySelectorAll(".minder")).TextContent;
        var questions = page.Page.QuerySelectorAll(".vinken input").Length;
        Assert.NotEmpty(page.Page.QuerySelectorAll(".meer input"));
        Assert.StartsWith($"Wij hebben {questions} vragen.", said.Trim(), StringComparison.Ordinal);
        Assert.Contains("Toon alle vragen", said, StringComparison.Ordinal);
        Assert.DoesNotContain("voor als u tijd heeft", page.Html, StringComparison.Ordinal);
    }
}
