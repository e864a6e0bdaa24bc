using Verschillen.Content.Files;

namespace Verschillen.Content.Editions;

/// <summary>Keeps the edition that answers, so that its receipt numbers can be asked for later.</summary>
public static class EditionKeeping
{
    /// <summary>Keeps an edition, unless it is kept already; then nothing is read and nothing is written.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="edition">The edition that was read from the folder.</param>
    /// <param name="root">The folder that holds "content" and "dialogs".</param>
    /// <param name="at">The moment.</param>
    /// <exception cref="EditionStoreException">The store cannot be used, or the files were changed after they were read.</exception>
    public static void Keep(IEditionStore store, Edition edition, string root, DateTimeOffset at)
    {
        if (store.Holds(edition))
        {
            return;
        }

        var files = FilesIn(root);
        if (!string.Equals(ContentFiles.HashOf(files.Select(file => file.Hash())), edition.Hash, StringComparison.Ordinal))
        {
            throw new EditionStoreException($"De bestanden in {root} zijn veranderd nadat uitgave {edition} is gelezen, dus die kan niet worden bewaard. Kijk met 'verschillen controleer' of zij in orde zijn. Zo ja, dan gaat de chat er vanzelf mee door, of na een herstart als Content:CheckSeconds 0 is. Met fouten start de chat niet.");
        }

        store.Keep(edition, [.. files.Select(file => new EditionFile(file.Path, file.Text))], at);
    }

    private static List<TextFile> FilesIn(string root) =>
        [.. ContentFiles.PathsIn(root).Select(path => TextFile.Load(root, new FileJournal(path))).OfType<TextFile>()];
}
