using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Channels.Page;

/// <summary>The chat as a page: a form that is answered with a page. The server keeps nothing.</summary>
/// <param name="chat">Answers.</param>
/// <param name="seal">Seals the state into the page.</param>
/// <param name="forms">Reads the form.</param>
/// <param name="layout">What stands around the chat.</param>
/// <param name="settings">The limits.</param>
internal sealed class PageChannel(ChatTurn chat, StateSeal seal, FormReader forms, Layout layout, PageSettings settings)
{
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
        if (await forms.ReadAsync(context) is not ({ } form, var isTooLarge))
        {
            return;
        }

        var state = form.State.Length == 0 ? DialogState.Start : seal.Open(form.State);
        var notice = state is null ? Notice.StateLost : isTooLarge ? Notice.TooLong(length: null, settings.MessageCharacters) : NoticeOn(form);
        if (state is null || notice is not null)
        {
            await RefuseAsync(context, state, notice ?? Notice.StateLost, form);
        }
        else if (form.IsResumed)
        {
            await ResumeAsync(context, state with { Level = form.Level ?? state.Level });
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

    /// <summary>
    /// Says that too many messages came. It costs next to nothing: the state goes back unopened, so nothing that was answered is lost, with what was
    /// typed or chosen to send again.
    /// </summary>
    public async Task SlowDownAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            await ShowAsync(context, chat.Begin(), view => view with { Notice = Notice.OpenedTooOften, IsGreeting = true });
        }
        else if (await forms.ReadAsync(context) is ({ } form, _))
        {
            var draft = IncomingText.WithoutDetails(form.Typed);
            await ShowAsync(context, new ChatView(WaysOn(form), form.State)
            {
                Notice = Notice.TooFast(hasText: draft.Length > 0),
                Commands = CommandMenu.For(DialogState.Start),
                Draft = draft,
            });
        }
    }

    /// <summary>The button that was pressed, and one that says again where the conversation stands. Which answer was to be changed is asked: its name is in the state.</summary>
    private Reply WaysOn(PageForm form)
    {
        List<ReplyChoice> ways = form switch
        {
            { Change: not null } => [new ReplyChoice(CommandMenu.Change, IsCommand: true)],
            { Chosen: not null } when form.Message.Length <= settings.MessageCharacters => [new ReplyChoice(form.Message, IsCommand: false)],
            _ => [],
        };
        return new Reply("te_snel", [new Choices(form.State.Length == 0 ? ways : [.. ways, new ReplyChoice(CommandMenu.Repeat, IsCommand: true)])]);
    }

    private Task ChangeAsync(HttpContext context, DialogState state, string question, PageForm form)
    {
        var answer = chat.AnswersSoFar(state).FirstOrDefault(line => string.Equals(line.Question, question, StringComparison.Ordinal));
        var said = answer is null ? null : $"Ik wil dit antwoord veranderen. {answer.Label.TrimEnd('?')}: {answer.Text}";
        return ShowAsync(context, chat.Change(state, question), view => view with { Said = said, Draft = form.Unsent });
    }

    private Task ResumeAsync(HttpContext context, DialogState state) =>
        ShowAsync(context, chat.Repeat(state) with { State = state }, view => view with { IsGreeting = state.Goal == Goal.None });

    private Task RefuseAsync(HttpContext context, DialogState? state, Notice notice, PageForm form) =>
        ShowAsync(
            context,
            state is null ? chat.Begin() : chat.Repeat(state) with { State = state },
            view => view with { Notice = notice, Draft = IncomingText.WithoutDetails(form.Typed) });

    private Notice? NoticeOn(PageForm form) => form switch
    {
        { Change: not null } or { IsResumed: true } => null,
        { Message.Length: 0 } => Notice.Empty,
        { Message.Length: var length } when length > settings.MessageCharacters => Notice.TooLong(length, settings.MessageCharacters),
        _ => null,
    };

    private Task ShowAsync(HttpContext context, Turn turn, Func<ChatView, ChatView> with) => ShowAsync(context, with(new ChatView(turn.Reply, seal.Seal(turn.State))
    {
        AnswersSoFar = chat.AnswersSoFar(turn.State),
        Commands = CommandMenu.For(turn.State),
        IsEnded = turn.State.IsEnded,
        CanBeKept = turn.State.Answered.Count > 0,
    }));

    private Task ShowAsync(HttpContext context, ChatView view)
    {
        view = view with { Place = ChatPlace.Of(context.Request) };
        var shown = view.Place == ChatPlace.Columns ? layout.Of(view.Heading, ColumnPage.Of(view), ColumnPage.Jumps, isBare: true) : InParagraphs(context, view);
        return PageResponse.WriteAsync(context, view.Notice?.Status ?? StatusCodes.Status200OK, shown);
    }

    private Html InParagraphs(HttpContext context, ChatView view)
    {
        var form = ChatPage.Form(view);
        return Fragment.Of(context, form, () => layout.Of(view.Heading, ChatPage.Of(form), ChatPage.Jumps, view.Place == ChatPlace.Frame));
    }
}
