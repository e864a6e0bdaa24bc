using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Verschillen.Web.Channels.Page;

/// <summary>The pages of text in the content folder, such as /privacy; a file is a page, and without files there are none.</summary>
internal sealed class TextPages
{
    private static readonly MarkdownPipeline Markdown =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseReferralLinks("noreferrer").Build();

    /// <param name="folder">The folder with the markdown files; it need not exist.</param>
    public TextPages(string folder) =>
        All = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(Read)]
            : [];

    /// <summary>All pages, by address.</summary>
    public IReadOnlyList<TextPage> All { get; }

    /// <returns>Null when no page has the address.</returns>
    public TextPage? At(PathString address) => All.FirstOrDefault(page => string.Equals(page.Address, address, StringComparison.OrdinalIgnoreCase));

    private static TextPage Read(string file)
    {
        var text = File.ReadAllText(file).Replace(TestResults.Marker, TestResults.Last.InWords(), StringComparison.Ordinal).Replace(Maintainers.Marker, Maintainers.InWords, StringComparison.Ordinal);
        var document = Markdig.Markdown.Parse(text, Markdown);
        var heading = document.OfType<HeadingBlock>().FirstOrDefault(block => block.Level == 1);
        var name = Path.GetFileNameWithoutExtension(file);
        var title = string.Concat(heading?.Inline?.OfType<LiteralInline>().Select(inline => inline.Content.ToString()) ?? [name]);
        return new TextPage($"/{name}", title, Html.OfTrusted(document.ToHtml(Markdown)));
    }
}

/// <summary>One page of text.</summary>
/// <param name="Address">Its address on this site.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="Content">Its content, heading included.</param>
internal sealed record TextPage(string Address, string Title, Html Content);
