using Verschillen.Domain.Help;
using Verschillen.Domain.Income;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;

namespace Verschillen.Domain.Topics;

/// <summary>A provision that can be compared, point by point (onderwerp).</summary>
/// <param name="Id">Its name in files and state.</param>
/// <param name="Title">Its title.</param>
/// <param name="LifeDomain">The part of life it belongs to.</param>
/// <param name="Explanation">What it is, in a few sentences.</param>
/// <param name="Aspects">The points of comparison, in the order they are shown.</param>
/// <param name="Transitions">What moving does to it; the first that fits counts. Never empty.</param>
public sealed record Topic(
    TopicId Id,
    Wording Title,
    LifeDomain LifeDomain,
    SourcedText Explanation,
    IReadOnlyList<Aspect> Aspects,
    IReadOnlyList<Transition> Transitions)
{
    /// <summary>The main topic that this wider topic belongs to; null for a main topic and where there is none.</summary>
    public TopicId? MainTopic { get; init; }

    /// <summary>Its place in the list that people choose from, 1 first; null when it is understood but not listed.</summary>
    public int? Order { get; init; }

    /// <summary>The desk of a municipality that knows most of it; null when that is the desk of its part of life.</summary>
    public ContactPurpose? Desk { get; init; }

    /// <summary>Whether it is asked where one lives, wherever the school is.</summary>
    public bool IsOfHome { get; init; }

    /// <summary>The law it rests on; null when no source for it was read.</summary>
    public SourcedText? LegalBasis { get; init; }

    /// <summary>How far the municipality may decide for itself.</summary>
    public IReadOnlyList<SourcedText> Discretion { get; init; } = [];

    /// <summary>What judges decided.</summary>
    public IReadOnlyList<SourcedText> Judgements { get; init; } = [];

    /// <summary>What helps in the talk with the municipality about it.</summary>
    public IReadOnlyList<TalkPoint> Talk { get; init; } = [];

    /// <summary>Which letters can be sent about it, and on what ground.</summary>
    public IReadOnlyList<LetterGround> Letters { get; init; } = [];

    /// <summary>The topic whose <see cref="Talk"/> and <see cref="Letters"/> hold for this one too; null when there is none.</summary>
    public TopicId? TalkTopic { get; init; }

    /// <summary>What to do around a move, in no particular order.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>When the old support ends before the new can start; null when the topic knows no such gap.</summary>
    public GapRule? Gap { get; init; }

    /// <summary>National facts worth telling, most useful first.</summary>
    public IReadOnlyList<TopicFact> Facts { get; init; } = [];

    /// <summary>What people experience; never a rule.</summary>
    public IReadOnlyList<SourcedText> Impact { get; init; } = [];

    /// <summary>What matters for it at a move within one municipality.</summary>
    public IReadOnlyList<SourcedText> WithinMunicipality { get; init; } = [];

    /// <summary>What national norms amount to, for a calculation; empty when the topic calculates nothing.</summary>
    public IReadOnlyList<NormAmount> Norms { get; init; } = [];

    /// <summary>Words that people use for it, in lower case.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The aspect with an id.</summary>
    /// <exception cref="KeyNotFoundException">The topic has no such aspect.</exception>
    public Aspect this[string aspectId] =>
        Aspects.FirstOrDefault(aspect => string.Equals(aspect.Id, aspectId, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"Topic {Id} has no aspect '{aspectId}'.");
}

/// <summary>A text with the source that says so.</summary>
public sealed record SourcedText(Wording Text, Source Source);

/// <summary>Something that helps in the talk with the municipality (gesprekspunt).</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Text">It in words.</param>
/// <param name="Source">Who says so.</param>
public sealed record TalkPoint(TalkKind Kind, Wording Text, Source Source);

/// <summary>What a <see cref="TalkPoint"/> is for.</summary>
public enum TalkKind
{
    /// <summary>What to have at hand (meenemen).</summary>
    Bring,

    /// <summary>What the municipality must look at by law (weegt mee).</summary>
    Weighs,

    /// <summary>Who may be there (wie mag mee).</summary>
    MayJoin,

    /// <summary>What follows after the talk (daarna).</summary>
    Afterwards,
}

/// <summary>Why a letter can be sent (grond van een brief).</summary>
/// <param name="Kind">Which letter.</param>
/// <param name="Text">What the law or the agreement says.</param>
/// <param name="Source">Who says so.</param>
public sealed record LetterGround(LetterKind Kind, Wording Text, Source Source);

/// <summary>The letters that somebody can send to a municipality.</summary>
public enum LetterKind
{
    /// <summary>Asks to take over an aid (overnemen).</summary>
    TakeOver,

    /// <summary>Asks for a decision on paper (op papier).</summary>
    OnPaper,

    /// <summary>Applies when the time to look into a report has passed (onderzoek te laat).</summary>
    ReportPassed,

    /// <summary>Gives notice that the time to decide on an application has passed (termijn).</summary>
    TermPassed,

    /// <summary>Objects to a decision (bezwaar).</summary>
    Objection,
}

/// <summary>A national fact about a topic.</summary>
/// <param name="Id">Its name within the topic.</param>
/// <param name="Kind">Which kind of difference it is about.</param>
/// <param name="Text">The fact.</param>
/// <param name="Source">Who says so.</param>
/// <param name="IsUncertain">True when sources disagree or none was found; the text then says so.</param>
public sealed record TopicFact(string Id, Kind Kind, Wording Text, Source Source, bool IsUncertain)
{
    /// <summary>The point that it is about, told with it to who asks for just that; null when it is about none.</summary>
    public string? AspectId { get; init; }

    /// <summary>Whether it matters to who comes for a day and lives elsewhere.</summary>
    public bool IsForVisit { get; init; }
}

/// <summary>The part of life that a topic belongs to (levensdomein).</summary>
public enum LifeDomain
{
    WorkAndIncome,
    TransportAndMobility,
    WelfareHealthAndSupport,
    EducationAndDevelopment,
    HomeAndHousing,
    Leisure,
}
