using System.Security.Cryptography;

namespace Verschillen.Content.Files;

/// <summary>All files of the content as records, checked each on its own.</summary>
internal sealed class ContentFiles
{
    private readonly FileReading[] _readings;
    private readonly FileJournal _folder;

    private ContentFiles(FileReading[] readings, FileJournal folder)
    {
        _readings = readings;
        _folder = folder;
    }

    public IReadOnlyList<FileReading> Readings => _readings;

    /// <summary>All problems, by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems =>
        [.. _readings.SelectMany(reading => reading.Journal.Problems)
            .Concat(_folder.Problems)
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.What, StringComparer.Ordinal)];

    /// <summary>Reads every file below a folder, several at a time.</summary>
    public static ContentFiles Read(string root)
    {
        var folder = new FileJournal(string.Empty);
        var paths = PathsBelow(root);
        ReportMissing(root, paths, folder);
        var readings = new FileReading[paths.Length];
        Parallel.For(0, paths.Length, index => readings[index] = FileReading.Of(root, paths[index]));
        return new ContentFiles(readings, folder);
    }

    /// <summary>The files of a kind, in the order of their names.</summary>
    public IEnumerable<T> Of<T>()
        where T : class, IContentFile => _readings.Select(reading => reading.File).OfType<T>();

    /// <summary>The only file of a kind.</summary>
    /// <returns>Null when it could not be read.</returns>
    public T? Single<T>()
        where T : class, IContentFile => Of<T>().FirstOrDefault();

    /// <summary>Whether there is such a file, readable or not.</summary>
    public bool Exists(string path) => Array.Exists(_readings, reading => string.Equals(reading.Journal.Path, path, StringComparison.Ordinal));

    /// <summary>The name of exactly these files, whatever their line endings and path separators.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var reading in _readings)
        {
            hash.AppendData(reading.Hash);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string[] PathsBelow(string root) =>
        [.. new[] { "content", "dialogs" }
            .Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(FileKinds.IsContent)
            .Order(StringComparer.Ordinal)];

    private static void ReportMissing(string root, string[] paths, FileJournal folder)
    {
        foreach (var path in FileKinds.RequiredFolders.Where(path => !Directory.Exists(Path.Combine(root, path))))
        {
            folder.Problems.Add(new ContentProblem(path, 0, "De map ontbreekt.", "Zet de map terug, of wijs de map van het project aan."));
        }

        foreach (var path in FileKinds.RequiredFiles.Except(paths, StringComparer.Ordinal))
        {
            folder.Problems.Add(new ContentProblem(path, 0, "Het bestand ontbreekt.", "Zet het bestand terug."));
        }
    }
}

/// <summary>One file that was read.</summary>
/// <param name="Journal">What was noted.</param>
/// <param name="Text">Its text; empty when it could not be read.</param>
/// <param name="Hash">Its fingerprint.</param>
/// <param name="File">Its record; null when it could not be read, and for a page.</param>
internal sealed record FileReading(FileJournal Journal, string Text, byte[] Hash, IContentFile? File)
{
    public static FileReading Of(string root, string path)
    {
        var journal = new FileJournal(path);
        var reader = FileKinds.ReaderFor(path);
        if (reader is null && !FileKinds.IsPage(path))
        {
            journal.Fault(0, "Dit bestand hoort hier niet; het wordt niet gelezen.", "Haal het weg, of kijk de naam en de map na.");
        }

        return TextFile.Load(root, journal) is { } file
            ? new FileReading(journal, file.Text, file.Hash(), reader?.Invoke(file.Text, journal))
            : new FileReading(journal, string.Empty, [], File: null);
    }
}
