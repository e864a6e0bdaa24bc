using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Tells whom to call in danger, and understands what is said right after it.</summary>
/// <param name="knowledge">What can be told.</param>
/// <param name="resume">Comes back to the question that was asked.</param>
internal sealed class CrisisTurns(Knowledge knowledge, Resume resume)
{
    // The word of the glossary for who takes over from a carer; its topic is what the conversation is about from then on.
    private const string Respite = "respijtzorg";

    // The word of the glossary for where who has no home gets their post, without which there is no help.
    private const string PostAddress = "briefadres";

    private static readonly TopicId s_shelter = new("opvang-en-briefadres");

    /// <summary>Answers words of danger, whatever else the message says; after a kind check the question that waits is asked again.</summary>
    public Turn Answer(DialogState state, Reading reading, CrisisKind crisis, DateOnly today)
    {
        var kept = Keep(state, reading, today) with { Misses = 0 };
        kept = crisis is CrisisKind.WornCarer ? TurnToRespite(kept) : kept;
        if (crisis is CrisisKind.Check or CrisisKind.WornCarer && kept.Asked is not null)
        {
            return resume.Digress(kept, ReplyNames.Crisis, draft => Write(draft, reading, crisis));
        }

        var draft = new ReplyDraft(knowledge, state.Level);
        Write(draft, reading, crisis);
        if (crisis is CrisisKind.NoRoof && WhereaboutsOf(state, reading) is { } municipality)
        {
            var shelter = knowledge.TopicWith(s_shelter);
            HelpWriter.WriteContacts(draft, [municipality], shelter, today);
            if (shelter is not null)
            {
                new RuleWriter(draft, shelter, municipality, today, today).WriteWhereToApply();
            }
        }

        draft.Say(Phrases.CrisisGoOn);
        return new(kept with { LastReply = ReplyNames.Crisis, TimesPut = 0, Edition = knowledge.Edition }, draft.Finish(ReplyNames.Crisis, question: null, []));
    }

    /// <summary>Where somebody is: the place that the message names, or else where they were said to live.</summary>
    private static MunicipalityCode? WhereaboutsOf(DialogState state, Reading reading) => reading.Places is [{ IsAmbiguous: false } place, ..]
        ? place.Candidates[0]
        : state.MunicipalityIn(state.HasMoved ? SharedQuestions.To : SharedQuestions.From) ?? state.MunicipalityIn(SharedQuestions.In);

    private static void Write(ReplyDraft draft, Reading reading, CrisisKind crisis)
    {
        HelpWriter.WriteCrisis(draft, crisis);
        // "Wat is Veilig Thuis" is told after the help, and so is who takes over from a carer.
        if ((crisis is CrisisKind.WornCarer ? Respite : reading.Defines ?? (crisis is CrisisKind.NoRoof ? PostAddress : null)) is { } name)
        {
            HelpWriter.WriteDefinition(draft, name, withContact: false);
        }
    }

    /// <summary>Whether words of danger are no new danger: "ik heb wel een plek, ik slaap bij mijn broer", said right after them.</summary>
    public static bool IsOver(DialogState state, Reading reading) => state.LastReply is ReplyNames.Crisis or ReplyNames.AfterCrisis && reading.IsSafe;

    /// <summary>
    /// Answers what is said right after words of danger: it is of them, and answers nothing that was asked before. Who says yes to "denkt u aan zelfdoding", or goes on
    /// telling ("het straalt uit naar mijn kaak"), hears once more whom to call; a kind check asks two things, so that its yes says nothing.
    /// </summary>
    /// <returns>Null when it is of something else.</returns>
    public Turn? AnswerAfter(DialogState state, Reading reading, DateOnly today)
    {
        var isThereStill = (IsOfIt(reading) && reading.AssentAlone is Assent.Yes) || GoesOn(reading);
        if (state is { LastReply: ReplyNames.Crisis, Told.Crisis: { } danger and not (CrisisKind.Check or CrisisKind.WornCarer) } && !IsOver(state, reading) && isThereStill)
        {
            return Retelling.Keep(Answer(state, Retelling.Message(state.Told), danger, today), Retelling.Message(state.Told), mayBeDanger: false);
        }

        if (state is { Told.MayBeDanger: true, Told.Crisis: null, Asked: null } && IsOfIt(reading) && reading.AssentAlone is Assent.Yes)
        {
            // "Is er iets ergs aan de hand?"
            return resume.Digress(state with { Told = null }, ReplyNames.Crisis, draft =>
            {
                HelpWriter.WriteNumbers(draft);
                draft.Say(Phrases.CrisisGoOn);
            });
        }

        var isOfIt = IsOver(state, reading) || (state.LastReply is ReplyNames.Crisis && IsOfIt(reading));
        return isOfIt ? resume.Digress(state, ReplyNames.AfterCrisis, draft => draft.Say(state.Asked is null ? Phrases.CrisisPast : Phrases.CrisisStill)) : null;
    }

    /// <summary>"Nee nog niet geslikt", "het is een zware tijd"; "nee het gaat wel" is no goodbye, unless that is said in so many words.</summary>
    private static bool IsOfIt(Reading reading) =>
        reading is { Intent: Intent.Stop, IsSaid: false } or { Intent: Intent.LetGo }
        || (reading is { Intent: Intent.None or Intent.OutOfScope, Places.Count: 0, Dates.Count: 0 }
            && (reading.IsSaidBack || reading.Assent is Assent.Yes or Assent.No || reading.AssentAlone is not null || reading.Choices is [AskedQuestion.Yes or AskedQuestion.No]));

    /// <summary>Whether nothing in it is ours to answer: "niemand begrijpt me" is no complaint about the chat then.</summary>
    private static bool GoesOn(Reading reading) =>
        reading is { NamesMachine: false, ReferralId: null, Topics.Count: 0, Places.Count: 0, Dates.Count: 0, Amounts.Count: 0 }
        && reading is ({ Intent: Intent.BotComplaint } or { Intent: Intent.None or Intent.OutOfScope, IsSaidBack: false, AssentAlone: null, Assent: null, AspectIds.Count: 0 });

    /// <summary>Who is worn out asks for help where they live, unless they told of a move.</summary>
    private DialogState TurnToRespite(DialogState state) => state.Asked is null && knowledge.WordWith(Respite)?.Topic is { } topic
        ? state.With(SharedQuestions.Topic, topic.Value) with { Goal = state[SharedQuestions.From] is null && state[SharedQuestions.To] is null ? Goal.Rule : state.Goal }
        : state;

    /// <summary>
    /// Whoever tells of danger and of a move need not tell of the move again. What was told before stays, a question that waits is not answered by it, and a day is
    /// that of the danger.
    /// </summary>
    private DialogState Keep(DialogState state, Reading reading, DateOnly today)
    {
        if (state.Asked is not null)
        {
            return state;
        }

        var told = Uptake.Of(knowledge, state, reading with { Dates = [], IsDayInDoubt = false }, today).State.Answers;
        return Goals.After(state with { Answers = [.. state.Answers, .. told.Where(answer => state[answer.Question] is null)] }, reading);
    }
}
