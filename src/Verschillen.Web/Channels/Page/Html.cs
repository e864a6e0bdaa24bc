using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Verschillen.Web.Channels.Page;

/// <summary>A piece of HTML (opmaak). Whatever is put between its braces is encoded, so that nothing typed can become markup.</summary>
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string _markup;

    private Html(string markup) => _markup = markup;

    /// <param name="markup">Markup with its texts and parts between braces; attributes stand between double quotes.</param>
    public static Html Of(Markup markup) => new(markup.ToStringAndClear());

    /// <param name="markup">Markup of our own making, never of a resident or a channel.</param>
    public static Html OfTrusted(string markup) => new(markup);

    public override string ToString() => _markup;

    /// <summary>Lets the compiler write the markup as it is and everything between braces encoded.</summary>
    [InterpolatedStringHandler]
    public ref struct Markup
    {
        private DefaultInterpolatedStringHandler _text;

        public Markup(int literalLength, int formattedCount) =>
            _text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);

        public void AppendLiteral(string markup) => _text.AppendLiteral(markup);

        public void AppendFormatted(string? text) => _text.AppendLiteral(Encoder.Encode(text ?? ""));

        public void AppendFormatted(int number) => _text.AppendFormatted(number);

        public void AppendFormatted(Html? part) => _text.AppendLiteral(part?._markup ?? "");

        public void AppendFormatted(IEnumerable<Html> parts)
        {
            foreach (var part in parts)
            {
                _text.AppendLiteral(part._markup);
            }
        }

        internal string ToStringAndClear() => _text.ToStringAndClear();
    }
}
