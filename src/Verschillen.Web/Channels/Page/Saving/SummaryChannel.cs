using System.Text;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Theming;

namespace Verschillen.Web.Channels.Page.Saving;

/// <summary>Makes the summary of a conversation when somebody asks for it. It is sent and forgotten.</summary>
/// <param name="chat">Answers.</param>
/// <param name="seal">Opens the state.</param>
/// <param name="forms">Reads the form.</param>
/// <param name="layout">What stands around the page.</param>
/// <param name="styles">The styles that a saved page carries with it.</param>
internal sealed class SummaryChannel(ChatTurn chat, StateSeal seal, FormReader forms, Layout layout, Stylesheets styles)
{
    public const string Address = "/samenvatting";

    private const string FileName = "samenvatting-verhuizing";

    public async Task MakeAsync(HttpContext context)
    {
        if (await forms.ReadAsync(context) is not { Form: { } form })
        {
            return;
        }

        if (seal.Open(form.State) is not { } state)
        {
            await PageResponse.WriteAsync(context, StatusCodes.Status400BadRequest, layout.Of("Geen samenvatting", Lost));
            return;
        }

        var summary = new Summary(WithoutTitle(chat.Summarise(state).ToKeep()), chat.AnswersSoFar(state), chat.Today, form.IsLarge, SiteAddress.Of(context.Request));
        await (form.Kind switch
        {
            "html" => SaveAsync(context, "text/html", "html", SummaryPage.File(summary, styles.Page).ToString()),
            "tekst" => SaveAsync(context, "text/plain", "txt", SummaryPage.Text(summary)),
            _ => PageResponse.WriteAsync(context, StatusCodes.Status200OK, layout.Of("Samenvatting", SummaryPage.Of(summary, seal.Seal(state)))),
        });
    }

    private static Html Lost => Html.Of($"""
        <h1>Wij weten uw antwoorden niet meer</h1>
        <p>Ons gesprek was te lang stil, of de pagina was niet heel. Wij bewaren geen gesprekken. Begin een nieuw gesprek.</p>
        <p><a class="knop" href="/">Begin een gesprek</a></p>
        """);

    /// <summary>The chat says above it that this is the summary; the page has that as its own title.</summary>
    private static Reply WithoutTitle(Reply reply) => reply.Blocks is [Heading, ..] ? reply with { Blocks = [.. reply.Blocks.Skip(1)] } : reply;

    private static Task SaveAsync(HttpContext context, string type, string extension, string text) =>
        SavedFile.SendAsync(context, $"{type}; charset=utf-8", $"{FileName}.{extension}", Encoding.UTF8.GetBytes(text));
}
