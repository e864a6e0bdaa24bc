using System.Text;
using System.Text.RegularExpressions;

namespace Verschillen.Tests.Content;

/// <summary>A fault that is put into a copy of a real file, and what must be said of it.</summary>
/// <param name="Name">What is wrong, for the reader of the test.</param>
/// <param name="Place">The file, or the folder of which the first file is taken that the pattern fits and that is still whole.</param>
/// <param name="Pattern">The piece that is replaced, once.</param>
/// <param name="By">What comes instead.</param>
/// <param name="What">What must be said.</param>
/// <param name="Down">On which line it must be said, counted from the line on which the piece begins; null for the file as a whole.</param>
internal sealed record Fault(string Name, string Place, string Pattern, string By, string What, int? Down = 0)
{
    /// <summary>The encoding in which the file is written.</summary>
    public Encoding Encoding { get; init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public override string ToString() => Name;

    /// <summary>Breaks one file below a folder.</summary>
    /// <param name="root">The copy of the content.</param>
    /// <param name="taken">The files that are broken already; a folder's file is broken once.</param>
    /// <returns>The file and the line that must be named.</returns>
    public (string File, int Line) PutInto(string root, HashSet<string> taken)
    {
        var pattern = new Regex(Pattern, RegexOptions.Multiline, TimeSpan.FromSeconds(10));
        foreach (var file in Candidates(root).Where(file => !Place.EndsWith('/') || !taken.Contains(file)))
        {
            var text = File.ReadAllText(Path.Combine(root, file));
            if (pattern.Match(text) is not { Success: true } match)
            {
                continue;
            }

            taken.Add(file);
            File.WriteAllText(Path.Combine(root, file), pattern.Replace(text, By, 1), Encoding);
            return (file, Down is { } down ? 1 + text.AsSpan(0, match.Index).Count('\n') + down : 0);
        }

        throw new InvalidOperationException($"No file in {Place} can be broken so: {Name}.");
    }

    private IEnumerable<string> Candidates(string root) => !Place.EndsWith('/')
        ? [Place]
        : Directory.EnumerateFiles(Path.Combine(root, Place), "*.yml").Order(StringComparer.Ordinal).Select(file => Place + Path.GetFileName(file));
}
