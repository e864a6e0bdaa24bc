using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Help;

/// <summary>A word and what it means (begrip).</summary>
/// <param name="Name">The word.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="AlsoCalled">Other words that people use for it.</param>
/// <param name="Source">Who says so.</param>
public sealed record GlossaryWord(string Name, Wording Meaning, IReadOnlyList<string> AlsoCalled, Source Source)
{
    /// <summary>The topic it belongs to; null when to none or several.</summary>
    public TopicId? Topic { get; init; }

    /// <summary>What a resident can do with it; null when there is nothing to do.</summary>
    public Wording? Advice { get; init; }

    /// <summary>The organisation to turn to, by its id; null when there is none.</summary>
    public string? OrganisationId { get; init; }
}
