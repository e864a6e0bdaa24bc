using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Verschillen.Web.Channels.Intake.Word;

/// <summary>Writes paragraphs, lists and tables into a document.</summary>
/// <param name="main">The document; links and pictures are parts of it.</param>
internal sealed class WordBody(MainDocumentPart main)
{
    private const string TableBorder = "808080"; // 3.9 to 1 on white
    private const string CellSpace = "60"; // twentieths of a point below the text of a cell
    private const int FullWidth = 5000; // fiftieths of a percent

    private uint _pictures;

    public Body Content { get; } = new();

    /// <param name="level">1 to 4; deeper is 4.</param>
    /// <param name="text">The heading.</param>
    public void Heading(int level, string text) => Content.Append(Styled(WordStyles.HeadingId(Math.Min(level, 4)), Run(text)));

    public void Paragraph(string text, bool isBold = false) => Content.Append(new Paragraph(Run(text, isBold)));

    /// <summary>A paragraph that begins in bold.</summary>
    public void Paragraph(string start, string text) => Content.Append(new Paragraph(Run(start + " ", isBold: true), Run(text)));

    public void List(IEnumerable<string> items, string style = WordStyles.Bullets)
    {
        foreach (var item in items)
        {
            Content.Append(Styled(style, Run(item)));
        }
    }

    public void Item(string start, string text) => Content.Append(Styled(WordStyles.Bullets, Run(start + " ", isBold: true), Run(text)));

    /// <summary>A paragraph with a link that can be followed, and its address for who reads on paper.</summary>
    public void Link(string before, string text, Uri address, string after)
    {
        var relation = main.AddHyperlinkRelationship(address, isExternal: true);
        var run = new Run(new RunProperties(new RunStyle { Val = WordStyles.Link }), Words(text));
        Content.Append(new Paragraph(Run(before), new Hyperlink(run) { Id = relation.Id, History = true }, Run($" ({address.AbsoluteUri}){after}")));
    }

    /// <summary>A table whose first row and first column are its headers.</summary>
    /// <param name="caption">What it is about, for who does not see it.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The cells.</param>
    public void Table(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = FullWidth.ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Pct },
                Borders(),
                new TableLook { Val = "00A0", FirstRow = true, FirstColumn = true, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = caption },
                new TableDescription { Val = caption }),
            new TableGrid([.. columns.Select(_ => new GridColumn())]));
        table.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. columns.Select(column => Cell(column, isBold: true))]));
        foreach (var row in rows)
        {
            table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. row.Select((cell, index) => Cell(cell, isBold: index == 0))]));
        }

        Content.Append(table, new Paragraph());
    }

    /// <summary>A square picture of 30 millimetres.</summary>
    public void Picture(byte[] png, string description)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        part.FeedData(new MemoryStream(png));
        Content.Append(new Paragraph(new Run(WordPicture.Of(main.GetIdOfPart(part), ++_pictures, description))));
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4, Color = TableBorder },
        new LeftBorder { Val = BorderValues.Single, Size = 4, Color = TableBorder },
        new BottomBorder { Val = BorderValues.Single, Size = 4, Color = TableBorder },
        new RightBorder { Val = BorderValues.Single, Size = 4, Color = TableBorder },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = TableBorder },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = TableBorder });

    private static TableCell Cell(string text, bool isBold) => new(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto }), new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = CellSpace }), Run(text, isBold)));

    private static Paragraph Styled(string style, params OpenXmlElement[] runs) => new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs]);

    private static Run Run(string text, bool isBold = false) => isBold ? new Run(new RunProperties(new Bold()), Words(text)) : new Run(Words(text));

    private static Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
