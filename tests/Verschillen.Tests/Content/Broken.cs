using Verschillen.Content;

namespace Verschillen.Tests.Content;

/// <summary>Breaks one thing in a faultless content and looks whether that is said, on the right line.</summary>
internal static class Broken
{
    /// <summary>Replaces a piece of a file, and expects a problem on the line where the new piece ends.</summary>
    public static void Reports(string path, string piece, string by, string what, Severity severity = Severity.Fault)
    {
        var content = new ContentBuilder().Replacing(path, piece, by);
        var text = content[path];
        var line = by.Length == 0 ? null : (int?)(1 + text[..(text.IndexOf(by, StringComparison.Ordinal) + by.TrimEnd().Length)].Count(character => character == '\n'));

        content.Reports(path, line, what, severity);
    }

    /// <param name="line">Null when it does not matter.</param>
    public static void Reports(this ContentBuilder content, string path, int? line, string what, Severity severity = Severity.Fault)
    {
        var reading = content.Check();

        var problem = reading.Problems.FirstOrDefault(problem =>
            problem.File == path && problem.What.Contains(what, StringComparison.Ordinal) && problem.Severity == severity);
        Assert.True(problem is not null, $"Not reported: {what}\nReported: {string.Join('\n', reading.Problems)}");
        Assert.True(line is null || problem.Line == line, $"Expected line {line}: {problem}");
        Assert.Equal(severity == Severity.Readability, reading.Catalogue is not null);
    }
}
