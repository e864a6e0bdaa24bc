using Verschillen.Domain.Moving;

namespace Verschillen.Domain.Topics;

/// <summary>One point on which municipalities can differ within a topic (vergelijkingspunt).</summary>
/// <param name="Id">Its name in files and state, kebab-case, unique in its topic.</param>
/// <param name="Label">The point as a question a resident would ask.</param>
/// <param name="Kind">Which of the five kinds of difference it is.</param>
/// <param name="ValueKind">Which kind of value its rules have.</param>
/// <param name="Better">Which direction is better for the resident.</param>
/// <param name="Why">Why it matters, in one sentence.</param>
/// <param name="AskFor">The sentence to say to the municipality when the rule is not known.</param>
public sealed record Aspect(string Id, Wording Label, Kind Kind, ValueKind ValueKind, Better Better, Wording Why, Wording AskFor)
{
    /// <summary>What a condition calls what is found of it where somebody leaves.</summary>
    public string InFrom { get; } = "van." + Id;

    /// <summary>What a condition calls what is found of it where somebody goes.</summary>
    public string InTo { get; } = "naar." + Id;

    /// <summary>Whether its figures change with the calendar year (fees, amounts, norms).</summary>
    public bool IsAnnual { get; init; }

    /// <summary>The closed parts that an amount can cover, such as card and assessment; empty when an amount is one thing.</summary>
    public IReadOnlyList<NamedOption> Parts { get; init; } = [];

    /// <summary>The closed list of choices, best for the resident first when <see cref="Better"/> is <see cref="Better.Order"/>; empty for other values.</summary>
    public IReadOnlyList<NamedOption> Choices { get; init; } = [];

    /// <summary>What its counts count, such as "meter"; null for other values and when that differs between municipalities.</summary>
    public string? Unit { get; init; }

    /// <summary>Words that people use when they ask for just this point.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether it says when, or how long.</summary>
    public bool IsTerm => ValueKind == ValueKind.Duration || IsDay;

    /// <summary>Whether its text names a day, such as the last day to apply.</summary>
    public bool IsDay { get; init; }

    /// <summary>Whether it matters to who comes for a day and lives elsewhere.</summary>
    public bool IsForVisit { get; init; }

    /// <summary>Whether it says where or how one applies: whoever asks how to apply, or whom to call, needs that first.</summary>
    public bool IsWhereToApply { get; init; }

    /// <summary>Whether it says something to nobody who has moved already, such as whether one can apply before the move.</summary>
    public bool IsOnlyAhead { get; init; }

    /// <summary>For whom it matters, by what they answered; it is told to who did not say.</summary>
    public Condition MattersIf { get; init; } = Condition.Always;

    /// <summary>The point that it is an exception to, for whom it matters: a wheelchair has no own share. Null when it stands by itself.</summary>
    public string? ExceptionTo { get; init; }

    /// <summary>By which answers its amount is what this person pays or gets, so that it counts in a sum; null when it never does.</summary>
    public Condition? CountsIf { get; init; }
}

/// <summary>One member of a closed list, with its words.</summary>
/// <param name="Id">Its name in files and state.</param>
/// <param name="Words">How it is said.</param>
public sealed record NamedOption(string Id, Wording Words);

/// <summary>The five kinds of difference of the national study of March 2026 (soort verschil).</summary>
public enum Kind
{
    /// <summary>What a municipality tells, and where (informatie).</summary>
    Information,

    /// <summary>How one applies and who decides (procedure).</summary>
    Procedure,

    /// <summary>What professionals know (kennis).</summary>
    Knowledge,

    /// <summary>What happens when somebody moves (continuïteit).</summary>
    Continuity,

    /// <summary>What one pays or gets (kosten).</summary>
    Costs,
}

/// <summary>The closed set of kinds of value.</summary>
public enum ValueKind
{
    Amount,
    Duration,
    Percentage,
    YesNo,
    Choice,
    Count,
    Text,

    /// <summary>Bands of income and the share of each that counts (draagkracht).</summary>
    AbilityToPay,
}

/// <summary>Which direction of an aspect is better for the resident.</summary>
public enum Better
{
    /// <summary>Neither; values are told as different and never judged.</summary>
    None,

    /// <summary>A lower figure.</summary>
    Lower,

    /// <summary>A higher figure.</summary>
    Higher,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>The choice that stands earlier in <see cref="Aspect.Choices"/>.</summary>
    Order,
}
