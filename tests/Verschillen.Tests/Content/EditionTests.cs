using System.Text;

namespace Verschillen.Tests.Content;

public sealed class EditionTests
{
    [Fact]
    public void The_same_files_are_the_same_edition() => Assert.Equal(EditionOf(new ContentBuilder()), EditionOf(new ContentBuilder()));

    [Fact]
    public void Line_endings_do_not_make_another_edition()
    {
        var content = new ContentBuilder();

        content.With(ContentBuilder.Topic, content[ContentBuilder.Topic].Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(EditionOf(new ContentBuilder()), EditionOf(content));
    }

    [Fact]
    public void A_byte_order_mark_does_not_make_another_edition()
    {
        var content = new ContentBuilder();

        content.With(ContentBuilder.Topic, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(content[ContentBuilder.Topic])]);

        Assert.Equal(EditionOf(new ContentBuilder()), EditionOf(content));
    }

    [Fact]
    public void One_figure_makes_another_edition() =>
        Assert.NotEqual(EditionOf(new ContentBuilder()), EditionOf(new ContentBuilder().Replacing(ContentBuilder.Municipality, "44.70", "44.80")));

    [Fact]
    public void A_dialog_belongs_to_the_edition() =>
        Assert.NotEqual(EditionOf(new ContentBuilder()), EditionOf(new ContentBuilder().Replacing(ContentBuilder.Dialog, "in Testdorp", "in Voorbeeldstad")));

    [Fact]
    public void An_edition_is_named_by_twelve_digits() => Assert.Matches("^[0-9a-f]{12}$", EditionOf(new ContentBuilder()));

    private static string EditionOf(ContentBuilder content) => content.Read().Catalogue!.Edition.Id;
}
