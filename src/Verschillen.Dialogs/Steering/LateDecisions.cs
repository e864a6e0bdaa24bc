using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Municipalities;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Answers who waits long for a decision of a municipality: until when it has, and what they can do after that. There is nothing yet to object to.</summary>
/// <param name="knowledge">What can be told.</param>
/// <param name="resume">Comes back to the question that waits.</param>
internal sealed class LateDecisions(Knowledge knowledge, Resume resume)
{
    /// <summary>Its name in the glossary: who asks on about the time alone is told that, and no more.</summary>
    private const string Word = "ingebrekestelling";

    /// <summary>Whether what was told last is about a decision that is late.</summary>
    public static bool Is(LastTold told) => told.Intent is Intent.LateDecision;

    /// <summary>
    /// The reading as it is meant. Who tells that a decision stays away, or on which day they asked for help and no more, wants to know what they can do; so does
    /// who asks on about that ("hoe lang duurt dat nog", "5 oktober") and names nothing else.
    /// </summary>
    public static Reading Meant(DialogState state, Reading reading)
    {
        // "De gemeente reageert niet" sounds like a no to whoever learned what people say back.
        var answers = reading.Assent is Assent.Yes or Assent.No && reading is not { AwaitsDecision: true, IsAnswerLearned: true };
        if (reading.Crisis is not null || answers || reading.Choices.Count > 0 || Objections.Is(Intent.Deadline, reading.GlossaryWords) || reading.DayOfDecision is not null)
        {
            return reading;
        }

        var isTold = state.Told is { } told && Is(told);
        if (isTold && (state.HelpAskedOn is null || state.Goal is Goal.None) && reading is { Dates: [{ Role: DayRole.Alone or DayRole.Bare } date] } && state.Asked is not SharedQuestions.Day)
        {
            reading = reading with { Dates = [date with { Role = DayRole.Report }] };
        }

        if (isTold && Deciding.NamesOnlyWhatItIsOf(state, reading))
        {
            return Deciding.AskedOf(reading, Intent.LateDecision);
        }

        var asksNothing = reading.Intent is Intent.None or Intent.OutOfScope or Intent.Tell;
        var tellsDay = reading is { DayOfReport: not null, DayMeant: null } && (asksNothing || reading.Intent is Intent.Deadline);
        var tellsNoMove = reading is { Intent: Intent.CompareMove, DayOfReport: not null, DayMeant: null } && !reading.Places.Any(place => place.Role is PlaceRole.From or PlaceRole.To);
        var waits = reading.AwaitsDecision && (asksNothing || tellsNoMove || reading.Intent is Intent.Objection or Intent.Deadline or Intent.AskRule or Intent.Apply);
        var asksOn = isTold && reading is { Intent: Intent.Deadline, Topics.Count: 0, Places.Count: 0, Dates.Count: 0 };
        return tellsDay || waits || asksOn
            ? Deciding.WithoutGuess(reading with { Intent = Intent.LateDecision, Score = 1, ReferralId = null, AspectIds = [], GlossaryWords = asksOn ? [Word] : [], Assent = null, IsSaidBack = false })
            : reading;
    }

    /// <summary>Keeps the day on which help was asked, for the time of the municipality counts from it; of "7 weken geleden" the day that is told to be reckoned with.</summary>
    public static DialogState Remember(DialogState state, Reading reading, DateOnly today) =>
        !reading.HasObjected && reading.DayOfReport is { } date && PastDays.Of(date, today) is { } day ? state with { HelpAskedOn = day } : state;

    /// <summary>Tells until when the municipality has; of who did not ask for that alone, also what can be done after that, and whom to call.</summary>
    public Turn Answer(DialogState state, Reading reading, DateOnly today) => resume.Digress(state, "te_laat", draft =>
    {
        var about = reading.Topics is [var named, ..] ? state.With(SharedQuestions.Topic, named.Value) : state;
        PastDays.SayTakenAs(draft, reading.DayOfReport, state.HelpAskedOn);
        var writer = new LateDecisionWriter(draft, knowledge.TopicIn(about), today);
        if (reading.GlossaryWords.Contains(Word, StringComparer.Ordinal))
        {
            writer.WriteTime(state.HelpAskedOn);
            return;
        }

        var deciding = DecidedBy(state, reading, today);
        writer.Write(deciding, state.HelpAskedOn);
        ReadyTextWriter.WriteOfDecision(draft, draft.Words(Phrases.ReadyLate), Phrases.ReadyIntroduction, about, deciding, today);
    });

    /// <summary>The municipality that decides: the one named or told last, else the new one of who has moved, else all that were named before.</summary>
    private static IReadOnlyList<MunicipalityCode> DecidedBy(DialogState state, Reading reading, DateOnly today) =>
        Deciding.NamedOrTold(state, reading) is { Count: > 0 } named ? named
        : state.IsMoveKnown() && state.Move().HasHappened(today) ? [state.Move().To]
        : state.Municipalities();
}
