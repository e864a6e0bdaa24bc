using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Channels.Intake.Word;

/// <summary>Makes a document for a word processor: real headings, lists and tables with headers, in Dutch (Office Open XML, ISO/IEC 29500).</summary>
internal static class WordFile
{
    private const int Margin = 1134; // twentieths of a point: 20 mm
    private const int Width = 11906; // A4
    private const int Height = 16838;

    /// <returns>The bytes of the file.</returns>
    public static byte[] Of(IntakeView view)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var title = view.Reply!.Blocks.OfType<Dialogs.Replies.Heading>().First().Text;
            package.PackageProperties.Title = title;
            package.PackageProperties.Language = "nl-NL";
            package.PackageProperties.Creator = "Verschillen";
            WordStyles.AddTo(main, view.IsLarge);

            var body = new WordBody(main);
            body.Heading(1, title);
            body.Paragraph(DutchWords.Day(view.Today));
            body.List(view.Answers.Select(answer => $"{ReplyHtml.Labelling(DutchWords.Capitalised(answer.Label))} {answer.Text}"));
            new WordBlocks(body, view.Site).Write(view.Reply);
            body.Content.Append(new SectionProperties(
                new PageSize { Width = Width, Height = Height },
                new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 }));
            main.Document = new Document(body.Content);
        }

        return stream.ToArray();
    }
}
