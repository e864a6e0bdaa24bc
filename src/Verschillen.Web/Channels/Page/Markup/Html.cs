using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Verschillen.Web.Channels.Page.Markup;

/// <summary>
/// A piece of HTML (opmaak). Whatever is put between its braces is encoded, so that nothing typed can become markup. A piece within
/// another is not copied: a page is written once, from its smallest pieces.
/// </summary>
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly object[] _parts; // texts as they are written, and pieces of HTML
    private readonly int _count;

    private Html(object[] parts, int count)
    {
        _parts = parts;
        _count = count;
    }

    /// <param name="markup">Markup with its texts and parts between braces; attributes stand between double quotes.</param>
    public static Html Of(Markup markup) => markup.ToHtml();

    /// <param name="markup">Markup of our own making, never of a resident or a channel.</param>
    public static Html OfTrusted(string markup) => new([markup], count: 1);

    /// <summary>The same in one piece, for what stands in every page and is made once.</summary>
    public Html AsOne() => OfTrusted(ToString());

    /// <summary>Bytes of UTF-8 that are enough to write it in, whatever its letters are.</summary>
    public int MostBytes()
    {
        var most = 0;
        foreach (var part in _parts.AsSpan(0, _count))
        {
            most += part is string text ? Encoding.UTF8.GetMaxByteCount(text.Length) : ((Html)part).MostBytes();
        }

        return most;
    }

    /// <summary>Writes it as UTF-8.</summary>
    /// <param name="output">Has room for <see cref="MostBytes"/>.</param>
    /// <returns>How many bytes were written.</returns>
    public int WriteTo(Span<byte> output)
    {
        var written = 0;
        foreach (var part in _parts.AsSpan(0, _count))
        {
            written += part is string text ? Encoding.UTF8.GetBytes(text, output[written..]) : ((Html)part).WriteTo(output[written..]);
        }

        return written;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        AppendTo(text);
        return text.ToString();
    }

    private void AppendTo(StringBuilder text)
    {
        foreach (var part in _parts.AsSpan(0, _count))
        {
            if (part is string written)
            {
                text.Append(written);
            }
            else
            {
                ((Html)part).AppendTo(text);
            }
        }
    }

    /// <summary>Lets the compiler write the markup as it is and everything between braces encoded.</summary>
    [InterpolatedStringHandler]
    public ref struct Markup
    {
        private object[] _parts;
        private int _count;

        /// <param name="literalLength">Not used: what is written is not copied.</param>
        /// <param name="formattedCount">How many braces there are; markup may stand before, between and after them.</param>
        public Markup(int literalLength, int formattedCount) => _parts = new object[(2 * formattedCount) + 1];

        public void AppendLiteral(string markup) => Add(markup);

        public void AppendFormatted(string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                Add(Encoder.Encode(text));
            }
        }

        public void AppendFormatted(int number) => Add(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(Html? part)
        {
            if (part is not null)
            {
                Add(part);
            }
        }

        public void AppendFormatted(IEnumerable<Html> parts)
        {
            foreach (var part in parts)
            {
                Add(part);
            }
        }

        internal readonly Html ToHtml() => new(_parts, _count);

        private void Add(object part)
        {
            if (_count == _parts.Length)
            {
                Array.Resize(ref _parts, 2 * _count);
            }

            _parts[_count++] = part;
        }
    }
}
