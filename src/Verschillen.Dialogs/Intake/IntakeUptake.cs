using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Steering;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Intake;

/// <summary>Takes what somebody filled in as answers.</summary>
/// <param name="knowledge">What can be asked.</param>
/// <param name="reader">Reads places and days as the chat does.</param>
public sealed class IntakeUptake(Knowledge knowledge, Lazy<UtteranceReader> reader)
{
    // Who fills in a field answers it; what people say back in a conversation tells nothing of that.
    private const string Field = "veld";

    /// <summary>Takes from, to and the day. What is right is taken, also where something else is wrong.</summary>
    /// <param name="state">The answers so far.</param>
    /// <param name="fields">What was filled in.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public IntakeTaken TakeMove(DialogState state, MoveFields fields, DateOnly today)
    {
        var taken = new IntakeTaken(state);
        taken = TakePlace(taken, SharedQuestions.From, fields.From, today);
        taken = TakePlace(taken, SharedQuestions.To, fields.To, today);
        return TakeDay(taken, fields, today);
    }

    /// <summary>Takes where somebody goes for a day.</summary>
    /// <param name="field">What was filled in.</param>
    /// <param name="level">The level to speak in.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public IntakeTaken TakeVisit(PlaceField field, Domain.LanguageLevel level, DateOnly today) =>
        TakePlace(new IntakeTaken(DialogState.Start with { Level = level }), SharedQuestions.In, field, today);

    /// <summary>
    /// Takes the answers to questions; when somebody goes on, one that was passed over counts as "I do not know". A question whose choice is
    /// there no more, because the page is of another edition, is asked again.
    /// </summary>
    /// <param name="state">The answers so far.</param>
    /// <param name="asked">The questions that were put.</param>
    /// <param name="chosen">The codes chosen for the first name of a question; empty when it was passed over.</param>
    /// <param name="goesOn">False for who goes back or asks for other words: what is open stays open.</param>
    public IntakeTaken TakeAnswers(DialogState state, IReadOnlyList<IntakeQuestion> asked, Func<string, IReadOnlyList<string>> chosen, bool goesOn = true)
    {
        var changed = new List<IntakeNotice>();
        foreach (var question in asked)
        {
            var sent = chosen(question.Names[0]).Distinct(StringComparer.Ordinal).ToList();
            var codes = sent.Where(question.Question.Codes.Contains).ToList();
            if (codes.Count == 0 && sent.Exists(code => !string.Equals(code, Situation.NotKnown, StringComparison.Ordinal)))
            {
                changed.Add(new IntakeNotice(question.Names[0], knowledge.Phrasebook.Say(Phrases.IntakeQuestionChanged, state.Level)));
                continue;
            }

            if (sent.Count == 0 && !goesOn)
            {
                continue;
            }

            IReadOnlyList<string> given = codes.Count == 0 ? [Situation.NotKnown] : question.Question.Kind == QuestionKind.MultiChoice ? codes : [codes[0]];
            state = question.Names.Aggregate(state, (next, name) => next.With(name, given));
        }

        return new IntakeTaken(state with { Answers = state.Answered.Aggregate(state.Answers, (next, topic) => next.WithoutNeedless(knowledge, topic)) }) { Problems = changed };
    }

    /// <summary>Danger that a text of a field tells of, whatever the field is for.</summary>
    /// <returns>Null when it tells of none.</returns>
    internal CrisisKind? DangerIn(string text, DateOnly today) => string.IsNullOrWhiteSpace(text) ? null : reader.Value.Read(text, today, asked: null).Crisis;

    private IntakeTaken TakePlace(IntakeTaken taken, string question, PlaceField field, DateOnly today)
    {
        var reading = string.IsNullOrWhiteSpace(field.Text) ? null : PlaceChoices.Joined(reader.Value.Read(field.Text, today, new AskedQuestion(Field, QuestionKind.Municipality, [])), question);
        taken = taken with { Crisis = taken.Crisis ?? reading?.Crisis };
        // A choice between namesakes is of the name that stands there; who wrote another since chose nothing.
        if (MunicipalityCode.TryParse(field.Chosen, out var chosen) && knowledge.Gazetteer.Contains(chosen) && (reading is null || (reading.Places is [var named, ..] && named.Candidates.Contains(chosen))))
        {
            return taken with { State = taken.State.With(question, chosen.ToString()) };
        }

        if (reading is null)
        {
            return taken.Wrong(question, Say(taken, question switch
            {
                SharedQuestions.From => Phrases.IntakeNoFrom,
                SharedQuestions.To => Phrases.IntakeNoTo,
                _ => Phrases.VisitNoPlace,
            }));
        }

        if (reading.Places.Count == 0)
        {
            return taken.Wrong(question, Say(taken, Phrases.IntakeNoSuchPlace));
        }

        if (reading.Places.Skip(1).Any(other => !other.Candidates.Intersect(reading.Places[0].Candidates).Any()))
        {
            return taken.Wrong(question, Say(taken, Phrases.PlacesInDoubt));
        }

        // The field says which part the place has, whatever words stand around it.
        var place = reading.Places[0] with { Role = PlaceRole.Other };
        var uptake = new PlaceUptake(knowledge, reading with { Places = [place], IsCorrection = false, StaysWithin = false })
        {
            TakenAs = question is SharedQuestions.In ? Phrases.VisitPlaceTakenAs : Phrases.IntakePlaceTakenAs,
        };
        uptake.Take(taken.State with { Asked = null, Pending = [] }, question, isAnswered: false);
        var notices = uptake.Notices.Select(notice => new IntakeNotice(question, notice));
        return uptake.State.Pending.Count > 0
            ? taken.Wrong(question, uptake.Notices[0]) with { Namesakes = new Dictionary<string, IReadOnlyList<MunicipalityCode>>(taken.Namesakes, StringComparer.Ordinal) { [question] = place.Candidates } }
            : taken with { State = uptake.State, Notices = [.. taken.Notices, .. notices] };
    }

    private IntakeTaken TakeDay(IntakeTaken taken, MoveFields fields, DateOnly today)
    {
        var reading = string.IsNullOrWhiteSpace(fields.Day) ? Reading.Nothing : reader.Value.Read(fields.Day, today, new AskedQuestion(Field, QuestionKind.Date, []));
        taken = taken with { Crisis = taken.Crisis ?? reading.Crisis };
        if (fields.IsDayNotKnown && reading.DayMeant is not null)
        {
            return taken.Wrong(SharedQuestions.Day, Say(taken, Phrases.IntakeDayAndUnknown));
        }

        if (fields.IsDayNotKnown || reading.Assent is Assent.DoNotKnow)
        {
            return taken with { State = taken.State.With(SharedQuestions.Day, Situation.NotKnown) };
        }

        if (reading.DayMeant is not { } date)
        {
            return taken.Wrong(SharedQuestions.Day, Say(taken, reading.IsDayInDoubt ? Phrases.DayInDoubt : string.IsNullOrWhiteSpace(fields.Day) ? Phrases.IntakeNoDay : Phrases.IntakeNoSuchDay));
        }

        if (!MovingDays.AreTaken(date.Day, today))
        {
            return taken.Wrong(SharedQuestions.Day, Say(taken, Phrases.DateTooFar));
        }

        var state = taken.State.WithDay(date);
        return date is { IsExact: true, WasLately: false }
            ? taken with { State = state }
            : taken with { State = state, Notices = [.. taken.Notices, new IntakeNotice(SharedQuestions.Day, Say(taken, Phrases.IntakeDateTakenAs, ("datum", DutchWords.Day(date.Day))))] };
    }

    private string Say(IntakeTaken taken, Phrase phrase, params ReadOnlySpan<(string Slot, string Text)> fillings) =>
        knowledge.Phrasebook.Say(phrase, taken.State.Level, fillings);
}

/// <summary>What was filled in about the move; anything may be missing or made up.</summary>
/// <param name="From">Where from.</param>
/// <param name="To">Where to.</param>
/// <param name="Day">The day, in words or figures.</param>
/// <param name="IsDayNotKnown">Whether it was ticked that the day is not known yet.</param>
public sealed record MoveFields(PlaceField From, PlaceField To, string Day, bool IsDayNotKnown);

/// <summary>A field for a place.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Chosen">The code of the municipality that was chosen of several with that name; null when none was.</param>
public sealed record PlaceField(string Text, string? Chosen);

/// <summary>What was taken of a step.</summary>
/// <param name="State">The answers, with those that were right.</param>
public sealed record IntakeTaken(DialogState State)
{
    /// <summary>What is wrong, by the name of the question.</summary>
    public IReadOnlyList<IntakeNotice> Problems { get; init; } = [];

    /// <summary>How something was taken: "Ulft hoort bij de gemeente Oude IJsselstreek".</summary>
    public IReadOnlyList<IntakeNotice> Notices { get; init; } = [];

    /// <summary>The municipalities to choose from for a place that several are called, by the name of the question.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<MunicipalityCode>> Namesakes { get; init; } = new Dictionary<string, IReadOnlyList<MunicipalityCode>>(StringComparer.Ordinal);

    /// <summary>Danger that a field told of; null when none.</summary>
    public CrisisKind? Crisis { get; init; }

    internal IntakeTaken Wrong(string question, string text) => this with { Problems = [.. Problems, new IntakeNotice(question, text)] };
}

/// <summary>A sentence about one question of a step.</summary>
/// <param name="Question">The name of the question.</param>
/// <param name="Text">The sentence.</param>
public sealed record IntakeNotice(string Question, string Text);
