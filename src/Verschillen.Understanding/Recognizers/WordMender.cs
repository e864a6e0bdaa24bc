using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Writes the words of a message the usual way: dialect and misspellings become the word that was meant.</summary>
internal sealed class WordMender(Vocabulary vocabulary, OtherForms otherForms)
{
    // Mending a word costs about ten microseconds; a message of people has fewer misspellings than this.
    private const int MostMendings = 40;

    /// <param name="message">The message.</param>
    /// <param name="isRead">Which tokens are read as something else than a word, and stay as they are.</param>
    /// <returns>The words, and for each whether it, mended or not, is one of the vocabulary.</returns>
    public (string[] Words, bool[] IsKnown) Mend(Message message, bool[] isRead)
    {
        var (words, isKnown, mendings) = (new string[message.Count], new bool[message.Count], 0);
        for (var i = 0; i < words.Length; i++)
        {
            var isWord = !isRead[i] && message[i].IsWord;
            (words[i], isKnown[i]) = isWord ? otherForms.UsualOf(message[i].Text) : (message[i].Text, true);
            if (KeyboardMash.IsHeldDown(message[i]))
            {
                (words[i], isKnown[i]) = (message.Said(i, i + 1), false);
                continue;
            }

            if (!isKnown[i] && words[i].Length > 3 && !KeyboardMash.Is(words[i]) && mendings++ < MostMendings && vocabulary.Nearest(words[i]) is var (mended, _))
            {
                (words[i], isKnown[i]) = (mended, true);
            }
        }

        return (words, isKnown);
    }
}
