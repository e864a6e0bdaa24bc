namespace Verschillen.Understanding.Texts;

/// <summary>A message as tokens.</summary>
internal sealed class Message
{
    private Message(string original, IReadOnlyList<Token> tokens, bool wasEnglish = false)
    {
        Original = original;
        Tokens = tokens;
        WasEnglish = wasEnglish;
    }

    public string Original { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Whether some of its words were put from English into Dutch.</summary>
    public bool WasEnglish { get; }

    public int Count => Tokens.Count;

    /// <summary>Its words without the spaces between them.</summary>
    public string Letters => string.Concat(Tokens.Select(token => token.Text));

    /// <summary>Its words with one space between them, whatever stood there.</summary>
    public string Sentence => string.Join(' ', Tokens.Select(token => token.Text));

    public Token this[int index] => Tokens[index];

    /// <summary>Whether a token is this word; false past either end.</summary>
    public bool Is(int index, string word) => index >= 0 && index < Count && Tokens[index].Is(word);

    /// <summary>Whether each of its tokens from one up to another, which is not looked at, has such a text; so has none.</summary>
    public bool IsAll(int start, int end, Func<string, bool> isSuch)
    {
        for (var i = start; i < end; i++)
        {
            if (!isSuch(Tokens[i].Text))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the tokens from one up to another are all that stands between two signs as strong as a comma, or an end of the message.</summary>
    public bool IsPart(int start, int end) => Tokens[start].Before >= Gap.Comma && (end >= Count || Tokens[end].Before >= Gap.Comma);

    /// <summary>The words of the original from one token to another.</summary>
    public string Said(int first, int end) => Original[Tokens[first].Start..Tokens[end - 1].End];

    /// <summary>The same message with English words in Dutch, one for one.</summary>
    public Message InDutch(IReadOnlyList<Token> tokens) => new(Original, tokens, wasEnglish: true);

    public static Message Of(string text)
    {
        var folded = FoldedText.Of(text);
        return new Message(text, new Tokenizer(folded).Tokens());
    }
}
