using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Help;

/// <summary>What the national study of March 2026 counted among its eight anonymous municipalities (onderzoekscijfer).</summary>
/// <param name="Id">Its name.</param>
/// <param name="Topic">The topic it is about.</param>
/// <param name="AspectId">The point it is about; null when it is about none that is compared.</param>
/// <param name="Question">What was counted.</param>
/// <param name="Total">How many municipalities were looked at.</param>
/// <param name="Outcomes">How many of them do what.</param>
/// <param name="Source">The study.</param>
/// <remarks>The municipalities are anonymous; a figure is never attached to a named one and says nothing of the other municipalities.</remarks>
public sealed record StudyFigure(
    string Id,
    TopicId Topic,
    string? AspectId,
    Wording Question,
    int Total,
    IReadOnlyList<StudyOutcome> Outcomes,
    Source Source);

/// <summary>One outcome of a <see cref="StudyFigure"/>.</summary>
/// <param name="Count">How many municipalities, 0 to the total.</param>
/// <param name="Text">What they do, as a sentence with the count in it.</param>
/// <param name="ValueCode">The value of the aspect that it corresponds to ("ja", the id of a choice); null when there is none.</param>
public sealed record StudyOutcome(int Count, Wording Text, string? ValueCode);
