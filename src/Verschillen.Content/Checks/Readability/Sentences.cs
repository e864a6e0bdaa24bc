namespace Verschillen.Content.Checks.Readability;

/// <summary>Parts a text into sentences and words.</summary>
internal static class Sentences
{
    private const string Ends = ".?!…";

    /// <summary>The sentences of a text, without the blanks around them.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] == '\n' || (Ends.Contains(text[i], StringComparison.Ordinal) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            if (ends || i + 1 == text.Length)
            {
                var sentence = text[start..(i + 1)].Trim();
                start = i + 1;
                if (sentence.Length > 0)
                {
                    yield return sentence;
                }
            }
        }
    }

    /// <summary>The words and figures of a sentence, without the marks around them; "scootmobiel-rijder" is one.</summary>
    public static List<string> Words(string sentence)
    {
        var words = new List<string>();
        foreach (var part in sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var start = Array.FindIndex([.. part], char.IsLetterOrDigit);
            if (start >= 0)
            {
                words.Add(part[start..(1 + Array.FindLastIndex([.. part], char.IsLetterOrDigit))]);
            }
        }

        return words;
    }

    /// <summary>The commas of a sentence; that of "21,80 euro" is none.</summary>
    public static int Commas(string sentence)
    {
        var commas = 0;
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] == ',' && !(i > 0 && i + 1 < sentence.Length && char.IsAsciiDigit(sentence[i - 1]) && char.IsAsciiDigit(sentence[i + 1])))
            {
                commas++;
            }
        }

        return commas;
    }
}
