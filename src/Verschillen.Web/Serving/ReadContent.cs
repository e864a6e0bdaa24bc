using Verschillen.Content;
using Verschillen.Understanding;

namespace Verschillen.Web.Serving;

/// <summary>The content of a folder, being read, and what reads messages by it. Neither changes, so that servers of one process can share it.</summary>
internal sealed class ReadContent
{
    /// <param name="folder">The folder that holds content/ and dialogs/.</param>
    public ReadContent(string folder)
    {
        Reading = Task.Run(() => ContentFolder.Read(folder));
        Reader = new Lazy<UtteranceReader>(() => ReaderOf(Reading.Result.Catalogue!));
    }

    /// <summary>The content.</summary>
    public Task<ContentReading> Reading { get; }

    /// <summary>Reads messages once it is asked for; not to be asked of content with faults.</summary>
    public Lazy<UtteranceReader> Reader { get; }

    /// <summary>What reads messages by a catalogue. Its words were learnt by the content before it or with the program; other words are learnt now, which takes tens of seconds of a processor.</summary>
    /// <param name="catalogue">The content, read and checked.</param>
    /// <param name="before">The content that answers until then; null, the default, at the start.</param>
    /// <param name="cores">How many cores may learn at once; null, the default, for all.</param>
    public static UtteranceReader ReaderOf(Catalogue catalogue, ContentInUse? before = null, int? cores = null)
    {
        var learned = before is not null && string.Equals(before.LexiconHash, catalogue.LexiconHash, StringComparison.Ordinal)
            ? before.Learnt.Result.Trained
            : TrainedModelsFile.Of(catalogue);
        return new(catalogue.Lexicon, learned, cores);
    }
}
