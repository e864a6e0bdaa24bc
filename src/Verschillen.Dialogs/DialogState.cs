using System.Text.Json.Serialization;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs;

/// <summary>Everything that is remembered of a conversation: codes only, never what somebody typed (stand van het gesprek).</summary>
public sealed record DialogState
{
    /// <summary>A conversation in which nothing has been said.</summary>
    public static DialogState Start { get; } = new();

    /// <summary>The edition of the content that the last answer came from; empty at the start.</summary>
    public string Edition { get; init; } = "";

    /// <summary>What was answered.</summary>
    public Answers Answers { get; init; } = Answers.None;

    /// <summary>The name of the question that was asked last and still waits for its answer; null when none does.</summary>
    public string? Asked { get; init; }

    /// <summary>Codes that the asked question lets the person choose from, such as the municipalities called Bergen; empty when it has choices of its own.</summary>
    public IReadOnlyList<string> Pending { get; init; } = [];

    /// <summary>What the person wants to know.</summary>
    public Goal Goal { get; init; }

    /// <summary>The points asked for, by id; empty is all.</summary>
    public IReadOnlyList<string> AspectIds { get; init; } = [];

    /// <summary>The day of which rules are asked, where that is not the day of the move: "en in 2025". Null otherwise.</summary>
    public DateOnly? RuleDay { get; init; }

    /// <summary>The municipality, by code, of which the rules were told before those of the one that is asked about now, to compare them; null when there is none.</summary>
    public string? ToldBefore { get; init; }

    public LanguageLevel Level { get; init; }

    public AnswerLength Length { get; init; }

    /// <summary>The question that was put last and has no answer yet; null when it has.</summary>
    public string? Put { get; init; }

    /// <summary>How many times <see cref="Put"/> was put.</summary>
    public int TimesPut { get; init; }

    /// <summary>How many messages in a row were not understood.</summary>
    public int Misses { get; init; }

    /// <summary>Whether sympathy for a death, or one that is to come, was given; that is said once.</summary>
    public bool IsCondoled { get; init; }

    /// <summary>Whether the person said to have moved already, before they told when: a day without a year has been then.</summary>
    public bool HasMoved { get; init; }

    /// <summary>The day of the decision that the person may object to; null when it was not told.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The day on which the person asked the municipality for help; null when it was not told.</summary>
    public DateOnly? HelpAskedOn { get; init; }

    /// <summary>The conversation that was begun anew just now, to go back to; null once something else is said.</summary>
    public DialogState? Former { get; init; }

    /// <summary>The question whose answer the last reply said to have been taken from a remark, so that it can be taken back; null once something else is said.</summary>
    public string? TakenAs { get; init; }

    /// <summary>Topics that were named and not yet answered; offered later.</summary>
    [JsonPropertyName("SetAside")] // as running conversations are sealed
    public IReadOnlyList<TopicId> Waiting { get; init; } = [];

    /// <summary>A second question of a message, offered when the first is answered; null when nothing waits.</summary>
    public LaterQuestion? Later { get; init; }

    /// <summary>What was told last besides the answer to what the person wants to know, so that it can be told again; null when that answer or a question was last.</summary>
    public LastTold? Told { get; init; }

    /// <summary>Topics that were answered, in that order; a summary tells them all.</summary>
    public IReadOnlyList<TopicId> Answered { get; init; } = [];

    /// <summary>The name of the last reply, so that it can be said again; null at the start.</summary>
    public string? LastReply { get; init; }

    /// <summary>Whether something that the person said was answered.</summary>
    public bool IsUnderWay() => LastReply is not (null or ReplyNames.Greeting or ReplyNames.Stop);

    /// <summary>Whether a server keeps the conversation while it runs, rather than the page; what is said of privacy depends on it.</summary>
    public bool IsKept { get; init; }

    /// <summary>Whether the conversation began with a message instead of a greeting; its first answer then says what answers.</summary>
    public bool IsUngreeted { get; init; }

    /// <summary>Whether the person ended the conversation.</summary>
    public bool IsEnded { get; init; }

    /// <summary>The codes given to a question.</summary>
    /// <returns>Null when it was not answered.</returns>
    public IReadOnlyList<string>? this[string question] => Answers[question];

    /// <summary>This state with an answer given; an earlier answer to the same question is replaced where it stands.</summary>
    internal DialogState With(string question, params IReadOnlyList<string> values) => this with { Answers = Answers.With(question, values) };

    /// <summary>This state with another topic that is talked about; one of which nothing was told yet waits.</summary>
    internal DialogState TurnedTo(TopicId topic)
    {
        var waiting = Waiting.Where(one => one != topic);
        // What holds in a municipality is told as soon as it is known which.
        var isTold = Goal is Goal.Rule or Goal.Apply or Goal.Deadline && this[SharedQuestions.In] is not null;
        if (this.Topic() is { } before && before != topic && !isTold && !Answered.Contains(before))
        {
            waiting = waiting.Append(before);
        }

        return With(SharedQuestions.Topic, topic.Value) with { Waiting = [.. waiting.Distinct()], AspectIds = [] };
    }

    /// <summary>This state with topics that wait until they are asked for.</summary>
    internal DialogState WithWaiting(IEnumerable<TopicId> topics)
    {
        var current = this.Topic();
        return this with { Waiting = [.. Waiting.Concat(topics).Where(one => one != current && !Answered.Contains(one)).Distinct()] };
    }

    /// <summary>This state with a municipality of which nobody knows whether it is left or gone to: what holds there is told.</summary>
    internal DialogState WithPlaceOfNoRole(string municipality) => With(SharedQuestions.In, municipality) with { Goal = Goal.Rule };

    /// <summary>This state with the moving day that was told.</summary>
    internal DialogState WithDay(DateMention told) => With(SharedQuestions.Day, DayAnswer.ValuesOf(told.Day, !told.IsExact));

    /// <summary>This state with an answer taken away.</summary>
    internal DialogState Without(string question) => this[question] is null ? this : this with { Answers = Answers.Without(question) };

    /// <summary>The municipality answered to a question.</summary>
    /// <returns>Null when it was not answered, or answered with "I do not know".</returns>
    internal MunicipalityCode? MunicipalityIn(string question) => MunicipalityCode.TryParse(this[question]?[0], out var code) ? code : null;

    /// <summary>The municipalities answered to a question; several when a question is asked of several ("in Ede en in Zeist").</summary>
    internal IReadOnlyList<MunicipalityCode> MunicipalitiesIn(string question) =>
        this[question] is { } values ? [.. values.Select(value => MunicipalityCode.TryParse(value, out var code) ? code : (MunicipalityCode?)null).OfType<MunicipalityCode>()] : [];

    /// <summary>The municipalities that were named, the new one first.</summary>
    internal IReadOnlyList<MunicipalityCode> Municipalities() =>
        [.. new[] { SharedQuestions.In, SharedQuestions.To, SharedQuestions.From }.SelectMany(MunicipalitiesIn).Distinct()];

    /// <summary>Whether it is known from which municipality to which the move is.</summary>
    internal bool IsMoveKnown() => MunicipalityIn(SharedQuestions.From) is not null && MunicipalityIn(SharedQuestions.To) is not null;

    /// <summary>The move that is asked about.</summary>
    /// <exception cref="InvalidOperationException">It is not known from where or to where.</exception>
    internal Move Move() => MunicipalityIn(SharedQuestions.From) is { } from && MunicipalityIn(SharedQuestions.To) is { } to
        ? new Move(from, to, MovingDay()) { IsDayEstimated = IsDayEstimated() }
        : throw new InvalidOperationException("The state does not tell from which municipality to which the move is.");

    internal TopicId? Topic() => this[SharedQuestions.Topic] is [var id, ..] ? new TopicId(id) : null;

    /// <summary>The moving day.</summary>
    /// <returns>Null when it was not answered, or is not known yet.</returns>
    internal DateOnly? MovingDay() => DayAnswer.DayOf(this[SharedQuestions.Day]);

    /// <summary>Whether the moving day was reckoned from words that name no day.</summary>
    internal bool IsDayEstimated() => this[SharedQuestions.Day] is { } day && DayAnswer.IsEstimate(day);

    /// <summary>The day for which rules are asked: the one that was told, or today. Who has moved already must know what holds now.</summary>
    internal DateOnly DayAsked(DateOnly today) => RuleDay ?? (
        MovingDay() is { } day && (day > today || (this[SharedQuestions.From] is null && this[SharedQuestions.To] is null)) ? day : today);
}

/// <summary>A question that is answered later (andere vraag).</summary>
/// <param name="Intent">What it is for.</param>
/// <param name="Topic">Its topic; null when it goes with the first.</param>
public sealed record LaterQuestion(Intent Intent, TopicId? Topic)
{
    /// <summary>What it wants to know, of a question whose answer was promised; none, the default, of a second question.</summary>
    public Goal Goal { get; init; }

    /// <summary>The points that it asks for, by id; empty is all.</summary>
    public IReadOnlyList<string> AspectIds { get; init; } = [];
}

/// <summary>What led to a reply, as codes (laatst verteld).</summary>
/// <param name="Intent">What the message was for; none when an answer was made more precise.</param>
public sealed record LastTold(Intent Intent)
{
    public CrisisKind? Crisis { get; init; }

    /// <summary>Whether the numbers to call in danger stood under it.</summary>
    public bool MayBeDanger { get; init; }

    public IReadOnlyList<TopicId> Topics { get; init; } = [];

    [JsonPropertyName("Terms")] // as running conversations are sealed
    public IReadOnlyList<string> GlossaryWords { get; init; } = [];

    public string? Defines { get; init; }

    public string? ReferralId { get; init; }

    /// <summary>Whether it had a word for what we are.</summary>
    public bool NamesMachine { get; init; }

    /// <summary>The municipalities, by code, of a question that was answered while another waited, and those that decided what is objected to; empty otherwise.</summary>
    public IReadOnlyList<string> Municipalities { get; init; } = [];

    /// <summary>The day of which such a question asked the rules; null when it named none.</summary>
    public DateOnly? RuleDay { get; init; }

    /// <summary>The points that such a question asked for, by id.</summary>
    public IReadOnlyList<string> AspectIds { get; init; } = [];

    /// <summary>The question whose answer made the answer more precise; null otherwise.</summary>
    public string? RefinedBy { get; init; }
}

/// <summary>What a person wants to know (doel).</summary>
public enum Goal
{
    /// <summary>Not said yet.</summary>
    None,

    /// <summary>What changes when they move.</summary>
    Compare,

    /// <summary>What the rule is in one municipality.</summary>
    Rule,

    /// <summary>How to apply there.</summary>
    Apply,

    /// <summary>How long things take there.</summary>
    Deadline,

    /// <summary>Whom to call there.</summary>
    Contact,
}

/// <summary>How much an answer tells.</summary>
public enum AnswerLength
{
    Normal,

    /// <summary>The answer and the steps only (korter).</summary>
    Brief,

    /// <summary>Every point, with what the study found and what people experience (langer).</summary>
    Full,
}
