namespace Verschillen.Understanding.Texts;

/// <summary>Cuts a folded message into words, numbers and signs.</summary>
internal sealed class Tokenizer(FoldedText text)
{
    private readonly List<Token> _tokens = [];
    private Gap _gap = Gap.Stop;

    public IReadOnlyList<Token> Tokens()
    {
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsLetter(text[i]))
            {
                i = Word(i);
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                i = Number(i);
            }
            else
            {
                i = Sign(i);
            }
        }

        return _tokens;
    }

    private int Word(int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || IsInnerApostrophe(end)))
        {
            end++;
        }

        var word = text.Slice(start, end);
        Add(word.Contains('\'', StringComparison.Ordinal) ? word.Replace("'", string.Empty, StringComparison.Ordinal) : word, start, end, TokenKind.Word);
        return end;
    }

    private bool IsInnerApostrophe(int index) => text[index] == '\'' && index + 1 < text.Length && char.IsLetter(text[index + 1]);

    private int Number(int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInsideNumber(end)))
        {
            end++;
        }

        Add(text.Slice(start, end), start, end, TokenKind.Number);
        return end;
    }

    private bool IsInsideNumber(int index) =>
        text[index] is '.' or ',' or ':' or '/' or '-' && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]);

    private int Sign(int index)
    {
        var character = text[index];
        switch (character)
        {
            case '€' or '$' or '%' or '>' or '+':
                Add(text.Slice(index, index + 1), index, index + 1, TokenKind.Sign);
                break;
            // "Aa & Hunze".
            case '&':
                Add("en", index, index + 1, TokenKind.Word);
                break;
            case '-' or '/' or '_':
                Widen(Gap.Hyphen);
                break;
            case ',' or '(' or ')' or '"':
                Widen(Gap.Comma);
                break;
            case '.' or '?' or '!' or ';' or ':' or '\n' or '\r' or '|' or '•':
                Widen(Gap.Stop);
                break;
            case '\'':
                break;
            default:
                Widen(Gap.Space);
                break;
        }

        return index + 1;
    }

    private void Widen(Gap gap) => _gap = gap > _gap ? gap : _gap;

    private void Add(string word, int start, int end, TokenKind kind)
    {
        var last = text.SourceOf(end - 1);
        var width = char.IsHighSurrogate(text.Original[last]) ? 2 : 1;
        _tokens.Add(new Token(word, text.SourceOf(start), last + width, kind, text.IsCapital(start), _gap));
        _gap = Gap.None;
    }
}
