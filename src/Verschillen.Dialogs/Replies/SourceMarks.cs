using System.Globalization;

namespace Verschillen.Dialogs.Replies;

/// <summary>The numbers of sources behind a sentence in plain text: " [1] [2]".</summary>
public static class SourceMarks
{
    /// <returns>Empty when there are none.</returns>
    public static string Of(IReadOnlyList<int> sources) => string.Concat(sources.Select(number => string.Create(CultureInfo.InvariantCulture, $" [{number}]")));
}
