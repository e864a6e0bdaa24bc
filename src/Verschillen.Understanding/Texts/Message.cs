using System.Collections.Frozen;

namespace Verschillen.Understanding.Texts;

/// <summary>A message as tokens.</summary>
internal sealed class Message
{
    private readonly Token[] _tokens;

    private Message(string original, Token[] tokens, bool wasEnglish = false)
    {
        Original = original;
        _tokens = tokens;
        WasEnglish = wasEnglish;
    }

    public string Original { get; }

    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>Whether some of its words were put from English into Dutch.</summary>
    public bool WasEnglish { get; }

    public int Count => _tokens.Length;

    /// <summary>Its words without the spaces between them.</summary>
    public string Letters => string.Concat(_tokens.Select(token => token.Text));

    /// <summary>Its words with one space between them, whatever stood there.</summary>
    public string Sentence => string.Join(' ', Array.ConvertAll(_tokens, token => token.Text));

    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>Whether a token is this word; false past either end.</summary>
    public bool Is(int index, string word) => index >= 0 && index < Count && _tokens[index].Is(word);

    /// <summary>Whether each of its tokens from one up to another, which is not looked at, has such a text; so has none.</summary>
    public bool IsAll(int start, int end, Func<string, bool> isSuch)
    {
        for (var i = start; i < end; i++)
        {
            if (!isSuch(_tokens[i].Text))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the tokens from one up to another are all that stands between two signs as strong as a comma, or an end of the message.</summary>
    public bool IsPart(int start, int end) => _tokens[start].Before >= Gap.Comma && (end >= Count || _tokens[end].Before >= Gap.Comma);

    /// <summary>The words of the original from one token to another.</summary>
    public string Said(int first, int end) => Original[_tokens[first].Start.._tokens[end - 1].End];

    /// <summary>The same message with English words in Dutch, one for one.</summary>
    public Message InDutch(Token[] tokens) => new(Original, tokens, wasEnglish: true);

    /// <summary>The tokens from one to another, which is not in it, as a message of their own with the same original.</summary>
    public Message Part(int start, int end) => new(Original, _tokens[start..end], WasEnglish);

    /// <summary>Whether a sentence or a line ends before one of some tokens.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last of them, included.</param>
    public bool HasStop(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (this[i].Before == Gap.Stop)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All words of some texts, folded.</summary>
    public static FrozenSet<string> WordsOf(IEnumerable<string> texts) => texts.SelectMany(text => Of(text).Tokens).Select(token => token.Text).ToFrozenSet(StringComparer.Ordinal);

    public static Message Of(string text)
    {
        var folded = FoldedText.Of(text);
        return new Message(text, new Tokenizer(folded).Tokens());
    }
}
