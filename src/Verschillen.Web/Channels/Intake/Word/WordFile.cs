using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Intake.Word;

/// <summary>Makes a document for a word processor: real headings, lists and tables with headers, in Dutch (Office Open XML, ISO/IEC 29500).</summary>
internal static class WordFile
{
    private const int Margin = 1134; // twentieths of a point: 20 mm
    private const int Width = 11906; // A4
    private const int Height = 16838;

    /// <param name="reply">What it says; its first heading is the title.</param>
    /// <param name="site">The address of this site, for the code that opens the answer; null for none.</param>
    /// <param name="isLarge">Whether it is in large letters.</param>
    /// <returns>The bytes of the file.</returns>
    public static byte[] Of(Reply reply, string? site, bool isLarge)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var title = reply.Blocks.OfType<Heading>().First().Text;
            package.PackageProperties.Title = title;
            package.PackageProperties.Language = "nl-NL";
            package.PackageProperties.Creator = "Verschillen";
            WordStyles.AddTo(main, isLarge);

            var body = new WordBody(main);
            body.Heading(1, title);
            new WordBlocks(body, site).Write(reply);
            body.Content.Append(new SectionProperties(
                new PageSize { Width = Width, Height = Height },
                new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 }));
            main.Document = new Document(body.Content);
        }

        return stream.ToArray();
    }
}
