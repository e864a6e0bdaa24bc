using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Verschillen.Web.Channels.Activities;

/// <summary>Markdown that is being written: marks as they are, and texts in which nothing is a mark.</summary>
/// <param name="written">What it is written into.</param>
internal sealed partial class MarkdownText(StringBuilder written)
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create("\\`*_[]<>|~\n\r"); // of markdown, and the ends of a line

    /// <summary>How many characters were written.</summary>
    public int Length => written.Length;

    /// <summary>Takes back what was written after so many characters.</summary>
    public void BackTo(int length) => written.Length = length;

    /// <summary>Writes a mark as it is.</summary>
    public MarkdownText Mark(string mark)
    {
        written.Append(mark);
        return this;
    }

    /// <summary>Writes a text on one line.</summary>
    public MarkdownText Text(string text)
    {
        var rest = text.AsSpan();
        if (SignOfBlock(rest) is { } sign)
        {
            Escape(rest[..sign]);
            written.Append('\\');
            rest = rest[sign..];
        }

        Escape(rest);
        return this;
    }

    /// <summary>Writes a text on one line between marks; nothing when there is no text.</summary>
    public MarkdownText Text(string before, string? text, string after = "") => text is null ? this : Mark(before).Text(text).Mark(after);

    /// <summary>Writes a link; only an address on the web is one.</summary>
    public MarkdownText Link(string text, Uri address) => address is { IsAbsoluteUri: true, Scheme: "https" or "http" }
        ? Text("[", text, "](").Mark(address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)).Mark(")")
        : Text(text);

    /// <summary>Writes the numbers of sources.</summary>
    public MarkdownText Numbers(IReadOnlyList<int> sources)
    {
        if (sources.Count > 0)
        {
            written.Append(sources.Count == 1 ? " (bron " : " (bronnen ").AppendJoin(", ", sources).Append(')');
        }

        return this;
    }

    /// <summary>Writes items below each other, numbered from 1.</summary>
    public MarkdownText Numbered<T>(IReadOnlyList<T> items, Func<T, MarkdownText> write)
    {
        for (var place = 0; place < items.Count; place++)
        {
            written.Append(CultureInfo.InvariantCulture, $"{(place == 0 ? "" : "\n")}{place + 1}. ");
            write(items[place]);
        }

        return this;
    }

    /// <summary>Writes items as a list.</summary>
    public MarkdownText List<T>(IReadOnlyList<T> items, Func<T, MarkdownText> write) => items.Count == 0 ? this : Mark("- ").Joined(items, "\n- ", write);

    /// <summary>Writes items with a mark between them.</summary>
    public MarkdownText Joined<T>(IReadOnlyList<T> items, string between, Func<T, MarkdownText> write)
    {
        for (var place = 0; place < items.Count; place++)
        {
            Mark(place == 0 ? "" : between);
            write(items[place]);
        }

        return this;
    }

    public override string ToString() => written.ToString();

    private void Escape(ReadOnlySpan<char> text)
    {
        int place;
        while ((place = text.IndexOfAny(s_signs)) >= 0)
        {
            written.Append(text[..place]);
            _ = text[place] is '\n' or '\r' ? written.Append(' ') : written.Append('\\').Append(text[place]);
            text = text[(place + 1)..];
        }

        written.Append(text);
    }

    /// <summary>The place of what would make a line a heading, a list or a quote; null when nothing does.</summary>
    private static int? SignOfBlock(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.IsLetter(text[0]))
        {
            return null; // as of nearly every text
        }

        foreach (var start in StartOfBlock().EnumerateMatches(text))
        {
            return start.Length - 1; // the sign ends what was found, which begins the text
        }

        return null;
    }

    [GeneratedRegex(@"^(\s*[#+\-]|\s*\d{1,9}[.)](?=\s))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StartOfBlock();
}
