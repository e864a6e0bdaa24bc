using System.Globalization;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Page.Markup;

/// <summary>Writes a reply as headings, lists and tables. Its choices are buttons and belong to the form.</summary>
internal static class ReplyHtml
{
    /// <summary>The id of the question of a reply, which names the field and the choices.</summary>
    public const string QuestionId = "vraag";

    /// <summary>The id of the hint of the question.</summary>
    public const string HintId = "vraag-uitleg";

    private const int PartLevel = 3; // below the h2 of the answer

    /// <param name="reply">The reply.</param>
    /// <param name="site">The address of this site, for the code that opens the answer; null for none.</param>
    /// <param name="top">The level of its headings.</param>
    public static Html Of(Reply reply, string? site = null, int top = PartLevel)
    {
        var level = top;
        var parts = new List<Html>();
        foreach (var block in reply.Blocks)
        {
            // What follows a heading stands below it; the sources and the number are of the whole reply.
            level = block is Heading or Sources or ReceiptLine ? top : level;
            parts.Add(block is ReceiptLine receipt ? ReceiptHtml.Of(receipt, level, site) : Of(block, level));
            level = block is Heading ? top + 1 : level;
        }

        return Html.Of($"{parts}");
    }

    /// <summary>One block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="level">The level of its heading.</param>
    public static Html Of(Block block, int level) => block switch
    {
        Heading heading => Html.Of($"""<h{level} class="deel">{heading.Text}</h{level}>"""),
        Say { IsInvitation: true } say => Html.Of($"""<p class="scherm">{say.Text}</p>"""),
        Say { Page: { } page } say => Html.Of($"""<p>{say.Text} <a href="/{page}">Naar de pagina {DutchWords.Capitalised(page)}</a></p>"""),
        Say say => Html.Of($"""<p>{say.Text}{Links.ToSources(say.Sources)}</p>"""),
        Warning warning => Html.Of($"""<p class="let-op"><strong>Let op:</strong> {warning.Text}{Links.ToSources(warning.Sources)}</p>"""),
        Facts facts => Section(level, facts.Title, "weten", Html.Of($"<ul>{facts.Items.Select(Of)}</ul>")),
        Comparison comparison => ComparisonHtml.Of(comparison, level),
        Steps steps => Section(level, steps.Title, "stappen", Html.Of($"""<ol class="stappen">{steps.Items.Select(Of)}</ol>""")),
        ToAsk ask => Section(level, ask.Title, "vragen", Html.Of($"<p>{ask.Introduction}</p><ul>{ask.Questions.Select(Item)}</ul>")),
        HandOver handOver => Section(level, handOver.Title, "bellen", Html.Of($"""<ul class="contacten">{handOver.Contacts.Select(Of)}</ul>""")),
        Sources sources => Section(level, sources.Title, "bronnen", Html.Of($"""<ol class="bronnen">{sources.Lines.Select(Of)}</ol>""")),
        ReadyText ready => ReceiptHtml.Of(ready, level),
        Aside aside => Html.Of($"""<section><h{level}>{aside.Title}</h{level}>{aside.Blocks.Select(inner => Of(inner, level + 1))}</section>"""),
        Letter letter => Html.Of($"""<section><h{level}>{letter.Title}</h{level}><p>{letter.Introduction}{Links.ToSources(letter.Sources)}</p><blockquote>{letter.Paragraphs.Select(paragraph => Html.Of($"<p>{paragraph}</p>"))}</blockquote></section>"""),
        Ask ask => Of(ask),
        Choices => Html.Of($""),
        _ => throw new NotSupportedException($"The page does not know how to show {block}."),
    };

    private static Html Section(int level, string title, string picture, Html content) =>
        Html.Of($"""<section><h{level} data-plaatje="{picture}">{title}</h{level}>{content}</section>""");

    private static Html Item(string text) => Html.Of($"<li>{text}</li>");

    private static Html Of(Fact fact)
    {
        var label = fact.Label is null ? null : Html.Of($"<strong>{DutchWords.Labelling(fact.Label)}</strong> ");
        return Html.Of($"<li>{label}{fact.Text}{Links.ToSources(fact.Sources)}</li>");
    }

    private static Html Of(StepItem step)
    {
        var contact = step.Contact is null ? null : Html.Of($"<p>{Links.ToContact(step.Contact)}</p>");
        var terms = step.Terms.Count == 0 ? null : Html.Of($"<ul>{step.Terms.Select(Item)}</ul>");
        var parts = step.Parts.Count == 0 ? null : Html.Of($"""<ul class="zaken">{step.Parts.Select(Of)}</ul>""");
        return Html.Of($"""
            <li{(step.IsNow ? Html.Of($""" class="nu" """) : null)}>
              <p><strong class="wanneer">{When(step)}</strong> <span>{step.Text}{Links.ToSources(step.Sources)}</span></p>
              {contact}{terms}{parts}
            </li>
            """);
    }

    private static Html Of(StepPart part) => Html.Of($"""
        <li><strong>{part.About}:</strong> {part.Text}{Links.ToSources(part.Sources)}{(part.Terms.Count == 0 ? null : Html.Of($"<ul>{part.Terms.Select(Item)}</ul>"))}</li>
        """);

    private static Html When(StepItem step) =>
        step.On is { } day
            ? Html.Of($"""<time datetime="{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}">{step.When}</time>""")
            : Html.Of($"{step.When}");

    private static Html Of(ContactLine contact)
    {
        var phone = contact.Phone is null ? null : Html.Of($"<li>Telefoon: {Links.ToPhone(contact.Phone)}</li>");
        var email = contact.Email is null ? null : Html.Of($"<li>E-mail: {Links.ToMailbox(contact.Email)}</li>");
        var website = contact.Website is null ? null : Html.Of($"<li>Website: {Links.ToSite(contact.Website, contact.Website.Host)}</li>");
        var hours = contact.Hours is null ? null : Html.Of($"<li>Open: {contact.Hours}</li>");
        var note = contact.Note is null ? null : Html.Of($"<li>{contact.Note}</li>");
        var say = contact.ToSay is null ? null : Html.Of($"""<li class="zeg">{contact.ToSay}</li>""");
        var lines = phone ?? email ?? website ?? hours ?? note ?? say;
        return Html.Of($"""
            <li>
              <strong>{contact.Name}</strong>{Links.ToSources(contact.Sources)}
              {(lines is null ? null : Html.Of($"<ul>{phone}{email}{website}{hours}{note}{say}</ul>"))}
            </li>
            """);
    }

    private static Html Of(SourceLine source)
    {
        var remark = source.Remark is null ? null : $" {DutchWords.Sentence(source.Remark)}";
        return Html.Of($"""
            <li id="bron-{source.Number}" value="{source.Number}">
              {Links.ToSite(source.Address, source.Title)}. {DutchWords.Sentence(source.Date)}{remark}
            </li>
            """);
    }

    private static Html Of(Ask ask)
    {
        var hint = ask.Hint is null ? null : Html.Of($"""<p id="{HintId}" class="uitleg">{ask.Hint}</p>""");
        return Html.Of($"""<p id="{QuestionId}" class="vraag">{ask.Text}</p>{hint}""");
    }
}
