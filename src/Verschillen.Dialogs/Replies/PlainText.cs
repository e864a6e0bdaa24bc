using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Verschillen.Dialogs.Phrasing;

namespace Verschillen.Dialogs.Replies;

/// <summary>Renders a reply as plain text for a terminal, a braille line or a telephone script (platte tekst).</summary>
/// <param name="width">Characters a line, 20 or more; a longer word, such as a web address, gets a line of its own. Without end where the client breaks lines itself.</param>
/// <param name="site">The address of the site whose pages an answer names; null when not known.</param>
public sealed partial class PlainText(int width, string? site)
{
    private const int Endless = int.MaxValue;
    private const char NoBreak = '\u00A0'; // a blank that ends no line

    private readonly StringBuilder _text = new();

    /// <summary>The reply as lines of text.</summary>
    public static string Of(Reply reply, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 20);
        return Of(reply, new PlainText(width, site: null));
    }

    /// <summary>The reply for a client that breaks lines itself, in letters of its own: titles are not underlined, and not in capitals.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="site">The address of the site whose pages the answer names; null when not known.</param>
    public static string OnOneColumn(Reply reply, string? site) => Of(reply, new PlainText(Endless, site)).TrimEnd();

    private static string Of(Reply reply, PlainText text)
    {
        foreach (var block in reply.Blocks)
        {
            text.Write(block);
        }

        return text._text.ToString();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteTitle(width == Endless ? heading.Text : heading.Text.ToUpper(CultureInfo.GetCultureInfo("nl-NL")));
                break;
            case Say say:
                WriteParagraph(say.Text + SourceMarks.Of(say.Sources) + PageOf(say.Page));
                break;
            case Warning warning:
                WriteParagraph("! " + warning.Text + SourceMarks.Of(warning.Sources));
                break;
            case Facts facts:
                WriteTitle(facts.Title);
                WriteList(facts.Items.Select(fact => (fact.Label is null ? "" : DutchWords.Labelling(fact.Label) + " ") + fact.Text + SourceMarks.Of(fact.Sources)));
                break;
            case Comparison comparison:
                WriteComparison(comparison);
                break;
            case Steps steps:
                WriteTitle(steps.Title);
                foreach (var step in steps.Items)
                {
                    WriteItem(StepLine(step));
                    foreach (var part in step.Parts)
                    {
                        WriteItem(PartText(part), indent: 2);
                    }
                }

                _text.Append('\n');
                break;
            case ToAsk toAsk:
                WriteTitle(toAsk.Title);
                WriteParagraph(toAsk.Introduction);
                WriteList(toAsk.Questions);
                break;
            case HandOver handOver:
                WriteTitle(handOver.Title);
                WriteList(handOver.Contacts.Select(ContactText));
                break;
            case Sources sources:
                WriteTitle(sources.Title);
                WriteSources(sources);
                break;
            case ReceiptLine receipt:
                WriteTitle(receipt.Title);
                WriteLines(receipt.Number.Replace('-', ' '), indent: 2);
                WriteParagraph(receipt.Text + PageOf($"bewijs#{receipt.Number}"));
                break;
            case ReadyText ready:
                WriteTitle(ready.Title);
                WriteParagraph(ready.Introduction);
                WriteParagraph($"\"{ready.Text}{(ready.Reference is null ? "" : " " + ready.Reference)}\"");
                break;
            case Aside aside:
                WriteTitle(aside.Title);
                foreach (var part in aside.Blocks)
                {
                    Write(part);
                }

                break;
            case Letter letter:
                WriteTitle(letter.Title);
                WriteParagraph(letter.Introduction + SourceMarks.Of(letter.Sources));
                foreach (var paragraph in letter.Paragraphs)
                {
                    WriteParagraph(paragraph);
                }

                break;
            case Ask ask:
                WriteParagraph(ask.Hint is null ? ask.Text : $"{ask.Text} {ask.Hint}");
                break;
            case Choices choices:
                WriteList(choices.Options.Select(option => option.Text));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "Unknown kind of block.");
        }
    }

    private void WriteComparison(Comparison comparison)
    {
        WriteTitle(comparison.Title);
        foreach (var row in comparison.Rows)
        {
            WriteLines(row.Label, indent: 0);
            WriteLines($"{comparison.From}: {row.From.Text}{SourceMarks.Of(row.From.Sources)}", indent: 2);
            WriteLines($"{comparison.To}: {row.To.Text}{SourceMarks.Of(row.To.Sources)}", indent: 2);
            WriteLines(row.Conclusion, indent: 2);
            _text.Append('\n');
        }
    }

    private void WriteSources(Sources sources)
    {
        foreach (var line in sources.Lines)
        {
            WriteLines($"[{line.Number}] {line.Title}. {DutchWords.Sentence(line.Date)} {line.Remark}".TrimEnd(), indent: 0);
            WriteLines(line.Address.AbsoluteUri, indent: 2);
        }

        _text.Append('\n');
    }

    private static string StepLine(StepItem step) =>
        string.Join(' ', new[] { step.When + ":", step.Text, step.Contact is null ? null : Unbroken(step.Contact) + "." }.Concat(step.Terms).OfType<string>()) + SourceMarks.Of(step.Sources);

    private static string PartText(StepPart part) => string.Join(' ', [$"{part.About}:", part.Text, .. part.Terms]) + SourceMarks.Of(part.Sources);

    private static string ContactText(ContactLine contact) =>
        string.Join(". ", new[] { contact.Name, contact.Phone is null ? null : Unbroken(contact.Phone), contact.Hours, contact.Email, contact.Note, contact.Website?.AbsoluteUri, contact.ToSay }.OfType<string>().Select(part => part.TrimEnd('.'))) + SourceMarks.Of(contact.Sources);

    private string PageOf(string? page) => site is null || page is null ? "" : $" {site}/{page}";

    private void WriteTitle(string title)
    {
        WriteLines(title, indent: 0);
        if (width == Endless)
        {
            return;
        }

        _text.Append('-', Math.Min(title.Length, width)).Append('\n');
    }

    private void WriteParagraph(string text)
    {
        WriteLines(text, indent: 0);
        _text.Append('\n');
    }

    private void WriteList(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            WriteItem(item);
        }

        _text.Append('\n');
    }

    private void WriteItem(string item, int indent = 0) => WriteLines("- " + item, indent, hanging: 2);

    /// <summary>A telephone number stays on one line: the blanks between its digits are no place to break.</summary>
    private static string Unbroken(string text) => BetweenDigits().Replace(text, $"{NoBreak}");

    [GeneratedRegex("(?<=[0-9]) (?=[0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BetweenDigits();

    private void WriteLines(string text, int indent, int hanging = 0)
    {
        var column = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                _text.Append('\n').Append(' ', indent + hanging);
                column = indent + hanging;
            }
            else if (column > 0)
            {
                _text.Append(' ');
                column++;
            }
            else
            {
                _text.Append(' ', indent);
                column = indent;
            }

            _text.Append(word.Replace(NoBreak, ' '));
            column += word.Length;
        }

        _text.Append('\n');
    }
}
