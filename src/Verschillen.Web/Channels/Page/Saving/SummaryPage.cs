using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Page.Saving;

/// <summary>Writes what somebody keeps of a conversation: to print, and to save as a page or as text (samenvatting).</summary>
internal static class SummaryPage
{
    private const int Width = 70; // characters a line of the text; what a page of A4 holds

    /// <summary>The page with its buttons.</summary>
    public static Html Of(Summary summary, string sealedState) => Html.Of($"""
        {Paper(summary)}
        <form class="bewaren" method="post" action="{SummaryChannel.Address}" accept-charset="utf-8">
        <input type="hidden" name="{PageForm.StateField}" value="{sealedState}" autocomplete="off">
        <h2>Bewaren of afdrukken</h2>
        <p>Wij bewaren dit niet voor u. Druk het af, of bewaar het op uw eigen apparaat.</p>
        <ul class="keuzes">
        <li><button type="button" class="afdrukken" hidden>Druk af</button></li>
        <li><button name="{FormChoices.IsLarge.Field}" value="{FormChoices.IsLarge[!summary.IsLarge]}">{(summary.IsLarge ? "Gewone letters" : "Grote letters")}</button></li>
        <li><button name="{FormChoices.Saved.Field}" value="{FormChoices.Saved[SavedKind.Page]}">Bewaar als pagina</button></li>
        <li><button name="{FormChoices.Saved.Field}" value="{FormChoices.Saved[SavedKind.Text]}">Bewaar als tekst</button></li>
        <li><button formaction="{ChatPlace.Page.Address}#{ChatPage.NewestId}" name="{PageForm.ResumeField}" value="1">Terug naar het gesprek</button></li>
        </ul>
        </form>
        """);

    /// <summary>A page that needs nothing but itself.</summary>
    public static Html File(Summary summary, string styles) => SavedPage.Of("Samenvatting", styles, Paper(summary));

    /// <summary>As plain text.</summary>
    public static string Text(Summary summary) => string.Join('\n', [
        "Uw samenvatting",
        $"Gemaakt op {DutchWords.Day(summary.On)} met Verschillen.",
        "",
        .. summary.Answers.Select(answer => $"{DutchWords.Labelling(answer.Label)} {answer.Text}"),
        "",
        PlainText.Of(summary.Reply, Width),
    ]);

    private static Html Paper(Summary summary) => Html.Of($"""
        <div class="samenvatting{(summary.IsLarge ? " groot" : "")}">
        <h1>Uw samenvatting</h1>
        <p>Gemaakt op {DutchWords.Day(summary.On)} met Verschillen. Regels kunnen daarna veranderen. De gemeente beslist.</p>
        {(summary.Answers.Count == 0 ? null : Html.Of($"<h2>Uw antwoorden</h2><ul>{summary.Answers.Select(answer => Html.Of($"<li>{DutchWords.Labelling(answer.Label)} <strong>{answer.Text}</strong></li>"))}</ul>"))}
        <h2>Wat u wilde weten</h2>
        {ReplyHtml.Of(summary.Reply, summary.Site)}
        </div>
        """);
}

/// <summary>What somebody keeps of a conversation.</summary>
/// <param name="Reply">What was answered, without a question.</param>
/// <param name="Answers">What the person told.</param>
/// <param name="On">The day it was made.</param>
/// <param name="IsLarge">Whether it is in large letters.</param>
/// <param name="Site">The address of this site, for the code on paper that opens the answer again.</param>
internal sealed record Summary(Reply Reply, IReadOnlyList<AnswerLine> Answers, DateOnly On, bool IsLarge, string Site);
