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
                        ? $"regel {row}, kolom {ColumnOf(problem.What) + 1} ({FillInSheet.Columns[ColumnOf(problem.What)]}): {problem.What} {problem.Mend}"
                        : problem.ToString()),
            ];
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static int ColumnOf(string what) =>
        what.StartsWith("'per'", StringComparison.Ordinal) || what.StartsWith("'eenheid'", StringComparison.Ordinal) || what.StartsWith("'van'", StringComparison.Ordinal) || what.StartsWith("De eenheid", StringComparison.Ordinal) ? FillInSheet.UnitColumn
        : what.Contains("omvat", StringComparison.Ordinal) || what.Contains("geen deel", StringComparison.Ordinal) ? FillInSheet.CoversColumn
        : what.Contains("peildatum", StringComparison.Ordinal) ? FillInSheet.DateColumn
        : what.Contains("opgehaald", StringComparison.Ordinal) ? FillInSheet.ReadOnColumn
        : what.Contains("webadres", StringComparison.Ordinal) ? FillInSheet.AddressColumn
        : FillInSheet.AnswerColumn;
}
