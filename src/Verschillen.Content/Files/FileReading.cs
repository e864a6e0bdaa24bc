namespace Verschillen.Content.Files;

/// <summary>One file that was read.</summary>
/// <param name="Journal">What was noted.</param>
/// <param name="Text">Its text; empty when it could not be read, or need not be.</param>
/// <param name="Hash">Its fingerprint.</param>
/// <param name="File">Its record; null when it could not be read, and for a page.</param>
internal sealed record FileReading(FileJournal Journal, string Text, byte[] Hash, IContentFile? File)
{
    public static FileReading Of(LoadedFile file) => file.Stored is { } stored && TextFile.Of(stored, file.Journal) is { } text
        ? new FileReading(file.Journal, text.Text, file.Hash, RecordOf(text, file.Journal))
        : new FileReading(file.Journal, string.Empty, file.Hash, File: null);

    public static FileReading Of(TextFile file, FileJournal journal) => new(journal, file.Text, file.Hash(), RecordOf(file, journal));

    /// <summary>A file with messages from which was learned before: who did so found no fault in it, and what it is for stays known.</summary>
    public static FileReading Unread(LoadedFile file) => new(file.Journal, string.Empty, file.Hash, FileKinds.UnreadFor(file.Journal));

    private static IContentFile? RecordOf(TextFile file, FileJournal journal) => FileKinds.ReaderFor(file.Path)?.Invoke(file.Text, journal);
}

/// <summary>One file that was fetched from disk.</summary>
/// <param name="Journal">What was noted.</param>
/// <param name="Stored">What it holds; null when it could not be read.</param>
/// <param name="Hash">Its fingerprint; empty when it could not be read.</param>
internal sealed record LoadedFile(FileJournal Journal, StoredFile? Stored, byte[] Hash)
{
    /// <summary>Its length in bytes.</summary>
    public int Length => Stored?.Bytes.Length ?? 0;

    public static LoadedFile Of(string root, string path)
    {
        var journal = new FileJournal(path);
        if (FileKinds.ReaderFor(path) is null && !FileKinds.IsPage(path))
        {
            journal.Fault(0, "Dit bestand hoort hier niet; het wordt niet gelezen.", "Haal het weg, of kijk de naam en de map na.");
        }

        var stored = StoredFile.Load(root, journal);
        return new LoadedFile(journal, stored, stored?.Hash() ?? []);
    }
}
