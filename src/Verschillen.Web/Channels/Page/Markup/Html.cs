using System.Globalization;
using System.Runtime.CompilerServices;
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

    private Html(object[] parts, int count, int length)
    {
        _parts = parts;
        _count = count;
        Length = length;
    }

    /// <summary>How long it is when it is written, in characters.</summary>
    public int Length { get; }

    /// <param name="markup">Markup with its texts and parts between braces; attributes stand between double quotes.</param>
    public static Html Of(Markup markup) => markup.ToHtml();

    /// <param name="markup">Markup of our own making, never of a resident or a channel.</param>
    public static Html OfTrusted(string markup) => new([markup], count: 1, markup.Length);

    /// <summary>The same in one piece, for what stands in every page and is made once.</summary>
    public Html AsOne() => OfTrusted(ToString());

    /// <summary>Writes it.</summary>
    /// <param name="output">Has room for <see cref="Length"/>.</param>
    public void CopyTo(Span<char> output)
    {
        foreach (var part in _parts.AsSpan(0, _count))
        {
            if (part is string text)
            {
                text.CopyTo(output);
                output = output[text.Length..];
            }
            else
            {
                var piece = (Html)part;
                piece.CopyTo(output);
                output = output[piece.Length..];
            }
        }
    }

    public override string ToString() => string.Create(Length, this, (output, html) => html.CopyTo(output));

    /// <summary>Lets the compiler write the markup as it is and everything between braces encoded.</summary>
    [InterpolatedStringHandler]
    public ref struct Markup
    {
        private object[] _parts;
        private int _count;
        private int _length;

        /// <param name="literalLength">Not used: what is written is not copied.</param>
        /// <param name="formattedCount">How many braces there are; markup may stand before, between and after them.</param>
        public Markup(int literalLength, int formattedCount) => _parts = new object[(2 * formattedCount) + 1];

        public void AppendLiteral(string markup) => Add(markup, markup.Length);

        public void AppendFormatted(string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                AppendLiteral(Encoder.Encode(text));
            }
        }

        public void AppendFormatted(int number) => AppendLiteral(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(Html? part)
        {
            if (part is not null)
            {
                Add(part, part.Length);
            }
        }

        public void AppendFormatted(IEnumerable<Html> parts)
        {
            foreach (var part in parts)
            {
                Add(part, part.Length);
            }
        }

        internal readonly Html ToHtml() => new(_parts, _count, _length);

        private void Add(object part, int length)
        {
            if (_count == _parts.Length)
            {
                Array.Resize(ref _parts, 2 * _count);
            }

            _parts[_count++] = part;
            _length += length;
        }
    }
}
