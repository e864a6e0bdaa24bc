using Verschillen.Content;
using Verschillen.Understanding;

namespace Verschillen.Web.Serving;

/// <summary>The content of a folder, being read, and what reads messages by it. Neither changes, so that servers of one process can share it.</summary>
internal sealed class ReadContent
{
    /// <param name="folder">The folder that holds content/ and dialogs/.</param>
    public ReadContent(string folder)
    {
        Reading = Task.Run(() => Of(folder, before: null));
        Reader = new Lazy<UtteranceReader>(() => ReaderOf(Reading.Result.Catalogue!));
    }

    /// <summary>The content.</summary>
    public Task<ContentReading> Reading { get; }

    /// <summary>Reads messages once it is asked for; not to be asked of content with faults.</summary>
    public Lazy<UtteranceReader> Reader { get; }

    /// <summary>Reads the content of a folder. What was learned of its words by the content before it, or with the program, is not learned again.</summary>
    /// <param name="folder">The folder that holds content/ and dialogs/.</param>
    /// <param name="before">The content that answers until then; null at the start.</param>
    public static ContentReading Of(string folder, ContentInUse? before) => ContentFolder.Read(folder, hash =>
        before is not null && string.Equals(before.LexiconHash, hash, StringComparison.Ordinal) ? before.Learnt.Result.Trained : TrainedModelsFile.Of(hash));

    /// <summary>What reads messages by a catalogue. Words of which nothing was learned are learned now, which takes tens of seconds of a processor.</summary>
    /// <param name="catalogue">The content, read and checked.</param>
    /// <param name="cores">How many cores may learn at once; null, the default, for all.</param>
    public static UtteranceReader ReaderOf(Catalogue catalogue, int? cores = null)
    {
        var reader = new UtteranceReader(catalogue.Lexicon, catalogue.Learned, cores);
        if (catalogue.Learned is null)
        {
            // Learning takes a gigabyte, which the collector for servers would keep for itself (docs/adr/0024).
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        return reader;
    }
}
