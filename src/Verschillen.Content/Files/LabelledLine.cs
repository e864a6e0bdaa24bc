using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>A line of a file with answers: "nee: die is vorig jaar gestopt".</summary>
internal static class LabelledLine
{
    private const char Separator = ':';

    /// <returns>Null when the line does not say what the message answers.</returns>
    public static AnswerExample? Parse(string line) =>
        line.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var at && line[(at + 1)..].Trim() is { Length: > 0 } text ? new AnswerExample(line[..at].Trim(), text) : null;
}
