using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Verschillen.Content.Editions;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Channels.Intake;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Page.Receipts;

/// <summary>Writes the page where a receipt number is filled in, with the answer it belongs to.</summary>
internal static class ReceiptPage
{
    public const string Address = "/bewijs";

    /// <summary>The name of the field with a number.</summary>
    public const string NumberField = "nummer";

    private const int LongestKept = 200; // characters; a number with blanks between all its symbols is shorter

    public static Html Empty { get; } = Html.Of($"""
        <h1>Bewijs van een antwoord</h1>
        <p>Onder elk antwoord van de chat staat een nummer. Met dat nummer ziet u het antwoord terug. U leest ook wat er sinds die dag veranderd is.</p>
        {Form("", fault: null)}
        """);

    public static Html TooFast { get; } = Html.Of($"""
        <h1 id="{ChatPage.NewestId}">Er komen te veel vragen</h1>
        <p>Wacht een minuut. Vul het nummer dan opnieuw in.</p>
        {Form("", fault: null)}
        """);

    /// <summary>The number in the body of the form; empty when there is none.</summary>
    public static string NumberIn(ReadOnlySpan<byte> body) =>
        QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body)).TryGetValue(NumberField, out var values) ? values[0] ?? "" : "";

    /// <param name="shown">What came of the number.</param>
    /// <param name="typed">What was filled in.</param>
    /// <param name="request">Tells the address of this site, for the code.</param>
    /// <param name="danger">What to tell first to who typed of danger; null when nothing.</param>
    public static Html Of(ReceiptShown shown, string typed, HttpRequest request, Reply? danger)
    {
        if (danger is not null)
        {
            return Html.Of($"""
                <h1>Bewijs van een antwoord</h1>
                {DangerHtml.Of(danger, level: 2, ChatPage.NewestId)}
                {Form("", fault: null)}
                """);
        }

        if (shown.Outcome == ReceiptOutcome.Faulty)
        {
            return Html.Of($"""
                <h1 id="{ChatPage.NewestId}">Bewijs van een antwoord</h1>
                {Form(typed.Length > LongestKept ? "" : IncomingText.WithoutDetails(typed), ReplyHtml.Of(shown.Reply))}
                """);
        }

        return Html.Of($"""
            <h1>Bewijs van een antwoord</h1>
            <article class="antwoord" aria-labelledby="{ChatPage.NewestId}">
            <h2 id="{ChatPage.NewestId}">Het antwoord bij dit nummer</h2>
            {ReplyHtml.Of(shown.Reply.ToKeep(), SiteAddress.Of(request))}
            </article>
            {(shown.Receipt is { Goal: Goal.Compare } ? OpenInIntake(typed) : null)}
            <p><a class="knop" href="/">Stel een nieuwe vraag</a></p>
            {Form("", fault: null)}
            """);
    }

    /// <summary>Gives the answers that the number holds to the intake.</summary>
    private static Html OpenInIntake(string number) => Html.Of($"""
        <form method="post" action="{IntakeChannel.Address}#{ChatPage.NewestId}" accept-charset="utf-8">
        <input type="hidden" name="{NumberField}" value="{IncomingText.WithoutDetails(number)}">
        <p><button>Ga verder met deze antwoorden</button></p>
        </form>
        """);

    /// <summary>The form, with what is wrong above the field it is about. The script fills in a number that a code carries behind the #.</summary>
    private static Html Form(string number, Html? fault) => Html.Of($"""
        <form id="bewijs" class="scherm" method="post" action="{Address}#{ChatPage.NewestId}" accept-charset="utf-8">
        {(fault is null ? null : Html.Of($"""<div class="melding" role="alert" id="melding">{fault}</div>"""))}
        <div class="invoer">
        <label for="{NumberField}">Nummer van het antwoord</label>
        <input type="text" id="{NumberField}" name="{NumberField}" value="{number}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="nummer-uitleg{(fault is null ? "" : " melding")}"{(fault is null ? null : Html.Of($""" aria-invalid="true" """))}>
        <button class="verstuur">Toon het antwoord</button>
        </div>
        <p class="uitleg" id="nummer-uitleg">Bijvoorbeeld: 5F1E-Q6DZ. Kleine letters en spaties mogen.</p>
        </form>
        <script src="/bewijs.js" defer></script>
        """);
}
