using Verschillen.Content;

namespace Verschillen.Tool.FillingIn;

/// <summary>The whole content with one file changed, checked before anything is written.</summary>
internal static class ChangedContent
{
    /// <summary>The faults in the changed file, told of the rows of the sheet where they came from.</summary>
    /// <param name="folder">The folder of the project, which stays as it is.</param>
    /// <param name="path">The file, from the root, with forward slashes.</param>
    /// <param name="changed">Its new text.</param>
    /// <param name="today">The day of today.</param>
    public static IReadOnlyList<string> Faults(DirectoryInfo folder, string path, ChangedText changed, DateOnly today)
    {
        var copy = Directory.CreateTempSubdirectory("verschillen-");
        try
        {
            foreach (var file in new[] { "content", "dialogs" }.SelectMany(name => Directory.EnumerateFiles(Path.Combine(folder.FullName, name), "*", SearchOption.AllDirectories)))
            {
                var target = Path.Combine(copy.FullName, Path.GetRelativePath(folder.FullName, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }

            File.WriteAllText(Path.Combine(copy.FullName, path), changed.ToString());
            var lines = changed.Standing;
            return
            [
                .. ContentFolder.Check(copy.FullName, today).Problems
                    .Where(problem => string.Equals(problem.File, path, StringComparison.Ordinal))
                    .Select(problem => problem.Line > 0 && lines[problem.Line - 1].Row is { } row
                        ? $"regel {row}, kolom {ColumnOf(problem.What) + 1} ({FillInSheet.Columns[ColumnOf(problem.What)]}): {problem.What} {MendIn(path, problem)}"
                        : problem.ToString()),
            ];
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    /// <summary>How to mend it in the sheet, which has no column for everything that the file can say.</summary>
    private static string MendIn(string path, ContentProblem problem) => problem.Mend.Contains("buiten_grens_omdat", StringComparison.Ordinal)
        ? $"Kijk het getal na. Klopt het? Maak de rij in het blad dan leeg, en zet het antwoord zelf in {path}, met 'buiten_grens_omdat'."
        : problem.Mend;

    private static int ColumnOf(string what) =>
        what.Contains("peildatum", StringComparison.Ordinal) ? FillInSheet.DateColumn
        : what.Contains("opgehaald", StringComparison.Ordinal) ? FillInSheet.ReadOnColumn
        : what.Contains("webadres", StringComparison.Ordinal) ? FillInSheet.AddressColumn
        : FillInSheet.AnswerColumn;
}
