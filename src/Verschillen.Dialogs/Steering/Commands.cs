using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Domain.Help;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>What a conversation can do at any time: help, stop, simpler words, a source, a person.</summary>
/// <param name="knowledge">What can be told.</param>
/// <param name="resume">Goes on with the conversation: asks what is missing, or answers again.</param>
internal sealed class Commands(Knowledge knowledge, Resume resume)
{
    private readonly Asking _asking = new(knowledge);
    private readonly Objections _objections = new(knowledge, resume);
    private readonly LateDecisions _lateDecisions = new(knowledge, resume);
    private readonly PlanCommands _plan = new(knowledge, resume);
    private readonly TurningRound _turning = new(knowledge, resume);

    /// <summary>Carries out a command.</summary>
    /// <returns>Null when the message is no command.</returns>
    public Turn? TryRun(DialogState state, Reading reading, DateOnly today) => reading.Intent switch
    {
        Intent.Stop => Stop(state),
        Intent.StartOver => StartingOver.Begin(resume, state),
        Intent.Back => Back(state, today),
        Intent.Change => Change(state, today),
        Intent.OtherTopic => OtherTopic(Goals.ToTheMove(state), today),
        Intent.Simpler => Again(state with { Level = LanguageLevel.A2 }, Phrases.NowSimple, today),
        Intent.Ordinary => Again(state with { Level = LanguageLevel.B1 }, Phrases.NowOrdinary, today),
        Intent.Shorter => Again(state with { Length = AnswerLength.Brief }, Phrases.NowBrief, today),
        Intent.Longer => Again(state with { Length = AnswerLength.Full }, Phrases.NowFull, today),
        Intent.Repeat => state.Goal == Goal.None ? resume.Greet(state, Phrases.NothingToRepeat) : resume.GoOn(state with { TimesPut = 0 }, [], today, state.Told?.RefinedBy),
        Intent.Source => Sources(state, today),
        Intent.Summary => Summary(state, today),
        Intent.FirstStep => _plan.FirstStep(state, today) ?? Help(state),
        Intent.NextStep => _plan.NextStep(state, today) ?? Help(state),
        Intent.IfNotDone => _plan.IfNotDone(state, today),
        Intent.WithoutHelp => _plan.WithoutHelp(state, today),
        Intent.TurnRound => _turning.Answer(state, today),
        Intent.WhatToSay => WhatToSay(state, today),
        Intent.WhatWasTold => WhatWasTold(state),
        Intent.WhyAsked => Why(state),
        Intent.Explain => Explain(state, reading),
        Intent.ClientSupport => resume.Digress(state, "clientondersteuning", draft =>
        {
            HelpWriter.WriteClientSupportRules(draft, state.Municipalities(), today);
            HelpWriter.WriteClientSupport(draft, state.Municipalities(), today);
        }),
        _ when Objections.Is(reading.Intent, reading.GlossaryWords) => _objections.Answer(state, reading, today),
        Intent.LateDecision => _lateDecisions.Answer(state, reading, today),
        Intent.Deadline when _plan.WhenToAct(state, reading, today) is { } when => when,
        Intent.ContactMunicipality when reading.Places.Count == 0 && state.Told is { Municipalities.Count: > 0 } told && Objections.Is(told) =>
            resume.Digress(state, ReplyNames.Contact, draft => HelpWriter.WriteContacts(draft, Objections.DecidedBy(state, reading), knowledge.TopicIn(state), today)),
        Intent.ContactMunicipality when reading.LeansBack && state.LastReply is ReplyNames.FirstStep =>
            resume.Digress(state, ReplyNames.Contact, draft => new GoalWriter(draft, state, today).WriteDeskOfFirstStep()),
        Intent.WhoDecides => resume.Digress(state, "wie_beslist", draft => WriteWhoDecides(draft, state)),
        Intent.Help => Help(state),
        Intent.Privacy => resume.Digress(state, ReplyNames.Privacy, draft => draft.Add(new Say(draft.Words(state.IsKept ? Phrases.PrivacyKept : Phrases.Privacy)) { Page = "privacy" })),
        Intent.WhoseChat => resume.Digress(state, "van_wie", draft => draft.Add(new Say(draft.Words(Phrases.WhoseChat)) { Page = "over" })),
        Intent.WhichIsBetter => Say(state, "welke_beter", Phrases.WhichIsBetter),
        Intent.HowSure => Say(state, "hoe_zeker", Phrases.HowSure),
        Intent.AreYouHuman => Say(state, "geen_mens", reading.NamesMachine ? Phrases.IsMachine : Phrases.AreYouHuman),
        Intent.BotComplaint => resume.Digress(state, "klacht", draft => WriteWithPerson(draft, state, today, [Phrases.Complaint])),
        Intent.ReportFault => resume.Digress(state, "klopt_niet", draft =>
        {
            WriteWithPerson(draft, state, today, state.Answers.Count > 0 ? [Phrases.ReportFault, Phrases.OwnAnswerNotRight] : [Phrases.ReportFault]);
            ReadyTextWriter.Write(draft, draft.Words(Phrases.ReadyFault), state, state.Municipalities(), today);
        }),
        Intent.Tell when state.Answers.Count == 0 => resume.Greet(state, Phrases.ToldFirst),
        Intent.Greeting => state.Goal == Goal.None ? resume.Greet(state, Phrases.GreetedAgain) : Say(state, "groet", Phrases.GreetedAgain),
        Intent.Thanks => Say(state, "bedankt", Phrases.Welcome),
        Intent.OutOfScope when reading.ReferralId is not null => OutOfScope(state, reading.ReferralId),
        _ => null,
    };

    private Turn Stop(DialogState state)
    {
        var draft = new ReplyDraft(knowledge, state.Level);
        draft.Say(state.IsKept ? Phrases.GoodbyeKept : Phrases.Goodbye);
        return new(
            DialogState.Start with { Level = state.Level, Length = state.Length, Edition = knowledge.Edition, IsEnded = true, LastReply = ReplyNames.Stop },
            draft.Finish(ReplyNames.Stop, question: null, []));
    }

    private Turn Back(DialogState state, DateOnly today)
    {
        if (state.Answers is not [.., var last])
        {
            return Say(state, "terug", Phrases.NothingToGoBackTo);
        }

        // The municipality of a question besides the move was lent by the move, and nobody was asked for it.
        if (last.Question is SharedQuestions.In && state.IsMoveKnown())
        {
            return resume.GoOn(state.Without(last.Question) with { Asked = null, Pending = [], AspectIds = [], Goal = Goal.Compare }, [], today);
        }

        return resume.GoOn(state.Without(last.Question) with { Asked = last.Question, Pending = [], TimesPut = 0 }, [], today);
    }

    private Turn OtherTopic(DialogState state, DateOnly today) =>
        resume.GoOn(state.Without(SharedQuestions.Topic) with { Asked = SharedQuestions.Topic, Goal = state.Goal == Goal.None ? Goal.Compare : state.Goal }, [], today);

    private Turn Change(DialogState state, DateOnly today) => state.Answers.Count == 0
        ? Say(state, "veranderen", Phrases.NothingToChange)
        : resume.GoOn(state with { Asked = SharedQuestions.WhichAnswer, Pending = [] }, [], today);

    private Turn Again(DialogState state, Phrase notice, DateOnly today) => state.Goal == Goal.None
        ? resume.Greet(state, notice)
        // "Vertel meer", while a question waits, has nothing to tell more of yet.
        : resume.GoOn(state with { TimesPut = 0 }, [knowledge.Phrasebook.Say(notice == Phrases.NowFull && knowledge.WaitingIn(state) is not null ? Phrases.FirstThis : notice, state.Level)], today, state.Told?.RefinedBy);

    private Turn Sources(DialogState state, DateOnly today)
    {
        var sources = LastTold(state, today)?.Reply.Blocks.OfType<Sources>().FirstOrDefault();
        return resume.Digress(state, "bronnen", draft =>
        {
            draft.Say(sources is not null ? Phrases.SourcesBelow : state.IsUnderWay() ? Phrases.NoSources : Phrases.NoSourcesYet);
            if (sources is not null)
            {
                draft.Say(Phrases.SourcesCheck);
                draft.Add(sources);
            }
        });
    }

    /// <summary>What was told last, told again as if no question waited.</summary>
    private Turn? LastTold(DialogState state, DateOnly today)
    {
        var free = state with { Asked = null, Pending = [] };
        return state.Told switch
        {
            { } told when Retelling.IsInterjection(told) => resume.AnswerInterjection(free, Retelling.Interjection(state, told), today),
            { RefinedBy: null, Intent: not Intent.Source } told when TryRun(free, Retelling.Message(told), today) is { } again => again,
            _ when state.Goal != Goal.None && _asking.Missing(free) is null => resume.GoOn(free, [], today),
            _ when state is { Answered: [.., var topic] } => resume.GoOn(free.With(SharedQuestions.Topic, topic.Value) with { Goal = Goal.Compare, AspectIds = [] }, [], today),
            _ => null,
        };
    }

    private Turn Summary(DialogState state, DateOnly today)
    {
        if (state.Answers.Count + state.Waiting.Count == 0)
        {
            return Say(state, ReplyNames.Summary, Phrases.SummaryNothing);
        }

        return resume.Digress(state, ReplyNames.Summary, draft =>
        {
            draft.Add(new Heading(draft.Words(Phrases.SummaryTitle)));
            var isCompared = state.Answered.Count > 0 && state.IsMoveKnown();
            if (isCompared)
            {
                new GoalWriter(draft, state, today).WriteSummary();
            }
            else
            {
                WriteTold(draft, state);
            }

            // While a question waits, nothing else says what will come after it.
            if (state.Asked is not null && !Resume.IsPutEnough(state, state.Asked))
            {
                Resume.SayLaterTopics(draft, isCompared && state.Topic() is { } current && !state.Answered.Contains(current) ? [current, .. state.Waiting] : state.Waiting);
            }
        });
    }

    private Turn WhatToSay(DialogState state, DateOnly today) => knowledge.TopicIn(state) is { } topic && state.Municipalities().Count > 0
        ? resume.Digress(state, "wat_zeggen", draft => new GoalWriter(draft, state, today).WriteWhatToSay(topic))
        : Help(state);

    private Turn WhatWasTold(DialogState state) => state.Answers.Count == 0
        ? Say(state, "verteld", Phrases.NothingTold)
        : resume.Digress(state, "verteld", draft => WriteTold(draft, state));

    /// <summary>What was told so far, where there is no answer to it yet.</summary>
    private void WriteTold(ReplyDraft draft, DialogState state)
    {
        draft.Say(Phrases.SummaryTold);
        foreach (var answer in state.Answers)
        {
            draft.Add(new Say(_asking.LabelledAnswer(answer, state.Level)));
        }
    }

    private Turn Why(DialogState state)
    {
        if (state.Asked is null || knowledge.QuestionWith(state.Asked) is not { } question)
        {
            // Why an answer is as it is, is for the municipality that decides.
            return state.Goal != Goal.None && state.Topic() is not null
                ? resume.Digress(state, "wie_beslist", draft => WriteWhoDecides(draft, state))
                : Say(state, "waarom", Phrases.WhyNoQuestion);
        }

        return resume.Digress(state with { TimesPut = 0 }, "waarom", draft => draft.Add(new Say(question.Why is { } why ? draft.Words(why) : draft.Words(Phrases.WhyPlain))));
    }

    private Turn Explain(DialogState state, Reading reading)
    {
        if (reading.Defines is { } name)
        {
            return resume.Digress(state, "uitleg", draft => HelpWriter.WriteDefinition(draft, name));
        }

        var words = reading.GlossaryWords.Select(knowledge.WordWith).OfType<GlossaryWord>().ToList();
        var topics = reading.Topics.Select(knowledge.TopicWith).OfType<Topic>().ToList();
        return resume.Digress(state, "uitleg", draft =>
        {
            if (words.Count + topics.Count == 0)
            {
                draft.Say(Phrases.NoSuchWord);
            }

            HelpWriter.WriteMeaning(draft, words, topics);
        });
    }

    private Turn OutOfScope(DialogState state, string referralId) => resume.Digress(state, "buiten_bereik", draft =>
    {
        draft.Add(new Say(knowledge.Referrals.TryGetValue(referralId, out var referral) ? draft.Words(referral) : draft.Words(Phrases.OutOfScope)));
        draft.Say(state.Goal == Goal.None ? Phrases.AreYouMoving : Phrases.WhatWeDoKnow);
    });

    private Turn Say(DialogState state, string name, Phrase phrase) => resume.Digress(state, name, draft => draft.Say(phrase));

    /// <summary>"Wat moet ik nu doen", while a question waits: whoever told what they want to know needs no example of it.</summary>
    private Turn Help(DialogState state) => resume.Digress(state, "help", draft =>
    {
        draft.Say(state.Goal != Goal.None && knowledge.WaitingIn(state) is not null ? Phrases.FirstThis : Phrases.Help);
        draft.Say(Phrases.HelpCommands);
    });

    /// <summary>"Mag dat zomaar", of an answer: how far the municipality may decide on the topic, and else that it decides.</summary>
    private static void WriteWhoDecides(ReplyDraft draft, DialogState state)
    {
        if (draft.Knowledge.TopicIn(state) is { Discretion.Count: > 0 } topic)
        {
            draft.List(Phrases.SupporterDiscretion, topic.Discretion);
        }
        else
        {
            draft.Say(Phrases.WhoDecides);
        }

        draft.Say(Phrases.WhoDecidesObject);
    }

    private static void WriteWithPerson(ReplyDraft draft, DialogState state, DateOnly today, IReadOnlyList<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            draft.Say(phrase);
        }

        if (state.Municipalities() is { Count: > 0 } municipalities)
        {
            HelpWriter.WriteContacts(draft, municipalities, topic: null, today);
        }
    }
}
