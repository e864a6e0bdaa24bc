using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Municipalities;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Lets go of what was asked or kept, where somebody says never mind (laat maar), and of a move that is off (verhuist niet).</summary>
/// <param name="knowledge">What can be asked.</param>
/// <param name="resume">Goes on with the conversation.</param>
/// <param name="commands">Ends it.</param>
internal sealed class LettingGo(Knowledge knowledge, Resume resume, Commands commands)
{
    private readonly Asking _asking = new(knowledge);

    /// <summary>The question is skipped, else the question that was kept is forgotten. What was told is kept; who told nothing says goodbye.</summary>
    public Turn Answer(DialogState state, DateOnly today)
    {
        if (state.Asked is not { } asked || knowledge.QuestionWith(asked) is not { } question)
        {
            return state is { Later: null, Answers.Count: 0 }
                ? commands.TryRun(state, new Reading(Intent.Stop, Score: 1), today)!
                : resume.Digress(state with { Later = null }, "laat_maar", draft => draft.Say(state.Later is null ? Phrases.LetGo : Phrases.LaterLetGo));
        }

        if (asked is SharedQuestions.Role || !Asking.MayBeUnknown(question, state) || state[asked] is not null)
        {
            // "Naar Ede of Zeist" of who goes to Tilburg leaves Tilburg. Without a topic or a municipality there is nothing to tell; what was meant with a place, or which answer to change, need not be known.
            var goal = asked is SharedQuestions.Topic or SharedQuestions.In ? Goal.None : state.Goal;
            return resume.Digress(state with { Asked = null, Pending = [], AspectIds = [], Goal = goal }, "laat_maar", draft => draft.Say(Phrases.LetGo));
        }

        var unknown = Reading.Nothing with { Assent = Assent.DoNotKnow };
        var skipped = Goals.After(Uptake.Of(knowledge, state, unknown, today).State, unknown);
        return resume.GoOn(skipped, [knowledge.Phrasebook.Say(Phrases.Skipped, state.Level)], today, knowledge.IsAskedAfterwards(asked) ? asked : null);
    }

    /// <summary>"Laat het antwoord maar zien": every question that can be left open is, and what is known is told. A place and a topic are needed.</summary>
    public Turn AnswerNow(DialogState state, DateOnly today)
    {
        var open = state with { Asked = null, Pending = [], Goal = state.Goal is Goal.None ? Goal.Compare : state.Goal };
        while ((_asking.Missing(open) ?? _asking.Refining(open)) is { } question && (question is SharedQuestions.Day || AskedQuestion.IsOfTopic(question)))
        {
            open = open with { Answers = open.Answers.WithAnswer(knowledge, question, Domain.Moving.Situation.NotKnown) };
        }

        return resume.GoOn(open, [knowledge.Phrasebook.Say(_asking.Missing(open) is null ? Phrases.AnswerNow : Phrases.StillNeeded, state.Level)], today);
    }

    /// <summary>"De verhuizing gaat niet door, ik ga naar Zeist" tells of another move, and the place that it names is the new one; "ik blijf in Ede wonen" after it tells of none.</summary>
    public static Reading Meant(DialogState state, Reading reading) => reading switch
    {
        { Intent: Intent.MoveOff, Places: [var place] } when state.IsMoveKnown() && !Ends(state).Exists(place.Candidates.Contains) => reading with { Intent = Intent.None, IsSaid = false, IsCorrection = true },
        { Places: [var place], Dates.Count: 0, Topics.Count: 0 } when state.LastReply is ReplyNames.MoveIsOff && Ends(state).Exists(place.Candidates.Contains) && !Goals.IsOfOneMunicipality(reading.Intent) => reading with { Intent = Intent.MoveOff },
        _ => reading,
    };

    /// <summary>Where somebody would go, and when, is forgotten; where they live and what they told of their help stays.</summary>
    public Turn AnswerMoveOff(DialogState state, DateOnly today) => resume.Digress(
        state.Without(SharedQuestions.To).Without(SharedQuestions.Day).Without(SharedQuestions.In) with { Goal = Goal.None, Asked = null, Pending = [], AspectIds = [], Later = null, Told = null },
        ReplyNames.MoveIsOff,
        draft =>
        {
            draft.Say(Phrases.MoveOff);
            if (Ends(state) is { Count: > 0 } municipalities)
            {
                HelpWriter.WriteContacts(draft, municipalities, knowledge.TopicIn(state), today);
            }
        });

    private static List<MunicipalityCode> Ends(DialogState state) =>
        [.. new[] { SharedQuestions.From, SharedQuestions.To }.Select(state.MunicipalityIn).OfType<MunicipalityCode>().Distinct()];
}
