using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Intake;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Channels.Page;

/// <summary>Pages for requests that cannot be answered: what is the matter, and how to go on.</summary>
/// <param name="layout">What stands around them.</param>
/// <param name="content">Has the pages of text; the one with help is linked to when it is there.</param>
internal sealed class ErrorPages(Layout layout, ServedContent content)
{
    /// <summary>Tells what is the matter, by the response's status: a person with a page, a program in the shape that it reads.</summary>
    public static Task RefuseAsync(HttpContext context) =>
        BotEdge.IsFor(context) ? BotError.OfStatus(context.Response.StatusCode).WriteAsync(context) : context.RequestServices.GetRequiredService<ErrorPages>().WriteAsync(context);

    /// <summary>Shows the page for the response's status.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var (title, text) = WordsFor(context.Response.StatusCode);
        var page = layout.Of(title, Html.Of($"""
            <h1>{title}</h1>
            <p>{text}</p>
            <p>{WayOn(context)}</p>
            {Help()}
            """));
        return PageResponse.WriteAsync(context, context.Response.StatusCode, page);
    }

    /// <summary>Who came from the intake goes back to it.</summary>
    private static Html WayOn(HttpContext context) => context.Request.Path.StartsWithSegments(IntakeChannel.Address, StringComparison.Ordinal)
        ? Html.Of($"""<a class="knop" href="{IntakeChannel.Address}">Begin de intake opnieuw</a>""")
        : Html.Of($"""<a class="knop" href="/">Begin een gesprek</a>""");

    private Html? Help() => content.Now.Pages.All.FirstOrDefault(page => string.Equals(page.Address, "/hulp", StringComparison.Ordinal)) is { } help
        ? Html.Of($"""<p>Liever eerst lezen hoe het werkt? Ga naar <a href="{help.Address}">{help.Title}</a>.</p>""")
        : null;

    private static (string Title, string Text) WordsFor(int status) => status switch
    {
        StatusCodes.Status404NotFound => (
            "Deze pagina bestaat niet",
            "Misschien klopt het adres niet. Of de pagina is er niet meer. U kunt altijd een gesprek beginnen."),
        StatusCodes.Status405MethodNotAllowed => (
            "Dit adres kunt u niet openen",
            "Dit adres is alleen om een bericht te versturen. Begin een gesprek. Of ga terug met uw browser."),
        StatusCodes.Status413PayloadTooLarge => (
            "Uw tekst is veel te lang",
            "Wat u verstuurde, past hier niet. Ga terug met uw browser. Maak uw tekst korter en verstuur die opnieuw."),
        StatusCodes.Status415UnsupportedMediaType => (
            "Dit bericht kunnen wij niet lezen",
            "De chat leest alleen berichten uit het formulier op de pagina. Begin een gesprek en typ uw vraag daar."),
        StatusCodes.Status500InternalServerError => (
            "Er ging iets mis bij ons",
            "Dat ligt niet aan u. Ga terug met uw browser en verstuur uw bericht nog eens. Lukt het niet? Begin dan een nieuw gesprek."),
        _ => (
            "Dit verzoek begrijpen wij niet",
            "Ga terug met uw browser en probeer het nog eens. Of begin een nieuw gesprek."),
    };
}
