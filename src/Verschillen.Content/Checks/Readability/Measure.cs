namespace Verschillen.Content.Checks.Readability;

/// <summary>How much there is to read in a text, or in all texts of a file.</summary>
internal readonly record struct Measure(int Sentences, int Words, int Syllables)
{
    /// <summary>Below this many words a score says nothing.</summary>
    public const int FewestWords = 30;

    /// <summary>
    /// Below this many words the score of a file says nothing: a municipality's file is a handful of loose notes, and one name of a
    /// desk decides.
    /// </summary>
    public const int FewestWordsOfFile = 150;

    public bool IsFile => Words >= FewestWordsOfFile;

    public bool IsLongEnough => Words >= FewestWords;

    public double WordsASentence => (double)Words / Sentences;

    /// <summary>The readability score of Flesch, made fit for Dutch by Douma in 1960: 100 is very easy, 0 very hard.</summary>
    public double FleschDouma => 206.84 - (0.93 * WordsASentence) - (77 * ((double)Syllables / Words));

    public static Measure operator +(Measure left, Measure right) =>
        new(left.Sentences + right.Sentences, left.Words + right.Words, left.Syllables + right.Syllables);

    /// <param name="text">The text.</param>
    /// <param name="names">Names whose words count as two syllables at most.</param>
    public static Measure Of(string text, EasyNames names)
    {
        var measure = default(Measure);
        foreach (var sentence in Readability.Sentences.Of(text))
        {
            var words = Readability.Sentences.Words(sentence);
            measure += new Measure(1, words.Count, names.SyllablesIn(words));
        }

        return measure;
    }
}
