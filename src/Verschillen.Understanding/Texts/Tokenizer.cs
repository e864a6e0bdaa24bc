namespace Verschillen.Understanding.Texts;

/// <summary>Cuts a folded message into words, numbers and signs.</summary>
internal sealed class Tokenizer(FoldedText text)
{
    private readonly List<Token> _tokens = [];
    private Gap _gap = Gap.Stop;

    public Token[] Tokens()
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

        return [.. _tokens];
    }

    private int Word(int start)
    {
        if (Initials(start) is { } initials)
        {
            var last = start + (2 * (initials.Length - 1));
            Add(initials, start, last + 1, TokenKind.Word);
            // Its point ends no sentence.
            return last + 1 < text.Length && text[last + 1] == '.' ? last + 2 : last + 1;
        }

        var end = start + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || IsInnerApostrophe(end)))
        {
            end++;
        }

        var word = text.Slice(start, end);
        Add(word.Contains('\'', StringComparison.Ordinal) ? word.Replace("'", string.Empty, StringComparison.Ordinal) : word, start, end, TokenKind.Word);
        return end;
    }

    /// <summary>"i.v.m.", "m.b.t.", "p.w": letters with points between them are one word.</summary>
    /// <returns>Null when none begins here.</returns>
    private string? Initials(int start)
    {
        var end = start;
        while (IsLetterAlone(end) && end + 1 < text.Length && text[end + 1] == '.')
        {
            end += 2;
        }

        var count = ((end - start) / 2) + (IsLetterAlone(end) ? 1 : 0);
        return count < 2 ? null : string.Create(count, (text, start), static (letters, from) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = from.text[from.start + (2 * i)];
            }
        });
    }

    /// <summary>"v. Ede n. Zeist": the point is of the letter; "dank u." ends a sentence.</summary>
    private bool IsAfterInitial(int index) => index > 0 && text[index - 1] != 'u' && IsLetterAlone(index - 1) && (index == 1 || !char.IsLetterOrDigit(text[index - 2]));

    /// <summary>Whether no letter or digit follows the letter there.</summary>
    private bool IsLetterAlone(int index) =>
        index < text.Length && char.IsLetter(text[index]) && (index + 1 >= text.Length || !char.IsLetterOrDigit(text[index + 1]));

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
            case '.' when IsAfterInitial(index):
                Widen(Gap.Space);
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
