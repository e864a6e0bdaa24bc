using Verschillen.Domain;

namespace Verschillen.Content.Checks.Readability;

/// <summary>What a text of a level may ask of its reader.</summary>
/// <param name="Name">The name of the level.</param>
/// <param name="WordsASentence">The longest sentence.</param>
/// <param name="MeanWords">The longest mean of a text.</param>
/// <param name="Commas">The most commas in a sentence.</param>
/// <param name="ScoreOfText">The lowest score of a text.</param>
/// <param name="ScoreOfFile">The lowest score of all texts of a file together.</param>
internal sealed record Limits(string Name, int WordsASentence, int MeanWords, int Commas, int ScoreOfText, int ScoreOfFile)
{
    private static readonly Limits s_b1 = new("B1", WordsASentence: 15, MeanWords: 11, Commas: 1, ScoreOfText: 60, ScoreOfFile: 70);
    private static readonly Limits s_a2 = new("A2", WordsASentence: 10, MeanWords: 8, Commas: 0, ScoreOfText: 75, ScoreOfFile: 80);

    public static Limits Of(LanguageLevel level) => level == LanguageLevel.A2 ? s_a2 : s_b1;
}
