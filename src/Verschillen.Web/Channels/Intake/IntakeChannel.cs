using Verschillen.Content.Editions;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Configuration;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Channels.Intake;

/// <summary>The intake: a form in steps that is answered with a page (/intake). The answers travel in the page, sealed; the server keeps nothing.</summary>
/// <param name="content">The content that answers; each page is of one edition.</param>
/// <param name="editions">Tells who runs the server when kept editions cannot be read.</param>
/// <param name="chat">Tells the day.</param>
/// <param name="seal">Seals the answers into the page.</param>
/// <param name="pages">Writes the pages.</param>
/// <param name="files">Makes what is taken along.</param>
/// <param name="settings">The limits.</param>
internal sealed class IntakeChannel(ServedContent content, EditionKeeper editions, ChatTurn chat, StateSeal seal, IntakePages pages, IntakeFiles files, PageSettings settings)
{
    public const string Address = "/intake";

    /// <summary>Shows the first step; the address may name the places: ?van= and ?naar=.</summary>
    public Task BeginAsync(HttpContext context)
    {
        var (from, to) = (NameIn(context, SharedQuestions.From), NameIn(context, SharedQuestions.To));
        var view = First(context, content.Now.Intake);
        return ShowAsync(context, from.Length + to.Length == 0 ? view : view with { Move = new MoveFields(new PlaceField(from, null), new PlaceField(to, null), "", IsDayNotKnown: false) });
    }

    /// <summary>Takes what a step filled in, and shows the next or the one that is asked for.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        if (await ReadAsync(context) is not { } form)
        {
            return;
        }

        var now = content.Now;
        if (form.Number is { } number)
        {
            await RestoreAsync(context, now, form, number);
            return;
        }

        var state = form.State.Length == 0 ? DialogState.Start : seal.Open(form.State);
        if (state is null)
        {
            await ShowAsync(context, First(context, now.Intake) with { Refusal = IntakeRefusal.StateLost, Move = form.Move });
            return;
        }

        state = now.Intake.Steps.TakeOver(state);
        state = state with { Level = form.Level ?? state.Level, Length = form.Length ?? state.Length };
        await AnswerAsync(context, now, form, Take(now.Intake, form, state));
    }

    /// <summary>Says that too many forms came. It costs next to nothing: all that was sent goes back unread, to be sent again with one button.</summary>
    public async Task SlowDownAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            await ShowAsync(context, First(context, content.Now.Intake) with { Refusal = IntakeRefusal.TooFast });
        }
        else if (await ReadAsync(context) is { } form)
        {
            await PageResponse.WriteAsync(context, StatusCodes.Status429TooManyRequests, pages.TooFast(new IntakeWords(content.Now.Intake, form.Level ?? form.Spoken), form));
        }
    }

    /// <summary>Takes up the answers of a receipt number.</summary>
    private Task RestoreAsync(HttpContext context, ContentInUse now, IntakeForm form, string number)
    {
        var restored = new ReceiptDesk(now.Knowledge, now.Store).Restore(number, chat.Today);
        editions.Report(restored.Reason);
        if (restored.State is not { } state)
        {
            return ShowAsync(context, First(context, now.Intake) with { First = restored.Fault });
        }

        var taken = new IntakeTaken(now.Intake.Steps.TakeOver(state));
        return AnswerAsync(context, now, form, restored.AreChoicesKept
            ? taken
            : taken with { Notices = [new IntakeNotice(SharedQuestions.Topic, now.Intake.Words(Phrases.IntakeRestoredInPart, state.Level))] });
    }

    private async Task<IntakeForm?> ReadAsync(HttpContext context) =>
        await BoundedBody.ReadFieldsAsync(context, settings.BodyBytes) is { } fields ? new IntakeForm(fields) : null;

    private async Task AnswerAsync(HttpContext context, ContentInUse now, IntakeForm form, IntakeTaken taken)
    {
        // Who asks for other words reads the same step again, with what was filled in.
        var stays = form.Level is not null && form.Step <= now.Intake.Steps.Next(taken.State);
        var isStopped = form.Go is null && !stays && taken.Problems.Count > 0;
        var isAgain = isStopped || stays;
        var step = isAgain && form.Step is { } filled ? filled : StepFor(now.Intake, taken.State, form.Go);
        var view = View(context, now.Intake, taken.State, step) with
        {
            Taken = isStopped ? taken : taken with { Problems = [] },
            Move = isAgain && form.Step == IntakeStep.Move ? form.Move : null,
            First = taken.Crisis is { } crisis ? now.Intake.Crisis(crisis, taken.State.Level) : null,
            AsksAll = step == IntakeStep.Questions && (form.Go == IntakeStep.Questions || stays || (isStopped && form.AsksAll)),
            IsForSupporter = form.IsForSupporter,
            IsLarge = form.IsLarge,
        };
        if (step == IntakeStep.Result)
        {
            view = view with { Reply = Numbered(now, taken.State, form.AsksForTalkSheet ? null : form.IsForSupporter), Answers = now.Intake.AnswersIn(taken.State) };
        }

        // A file would go past what has to be read first.
        await (step == IntakeStep.Result && view.First is null && form.Saved is { } kind ? files.SendAsync(context, kind, view) : ShowAsync(context, view));
    }

    /// <summary>The step that is asked for, when what it rests on is there; else the first that something is missing in.</summary>
    private static IntakeStep StepFor(IntakeDesk desk, DialogState state, IntakeStep? asked)
    {
        var missing = desk.Steps.Next(state);
        return asked is IntakeStep.Questions && desk.Questions.Put(state).Count == 0 ? missing
            : asked is { } step && step < missing ? step
            : missing;
    }

    private IntakeTaken Take(IntakeDesk desk, IntakeForm form, DialogState state) => form.Step switch
    {
        IntakeStep.Move => desk.Uptake.TakeMove(state, form.Move, chat.Today),
        IntakeStep.Topics => TakeTopics(desk, form, state),
        IntakeStep.Questions => desk.Uptake.TakeAnswers(state, form.AsksAll ? desk.Questions.Put(state) : desk.Questions.Open(state), form.AnswersTo, goesOn: form is { Go: null, Level: null }),
        _ => new IntakeTaken(state),
    };

    private static IntakeTaken TakeTopics(IntakeDesk desk, IntakeForm form, DialogState state)
    {
        var changed = desk.Steps.WithTopics(state, form.Topics);
        return changed.Answered.Count > 0
            ? new IntakeTaken(changed)
            : new IntakeTaken(state) { Problems = [new IntakeNotice(SharedQuestions.Topic, desk.Words(Phrases.IntakeNoTopic, state.Level))] };
    }

    /// <param name="state">The answers.</param>
    /// <param name="isForSupporter">Whether somebody who helps reads along; null makes the sheet for the talk.</param>
    private Reply Numbered(ContentInUse now, DialogState state, bool? isForSupporter)
    {
        var reply = isForSupporter is { } helps ? now.Intake.Result(state, helps, chat.Today) : now.Intake.TalkSheet(state, chat.Today);
        return now.Store is null ? now.Intake.WithoutReceipt(reply) : reply;
    }

    private IntakeView First(HttpContext context, IntakeDesk desk) => View(context, desk, desk.Steps.TakeOver(DialogState.Start), IntakeStep.Move);

    private IntakeView View(HttpContext context, IntakeDesk desk, DialogState state, IntakeStep step) => new(desk, state, seal.Seal(state), step)
    {
        Site = SiteAddress.Of(context.Request),
        Today = chat.Today,
    };

    private Task ShowAsync(HttpContext context, IntakeView view) => PageResponse.WriteAsync(
        context,
        StatusOf(view),
        pages.Of(view));

    private static int StatusOf(IntakeView view) => view switch
    {
        { Refusal: IntakeRefusal.TooFast } => StatusCodes.Status429TooManyRequests,
        { First.Name: ReplyNames.ReceiptsUnavailable } => StatusCodes.Status503ServiceUnavailable,
        { First.Name: ReplyNames.ReceiptUnknown } => StatusCodes.Status404NotFound,
        { Refusal: IntakeRefusal.StateLost } or { First.Name: ReplyNames.ReceiptFault } or { Taken.Problems.Count: > 0 } => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };

    private static string NameIn(HttpContext context, string field) => GivenName.InLink(context.Request.Query[field].ToString());
}
