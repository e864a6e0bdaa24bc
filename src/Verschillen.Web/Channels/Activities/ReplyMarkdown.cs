using System.Globalization;
using System.Text;
using Microsoft.Extensions.ObjectPool;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Activities;

/// <summary>Writes a reply as markdown of headings, paragraphs, lists and links, which every client of the Bot Framework can show; tables become lists.</summary>
internal sealed class ReplyMarkdown
{
    private const string Apart = "\n\n"; // between paragraphs

    private const int UsualLength = 4_096; // characters; of most replies
    private const int Longest = 32_768; // characters that a text may have to be written into again

    // A reply is made for every message, and of what is thrown away for one, half would be what it was written into.
    private static readonly ObjectPool<StringBuilder> Drafts = new DefaultObjectPoolProvider().CreateStringBuilderPool(UsualLength, Longest);

    private readonly MarkdownText _text;
    private readonly Showing _showing;

    private ReplyMarkdown(StringBuilder draft, Showing showing) => (_text, _showing) = (new MarkdownText(draft), showing);

    public static string Of(Reply reply) => Of(reply, new Showing());

    /// <param name="reply">The reply.</param>
    /// <param name="showing">How the client shows it; buttons are no text.</param>
    public static string Of(Reply reply, Showing showing)
    {
        var draft = Drafts.Get();
        var markdown = new ReplyMarkdown(draft, showing);
        foreach (var block in reply.Blocks)
        {
            markdown.WriteBelow(block);
        }

        var text = draft.ToString();
        Drafts.Return(draft);
        return text;
    }

    /// <summary>Writes a block below what was written; one without text leaves no room either.</summary>
    private void WriteBelow(Block block)
    {
        var before = _text.Length;
        var start = _text.Mark(before == 0 ? "" : Apart).Length;
        if (Write(block).Length == start)
        {
            _text.BackTo(before);
        }
    }

    private MarkdownText Write(Block block) => block switch
    {
        Heading heading => _text.Text("## ", heading.Text),
        Say say => WritePage(_text.Text(say.Text).Numbers(say.Sources), say.Page),
        Warning warning => _text.Text("**Let op:** ", warning.Text).Numbers(warning.Sources),
        Facts facts => Part(facts.Title).List(facts.Items, Write),
        Comparison comparison => Part(comparison.Title).Joined(comparison.Rows, Apart, row => Write(comparison, row)),
        Steps steps => Part(steps.Title).Numbered(steps.Items, Write),
        ToAsk ask => Part(ask.Title).Text("", ask.Introduction, Apart).List(ask.Questions, _text.Text),
        HandOver handOver => Part(handOver.Title).List(handOver.Contacts, Write),
        Sources sources => Part(sources.Title).Joined(sources.Lines, "\n", Write),
        ReceiptLine receipt => WritePage(Part(receipt.Title).Text("**", receipt.Number, "**\n\n").Text(receipt.Text), $"bewijs#{receipt.Number}"),
        ReadyText ready => Part(ready.Title).Text(ready.Introduction).Text("\n\n> ", ready.Text).Text(" ", ready.Reference),
        Aside aside => Part(aside.Title).Joined(aside.Blocks, Apart, Write),
        Letter letter => Part(letter.Title).Text(letter.Introduction).Numbers(letter.Sources).Mark(Apart).Joined(letter.Paragraphs, "\n>\n", paragraph => _text.Text("> ", paragraph)),
        Ask ask => _text.Text("**", ask.Text, "**").Text(Apart, ask.Hint),
        Choices choices => _showing.HasButtons ? _text : _text.Mark("U kunt antwoorden:\n\n").List(choices.Options, option => _text.Text(option.Text)),
        _ => throw new NotSupportedException($"There is no markdown for {block.GetType().Name}."),
    };

    private MarkdownText Part(string title) => _text.Text("### ", title, Apart);

    /// <summary>The address of a page of this site, where the site is known. Its name is what the caller says, and not all that is let in makes an address.</summary>
    private MarkdownText WritePage(MarkdownText text, string? page) =>
        _showing.Site is { } site && page is not null && Uri.TryCreate($"{site}/{page}", UriKind.Absolute, out var address) ? text.Mark(" ").Link($"{address.Host}/{page.Split('#')[0]}", address) : text;

    private MarkdownText Write(Fact fact) =>
        _text.Text("**", fact.Label is null ? null : DutchWords.Labelling(fact.Label), "** ").Text(fact.Text).Numbers(fact.Sources);

    private MarkdownText Write(Comparison comparison, ComparisonRow row)
    {
        _text.Text("**", row.Label, "**\n\n- ");
        Write(comparison.From, row.From).Mark("\n- ");
        return Write(comparison.To, row.To).Text("\n- Verschil: ", row.Conclusion);
    }

    private MarkdownText Write(string municipality, ComparisonCell cell) => _text.Text(municipality).Mark(": ").Text(cell.Text).Numbers(cell.Sources);

    private MarkdownText Write(StepItem step)
    {
        WriteTerms(_text.Text("**", step.When, ":** ").Text(step.Text).Text(" ", step.Contact, "."), step.Terms).Numbers(step.Sources);
        return _text.Joined(step.Parts, "", Write);
    }

    private MarkdownText Write(StepPart part) =>
        WriteTerms(_text.Text("\n    - **", part.About, ":** ").Text(part.Text), part.Terms).Numbers(part.Sources);

    private static MarkdownText WriteTerms(MarkdownText text, IReadOnlyList<string> terms) => text.Joined(terms, "", term => text.Text(" ", term));

    private MarkdownText Write(ContactLine contact)
    {
        _text.Text("**", contact.Name, "**").Text(". Telefoon: ", contact.Phone).Text(". E-mail: [", contact.Email, $"](mailto:{contact.Email})");
        _text.Text(". Open: ", contact.Hours?.TrimEnd('.')).Text(". ", contact.Note?.TrimEnd('.'));
        if (contact.Website is { } website)
        {
            _text.Mark(". Website: ").Link(website.Host, website);
        }

        return _text.Text(". ", contact.ToSay).Numbers(contact.Sources);
    }

    private MarkdownText Write(SourceLine source) => _text
        .Mark(string.Create(CultureInfo.InvariantCulture, $"{source.Number}. "))
        .Link(source.Title, source.Address)
        .Text(". ", DutchWords.Sentence(source.Date))
        .Text(" ", source.Remark is null ? null : DutchWords.Sentence(source.Remark));
}
