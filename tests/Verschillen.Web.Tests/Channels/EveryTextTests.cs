using AngleSharp.Html.Parser;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Tests.Channels;

/// <summary>No text of a reply is lost on the way to a person, whatever it is shown by.</summary>
public sealed class EveryTextTests
{
    private static readonly HashSet<string> IsNoText = new(StringComparer.Ordinal) { nameof(ComparisonRow.AspectId), nameof(Warning.Code), nameof(StepItem.Key), nameof(Say.Page), nameof(ReplyChoice.Topic) };

    private static readonly Reply Whole = Some.Reply(
    [
        .. Some.EveryBlock(),
        new Steps("Met een telefoontje", [Some.Step() with { Parts = [new StepPart("Hulpmiddelen", "Vraag of de rolstoel mee mag.", ["Dat duurt zes weken."], [2])] }]),
        new HandOver("Wie belt u", [Some.Contact() with { ToSay = "Ik ga verhuizen en ik heb een rolstoel." }]),
    ]);

    [Fact]
    public void Plain_text_leaves_nothing_out() => AssertHolds(PlainText.Of(Whole, width: 10_000), Texts(Whole.Blocks));

    [Fact]
    public void Markdown_leaves_nothing_out() => AssertHolds(ReplyMarkdown.Of(Whole, new Showing(HasButtons: false)), Texts(Whole.Blocks));

    [Fact]
    public void The_page_leaves_nothing_out_but_the_choices_which_are_buttons_of_its_form() =>
        AssertHolds(new HtmlParser().ParseDocument(ReplyHtml.Of(Whole).ToString()).Body!.TextContent, Texts(Whole.Blocks.Where(block => block is not Choices)));

    [Fact]
    public void A_voice_says_what_is_done_in_one_call_and_what_to_say_then()
    {
        var heard = SpokenText.Of(Whole);

        Assert.Contains("Hulpmiddelen: Vraag of de rolstoel mee mag. Dat duurt zes weken.", heard, StringComparison.Ordinal);
        Assert.Contains("Ik ga verhuizen en ik heb een rolstoel.", heard, StringComparison.Ordinal);
    }

    private static void AssertHolds(string shown, IEnumerable<string> texts)
    {
        var letters = Letters(shown);
        var told = texts.ToList();

        Assert.NotEmpty(told);
        Assert.All(told, text => Assert.Contains(Letters(text), letters, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Signs and blanks may differ from one to the other, letters may not.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static IEnumerable<string> Texts(object? part) => part switch
    {
        null => [],
        string text => [text],
        System.Collections.IEnumerable parts => parts.Cast<object?>().SelectMany(Texts),
        _ when part.GetType().Assembly != typeof(Block).Assembly || part.GetType().IsEnum => [],
        _ => part.GetType().GetProperties().Where(property => !IsNoText.Contains(property.Name)).SelectMany(property => Texts(property.GetValue(part))),
    };
}
