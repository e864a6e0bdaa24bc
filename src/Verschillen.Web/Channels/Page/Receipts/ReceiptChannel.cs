using Verschillen.Content.Editions;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Receipts;
using Verschillen.Domain;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Channels.Page.Receipts;

/// <summary>
/// Shows an earlier answer by its receipt number (/bewijs). The number comes in the body of a form: an address would end up in logs,
/// so the QR code carries it behind a #, which browsers do not send.
/// </summary>
/// <param name="content">Today's content, and the kept editions.</param>
/// <param name="editions">Tells who runs the server when they cannot be read.</param>
/// <param name="layout">What stands around the page.</param>
/// <param name="chat">Tells the day.</param>
internal sealed class ReceiptChannel(ServedContent content, EditionKeeper editions, Layout layout, ChatTurn chat)
{
    private const string Title = "Bewijs";
    public Task OpenAsync(HttpContext context) => ShowAsync(context, StatusCodes.Status200OK, Title, ReceiptPage.Empty);

    /// <summary>Shows the answer that belongs to the number of the form.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var (isForm, body) = await BoundedBody.ReadFormAsync(context, BoundedBody.OneField);
        if (!isForm)
        {
            return;
        }

        var number = body is { } bytes ? ReceiptPage.NumberIn(bytes.Span) : null;
        var now = content.Now;
        var desk = new ReceiptDesk(now.Knowledge, now.Store);
        var shown = number is null ? desk.TooLong(chat.Today) : desk.Show(number, chat.Today);
        editions.Report(shown.Reason);

        // A number tells of no danger; what is no number may.
        var danger = number is null || ReceiptNumber.Read(number, out _) is null ? null : now.Intake.DangerIn(IncomingText.WithoutDetails(number), LanguageLevel.B1, chat.Today);
        Phrase? first = danger is not null ? Phrases.IntakeReadFirst : shown.Outcome == ReceiptOutcome.Faulty ? Phrases.IntakeProblems : null;
        await ShowAsync(context, StatusOf(shown.Outcome), TitleOf(now, first), ReceiptPage.Of(shown, number ?? "", context.Request, danger));
    }

    /// <summary>Says that too many numbers were asked for.</summary>
    public Task SlowDownAsync(HttpContext context) => ShowAsync(context, StatusCodes.Status429TooManyRequests, TitleOf(content.Now, Phrases.IntakeWait), ReceiptPage.TooFast);

    private static int StatusOf(ReceiptOutcome outcome) => outcome switch
    {
        ReceiptOutcome.Shown => StatusCodes.Status200OK,
        ReceiptOutcome.EditionUnknown => StatusCodes.Status404NotFound,
        ReceiptOutcome.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    /// <param name="first">What who hears the title should hear first; null for nothing.</param>
    private static string TitleOf(ContentInUse now, Phrase? first) => first is null ? Title : $"{now.Intake.Words(first, LanguageLevel.B1)}: {Title}";

    private Task ShowAsync(HttpContext context, int status, string title, Html page) => PageResponse.WriteAsync(context, status, layout.Of(title, page));
}
