using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Tests.Channels.Page.Markup;

public sealed class HtmlTests
{
    [Fact]
    public void A_text_between_braces_is_encoded() =>
        Assert.Equal("""<p title="&quot;&#x27;">&lt;b&gt; &amp; &#x2B;</p>""", Html.Of($"""<p title="{"\"'"}">{"<b> & +"}</p>""").ToString());

    [Fact]
    public void Letters_of_any_language_stay_as_they_are() => Assert.Equal("Súdwest-Fryslân, één", Html.Of($"{"Súdwest-Fryslân, één"}").ToString());

    [Fact]
    public void A_part_is_put_in_as_it_is()
    {
        var part = Html.Of($"<em>{"a"}</em>");

        Assert.Equal("<p><em>a</em><em>a</em><em>a</em>1</p>", Html.Of($"<p>{part}{new[] { part, part }}{(Html?)null}{1}</p>").ToString());
    }
}
