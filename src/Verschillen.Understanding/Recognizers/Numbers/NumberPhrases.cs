using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Numbers;

/// <summary>Reads whole numbers, parts and what lies below zero, as an amount may be said (getallen).</summary>
internal static class NumberPhrases
{
    /// <summary>The number that begins at a token.</summary>
    /// <returns>Null when none does.</returns>
    public static NumberHit? At(Message message, int index)
    {
        var isMinus = message.Is(index, "min") && (index == 0 || message[index - 1].IsWord) && index + 1 < message.Count && message[index + 1].Before < Gap.Stop;
        var first = isMinus ? index + 1 : index;
        if (Unsigned(message, first) is not { } number)
        {
            return null;
        }

        return isMinus || IsBelowZero(message, index, number.End) ? number with { Value = -number.Value, IsArticle = false } : number;
    }

    private static NumberHit? Unsigned(Message message, int index)
    {
        var isNumber = message[index].Kind == TokenKind.Number;
        if ((isNumber ? NumberDigits.At(message, index) : NumberReader.At(message, index)) is not { } number || IsMeasure(message, number.End))
        {
            return null;
        }

        // "één" with its accents is a number, "een" mostly is not.
        number = number.IsArticle && message.Original[message[index].Start] != 'e' && message.Original[message[index].Start] != 'E' ? number with { IsArticle = false } : number;
        number = Decimals(message, number) ?? NumberFractions.ReadOn(message, index, number);
        return Dozens(message, index, number) ?? More(message, number) ?? number;
    }

    /// <summary>"180ml" and "12b" are a measure and a house number, not an amount.</summary>
    private static bool IsMeasure(Message message, int end) =>
        end < message.Count && message[end] is { IsWord: true, Before: Gap.None, Text: "ml" or "cl" or "l" or "km" or "cm" or "mm" or "kg" or "gr" };

    /// <summary>"-5" and, as all that is said, "- 5"; "100 - 200" and "10-12" go on from what is before.</summary>
    private static bool IsBelowZero(Message message, int index, int end)
    {
        var at = message[index].Start - 1;
        var isLead = at >= 0 && message.Original[at] is ',';
        at -= isLead ? 1 : 0;
        var isApart = at >= 0 && message.Original[at] == ' ' && index == 0 && end == message.Count;
        at -= isApart ? 1 : 0;
        return at >= 0 && message.Original[at] is '-' or '−' && (at == 0 || message.Original[at - 1] == ' ') && (index == 0 || message[index - 1].Kind != TokenKind.Number);
    }

    /// <summary>"vijf komma vijf", "nul komma nul vijf".</summary>
    private static NumberHit? Decimals(Message message, NumberHit number)
    {
        if (!message.Is(number.End, "komma"))
        {
            return null;
        }

        var (end, part, place) = (number.End + 1, 0m, 1m);
        // Four decimals are more than an amount has.
        while (end < message.Count && end <= number.End + 4 && message[end].IsWord && NumberWords.Parse(message[end].Text) is >= 0 and < 100 and var digits)
        {
            place /= digits < 10 ? 10 : 100;
            (end, part) = (end + 1, part + (digits * place));
        }

        return end == number.End + 1 ? null : NumberReader.Multiplied(message, end, number.Value + part);
    }

    /// <summary>"drie dozijn", "een gros"; of "driehonderd en twee dozijn" only the two are dozens.</summary>
    private static NumberHit? Dozens(Message message, int index, NumberHit number)
    {
        if (number.End >= message.Count || number.Value > 1_000_000_000 || message[number.End].Text switch { "dozijn" or "dozijnen" => 12, "gros" => 144, _ => 0 } is var dozen && dozen == 0)
        {
            return null;
        }

        var last = number.End - 1;
        var isLastOnly = last > index + 1 && message.Is(last - 1, "en") && NumberWords.Parse(message[last].Text) is not null;
        var dozens = isLastOnly ? NumberWords.Parse(message[last].Text)!.Value : number.Value;
        return new NumberHit(number.End + 1, number.Value - dozens + (dozens * dozen), IsArticle: false);
    }

    /// <summary>"2 miljoen 500 duizend": after a multiplier comes a smaller one.</summary>
    private static NumberHit? More(Message message, NumberHit number)
    {
        var isMore = number.End < message.Count && message[number.End] is { Kind: TokenKind.Number, Before: Gap.Space } && NumberWords.Multiplier(message[number.End - 1].Text) is not null;
        return isMore && NumberDigits.At(message, number.End) is { } next && NumberWords.Multiplier(message[next.End - 1].Text) is { } scale && scale < NumberWords.Multiplier(message[number.End - 1].Text)
            ? new NumberHit(next.End, number.Value + next.Value, IsArticle: false)
            : null;
    }
}
