using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Help;

/// <summary>What the national study of March 2026 counted among its eight anonymous municipalities (onderzoekscijfer).</summary>
/// <param name="Id">Its name.</param>
/// <param name="Topic">The topic it is about.</param>
/// <param name="Question">What was counted.</param>
/// <param name="Total">How many municipalities were looked at.</param>
/// <param name="Outcomes">How many of them do what.</param>
/// <param name="Source">The study.</param>
/// <remarks>
/// The municipalities are anonymous; a figure is never attached to a named one and says nothing of the other municipalities. It is therefore tied to no
/// point that is compared: "as in 1 of the 8" beside a name points at that one.
/// </remarks>
public sealed record StudyFigure(
    string Id,
    TopicId Topic,
    Wording Question,
    int Total,
    IReadOnlyList<StudyOutcome> Outcomes,
    Source Source);

/// <summary>One outcome of a <see cref="StudyFigure"/>.</summary>
/// <param name="Count">How many municipalities, 0 to the total.</param>
/// <param name="Text">What they do, as a sentence with the count in it.</param>
public sealed record StudyOutcome(int Count, Wording Text);
