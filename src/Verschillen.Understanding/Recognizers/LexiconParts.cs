using Verschillen.Understanding.Recognizers.Places;

namespace Verschillen.Understanding.Recognizers;

/// <summary>What takes longest to make of a lexicon, and needs nothing that is learned.</summary>
/// <param name="Patterns">All its phrases.</param>
/// <param name="Places">Its places.</param>
/// <param name="Questions">How points are asked for.</param>
internal sealed record LexiconParts(LexiconPatterns Patterns, PlaceIndex Places, AspectQuestions Questions)
{
    /// <summary>Makes them beside each other: none needs another, and a resident waits for all of them at the first page after a start.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="cores">How many cores may work on it, at least 1.</param>
    public static LexiconParts Of(Lexicon lexicon, int cores)
    {
        LexiconPatterns? patterns = null;
        PlaceIndex? places = null;
        AspectQuestions? questions = null;
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = cores },
            () => patterns = new LexiconPatterns(lexicon),
            () => places = new PlaceIndex(lexicon.Gazetteer),
            () => questions = new AspectQuestions(lexicon));
        return new LexiconParts(patterns!, places!, questions!);
    }
}
