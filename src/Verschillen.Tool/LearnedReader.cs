using Verschillen.Content;
using Verschillen.Understanding;

namespace Verschillen.Tool;

/// <summary>A reader over the content. What it learned is kept beside the tool, so that the next command on the same content starts at once (docs/adr/0016).</summary>
internal static class LearnedReader
{
    public static UtteranceReader Of(Catalogue catalogue)
    {
        if (TrainedModelsFile.Of(catalogue.LexiconHash) is { } learned)
        {
            return new UtteranceReader(catalogue.Lexicon, learned);
        }

        var reader = new UtteranceReader(catalogue.Lexicon);
        Keep(reader.Trained, catalogue.LexiconHash);
        return reader;
    }

    /// <summary>Where the tool may not write, the next command learns again; nobody needs to be told.</summary>
    private static void Keep(TrainedModels models, string lexiconHash)
    {
        try
        {
            TrainedModelsFile.Write(TrainedModelsFile.BesideTheProgram, lexiconHash, models);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
