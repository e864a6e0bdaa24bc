using Markdig;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Channels.Page;

/// <summary>The pages of text in the content folder, such as /privacy; a file is a page, and without files there are none.</summary>
internal sealed class TextPages
{
    private const string TitleMark = "# ";

    // The places where the settings come, in words: how long a page can be answered, and when a silent conversation ends.
    private const string StateHoursMarker = "{duur-van-een-pagina}";
    private const string SilenceMarker = "{duur-van-stilte}";

    private static readonly MarkdownPipeline Markdown =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseReferralLinks("noreferrer").Build();

    private readonly IReadOnlyList<(string Marker, string Words)> _fillings;

    /// <param name="folder">The folder with the markdown files; it need not exist.</param>
    /// <param name="settings">What the pages tell of how long something is kept.</param>
    public TextPages(string folder, Settings settings)
    {
        _fillings =
        [
            (TestResults.Marker, TestResults.Last.InWords()),
            (Maintainers.Marker, Maintainers.InWords),
            (StateHoursMarker, $"{settings.Page.StateHours} uur"),
            (SilenceMarker, settings.Conversations.SilenceMinutes == 1 ? "1 minuut" : $"{settings.Conversations.SilenceMinutes} minuten"),
        ];
        All = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(Read)]
            : [];
        Links = Html.Of($"{All.Select(page => Html.Of($"""<li><a href="{page.Address}">{page.Title}</a></li>"""))}").AsOne();
    }

    /// <summary>All pages, by address.</summary>
    public IReadOnlyList<TextPage> All { get; }

    /// <summary>A link to each of them, as items of a list.</summary>
    public Html Links { get; }

    /// <returns>Null when no page has the address.</returns>
    public TextPage? At(PathString address) => All.FirstOrDefault(page => string.Equals(page.Address, address, StringComparison.OrdinalIgnoreCase));

    private TextPage Read(string file)
    {
        var text = File.ReadAllText(file);
        var name = Path.GetFileNameWithoutExtension(file);
        return new TextPage($"/{name}", TitleOf(text) ?? name, new Lazy<Html>(() => Write(text)));
    }

    /// <summary>The title stands alone in the first line that is a heading of the first level.</summary>
    private static string? TitleOf(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(TitleMark, StringComparison.Ordinal))
            {
                return line[TitleMark.Length..].Trim().ToString();
            }
        }

        return null;
    }

    private Html Write(string text) => Html.OfTrusted(Markdig.Markdown.ToHtml(
        _fillings.Aggregate(text, (filled, one) => filled.Replace(one.Marker, one.Words, StringComparison.Ordinal)),
        Markdown));
}

/// <summary>One page of text.</summary>
/// <param name="Address">Its address on this site.</param>
/// <param name="Title">Its first heading, plain text.</param>
/// <param name="Written">Its content, written when somebody opens it: a start need not wait for that.</param>
internal sealed record TextPage(string Address, string Title, Lazy<Html> Written)
{
    /// <summary>Its content, heading included.</summary>
    public Html Content => Written.Value;
}
