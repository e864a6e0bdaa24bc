using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Goes on with a conversation: asks what is missing, answers when nothing is, and comes back after a digression.</summary>
/// <param name="knowledge">What can be told and asked.</param>
internal sealed class Resume(Knowledge knowledge)
{
    private const int MostTimesPut = 2;

    private readonly Asking _asking = new(knowledge);

    /// <summary>Says hello and asks what the person wants to know.</summary>
    public Turn Greet(DialogState state, Phrase greeting)
    {
        state = state with { Asked = null, Pending = [], Told = null };
        var draft = new ReplyDraft(knowledge, state.Level);
        draft.Say(greeting);
        var question = new Ask(draft.Words(Phrases.GreetingQuestion), draft.Words(Phrases.GreetingHint));
        return Done(state, draft.Finish(ReplyNames.Greeting, question, Buttons(draft, Phrases.DoCompare, Phrases.DoPerson, Phrases.DoHelp)));
    }

    /// <summary>Asks the next question, or answers when nothing is missing.</summary>
    /// <param name="state">The state; its asked question is asked even if it is not the next.</param>
    /// <param name="notices">What to say first.</param>
    /// <param name="today">Today.</param>
    /// <param name="refinedBy">The question just answered that makes an answer more precise which the person has already; it is then kept brief.</param>
    public Turn GoOn(DialogState state, IReadOnlyList<string> notices, DateOnly today, string? refinedBy = null)
    {
        var draft = new ReplyDraft(knowledge, state.Level);
        state = state with { Told = refinedBy is null ? null : new LastTold(Intent.None) { RefinedBy = refinedBy } };
        foreach (var notice in notices)
        {
            draft.Add(new Say(notice));
        }

        var waiting = ToAsk(state);
        if (waiting is not null && IsPutEnough(state, waiting))
        {
            draft.Say(Phrases.WithoutAnswer);
            state = (waiting is SharedQuestions.Role ? state.WithPlaceOfNoRole(state.Pending[0]) : state with { Answers = state.Answers.WithAnswer(knowledge, waiting, Situation.NotKnown) }) with { Asked = null, Pending = [] };
            waiting = ToAsk(state);
            refinedBy = null;
        }

        if (waiting is not null)
        {
            if (waiting is SharedQuestions.In && state is { Goal: Goal.Rule, Put: not SharedQuestions.In } && knowledge.TopicIn(state) is { } asked)
            {
                NationalRulesWriter.Write(draft, asked, state, today);
            }

            return AskFor(draft, state with { Asked = waiting });
        }

        if (refinedBy is not null && state.Topic() is { } counted && OwnShareQuestions.Includes(counted, refinedBy))
        {
            return GoOnCounting(draft, state, today);
        }

        var name = new GoalWriter(draft, refinedBy is not null ? state with { Length = AnswerLength.Brief } : state, today).Write();
        if (state.Topic() is { } topic)
        {
            state = state with
            {
                Answered = state.Goal != Goal.Compare || state.Answered.Contains(topic) ? state.Answered : [.. state.Answered, topic],
                Waiting = state.Waiting.Contains(topic) ? [.. state.Waiting.Where(one => one != topic)] : state.Waiting,
                Later = state.Later is { } later && LaterQuestions.Answers(state, later) ? null : state.Later,
            };
        }

        return Finish(draft, Rested(state with { Asked = _asking.Refining(state), Pending = [] }), name);
    }

    /// <summary>Says something else, and then comes back to the question that was asked.</summary>
    public Turn Digress(DialogState state, string name, Action<ReplyDraft> write)
    {
        var draft = new ReplyDraft(knowledge, state.Level);
        write(draft);
        return ComeBack(draft, state, name);
    }

    /// <summary>Says something else if there is anything to say, and then comes back to the question that was asked.</summary>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="name">The name of the reply.</param>
    /// <param name="write">Writes it, and tells whether there was anything.</param>
    /// <returns>Null when there was not.</returns>
    public Turn? TryDigress(DialogState state, string name, Func<ReplyDraft, bool> write)
    {
        var draft = new ReplyDraft(knowledge, state.Level);
        return write(draft) ? ComeBack(draft, state, name) : null;
    }

    /// <summary>Answers another question that needs nothing more, and then comes back to the one that was asked.</summary>
    /// <param name="state">Where the conversation stands; it stays there.</param>
    /// <param name="interjection">The same with what the other question is about.</param>
    /// <param name="today">Today.</param>
    /// <returns>Null when something is missing for it.</returns>
    public Turn? AnswerInterjection(DialogState state, DialogState interjection, DateOnly today)
    {
        if (interjection.Goal is Goal.None or Goal.Compare || _asking.Missing(interjection) is not null)
        {
            return null;
        }

        var draft = new ReplyDraft(knowledge, state.Level);
        return ComeBack(draft, state, new GoalWriter(draft, interjection, today).Write());
    }

    /// <summary>Comes back to the question that waits, if any does.</summary>
    private Turn ComeBack(ReplyDraft draft, DialogState state, string name)
    {
        state = Rested(state);
        if (state.Asked is null)
        {
            return Finish(draft, state, name);
        }

        var (ask, choices) = PutAgain(draft, state);
        return Done(state, draft.Finish(name, ask, choices));
    }

    /// <summary>The question that waits, or else what is still missing; null when nothing is.</summary>
    private string? ToAsk(DialogState state) => knowledge.WaitingIn(state) ?? _asking.Missing(state);

    /// <summary>Asks on for a calculation, and gives its outcome when nothing is missing; the comparison is not told again.</summary>
    private Turn GoOnCounting(ReplyDraft draft, DialogState state, DateOnly today) => _asking.Refining(state) is { } next
        ? AskFor(draft, state with { Asked = next })
        : Finish(draft, state with { Asked = null, Pending = [] }, new GoalWriter(draft, state, today).WriteOwnShare() ?? "verder");

    private Turn AskFor(ReplyDraft draft, DialogState state)
    {
        var (ask, choices) = _asking.Put(draft, state);
        return Done(state, draft.Finish(ReplyNames.Question, ask, choices));
    }

    private Turn Finish(ReplyDraft draft, DialogState state, string name)
    {
        var later = SayLaterTopics(draft, state.Waiting);
        if (state.Later is { } question)
        {
            SayLater(draft, question);
        }

        IReadOnlyList<ReplyChoice> always = state.Goal == Goal.None
            ? Buttons(draft, Phrases.DoCompare, Phrases.DoPerson, Phrases.DoHelp)
            : Buttons(draft, Phrases.DoOtherTopic, state.Level == Domain.LanguageLevel.A2 ? Phrases.DoOrdinary : Phrases.DoSimpler, Phrases.DoLonger, Phrases.DoSummary, Phrases.DoPerson, Phrases.DoStop);
        var choices = state.Later is null && later.Count == 0 ? always :
        [
            .. state.Later is null ? [] : Buttons(draft, Phrases.DoLaterQuestion),
            .. later.Select(title => new ReplyChoice(title, IsCommand: false)),
            .. always,
        ];
        if (state.Asked is null)
        {
            return Done(state, draft.Finish(name, new Ask(draft.Words(Phrases.MoreQuestion), Hint: null), choices));
        }

        var (ask, answers) = _asking.Put(draft, state);
        return Done(state, draft.Finish(name, ask, [.. answers, .. choices]));
    }

    /// <summary>Says which topics were named and wait.</summary>
    /// <returns>Their titles.</returns>
    public static IReadOnlyList<string> SayLaterTopics(ReplyDraft draft, IReadOnlyList<TopicId> topics)
    {
        if (topics.Count == 0)
        {
            return [];
        }

        var titles = topics.Select(draft.Knowledge.TopicWith).OfType<Topic>().Select(topic => draft.Words(topic.Title)).ToList();
        if (titles.Count > 0)
        {
            draft.Say(Phrases.LaterTopics, ("onderwerpen", DutchWords.List(titles)));
        }

        return titles;
    }

    private void SayLater(ReplyDraft draft, LaterQuestion later)
    {
        var asked = draft.Words(later.Intent switch
        {
            Intent.CompareMove => Phrases.LaterCompare,
            Intent.Apply => Phrases.LaterApply,
            Intent.Deadline => Phrases.LaterDeadline,
            Intent.Objection => Phrases.LaterObjection,
            Intent.ClientSupport => Phrases.LaterSupport,
            Intent.ContactMunicipality => Phrases.LaterContact,
            Intent.Explain => Phrases.LaterMeaning,
            _ => Phrases.LaterRule,
        });
        if (later.Topic is { } id && knowledge.TopicWith(id) is { } topic)
        {
            draft.Say(Phrases.LaterQuestionAbout, ("onderwerp", draft.Words(topic.Title)), ("vraag", asked));
        }
        else
        {
            draft.Say(Phrases.LaterQuestion, ("vraag", asked));
        }
    }

    private Turn Done(DialogState state, Reply reply)
    {
        var isSame = state.Asked is null || string.Equals(state.Asked, state.Put, StringComparison.Ordinal);
        return new(
            state with
            {
                LastReply = reply.Name,
                Edition = knowledge.Edition,
                IsEnded = false,
                Put = state.Asked ?? state.Put,
                TimesPut = isSame ? state.TimesPut + (state.Asked is null ? 0 : 1) : 1,
            },
            reply);
    }

    /// <summary>
    /// Whether a question was put often enough: one of a topic, of the day, or of what was meant with a municipality. A place is needed, and a question with choices of the
    /// moment is new each time.
    /// </summary>
    public static bool IsPutEnough(DialogState state, string? question) =>
        question is not null && state.TimesPut >= MostTimesPut && string.Equals(question, state.Put, StringComparison.Ordinal)
        && (question is SharedQuestions.Role ? state.Pending.Count == 1 && !state.IsMoveKnown() : state.Pending.Count == 0 && (AskedQuestion.IsOfTopic(question) || question is SharedQuestions.Day));

    /// <summary>Lets a question rest that no answer waits for and that was put often enough, so that not every answer ends with it.</summary>
    private DialogState Rested(DialogState state) => IsPutEnough(state, state.Asked) && knowledge.IsAskedAfterwards(state.Asked!) ? state with { Asked = null } : state;

    /// <summary>The question; one that was put often enough is only called to mind.</summary>
    private (Ask Ask, IReadOnlyList<ReplyChoice> Choices) PutAgain(ReplyDraft draft, DialogState state)
    {
        var (ask, choices) = _asking.Put(draft, state);
        return IsPutEnough(state, state.Asked) ? (new Ask(draft.Words(Phrases.StillOpen, ("vraag", ask.Text)), draft.Words(Phrases.MaySkip)), choices) : (ask, choices);
    }

    private static ReplyChoice[] Buttons(ReplyDraft draft, params ReadOnlySpan<Phrase> phrases)
    {
        var buttons = new ReplyChoice[phrases.Length];
        for (var place = 0; place < phrases.Length; place++)
        {
            buttons[place] = new ReplyChoice(draft.Words(phrases[place]), IsCommand: true);
        }

        return buttons;
    }
}
