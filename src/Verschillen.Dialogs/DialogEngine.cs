using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Dialogs.Steering;
using Verschillen.Domain;
using Verschillen.Understanding;

namespace Verschillen.Dialogs;

/// <summary>Decides what to say next. Pure: the same state, reading and day give the same turn.</summary>
public sealed class DialogEngine
{
    private readonly Knowledge _knowledge;
    private readonly Asking _asking;
    private readonly Resume _resume;
    private readonly Commands _commands;
    private readonly CrisisTurns _crises;
    private readonly LettingGo _lettingGo;
    private readonly Misses _misses;
    private readonly ToldAlready _toldAlready;

    /// <param name="knowledge">What can be told and asked.</param>
    public DialogEngine(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _asking = new Asking(knowledge);
        _resume = new Resume(knowledge);
        _commands = new Commands(knowledge, _resume);
        _crises = new CrisisTurns(knowledge, _resume);
        _lettingGo = new LettingGo(knowledge, _resume, _commands);
        _misses = new Misses(knowledge, _resume);
        _toldAlready = new ToldAlready(knowledge, _resume);
    }

    /// <summary>Says hello.</summary>
    public Turn Begin(LanguageLevel level = LanguageLevel.B1) => _resume.Greet(DialogState.Start with { Level = level }, Phrases.Greeting);

    /// <summary>Answers a message: crisis first, then the question that was asked, then commands, then whatever else it says.</summary>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="reading">What the message was taken to mean.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Turn Next(DialogState state, Reading reading, DateOnly today) =>
        FirstAnswer.Introduced(_knowledge, state, StartingOver.Undone(_knowledge, state, reading, (from, said) => Respond(Current(from), said, today)));

    private Turn Respond(DialogState state, Reading reading, DateOnly today)
    {
        reading = MeantInConversation.Of(_knowledge, state, reading, today);
        if (RemarkTakenBack.Question(state, reading) is { } takenBack)
        {
            return Change(RemarkTakenBack.Turned(_knowledge, state, takenBack), takenBack, today);
        }

        state = MeantInConversation.Remembered(state.TakenAs is null ? state : state with { TakenAs = null }, reading, today);
        if (reading.Crisis is { } crisis && !CrisisTurns.IsOver(state, reading))
        {
            return Retelling.Keep(_crises.Answer(state, reading, crisis, today), reading, mayBeDanger: false);
        }

        if (_crises.AnswerAfter(state, reading, today) is { } after)
        {
            return after.State.LastReply is ReplyNames.Crisis ? after : WithNumbers(after);
        }

        var turn = Answer(state, reading, today);
        turn = (reading.IsBereaved || reading.IsOfDying) && !state.IsCondoled ? Condole(turn, reading.IsBereaved ? Phrases.Condolence : Phrases.OfDying) : turn;
        return reading.MayBeDanger ? WithNumbers(turn) : turn;
    }

    private Turn Condole(Turn turn, Phrase sympathy) => new(
        turn.State with { IsCondoled = true },
        turn.Reply with { Blocks = [new Say(_knowledge.Phrasebook.Say(sympathy, turn.Reply.Level)), .. turn.Reply.Blocks] });

    private Turn WithNumbers(Turn turn) => turn with { Reply = SafetyNumbers.AddTo(turn.Reply, _knowledge) };

    private Turn Answer(DialogState state, Reading reading, DateOnly today)
    {
        state = reading.IsForeign ? state with { Level = LanguageLevel.A2 } : state;
        return reading.Intent switch
        {
            Intent.LaterQuestion => AnswerLater(state, today),
            Intent.Simpler or Intent.Ordinary or Intent.Repeat when state.Told is { RefinedBy: null } told => TellAgain(state, told, reading.Intent, today),
            // Of whom to call in danger nothing else is told.
            _ when reading.LeansBack && state is { LastReply: ReplyNames.Crisis, Told: { } danger } => TellAgain(state, danger, Intent.Repeat, today),
            _ when reading.WantsAnswerNow && state.Asked is not null && reading.Crisis is null => Understood(_lettingGo.AnswerNow(state, today)),
            Intent.LetGo => Understood(_lettingGo.Answer(state, today)),
            _ when reading.IsSaidAlready && state.Asked is not null => Understood(_resume.GoOn(state, [_knowledge.Phrasebook.Say(Phrases.SaidAlready, state.Level)], today)),
            _ when reading.HasMoved && state.Asked is SharedQuestions.Day && state.Pending.Count == 0 => Understood(_resume.GoOn(state with { HasMoved = true }, [_knowledge.Phrasebook.Say(Phrases.MovedWhen, state.Level)], today)),
            _ when StayingPut.Of(state, reading) is { } staying => Understood(_resume.GoOn(staying, [StayingPut.Notice(_knowledge, staying)], today)),
            _ when ComparedTold.Of(state, reading) is { } both => Understood(_resume.GoOn(both, [], today)),
            Intent.MoveOff => Understood(_lettingGo.AnswerMoveOff(state, today)),
            _ => AnswerTaken(TakenMessage.Of(_knowledge, state, reading, today)),
        };
    }

    /// <summary>Answers a message whose answers were taken; the first that has something to say says it.</summary>
    private Turn AnswerTaken(TakenMessage message)
    {
        SayHowItWasTaken(message);
        return OtherLanguage(message) ?? NotOurs(message) ?? Command(message) ?? Interjection(message) ?? Offer(message) ?? NotUnderstood(message) ?? GoOn(message);
    }

    private void SayHowItWasTaken(TakenMessage message)
    {
        Phrase? word = message.Reading.IsForeign ? Phrases.OnlyDutch : message.Reading.Intent is Intent.Tell && !message.Before.IsMoveKnown() ? Phrases.ToldFirst : null;
        if (word is not null)
        {
            message.Uptake.Notices.Insert(0, _knowledge.Phrasebook.Say(word, message.Before.Level));
        }
    }

    /// <summary>English or Frisian of which nothing was understood.</summary>
    private Turn? OtherLanguage(TakenMessage message) => message switch
    {
        { Uptake.TookSomething: true } => null,
        { Reading: { IsForeign: true, Intent: Intent.None or Intent.OutOfScope } } => _resume.Digress(message.Before, "alleen_nederlands", draft => draft.Say(Phrases.OnlyDutch)),
        { Reading: { IsFrisian: true, IsSaid: false, Topics.Count: 0 } } => _resume.Digress(message.Before, "alleen_nederlands", draft => draft.Say(Phrases.NoFrisian)),
        _ => null,
    };

    /// <summary>What is none of our business, and answers nothing.</summary>
    private Turn? NotOurs(TakenMessage message) =>
        message is { Reading: { Intent: Intent.OutOfScope, ReferralId: null } } && (message.TookNoMoreThanADay || message.IsElsewhere) ? _misses.Answer(message.Before, message.Reading, message.Today) : null;

    private Turn? Command(TakenMessage message) => message.Uptake.AnsweredTheQuestion || _commands.TryRun(message.StateForCommand, message.Reading, message.Today) is not { } done
        ? null
        : Understood(Retelling.Keep(done, message.Reading, message.Reading.MayBeDanger));

    /// <summary>"Wie moet ik bellen in Breda", while something else is asked.</summary>
    private Turn? Interjection(TakenMessage message)
    {
        var (before, uptake) = (message.Before, message.Uptake);
        if (before.Asked is null || uptake.AnsweredTheQuestion || !string.Equals(uptake.State.Asked, before.Asked, StringComparison.Ordinal) || !Goals.IsOfOneMunicipality(message.Reading.Intent))
        {
            return null;
        }

        var interjection = Goals.After(uptake.State with { Asked = null, Pending = [] }, message.Reading);
        return _resume.AnswerInterjection(before, interjection, message.Today) is { } answered ? Understood(Retelling.KeepInterjection(answered, message.Reading.Intent, interjection)) : null;
    }

    /// <summary>Yes or no where nothing was asked but whether there is anything else; "ik weet nog niet waar ik naartoe ga" tells of a move, and "geldt dat ook voor mijn man" asks.</summary>
    private Turn? Offer(TakenMessage message) =>
        message is { Before.Asked: null, Reading: { Assent: { } assent } and not { Assent: Assent.DoNotKnow, Intent: Intent.CompareMove } and not { IsSaidBack: true, AssentAlone: null } and not { Assent: Assent.Yes, IsSaidBack: true }, Uptake.TookSomething: false } && !Goals.IsOfOneMunicipality(message.Reading.Intent) ? Understood(AnswerOffer(message.Before, assent, message.Today)) : null;

    private Turn? NotUnderstood(TakenMessage message) =>
        message is { Uptake.TookSomething: false, Reading.Intent: Intent.None } && Goals.After(message.Uptake.State, message.Reading).Goal == message.Before.Goal
            ? _misses.Answer(message.Before, message.Reading, message.Today)
            : null;

    /// <summary>Asks what is missing, or answers what was asked.</summary>
    private Turn GoOn(TakenMessage message)
    {
        var (before, reading, uptake, today) = message;
        var after = ComparedTold.Remembered(before, Goals.After(uptake.State, reading));
        if (before.Answers.SaySameAs(uptake.State.Answers) && uptake.State.Pending.SequenceEqual(before.Pending, StringComparer.Ordinal) && (reading.Intent is Intent.CompareMove || Goals.IsOfOneMunicipality(reading.Intent)) && WordFor(before, uptake.State, reading.Intent) is { } word)
        {
            if (word == Phrases.ThisIsAll && after.Goal is Goal.Compare)
            {
                return Understood(_toldAlready.Answer(after, reading, today));
            }

            uptake.Notices.Add(_knowledge.Phrasebook.Say(word, before.Level));
            after = word == Phrases.FirstThis ? LaterQuestions.WithPromise(after, reading.Intent) : after;
        }

        uptake.Notices.AddRange(RemarkWords.OfWhoIsMeant(_knowledge, before, after, reading));
        uptake.Notices.AddRange(RemarkWords.OfTurnAway(_knowledge, before, after, reading));
        uptake.Notices.AddRange(RemarkWords.OfTopicOfMove(_knowledge, before, after));
        var refinedBy = before.Asked is { } asked && _knowledge.IsAskedAfterwards(asked) && uptake.AnsweredTheQuestion ? asked : null;
        return Understood(_resume.GoOn(after, uptake.Notices, today, refinedBy));
    }

    /// <summary>Tells in simpler, ordinary or the same words what was told last, and nothing of what was told before.</summary>
    private Turn TellAgain(DialogState state, LastTold told, Intent intent, DateOnly today)
    {
        var again = state with
        {
            TimesPut = 0,
            Level = intent switch { Intent.Simpler => LanguageLevel.A2, Intent.Ordinary => LanguageLevel.B1, _ => state.Level },
        };
        var turn = Retelling.IsInterjection(told)
            ? _resume.AnswerInterjection(again, Retelling.Interjection(again, told), today) ?? _resume.GoOn(again, [], today)
            : Respond(again, Retelling.Message(told), today);
        return intent is Intent.Repeat ? turn : turn with { Reply = turn.Reply with { Blocks = [new Say(_knowledge.Phrasebook.Say(intent is Intent.Simpler ? Phrases.NowSimple : Phrases.NowOrdinary, again.Level)), .. turn.Reply.Blocks] } };
    }

    /// <summary>What to say to a question that is not answered now: another waits first, or all that is known was told.</summary>
    /// <returns>Null when it is answered.</returns>
    private Phrase? WordFor(DialogState before, DialogState after, Intent intent)
    {
        if (_knowledge.WaitingIn(before) is { } waiting)
        {
            return string.Equals(waiting, after.Asked, StringComparison.Ordinal) && !Resume.IsPutEnough(before, waiting) ? Phrases.FirstThis : null;
        }

        // A question that names no point asks for nothing that was not told, whatever was said in between.
        var isTold = before is { LastReply: ReplyNames.Comparison or ReplyNames.ToldAbove, AspectIds.Count: 0 } || (before.Goal is Goal.Compare && intent is Intent.AskRule && after.Topic() is { } topic && before.Answered.Contains(topic));
        return isTold && after.AspectIds.Count == 0 ? Phrases.ThisIsAll : null;
    }

    /// <summary>Answers a message that was not read. What has words may tell of danger, so whom to call then is told too.</summary>
    /// <param name="state">Where the conversation stands; it stays there, and asks again what was asked, unless it is full: then it ends.</param>
    /// <param name="unread">Why it was not read.</param>
    public Turn Answer(DialogState state, Unread unread) => unread switch
    {
        UnreadFile => FirstAnswer.Introduced(_knowledge, state, _resume.Digress(Current(state), "bestand", draft => draft.Say(Phrases.NoFiles))),
        UnreadLength(var most) => FirstAnswer.Introduced(_knowledge, state, WithNumbers(_resume.Digress(Current(state), "te_lang", draft => draft.Say(Phrases.TooLong, ("grens", DutchWords.Number(most)))))),
        UnreadPace => FirstAnswer.Introduced(_knowledge, state, WithNumbers(_resume.Digress(Current(state), "te_snel", draft => draft.Say(Phrases.TooFast)))),
        UnreadNumber(var most) => WithNumbers(EndFull(state.Level, most)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Tells where the number of an answer is filled in.</summary>
    /// <param name="state">Where the conversation stands; it stays there.</param>
    public Turn AnswerReceiptNumber(DialogState state) => FirstAnswer.Introduced(
        _knowledge,
        state,
        _resume.Digress(Current(state), "bewijsnummer", draft => draft.Add(new Say(draft.Words(Phrases.ReceiptNumberTyped)) { Page = "bewijs" })));

    /// <summary>Asks a question again; its answer is taken away, and nothing else.</summary>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="question">The name of the question.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Turn Change(DialogState state, string question, DateOnly today)
    {
        state = Current(state);
        return state[question] is null || _knowledge.QuestionWith(question) is null
            ? _misses.Answer(state, Reading.Nothing, today)
            : _resume.GoOn(state.Without(question) with { Asked = question, Pending = [], TimesPut = 0 }, [], today);
    }

    /// <summary>Compares without asking: a question of the topic that has no answer counts as not asked.</summary>
    /// <param name="state">Where from, where to, the day and the topic.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Reply Compare(DialogState state, DateOnly today)
    {
        var draft = new ReplyDraft(_knowledge, state.Level);
        return draft.Finish(new GoalWriter(draft, state with { Goal = Goal.Compare }, today).Write(), question: null, []);
    }

    /// <summary>A reply for when answers cannot be shown again: it gives no receipt number, and says so.</summary>
    public Reply WithoutReceipt(Reply reply) => ReceiptLineWriter.Without(_knowledge.Phrasebook, reply);

    /// <summary>The national numbers to call, with their sources, for when the chat itself cannot answer; danger first.</summary>
    public Reply WhomToCall()
    {
        var draft = new ReplyDraft(_knowledge, LanguageLevel.B1);
        HelpWriter.WriteNumbers(draft);
        return draft.Finish("wie_bellen", question: null, choices: []);
    }

    /// <summary>The question that the next message may answer; null when none was asked.</summary>
    public AskedQuestion? AskedIn(DialogState state) => _asking.AskedIn(Current(state));

    /// <summary>The answers so far in words.</summary>
    public IReadOnlyList<AnswerLine> AnswersSoFar(DialogState state) =>
        [.. Current(state).Answers.Select(answer => new AnswerLine(answer.Question, _asking.Label(answer.Question, state.Level), _asking.AnswerText(answer, state.Level)))];

    private DialogState Current(DialogState state) => new EditionChange(_knowledge).Current(state);

    /// <summary>Answers the question that was kept as if it were asked now.</summary>
    private Turn AnswerLater(DialogState state, DateOnly today)
    {
        if (state.Later is not { } later)
        {
            return _resume.Digress(state, "andere_vraag", draft => draft.Say(Phrases.NoLaterQuestion));
        }

        // The topic that the first question was about is done with, unless its answer still waits for something.
        var isFirstAnswered = later.Topic is not null && state.LastReply is not ReplyNames.Question;
        state = (isFirstAnswered ? state.Without(SharedQuestions.Topic) : state) with { Later = null, Goal = later.Goal, Asked = null, Pending = [] };
        return Respond(state, new Reading(later.Intent, Score: 1) { Topics = later.Topic is { } topic ? [topic] : [], AspectIds = later.AspectIds }, today);
    }

    private Turn EndFull(LanguageLevel level, int most)
    {
        var draft = new ReplyDraft(_knowledge, level);
        draft.Say(Phrases.Full, ("grens", DutchWords.Number(most)));
        return new(DialogState.Start with { Level = level, IsEnded = true }, draft.Finish("gesprek_vol", question: null, choices: []));
    }

    /// <summary>Yes or no to "is there anything else": the topic that waits, or goodbye.</summary>
    private Turn AnswerOffer(DialogState state, Assent assent, DateOnly today) => (assent, state.Waiting) switch
    {
        (Assent.Yes, _) when state.Later is not null => AnswerLater(state, today),
        (Assent.Yes, [var topic, ..]) => _resume.GoOn(state.With(SharedQuestions.Topic, topic.Value) with { Goal = Goal.Compare }, [], today),
        // "Gaat u verhuizen?"
        (Assent.Yes, _) when state is { Goal: Goal.None, Told.Intent: Intent.Tell or Intent.OutOfScope } => _resume.GoOn(state with { Goal = Goal.Compare }, [], today),
        (Assent.No, _) when state.Goal != Goal.None => _resume.Digress(state, "bedankt", draft => draft.Say(Phrases.Welcome)),
        _ when state.Goal == Goal.None => _resume.Greet(state, Phrases.Help),
        _ => _resume.GoOn(state.Without(SharedQuestions.Topic) with { Asked = SharedQuestions.Topic }, [], today),
    };

    private static Turn Understood(Turn turn) => turn with { State = turn.State with { Misses = 0 } };
}
