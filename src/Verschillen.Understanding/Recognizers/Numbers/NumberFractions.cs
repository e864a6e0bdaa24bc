using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Numbers;

/// <summary>Reads parts of a whole: "twee derde", "vijf en een kwart", "een op de twintig" (breuken).</summary>
internal static class NumberFractions
{
    // "drie miljoen en een half" is half a million more; of a thousand or less it is half of one.
    private const decimal LeastScaled = 1_000_000;

    /// <summary>Reads on after a number.</summary>
    /// <param name="message">The message.</param>
    /// <param name="index">The token where the number begins.</param>
    /// <param name="number">The number read so far.</param>
    public static NumberHit ReadOn(Message message, int index, NumberHit number) =>
        Divided(message, index, number) ?? Added(message, number) ?? Ratio(message, number) ?? number;

    /// <summary>"twee derde"; of "tweehonderd drie vijfde" only the last word is divided.</summary>
    private static NumberHit? Divided(Message message, int index, NumberHit number)
    {
        if (Denominator(message, number.End) is not { } below || decimal.Truncate(number.Value) != number.Value)
        {
            return null;
        }

        var last = number.End - 1;
        if (last > index && NumberWords.Parse(message[last].Text) is { } above && above < 100 && number.Value - above > above)
        {
            return Scaled(message, number.End + 1, number.Value - above, above / below, LastMultiplier(message, last));
        }

        var isPart = number.IsArticle ? IsAlone(message, number.End) : last == index;
        return isPart ? NumberReader.Multiplied(message, number.End + 1, number.Value / below) : null;
    }

    /// <summary>"drie en een kwart", "twintig drie vijfde".</summary>
    private static NumberHit? Added(Message message, NumberHit number)
    {
        var hasAnd = message.Is(number.End, "en");
        var at = hasAnd ? number.End + 1 : number.End;
        if (at >= message.Count || message[at].Before > Gap.Hyphen || (!hasAnd && !message[number.End - 1].IsWord))
        {
            return null;
        }

        if (message.Is(at, "driekwart"))
        {
            return Scaled(message, at + 1, number.Value, 0.75m, LastMultiplier(message, number.End));
        }

        var isNumerator = NumberWords.Parse(message[at].Text) is >= 1 and < 100 && (!number.IsArticle || hasAnd);
        return isNumerator && Denominator(message, at + 1) is { } below && NumberWords.Parse(message[at].Text) is { } above
            ? Scaled(message, at + 2, number.Value, above / below, LastMultiplier(message, number.End))
            : null;
    }

    private static NumberHit Scaled(Message message, int end, decimal whole, decimal part, decimal scale)
    {
        var (after, multiplied, _) = NumberReader.Multiplied(message, end, part);
        return new NumberHit(after, whole + (after > end || scale < LeastScaled ? multiplied : part * scale), IsArticle: false);
    }

    /// <summary>The multiplier before a token, over an "en".</summary>
    private static decimal LastMultiplier(Message message, int index) =>
        NumberWords.Multiplier(message[message.Is(index - 1, "en") ? index - 2 : index - 1].Text) ?? 1;

    /// <summary>"een van de drie", "1 op de 3", "1 uit drie".</summary>
    private static NumberHit? Ratio(Message message, NumberHit number)
    {
        var hasArticle = message.Is(number.End + 1, "de");
        var at = hasArticle ? number.End + 2 : number.End + 1;
        var isRatio = message.Is(number.End, "uit") || (hasArticle && (message.Is(number.End, "van") || message.Is(number.End, "op")));
        return isRatio && at < message.Count && NumberReader.At(message, at) is { } whole && number.Value >= 1 && number.Value < whole.Value && !IsMoney(message, whole.End)
            ? new NumberHit(whole.End, number.Value / whole.Value, IsArticle: false)
            : null;
    }

    private static bool IsMoney(Message message, int index) => index < message.Count && message[index].Text is "euro" or "€" or "%" or "procent";

    /// <summary>"een vierde kamer" is the fourth room; "een vierde" and "een vierde van" are parts.</summary>
    private static bool IsAlone(Message message, int index) =>
        message[index].Text is "half" or "halve" or "kwart" || index + 1 >= message.Count || message[index + 1].Before >= Gap.Comma || message.Is(index + 1, "van");

    /// <summary>The fourth of "drie vierde"; a second is a half, and mostly a rank.</summary>
    private static decimal? Denominator(Message message, int index)
    {
        if (index >= message.Count || message[index] is not { IsWord: true, Before: Gap.Space or Gap.Hyphen, Text: var word })
        {
            return null;
        }

        return word switch
        {
            "half" or "halve" => message.Is(index - 1, "een") ? 2 : null,
            "kwart" => 4,
            _ => OrdinalWords.Large(word.EndsWith("sten", StringComparison.Ordinal) || word.EndsWith("den", StringComparison.Ordinal) ? word[..^1] : word) is >= 3 and var rank ? rank : null,
        };
    }
}
