using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Channels.Intake;

/// <summary>The intake: a form in steps that is answered with a page (/intake). The answers travel in the page, sealed; the server keeps nothing.</summary>
/// <param name="desk">Asks and answers.</param>
/// <param name="chat">Tells the day, and the answers in words.</param>
/// <param name="editions">Keeps the edition, without which no answer gets a number.</param>
/// <param name="seal">Seals the answers into the page.</param>
/// <param name="pages">Writes the pages.</param>
/// <param name="files">Makes what is taken along.</param>
/// <param name="settings">The limits.</param>
internal sealed class IntakeChannel(IntakeDesk desk, ChatTurn chat, EditionKeeper editions, StateSeal seal, IntakePages pages, IntakeFiles files, PageSettings settings)
{
    public const string Address = "/intake";

    private const int LongestName = 80; // characters; no municipality or place has a longer name

    /// <summary>Shows the first step; the address may name the places: ?van= and ?naar=.</summary>
    public Task BeginAsync(HttpContext context)
    {
        var (from, to) = (NameIn(context, SharedQuestions.From), NameIn(context, SharedQuestions.To));
        var view = View(context, desk.Steps.TakeOver(DialogState.Start), IntakeStep.Move);
        return ShowAsync(context, from.Length + to.Length == 0 ? view : view with { Move = new MoveFields(new PlaceField(from, null), new PlaceField(to, null), "", IsDayNotKnown: false) });
    }

    /// <summary>Takes what a step filled in, and shows the next or the one that is asked for.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var (isForm, body) = await BoundedBody.ReadFormAsync(context, settings.BodyBytes);
        if (!isForm)
        {
            return;
        }

        if (body is null)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        var form = IntakeForm.Parse(body.Value.Span);
        var state = form.State.Length == 0 ? DialogState.Start : seal.Open(form.State);
        if (state is null)
        {
            await ShowAsync(context, View(context, desk.Steps.TakeOver(DialogState.Start), IntakeStep.Move) with { IsStateLost = true, Move = form.Move });
            return;
        }

        state = desk.Steps.TakeOver(state);
        state = state with { Level = form.Level ?? state.Level, Length = form.Length ?? state.Length };
        await AnswerAsync(context, form, Take(form, state));
    }

    private async Task AnswerAsync(HttpContext context, IntakeForm form, IntakeTaken taken)
    {
        var missing = desk.Steps.Next(taken.State);
        var isStopped = form.Go is null && taken.Problems.Count > 0;
        // Nobody can go to a step before what it rests on is there; back is always open.
        var step = isStopped ? form.Step ?? missing : form.Go is { } asked && asked < missing ? asked : missing;
        step = form.Go is IntakeStep.Questions && missing == IntakeStep.Result ? IntakeStep.Questions : step;
        var view = View(context, taken.State, step) with
        {
            Taken = isStopped ? taken : taken with { Problems = [] },
            Move = isStopped && form.Step == IntakeStep.Move ? form.Move : null,
            Crisis = taken.Crisis is { } crisis ? desk.Crisis(crisis, taken.State.Level) : null,
            AsksAll = step == IntakeStep.Questions && (form.Go == IntakeStep.Questions || (isStopped && form.AsksAll)),
            IsForSupporter = form.IsForSupporter,
            IsLarge = form.IsLarge,
        };
        if (step == IntakeStep.Result)
        {
            view = view with { Reply = Numbered(taken.State, form.AsksForTalkSheet ? null : form.IsForSupporter), Answers = desk.AnswersIn(taken.State) };
        }

        if (step == IntakeStep.Result && form.Kind is { } kind && await files.SendAsync(context, kind, view))
        {
            return;
        }

        await ShowAsync(context, view);
    }

    private IntakeTaken Take(IntakeForm form, DialogState state) => form.Step switch
    {
        IntakeStep.Move => desk.Uptake.TakeMove(state, form.Move, chat.Today),
        IntakeStep.Topics => TakeTopics(form, state),
        IntakeStep.Questions => new IntakeTaken(desk.Uptake.TakeAnswers(state, form.AsksAll ? desk.Questions.CalledFor(state) : desk.Questions.Open(state), form.AnswersTo)),
        _ => new IntakeTaken(state),
    };

    private IntakeTaken TakeTopics(IntakeForm form, DialogState state)
    {
        var changed = desk.Questions.Share(desk.Steps.WithTopics(state, form.Topics));
        return changed.Answered.Count > 0
            ? new IntakeTaken(changed)
            : new IntakeTaken(state) { Problems = [new IntakeNotice(SharedQuestions.Topic, desk.Words(Phrases.IntakeNoTopic, state.Level))] };
    }

    /// <param name="state">The answers.</param>
    /// <param name="isForSupporter">Whether somebody who helps reads along; null makes the sheet for the talk.</param>
    private Reply Numbered(DialogState state, bool? isForSupporter)
    {
        var reply = isForSupporter is { } helps ? desk.Result(state, helps, chat.Today) : desk.TalkSheet(state, chat.Today);
        return editions.Store is null ? desk.WithoutReceipt(reply) : reply;
    }

    private IntakeView View(HttpContext context, DialogState state, IntakeStep step) => new(state, seal.Seal(state), step)
    {
        Site = ReceiptHtml.SiteOf(context.Request),
        Today = chat.Today,
    };

    private Task ShowAsync(HttpContext context, IntakeView view) => PageResponse.WriteAsync(
        context,
        view.IsStateLost || view.Taken.Problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        pages.Of(view));

    private static string NameIn(HttpContext context, string field)
    {
        var name = MessageText.Clean(context.Request.Query[field].ToString());
        return name.Length > LongestName ? "" : name;
    }
}
