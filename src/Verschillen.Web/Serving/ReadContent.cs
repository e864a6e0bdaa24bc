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

    /// <summary>What reads messages by a catalogue: learnt with the program, or now, which takes tens of seconds of a processor.</summary>
    /// <param name="catalogue">The content, read and checked.</param>
    /// <param name="cores">How many cores may learn at once; null, the default, for all.</param>
    public static UtteranceReader ReaderOf(Catalogue catalogue, int? cores = null) => new(catalogue.Lexicon, TrainedModelsFile.Read(TrainedModelsFile.BesideTheProgram, catalogue.Edition), cores);
}
