using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Dialogs.Steering;
using Verschillen.Domain;
using Verschillen.Domain.Rules;
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
    }

    /// <summary>Says hello.</summary>
    public Turn Begin(LanguageLevel level = LanguageLevel.B1) => _resume.Greet(DialogState.Start with { Level = level }, Phrases.Greeting);

    /// <summary>Answers a message: crisis first, then the question that was asked, then commands, then whatever else it says.</summary>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="reading">What the message was taken to mean.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Turn Next(DialogState state, Reading reading, DateOnly today)
    {
        state = Current(state);
        reading = PlaceChoices.Joined(Visits.Meant(_knowledge, reading), state.Asked);
        if (reading.Crisis is { } crisis && !CrisisTurns.IsOver(state, reading))
        {
            return Retelling.Keep(_crises.Answer(state, reading, crisis, today), reading, mayBeDanger: false);
        }

        if (_crises.AnswerAfter(state, reading) is { } after)
        {
            return WithNumbers(after);
        }

        var turn = Answer(state, reading, today);
        turn = reading.IsBereaved && !state.IsCondoled ? Condole(turn) : turn;
        return reading.MayBeDanger ? WithNumbers(turn) : turn;
    }

    private Turn Condole(Turn turn) => new(
        turn.State with { IsCondoled = true },
        turn.Reply with { Blocks = [new Say(_knowledge.Phrasebook.Say(Phrases.Condolence, turn.Reply.Level)), .. turn.Reply.Blocks] });

    private Turn WithNumbers(Turn turn) => turn with { Reply = SafetyNumbers.AddTo(turn.Reply, _knowledge) };

    private Turn Answer(DialogState state, Reading reading, DateOnly today)
    {
        if (reading.IsForeign)
        {
            state = state with { Level = LanguageLevel.A2 };
        }

        if (reading.Intent is Intent.LaterQuestion)
        {
            return AnswerLater(state, today);
        }

        if (reading.Intent is Intent.Simpler or Intent.Ordinary or Intent.Repeat && state.Told is { RefinedBy: null } told)
        {
            return TellAgain(state, told, reading.Intent, today);
        }

        if (reading.Intent is Intent.LetGo)
        {
            return Understood(_lettingGo.Answer(state, today));
        }

        if (reading is { Intent: Intent.Help, IsSaid: false } && state.Topic() is { } topic && _knowledge.TopicWith(topic) is { } known && known.Aspects.Any(aspect => reading.AspectIds.Contains(aspect.Id, StringComparer.Ordinal)))
        {
            // "En wat als mijn dochter moet helpen" asks for a point, and not what can be asked.
            reading = reading with { Intent = Intent.AskRule };
        }

        state = LaterQuestions.Remember(state, reading);
        var uptake = Uptake.Of(_knowledge, state, reading, today);
        if (reading.IsForeign)
        {
            uptake.Notices.Insert(0, _knowledge.Phrasebook.Say(Phrases.OnlyDutch, LanguageLevel.A2));
        }

        if (reading.Intent is Intent.Tell && uptake.TookSomething)
        {
            uptake.Notices.Insert(0, _knowledge.Phrasebook.Say(Phrases.ToldFirst, state.Level));
        }

        if (reading.IsForeign && !uptake.TookSomething && reading.Intent is Intent.None or Intent.OutOfScope)
        {
            return _resume.Digress(state, "alleen_nederlands", draft => draft.Say(Phrases.OnlyDutch));
        }

        if (reading is { IsFrisian: true, IsSaid: false, Topics.Count: 0 } && !uptake.TookSomething)
        {
            return _resume.Digress(state, "alleen_nederlands", draft => draft.Say(Phrases.NoFrisian));
        }

        if (uptake.TookSomething && reading.Intent == Intent.OutOfScope && IsAboutTheMove(state, reading))
        {
            reading = reading with { Intent = Intent.None, ReferralId = null };
        }

        var tookNoMore = !uptake.TookSomething || (!uptake.AnsweredTheQuestion && NamesOnlyADay(reading) && (state.Asked is null || state[SharedQuestions.Day] is not null));
        if (tookNoMore && reading is { Intent: Intent.OutOfScope, ReferralId: null })
        {
            return _misses.Answer(state, reading, today);
        }

        if (!uptake.AnsweredTheQuestion && _commands.TryRun(StateForCommand(state, uptake, reading), reading, today) is { } done)
        {
            return Understood(Retelling.Keep(done, reading, reading.MayBeDanger));
        }

        // "wie moet ik bellen in Breda", while something else is asked.
        if (state.Asked is not null && !uptake.AnsweredTheQuestion && string.Equals(uptake.State.Asked, state.Asked, StringComparison.Ordinal) && Goals.IsQuestion(reading.Intent)
            && Goals.After(uptake.State with { Asked = null, Pending = [] }, reading) is var aside && _resume.AnswerAside(state, aside, today) is { } answered)
        {
            return Understood(Retelling.KeepAside(answered, reading.Intent, aside));
        }

        if (state.Asked is null && reading.Assent is { } assent && !uptake.TookSomething)
        {
            return Understood(AnswerOffer(state, assent, today));
        }

        if (!uptake.TookSomething && Goals.After(uptake.State, reading).Goal == state.Goal && reading.Intent is Intent.None)
        {
            return _misses.Answer(state, reading, today);
        }

        var after = Goals.After(uptake.State, reading);
        if (state.HasSameAnswersAs(uptake.State) && (reading.Intent is Intent.CompareMove || Goals.IsQuestion(reading.Intent)) && WordFor(state, uptake.State) is { } word)
        {
            if (word == Phrases.ThisIsAll && after.Goal is Goal.Compare)
            {
                return Understood(TellNoMore(after, reading, today));
            }

            uptake.Notices.Add(_knowledge.Phrasebook.Say(word, state.Level));
            after = word == Phrases.FirstThis ? LaterQuestions.WithPromise(after, reading.Intent) : after;
        }

        var refinedBy = state.Asked is { } asked && _knowledge.IsAskedAfterwards(asked) && uptake.AnsweredTheQuestion ? asked : null;
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
        var turn = told.In is { } municipality
            ? _resume.AnswerAside(again, Retelling.Aside(again, told, municipality), today) ?? _resume.GoOn(again, [], today)
            : Next(again, Retelling.Message(told), today);
        return intent is Intent.Repeat ? turn : turn with { Reply = turn.Reply with { Blocks = [new Say(_knowledge.Phrasebook.Say(intent is Intent.Simpler ? Phrases.NowSimple : Phrases.NowOrdinary, again.Level)), .. turn.Reply.Blocks] } };
    }

    /// <summary>Of what stands on the page already only the points that are named, and known, are told once more.</summary>
    private Turn TellNoMore(DialogState state, Reading reading, DateOnly today)
    {
        var topic = _knowledge.TopicWith(state.Topic()!.Value)!;
        var move = state.Move();
        var told = topic.Aspects.Where(aspect => new[] { move.From, move.To }.Any(one => _knowledge.Rules.Find(topic.Id, aspect, one, today, today) is not Unknown)).Select(aspect => aspect.Id);
        return reading.AspectIds.Intersect(told, StringComparer.Ordinal).ToList() is { Count: > 0 } named
            ? _resume.GoOn(state with { AspectIds = named }, [], today)
            : _resume.Digress(state, ReplyNames.ToldAbove, draft => draft.Say(Phrases.ToldAbove));
    }

    /// <summary>What to say to a question that is not answered now: another waits first, or all that is known was told.</summary>
    /// <returns>Null when it is answered.</returns>
    private Phrase? WordFor(DialogState before, DialogState after)
    {
        if (_knowledge.WaitingIn(before) is { } waiting)
        {
            return string.Equals(waiting, after.Asked, StringComparison.Ordinal) && !Resume.IsPutEnough(before, waiting) ? Phrases.FirstThis : null;
        }

        return before is { LastReply: ReplyNames.Comparison or ReplyNames.ToldAbove, AspectIds.Count: 0 } && after.AspectIds.Count == 0 ? Phrases.ThisIsAll : null;
    }

    /// <summary>Answers a file or a picture without a word: it is not read, and asks again what was asked.</summary>
    /// <param name="state">Where the conversation stands; it stays there.</param>
    public Turn AnswerFile(DialogState state) => _resume.Digress(Current(state), "bestand", draft => draft.Say(Phrases.NoFiles));

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
        return draft.Finish(new GoalReply(draft, state with { Goal = Goal.Compare }, today).Write(), question: null, []);
    }

    /// <summary>A reply for when answers cannot be shown again: it gives no receipt number, and says so.</summary>
    public Reply WithoutReceipt(Reply reply) => ReceiptWords.Without(_knowledge.Phrasebook, reply);

    /// <summary>The national numbers to call, with their sources, for when the chat itself cannot answer; danger first.</summary>
    public Reply WhomToCall()
    {
        var draft = new ReplyDraft(_knowledge, LanguageLevel.B1);
        HelpReply.WriteNumbers(draft);
        return draft.Finish("wie_bellen", question: null, choices: []);
    }

    /// <summary>The question that the next message may answer; null when none was asked.</summary>
    public AskedQuestion? AskedIn(DialogState state) => _asking.AskedIn(Current(state));

    /// <summary>The answers so far in words.</summary>
    public IReadOnlyList<AnswerLine> AnswersSoFar(DialogState state) =>
        [.. Current(state).Answers.Select(answer => new AnswerLine(answer.Question, _asking.Label(answer.Question, state.Level), _asking.AnswerText(answer, state.Level)))];

    private DialogState Current(DialogState state) => new EditionChange(_knowledge).Current(state);

    /// <summary>"Toch op 1 mei", "het is 1 mei geworden" and "nee, vanuit Ommen" have few words of our own, and yet change an answer.</summary>
    private static bool IsAboutTheMove(DialogState before, Reading reading) =>
        (reading.DayMeant is { } day && (reading.IsCorrection || day.Role is DayRole.Move or DayRole.Alone) && before[SharedQuestions.Day] is not null) || reading.Places.Any(place => place.Role is PlaceRole.From or PlaceRole.To);

    /// <summary>"Wat wordt het weer morgen" names a day, and it is no moving day.</summary>
    private static bool NamesOnlyADay(Reading reading) => reading.Dates.Count > 0 && reading.Places.Count + reading.Topics.Count + reading.Volunteered.Count == 0;

    /// <summary>"Wat betekent X?" is a digression and leaves the answers alone; "stop, ik bedoel Utrecht" keeps what it says.</summary>
    private static DialogState StateForCommand(DialogState before, Uptake uptake, Reading reading) =>
        reading.Intent is Intent.Explain or Intent.OutOfScope ? before : uptake.State with { AspectIds = before.AspectIds, Asked = uptake.State.Asked ?? before.Asked, Pending = uptake.State.Asked is null ? before.Pending : uptake.State.Pending };

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
        return Next(state, new Reading(later.Intent, Score: 1) { Topics = later.Topic is { } topic ? [topic] : [], AspectIds = later.AspectIds }, today);
    }

    /// <summary>Yes or no to "is there anything else": the topic set aside, or goodbye.</summary>
    private Turn AnswerOffer(DialogState state, Assent assent, DateOnly today) => (assent, state.SetAside) switch
    {
        (Assent.Yes, _) when state.Later is not null => AnswerLater(state, today),
        (Assent.Yes, [var topic, ..]) => _resume.GoOn(state.With(SharedQuestions.Topic, topic.Value) with { Goal = Goal.Compare }, [], today),
        (Assent.No, _) when state.Goal != Goal.None => _resume.Digress(state, "bedankt", draft => draft.Say(Phrases.Welcome)),
        _ when state.Goal == Goal.None => _resume.Greet(state, Phrases.Help),
        _ => _resume.GoOn(state.Without(SharedQuestions.Topic) with { Asked = SharedQuestions.Topic }, [], today),
    };

    private static Turn Understood(Turn turn) => turn with { State = turn.State with { Misses = 0 } };
}
