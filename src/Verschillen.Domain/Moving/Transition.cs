using Verschillen.Domain.Rules;

namespace Verschillen.Domain.Moving;

/// <summary>What moving does to a provision, by law or covenant (overgang).</summary>
/// <param name="OnlyIf">When it applies.</param>
/// <param name="Becomes">What happens.</param>
/// <param name="Text">What happens, in words.</param>
/// <param name="Source">Who says so.</param>
public sealed record Transition(Condition OnlyIf, TransitionKind Becomes, Wording Text, Source Source)
{
    /// <summary>What is said after the text to who has not moved yet; null for nothing.</summary>
    public Wording? Ahead { get; init; }

    /// <summary>This as it is told to who has moved, or has still to move.</summary>
    internal Transition Told(bool isAhead) => isAhead && Ahead is not null ? this with { Text = Text.Then(Ahead) } : this;
}

/// <summary>What can happen to a provision when somebody moves.</summary>
public enum TransitionKind
{
    /// <summary>It stays as it is (blijft).</summary>
    Stays,

    /// <summary>It ends (stopt).</summary>
    Stops,

    /// <summary>It must be applied for again (opnieuw aanvragen).</summary>
    ApplyAnew,

    /// <summary>It can be applied for by who does not have it yet (aanvragen).</summary>
    Apply,

    /// <summary>It is passed on and not applied for (doorgeven).</summary>
    PassOn,

    /// <summary>It moves along (verhuist mee).</summary>
    MovesAlong,

    /// <summary>It differs; the municipality must be asked (vraag na).</summary>
    Ask,

    /// <summary>Official sources disagree; both are told (betwist).</summary>
    Disputed,
}
