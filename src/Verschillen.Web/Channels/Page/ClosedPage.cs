using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Verschillen.Domain.Municipalities;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Channels.Intake;
using Verschillen.Web.Channels.Page.Covering;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Channels.Page.Receipts;
using Verschillen.Web.Configuration;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Channels.Page;

/// <summary>What stands in the place of the chat while it is closed: why, and whom to call.</summary>
/// <param name="content">Has whom to call.</param>
/// <param name="layout">What stands around the page.</param>
/// <param name="settings">The limits.</param>
internal sealed class ClosedPage(ServedContent content, Layout layout, PageSettings settings)
{
    private const string Title = "De chat is even dicht";
    private const string OtherTitle = "Deze pagina is even dicht";
    private const string Kept = "Wat u invulde, staat nog in deze pagina. Laat de pagina open. Druk later op de knop. Dan gaat u verder waar u was.";
    private const string Again = "Probeer het opnieuw";
    private const string WhatNow = "Wij kunnen uw vraag nu niet beantwoorden. U kunt wel bellen. Is er gevaar? Bel 112.";

    /// <param name="context">The request.</param>
    /// <param name="reason">Why, as a sentence for residents.</param>
    public async Task ShowAsync(HttpContext context, string reason)
    {
        // A script keeps what was typed itself.
        var again = HttpMethods.IsPost(context.Request.Method) && !Fragment.IsAskedBy(context.Request) ? await AgainAsync(context) : null;
        var title = IsOfChat(context.Request.Path) ? Title : OtherTitle;
        var page = Fragment.Of(context, Part(reason), () => layout.Of(title, Html.Of($"<h1>{title}</h1>{Content(reason, level: 2, again)}")));
        await PageResponse.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, page);
    }

    /// <summary>All that was sent, unread, to be sent again with one button.</summary>
    /// <returns>Null when it was no form of ours, or too large.</returns>
    private async Task<Html?> AgainAsync(HttpContext context)
    {
        if (await BoundedBody.ReadFormAsync(context, settings.BodyBytesKept) is not (true, { } body))
        {
            return null;
        }

        var sent = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body.Span)).SelectMany(field => field.Value, (field, value) => (field.Key, Value: value)).Take(BoundedBody.MostFields);
        return Html.Of($"""
            <form method="post" action="{context.Request.Path.Value}" accept-charset="utf-8">
            {sent.Select(field => Html.Of($"""<input type="hidden" name="{field.Key}" value="{field.Value}" autocomplete="off">"""))}
            <p>{Kept}</p>
            <ul class="keuzes"><li><button class="verstuur">{Again}</button></li></ul>
            </form>
            """);
    }

    private static bool IsOfChat(PathString path) =>
        !new PathString[] { IntakeChannel.Address, VisitPage.Address, ReceiptPage.Address, CoveragePage.Address }.Contains(path);

    /// <summary>For a script, which puts it into the page that is open and tells its words to who listens.</summary>
    private Html Part(string reason) => Html.Of($"""
        <section class="gesloten" aria-labelledby="gesloten" data-aankomst="{Title}. {reason} {WhatNow}">
        <h2 id="gesloten">{Title}</h2>
        {Content(reason, level: 3)}
        </section>
        """);

    private Html Content(string reason, int level, Html? again = null)
    {
        var now = content.Now;
        return Html.Of($"""
            <p>{reason}</p>
            {again}
            <p>{WhatNow}</p>
            {ReplyHtml.Of(now.Conversation.WhomToCall(), top: level)}
            <details>
            <summary>De nummers van alle gemeenten</summary>
            <p>Een nummer kan oud zijn. Achter het nummer staat van welk jaar het is. Klopt het niet? Kijk dan op de site van de gemeente.</p>
            <ul>{now.Knowledge.Gazetteer.Municipalities.Where(municipality => municipality.Phone is not null).Select(Line)}</ul>
            </details>
            """);
    }

    private static Html Line(Municipality municipality)
    {
        var year = municipality.PhoneYear is { } known ? Html.Of($" ({known})") : null;
        var site = municipality.Website is { } address ? Html.Of($", {Links.ToSite(address, address.Host)}") : null;
        return Html.Of($"<li>{municipality.Name}: {Links.ToPhone(municipality.Phone!)}{year}{site}</li>");
    }
}
