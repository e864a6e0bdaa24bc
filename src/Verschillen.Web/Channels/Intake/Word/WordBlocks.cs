using System.Globalization;
using QRCoder;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Page.Receipts;

namespace Verschillen.Web.Channels.Intake.Word;

/// <summary>Writes the blocks of a reply into a document, under headings of the same order as on the page.</summary>
/// <param name="body">The document.</param>
/// <param name="site">The address of this site, for the code that opens the answer; null for none.</param>
internal sealed class WordBlocks(WordBody body, string? site)
{
    private const int TopLevel = 2; // below the title of the document
    private const int PixelsAModule = 4;

    /// <param name="reply">The reply; its first heading is the title, which is there already.</param>
    public void Write(Reply reply)
    {
        var level = TopLevel;
        foreach (var block in reply.Blocks.Skip(1))
        {
            level = block is Sources or ReceiptLine ? TopLevel : level;
            Write(block, level);
            level = block is Heading ? TopLevel + 1 : level;
        }
    }

    private void Write(Block block, int level)
    {
        switch (block)
        {
            case Heading heading:
                body.Heading(TopLevel, heading.Text);
                break;
            case Say say:
                body.Paragraph(say.Text + SourceMarks.Of(say.Sources));
                break;
            case Warning warning:
                body.Paragraph("Let op:", warning.Text + SourceMarks.Of(warning.Sources));
                break;
            case Facts facts:
                body.Heading(level, facts.Title);
                foreach (var fact in facts.Items)
                {
                    Write(fact);
                }

                break;
            case Comparison comparison:
                body.Heading(level, comparison.Title);
                body.Table(
                    comparison.Title,
                    ["Vraag", comparison.From, comparison.To, "Verschil"],
                    comparison.Rows.Select(row => (IReadOnlyList<string>)[row.Label, row.From.Text + SourceMarks.Of(row.From.Sources), row.To.Text + SourceMarks.Of(row.To.Sources), row.Conclusion]));
                break;
            case Steps steps:
                body.Heading(level, steps.Title);
                foreach (var step in steps.Items)
                {
                    Write(step);
                }

                break;
            case ToAsk ask:
                body.Heading(level, ask.Title);
                body.Paragraph(ask.Introduction);
                body.List(ask.Questions, WordStyles.Boxes);
                break;
            case HandOver handOver:
                body.Heading(level, handOver.Title);
                foreach (var contact in handOver.Contacts)
                {
                    Write(contact);
                }

                break;
            default:
                WriteLast(block, level);
                break;
        }
    }

    private void WriteLast(Block block, int level)
    {
        switch (block)
        {
            case Sources sources:
                body.Heading(level, sources.Title);
                foreach (var line in sources.Lines)
                {
                    body.Link(string.Create(CultureInfo.InvariantCulture, $"[{line.Number}] "), line.Title, line.Address, $". {DutchWords.Sentence(line.Date)} {line.Remark}".TrimEnd());
                }

                break;
            case ReceiptLine receipt:
                body.Heading(level, receipt.Title);
                body.Paragraph(receipt.Number, isBold: true);
                body.Paragraph(receipt.Text);
                if (site is not null)
                {
                    body.Picture(Code($"{site}{ReceiptPage.Address}#{receipt.Number}"), "QR-code die dit antwoord opent");
                }

                break;
            case Aside aside:
                body.Heading(level, aside.Title);
                foreach (var part in aside.Blocks)
                {
                    Write(part, level + 1);
                }

                break;
            case Letter letter:
                body.Heading(level, letter.Title);
                body.Paragraph(letter.Introduction + SourceMarks.Of(letter.Sources));
                foreach (var paragraph in letter.Paragraphs)
                {
                    body.Paragraph(paragraph);
                }

                break;
            case ReadyText ready:
                body.Heading(level, ready.Title);
                body.Paragraph(ready.Introduction);
                body.Paragraph($"{ready.Text} {ready.Reference}".TrimEnd());
                break;
            default:
                throw new NotSupportedException($"A document does not know how to show {block}.");
        }
    }

    private void Write(Fact fact)
    {
        if (fact.Label is null)
        {
            body.List([fact.Text + SourceMarks.Of(fact.Sources)]);
        }
        else
        {
            body.Item(DutchWords.Labelling(fact.Label), fact.Text + SourceMarks.Of(fact.Sources));
        }
    }

    private void Write(StepItem step)
    {
        body.Paragraph(step.When + ".", step.Text + SourceMarks.Of(step.Sources));
        body.List(
        [
            .. step.Contact is null ? Array.Empty<string>() : [step.Contact],
            .. step.Terms,
            .. step.Parts.Select(part => string.Join(' ', [$"{part.About}:", part.Text + SourceMarks.Of(part.Sources), .. part.Terms])),
        ]);
    }

    private void Write(ContactLine contact)
    {
        body.Paragraph(contact.Name + SourceMarks.Of(contact.Sources), isBold: true);
        body.List(new[]
        {
            contact.Phone is null ? null : $"Telefoon: {contact.Phone}",
            contact.Email is null ? null : $"E-mail: {contact.Email}",
            contact.Website is null ? null : $"Website: {contact.Website.AbsoluteUri}",
            contact.Hours is null ? null : $"Open: {contact.Hours}",
            contact.Note,
            contact.ToSay,
        }.OfType<string>());
    }

    private static byte[] Code(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(PixelsAModule);
    }
}
