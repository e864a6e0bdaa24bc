using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Activities;

/// <summary>Writes a reply as markdown of headings, paragraphs, lists and links, which every client of the Bot Framework can show; tables become lists.</summary>
internal static partial class ReplyMarkdown
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create("\\`*_[]<>|~"); // of markdown

    public static string Of(Reply reply) => Of(reply, new Showing());

    /// <param name="reply">The reply.</param>
    /// <param name="showing">How the client shows it; buttons are no text.</param>
    public static string Of(Reply reply, Showing showing) => string.Join("\n\n", reply.Blocks.Select(block => Of(block, showing)).Where(text => text.Length > 0));

    private static string Of(Block block, Showing showing) => block switch
    {
        Heading heading => $"## {Text(heading.Text)}",
        Say say => Text(say.Text) + Numbers(say.Sources) + PageOf(showing.Site, say.Page),
        Warning warning => $"**Let op:** {Text(warning.Text)}{Numbers(warning.Sources)}",
        Facts facts => Part(facts.Title, List(facts.Items.Select(fact => $"{(fact.Label is null ? "" : $"**{Text(DutchWords.Labelling(fact.Label))}** ")}{Text(fact.Text)}{Numbers(fact.Sources)}"))),
        Comparison comparison => Part(comparison.Title, string.Join("\n\n", comparison.Rows.Select(row => Of(comparison, row)))),
        Steps steps => Part(steps.Title, string.Join('\n', steps.Items.Select((step, place) => string.Create(CultureInfo.InvariantCulture, $"{place + 1}. {Of(step)}")))),
        ToAsk ask => Part(ask.Title, $"{Text(ask.Introduction)}\n\n{List(ask.Questions.Select(Text))}"),
        HandOver handOver => Part(handOver.Title, List(handOver.Contacts.Select(Of))),
        Sources sources => Part(sources.Title, string.Join('\n', sources.Lines.Select(Of))),
        ReceiptLine receipt => Part(receipt.Title, $"**{Text(receipt.Number)}**\n\n{Text(receipt.Text)}{PageOf(showing.Site, $"bewijs#{receipt.Number}")}"),
        ReadyText ready => Part(ready.Title, $"{Text(ready.Introduction)}\n\n> {Text(ready.Text)}{(ready.Reference is null ? "" : " " + Text(ready.Reference))}"),
        Aside aside => Part(aside.Title, string.Join("\n\n", aside.Blocks.Select(inner => Of(inner, showing)))),
        Letter letter => Part(letter.Title, $"{Text(letter.Introduction)}{Numbers(letter.Sources)}\n\n{string.Join("\n>\n", letter.Paragraphs.Select(paragraph => $"> {Text(paragraph)}"))}"),
        Ask ask => $"**{Text(ask.Text)}**{(ask.Hint is null ? "" : "\n\n" + Text(ask.Hint))}",
        Choices choices => showing.HasButtons ? "" : $"U kunt antwoorden:\n\n{List(choices.Options.Select(option => Text(option.Text)))}",
        _ => throw new NotSupportedException($"There is no markdown for {block.GetType().Name}."),
    };

    /// <summary>The address of a page of this site, where the site is known.</summary>
    private static string PageOf(string? site, string? page) =>
        site is null || page is null ? "" : $" {Link($"{new Uri(site).Host}/{page.Split('#')[0]}", new Uri($"{site}/{page}"))}";

    private static string Part(string title, string content) => $"### {Text(title)}\n\n{content}";

    private static string List(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));

    private static string Of(Comparison comparison, ComparisonRow row) =>
        $"**{Text(row.Label)}**\n\n{List([Cell(comparison.From, row.From), Cell(comparison.To, row.To), $"Verschil: {Text(row.Conclusion)}"])}";

    private static string Cell(string municipality, ComparisonCell cell) => $"{Text(municipality)}: {Text(cell.Text)}{Numbers(cell.Sources)}";

    private static string Of(StepItem step) => string.Join(' ', new[]
    {
        $"**{Text(step.When)}:**",
        Text(step.Text),
        step.Contact is null ? null : $"{Text(step.Contact)}.",
    }.Concat(step.Terms.Select(Text)).OfType<string>()) + Numbers(step.Sources) + string.Concat(step.Parts.Select(part => $"\n    - {Of(part)}"));

    private static string Of(StepPart part) => string.Join(' ', [$"**{Text(part.About)}:**", Text(part.Text), .. part.Terms.Select(Text)]) + Numbers(part.Sources);

    private static string Of(ContactLine contact) => string.Join(". ", new[]
    {
        $"**{Text(contact.Name)}**",
        contact.Phone is null ? null : $"Telefoon: {Text(contact.Phone)}",
        contact.Email is null ? null : $"E-mail: [{Text(contact.Email)}](mailto:{contact.Email})",
        contact.Hours is null ? null : $"Open: {Text(contact.Hours.TrimEnd('.'))}",
        contact.Note is null ? null : Text(contact.Note.TrimEnd('.')),
        contact.Website is null ? null : $"Website: {Link(contact.Website.Host, contact.Website)}",
        contact.ToSay is null ? null : Text(contact.ToSay),
    }.OfType<string>()) + Numbers(contact.Sources);

    private static string Of(SourceLine source) => string.Create(
        CultureInfo.InvariantCulture,
        $"{source.Number}. {Link(source.Title, source.Address)}. {Text(DutchWords.Sentence(source.Date))}{(source.Remark is null ? "" : " " + Text(DutchWords.Sentence(source.Remark)))}");

    /// <summary>A link; only an address on the web is one.</summary>
    private static string Link(string text, Uri address) => address is { IsAbsoluteUri: true, Scheme: "https" or "http" }
        ? $"[{Text(text)}]({address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})"
        : Text(text);

    private static string Numbers(IReadOnlyList<int> sources) => sources.Count == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $" ({(sources.Count == 1 ? "bron" : "bronnen")} {string.Join(", ", sources)})");

    /// <summary>A text on one line in which nothing is markdown.</summary>
    private static string Text(string text)
    {
        if (text.Length > 0 && char.IsLetter(text[0]) && !text.AsSpan().ContainsAny(s_signs) && !text.AsSpan().ContainsAny('\n', '\r'))
        {
            return text; // as nearly every text
        }

        var escaped = new StringBuilder(text.Length + 8); // room for a few signs
        foreach (var letter in text)
        {
            if (s_signs.Contains(letter))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter is '\n' or '\r' ? ' ' : letter);
        }

        return StartOfBlock().Replace(escaped.ToString(), @"${before}\${sign}");
    }

    /// <summary>What would make a line a heading, a list or a quote.</summary>
    [GeneratedRegex(@"^(?<before>\s*)(?<sign>[#+\-])|^(?<before>\s*\d{1,9})(?<sign>[.)])(?=\s)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StartOfBlock();
}
