using Verschillen.Domain.Rules;

namespace Verschillen.Content;

/// <summary>A source with the place where it stands and the figures that are taken from it.</summary>
/// <param name="File">The file, from the root of the project, with forward slashes.</param>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Source">The source.</param>
/// <param name="Figures">The amounts and percentages that rules in the file take from it; empty when it bears none.</param>
public sealed record CitedSource(string File, int Line, Source Source, IReadOnlyList<decimal> Figures);
