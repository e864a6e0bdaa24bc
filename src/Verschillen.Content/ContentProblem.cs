using System.Globalization;

namespace Verschillen.Content;

/// <summary>Something in a content file that an editor must mend (fout in de inhoud).</summary>
/// <param name="File">The file, from the root of the project, with forward slashes.</param>
/// <param name="Line">The line in the file, from 1; 0 when it concerns the file as a whole.</param>
/// <param name="What">What is wrong, in Dutch.</param>
/// <param name="Mend">How to mend it, in Dutch.</param>
public sealed record ContentProblem(string File, int Line, string What, string Mend)
{
    /// <summary>How serious it is.</summary>
    public Severity Severity { get; init; } = Severity.Fault;

    /// <returns>One line, in the form that editors and terminals can jump to.</returns>
    public override string ToString() => Line == 0 ? $"{File}: {What} {Mend}" : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {What} {Mend}");
}

/// <summary>How serious a problem is (ernst).</summary>
public enum Severity
{
    /// <summary>The content is wrong; the program refuses to start, unless only the check of editors tells it (fout).</summary>
    Fault,

    /// <summary>The content is usable but too hard to read; the check fails and the program starts (leesbaarheid).</summary>
    Readability,
}
