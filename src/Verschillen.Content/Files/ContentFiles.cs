using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>All files of the content as records, checked each on its own.</summary>
internal sealed class ContentFiles
{
    private static readonly string[] s_folders = ["content", "dialogs"];

    private readonly FileReading[] _readings;
    private readonly FileJournal _folder;

    private ContentFiles(FileReading[] readings, FileJournal folder, TrainedModels? learned)
    {
        _readings = readings;
        _folder = folder;
        Learned = learned;
    }

    /// <summary>What was learned before from the messages in these files, which then were not read; null when they were.</summary>
    public TrainedModels? Learned { get; }

    public IReadOnlyList<FileReading> Readings => _readings;

    /// <summary>All problems, by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems =>
        [.. _readings.SelectMany(reading => reading.Journal.Problems)
            .Concat(_folder.Problems)
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.What, StringComparer.Ordinal)];

    /// <summary>Reads every file below a folder, several at a time.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="learnedOf">Gives what was learned of the words of the files with a name; null, the default, when nothing was. Messages to learn from are many, and are read only if need be.</param>
    public static ContentFiles Read(string root, Func<string, TrainedModels?>? learnedOf = null)
    {
        var folder = new FileJournal(string.Empty);
        var paths = PathsBelow(root);
        ReportMissing(root, paths, folder);
        var files = new LoadedFile[paths.Length];
        Parallel.For(0, paths.Length, index => files[index] = LoadedFile.Of(root, paths[index]));
        var learning = learnedOf is null ? Task.FromResult<TrainedModels?>(null) : Task.Run(() => learnedOf(LexiconHashOf(files.Select(file => (file.Journal.Path, file.Hash)))));
        var readings = new FileReading[paths.Length];
        Make(file => !FileKinds.IsToLearnFrom(file.Journal.Path), FileReading.Of);
        var learned = learning.GetAwaiter().GetResult();
        Make(file => FileKinds.IsToLearnFrom(file.Journal.Path), learned is null ? FileReading.Of : FileReading.Unread);
        return new ContentFiles(readings, folder, learned);

        // The largest go first, so that none is left when the other cores are done.
        void Make(Predicate<LoadedFile> isMeant, Func<LoadedFile, FileReading> read) => Parallel.ForEach(
            Partitioner.Create(files.Index().Where(one => isMeant(one.Item)).OrderByDescending(one => one.Item.Length).ToArray(), loadBalance: true),
            one => readings[one.Index] = read(one.Item));
    }

    /// <summary>Reads texts that were sound when they were kept; what a later version finds wrong with them is noted and does no harm.</summary>
    public static ContentFiles Of(IReadOnlyList<TextFile> files)
    {
        var readings = new FileReading[files.Count];
        Parallel.For(0, files.Count, index => readings[index] = FileReading.Of(files[index], new FileJournal(files[index].Path)));
        return new ContentFiles(readings, new FileJournal(string.Empty), learned: null);
    }

    /// <summary>The files below a folder that belong to the content, in the order of their names, with forward slashes.</summary>
    public static IReadOnlyList<string> PathsIn(string root) => PathsBelow(root);

    /// <summary>A fingerprint of the names, lengths and times of the files below a folder.</summary>
    public static string StampOf(string root)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in PathsBelow(root))
        {
            var file = new FileInfo(Path.Combine(root, path));
            var length = file.Exists ? file.Length : -1; // a link to nothing, or a file that goes away now
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{path}\0{length}\0{file.LastWriteTimeUtc.Ticks}\0")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The name of exactly these files, given the fingerprint of each in the order of their names.</summary>
    public static string HashOf(IEnumerable<byte[]> fingerprints)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var fingerprint in fingerprints)
        {
            hash.AppendData(fingerprint);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
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

    /// <summary>Whether a file is there and could be read; if not, that is told, and nothing that follows from it.</summary>
    public bool IsRead(string path) => Array.Exists(_readings, reading => reading.File is not null && string.Equals(reading.Journal.Path, path, StringComparison.Ordinal));

    /// <summary>The name of exactly these files, whatever their line endings and path separators.</summary>
    public string Hash() => HashOf(_readings.Select(reading => reading.Hash));

    /// <summary>The name of exactly the files that the lexicon is made of.</summary>
    public string LexiconHash() => LexiconHashOf(_readings.Select(reading => (reading.Journal.Path, reading.Hash)));

    private static string LexiconHashOf(IEnumerable<(string Path, byte[] Hash)> files) => HashOf(files.Where(file => FileKinds.HasWords(file.Path)).Select(file => file.Hash));

    private static string[] PathsBelow(string root) =>
        [.. s_folders
            .Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(FileKinds.IsContent)
            .Order(StringComparer.Ordinal)];

    private static void ReportMissing(string root, string[] paths, FileJournal folder)
    {
        if (!s_folders.Any(name => Directory.Exists(Path.Combine(root, name))))
        {
            folder.Note(new ContentProblem(
                Path.GetFullPath(root),
                0,
                "In deze map staan 'content' en 'dialogs' niet.",
                "Wijs de map aan waarin zij staan: met --map bij het gereedschap, met de instelling Content:Folder bij de chat. Of start vanuit die map."));
            return;
        }

        foreach (var path in FileKinds.RequiredFolders.Where(path => !Directory.Exists(Path.Combine(root, path))))
        {
            folder.Note(new ContentProblem(path, 0, "De map ontbreekt.", $"Zet de map terug, of wijs de map van het project aan. Gekeken is in {Path.GetFullPath(root)}."));
        }

        foreach (var path in FileKinds.RequiredFiles.Except(paths, StringComparer.Ordinal))
        {
            folder.Note(new ContentProblem(path, 0, "Het bestand ontbreekt.", "Zet het bestand terug."));
        }
    }
}
