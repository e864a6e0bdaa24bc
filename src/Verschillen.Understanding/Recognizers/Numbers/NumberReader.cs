using System.Globalization;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Numbers;

/// <summary>A number in a message.</summary>
/// <param name="End">The token after it.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsArticle">Whether it is the word "een", which is mostly no number.</param>
internal readonly record struct NumberHit(int End, decimal Value, bool IsArticle);

/// <summary>Reads numbers in digits and in words.</summary>
internal static class NumberReader
{
    // "twee en een half miljoen" is five words; more than seven in a row is no amount that people type.
    private const int MostWords = 7;

    /// <summary>The number that begins at a token.</summary>
    /// <returns>Null when none does.</returns>
    public static NumberHit? At(Message message, int index)
    {
        var token = message[index];
        return token.Kind switch
        {
            TokenKind.Number => Digits(token.Text) is { } value ? Multiplied(message, index + 1, value) : null,
            TokenKind.Word => Words(message, index),
            _ => null,
        };
    }

    /// <summary>The value of digits with Dutch dots and commas; "1.250,50" is 1250.50 and "1.5" is 1.5.</summary>
    public static decimal? Digits(string text)
    {
        // A decimal holds 28 digits; longer is no amount.
        if (text.Length > 20 || text.AsSpan().ContainsAny('/', ':', '-'))
        {
            return null;
        }

        var comma = text.LastIndexOf(',');
        var dot = text.LastIndexOf('.');
        var isGrouped = dot >= 0 && text.Length - dot == 4 && comma < 0;
        var plain = comma > dot || isGrouped
            ? text.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.')
            : text.Replace(",", string.Empty, StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static NumberHit? Words(Message message, int index)
    {
        if (message[index].Text.Length < 3)
        {
            return null;
        }

        var first = NumberWords.Parse(message[index].Text);
        var isHalf = message.Is(index, "een") && index + 1 < message.Count && message[index + 1].Text is "half" or "halve";
        if (isHalf)
        {
            return Multiplied(message, index + 2, 0.5m);
        }

        if (first is not { } value)
        {
            return null;
        }

        var (end, joined) = (index + 1, message[index].Text);
        for (var last = index + 1; last < message.Count && last < index + MostWords && message[last] is { IsWord: true, Before: Gap.Space or Gap.Hyphen }; last++)
        {
            // "vijf en twintig" has one word between; two without a number end it.
            if ((last == index + 1 && !Continues(message[last].Text)) || last > end + 1)
            {
                break;
            }

            joined += message[last].Text;
            if (NumberWords.Parse(joined) is { } longer)
            {
                (end, value) = (last + 1, longer);
            }
        }

        return Multiplied(message, end, value) with { IsArticle = end == index + 1 && message.Is(index, "een") };
    }

    private static bool Continues(string word) =>
        word is "en" || NumberWords.Parse(word) is not null;

    /// <summary>Reads on after a number: "en een half", "miljoen", "k".</summary>
    public static NumberHit Multiplied(Message message, int end, decimal value)
    {
        if (end + 2 < message.Count && NumberWords.Multiplier(message[end - 1].Text) is null && message.Is(end, "en") && message.Is(end + 1, "een") && message[end + 2].Text is "half" or "halve")
        {
            (end, value) = (end + 3, value + 0.5m);
        }

        // Beyond this a product no longer fits a decimal, and is no amount.
        while (end < message.Count && value < 1_000_000_000_000 && Times(message[end], decimal.Truncate(value) != value) is { } times && message[end].Before < Gap.Stop)
        {
            (end, value) = (end + 1, value * times);
        }

        return new NumberHit(end, value, IsArticle: false);
    }

    /// <summary>"1,2b" is a thousand million; "12b" is the number of a house.</summary>
    private static decimal? Times(Token token, bool isDecimal) => token.Text switch
    {
        "k" when token.Before is Gap.None or Gap.Space => 1000,
        "b" when token.Before is Gap.None && isDecimal => 1_000_000_000,
        "g" when token is { Before: Gap.None, HasCapital: true } => 1_000_000_000,
        "mln" => 1_000_000,
        _ => NumberWords.Multiplier(token.Text),
    };
}
