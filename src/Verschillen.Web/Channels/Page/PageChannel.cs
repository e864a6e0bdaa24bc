using Microsoft.Net.Http.Headers;
using Verschillen.Dialogs;

namespace Verschillen.Web.Channels.Page;

/// <summary>The chat as a page: a form that is answered with a page. The server keeps nothing.</summary>
/// <param name="chat">Answers.</param>
/// <param name="seal">Seals the state into the page.</param>
/// <param name="layout">What stands around the chat.</param>
/// <param name="settings">The limits.</param>
internal sealed class PageChannel(ChatTurn chat, StateSeal seal, Layout layout, PageSettings settings)
{
    private const string FormType = "application/x-www-form-urlencoded";

    /// <summary>Shows the greeting, or answers what the address says: ?van=, ?naar= and ?onderwerp=.</summary>
    public Task BeginAsync(HttpContext context)
    {
        var message = FirstMessage.From(context.Request.Query);
        return message.Length == 0
            ? ShowAsync(context, chat.Begin(), view => view with { IsGreeting = true })
            : ShowAsync(context, chat.Answer(DialogState.Start, message), view => view with { Said = message });
    }

    /// <summary>Answers the form.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        if (await ReadFormAsync(context) is not ({ } form, var isTooLarge))
        {
            return;
        }

        var state = form.State.Length == 0 ? DialogState.Start : seal.Open(form.State);
        var notice = state is null ? Notice.StateLost : isTooLarge ? Notice.TooLong(length: null, settings.MessageCharacters) : NoticeOn(form);
        if (state is null || notice is not null)
        {
            await RefuseAsync(context, state, notice ?? Notice.StateLost, form);
        }
        else if (form.Change is { } question)
        {
            await ChangeAsync(context, state, question, form);
        }
        else
        {
            await ShowAsync(context, chat.Answer(state, form.Message), view => view with { Said = form.Message, Draft = form.Unsent });
        }
    }

    /// <summary>Says that too many messages came, and keeps what was typed.</summary>
    public async Task SlowDownAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            await ShowAsync(context, chat.Begin(), view => view with { Notice = Notice.TooFast, IsGreeting = true });
        }
        else if (await ReadFormAsync(context) is ({ } form, _))
        {
            await RefuseAsync(context, form.State.Length == 0 ? DialogState.Start : seal.Open(form.State), Notice.TooFast, form);
        }
    }

    private Task ChangeAsync(HttpContext context, DialogState state, string question, PageForm form)
    {
        var answer = chat.AnswersSoFar(state).FirstOrDefault(line => string.Equals(line.Question, question, StringComparison.Ordinal));
        var said = answer is null ? null : $"Ik wil dit antwoord veranderen. {answer.Label.TrimEnd('?')}: {answer.Text}";
        return ShowAsync(context, chat.Change(state, question), view => view with { Said = said, Draft = form.Unsent });
    }

    private Task RefuseAsync(HttpContext context, DialogState? state, Notice notice, PageForm form) =>
        ShowAsync(
            context,
            state is null ? chat.Begin() : chat.Repeat(state) with { State = state },
            view => view with { Notice = notice, Draft = MessageText.Clean(form.Typed) });

    private Notice? NoticeOn(PageForm form) => form switch
    {
        { Change: not null } => null,
        { Message.Length: 0 } => Notice.Empty,
        { Message.Length: var length } when length > settings.MessageCharacters => Notice.TooLong(length, settings.MessageCharacters),
        _ => null,
    };

    /// <returns>Nothing when the body is no form or far too large; the response then has its status and the error page follows.</returns>
    private async Task<(PageForm? Form, bool IsTooLarge)> ReadFormAsync(HttpContext context)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals(FormType, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return (null, false);
        }

        var body = await BoundedBody.ReadAsync(context.Request.Body, settings.BodyBytesKept, context.RequestAborted);
        if (body is null)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return (null, true);
        }

        return (PageForm.Parse(body.Value.Span), body.Value.Length > settings.BodyBytes);
    }

    private Task ShowAsync(HttpContext context, Turn turn, Func<ChatView, ChatView> with)
    {
        var view = with(new ChatView(turn.Reply, seal.Seal(turn.State))
        {
            AnswersSoFar = chat.AnswersSoFar(turn.State),
            Commands = CommandMenu.For(turn.State),
            IsEnded = turn.State.IsEnded,
            Site = ReceiptHtml.SiteOf(context.Request),
        });
        var page = layout.Of(view.Heading, ChatPage.Of(view), ChatPage.Jumps);
        return PageResponse.WriteAsync(context, view.Notice?.Status ?? StatusCodes.Status200OK, page);
    }
}
