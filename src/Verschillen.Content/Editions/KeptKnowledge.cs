using Verschillen.Content.Files;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Receipts;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Editions;

/// <summary>
/// What a kept edition can tell about one receipt. Only the files that the answer rests on are read: all topics, the two
/// municipalities, the dialogs of the topics asked about; a whole content would take a second and tens of megabytes.
/// </summary>
internal static class KeptKnowledge
{
    /// <param name="store">Where the edition is kept.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="receipt">The receipt to tell about.</param>
    /// <param name="today">Today's sentences, for those that the edition did not have.</param>
    public static Knowledge Read(IEditionStore store, Edition edition, Receipt receipt, Phrasebook today)
    {
        var files = ContentFiles.Of([.. store.Read(edition, path => IsNeeded(path, receipt)).Select(file => new TextFile(file.Path, file.Text))]);
        return KnowledgeMaking.Make(files, edition, today.InWordsOf(KnowledgeMaking.WordingsIn(files)));
    }

    private static bool IsNeeded(string path, Receipt receipt)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return FileKinds.OfEveryAnswer.Contains(path) ||
            path.StartsWith(FileKinds.Topics, StringComparison.Ordinal) ||
            (path.StartsWith(FileKinds.Municipalities, StringComparison.Ordinal) && receipt.Municipalities.Any(code => name.StartsWith(code.ToString(), StringComparison.OrdinalIgnoreCase))) ||
            (string.Equals(path, FileKinds.Dialogs + name, StringComparison.Ordinal) && !name.StartsWith('_') && receipt.Topics.Contains(Receipt.CodeOf(new TopicId(Path.GetFileNameWithoutExtension(name)))));
    }
}
