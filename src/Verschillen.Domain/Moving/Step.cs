using Verschillen.Domain.Help;
using Verschillen.Domain.Rules;

namespace Verschillen.Domain.Moving;

/// <summary>Something to do around a move (stap).</summary>
/// <param name="Id">Its name within the topic.</param>
/// <param name="When">The day to do it, counted from the moving day. With <see cref="After"/> it counts from the first day after that term instead: 0 is that day itself.</param>
/// <param name="With">Whom to contact.</param>
/// <param name="OnlyIf">When it applies.</param>
/// <param name="Text">What to do.</param>
/// <param name="Terms">The terms that start when it is done, one after the other.</param>
/// <param name="Source">Who says so.</param>
public sealed record Step(
    string Id,
    DayCount When,
    Party With,
    Condition OnlyIf,
    Wording Text,
    IReadOnlyList<Term> Terms,
    Source Source)
{
    /// <summary>The term that must be over first (na); null when none.</summary>
    public TermEnd? After { get; init; }

    /// <summary>The first day on which it can be done, counted from the moving day; <see cref="When"/> is then the last. Null when it is done on its day, and with <see cref="After"/>.</summary>
    public DayCount? Opens { get; init; }

    /// <summary>Whether it cannot wait: it is done now, whatever the moving day (wanneer: nu). <see cref="When"/> then says nothing.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Whether it is for who stays in the same municipality, as other steps are for who leaves it (alleen_binnen). What is urgent is for both.</summary>
    public bool IsWithin { get; init; }

    /// <summary>What to say in an urgent call, which is not about the move (zeg); null when nothing is prepared.</summary>
    public Wording? ToSay { get; init; }

    /// <summary>What is said after the text to who has not moved yet; null for nothing.</summary>
    public Wording? Ahead { get; init; }

    /// <summary>What is said after the text to who is too late for it, who then does it before all that is late (te_laat); null for nothing.</summary>
    public Wording? TooLate { get; init; }

    /// <summary>The last day on which it still makes sense; null when it always does, also when it is late.</summary>
    public DayCount? Lapses { get; init; }

    /// <summary>
    /// The name of one and the same act that several topics ask for, such as passing on the new address; it is done once. Null when
    /// only this topic asks for it.
    /// </summary>
    public string? SharedAs { get; init; }

    /// <summary>The desk of the municipality to call for it; null when that is the desk of the topic.</summary>
    public ContactPurpose? Desk { get; init; }

    /// <summary>Whether it can as well be done some days earlier, in a call that is made anyhow: a question can, a term cannot.</summary>
    public bool MayBeEarlier { get; init; }

    /// <summary>Whether it is done at a move within a municipality.</summary>
    public bool AppliesWithin => IsUrgent || IsWithin;

    /// <summary>This as it is told to who has moved, or has still to move.</summary>
    internal Step Told(bool isAhead) => isAhead && Ahead is not null ? this with { Text = Text.Then(Ahead) } : this;

    internal bool HasLapsed(DateOnly? movingDay, DateOnly today) => movingDay is { } day && Lapses?.From(day) < today;
}

/// <summary>The end of a term of another step of the topic.</summary>
/// <param name="StepId">The step, which is counted from the moving day itself.</param>
/// <param name="Number">Which of its terms; 1 is the first.</param>
public sealed record TermEnd(string StepId, int Number);

/// <summary>A term that a municipality has (termijn).</summary>
/// <param name="Length">Its length.</param>
/// <param name="For">What it is for: "onderzoek", "besluit".</param>
public sealed record Term(Duration Length, Wording For);

/// <summary>Whom to contact for a step.</summary>
/// <param name="Kind">Which party.</param>
/// <param name="OrganisationId">The organisation, for <see cref="PartyKind.Organisation"/> only.</param>
public sealed record Party(PartyKind Kind, string? OrganisationId = null);

public enum PartyKind
{
    OldMunicipality,
    NewMunicipality,
    Organisation,

    /// <summary>Nobody: the resident does it alone.</summary>
    Self,
}

/// <summary>When the old support can end before the new can start (gat).</summary>
/// <param name="StepId">The step whose terms the new support waits for.</param>
/// <param name="OldEnds">When the old support ends, counted from the moving day.</param>
/// <param name="OnlyIf">When the gap can occur.</param>
/// <param name="Text">The warning; {dagen} stands for how long it is: "12 dagen".</param>
/// <param name="Source">Who says so.</param>
public sealed record GapRule(string StepId, DayCount OldEnds, Condition OnlyIf, Wording Text, Source Source)
{
    /// <summary>What is said after the text to who has not moved yet; null for nothing.</summary>
    public Wording? Ahead { get; init; }

    /// <summary>This as it is told to who has moved, or has still to move.</summary>
    internal GapRule Told(bool isAhead) => isAhead && Ahead is not null ? this with { Text = Text.Then(Ahead) } : this;
}
