using System.Globalization;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Numbers;

/// <summary>Reads what people write with digits: "1 234 567,89", ",08", "2½", "12,5e3", "1,1^2" and "10k".</summary>
internal static class NumberDigits
{
    // 10 to the 27th is the most that fits a decimal with a digit to spare.
    private const double Largest = 1e27;

    /// <summary>The number in digits that begins at a token, without its sign.</summary>
    /// <returns>Null when the token is no number.</returns>
    public static NumberHit? At(Message message, int index)
    {
        var token = message[index];
        if (VulgarFraction(message.Original[token.Start]) is { } alone)
        {
            return new NumberHit(After(message, index, token.Start + 1), alone, IsArticle: false);
        }

        if (VulgarFraction(message.Original[token.End - 1]) is { } part && int.TryParse(message.Original.AsSpan(token.Start, token.End - token.Start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            return new NumberHit(After(message, index, token.End), whole + part, IsArticle: false);
        }

        var hit = Fraction(token.Text) is { } fraction ? new NumberHit(index + 1, fraction, IsArticle: false) : Grouped(message, index) ?? Plain(message, index);
        return hit is { } number ? Powered(message, number) : null;
    }

    /// <summary>A proper fraction such as "3/4"; "24/7" is none.</summary>
    private static decimal? Fraction(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && text.Length <= 7
            && int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var above)
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var below)
            && above > 0 && above < below ? (decimal)above / below : null;
    }

    private static NumberHit? Plain(Message message, int index)
    {
        var token = message[index];
        if (NumberReader.Digits(token.Text) is not { } value)
        {
            return null;
        }

        // ",08" has its comma before the first digit.
        if (token.Text.Length <= 20 && IsLeadingComma(message, token.Start) && !token.Text.AsSpan().ContainsAny('.', ','))
        {
            value = decimal.Parse("0." + token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        var next = index + 1;
        if (next < message.Count && message[next] is { Before: Gap.Space, Kind: TokenKind.Number } fraction && decimal.Truncate(value) == value && Fraction(fraction.Text) is { } part)
        {
            return new NumberHit(next + 1, value + part, IsArticle: false);
        }

        return new NumberHit(next, value, IsArticle: false);
    }

    private static bool IsLeadingComma(Message message, int start) =>
        start > 0 && message.Original[start - 1] == ',' && (start == 1 || message.Original[start - 2] is ' ' or '-' or '€');

    /// <summary>Thousands apart: "1 234 567,89".</summary>
    private static NumberHit? Grouped(Message message, int index)
    {
        if (message[index].Text is not { Length: <= 3 } first || first[0] == '0' || !first.AsSpan().ContainsOnlyDigits())
        {
            return null;
        }

        var (end, value) = (index + 1, decimal.Parse(first, NumberStyles.None, CultureInfo.InvariantCulture));
        // Seven groups are more than anybody's income.
        while (end < message.Count && end < index + 7 && message[end] is { Kind: TokenKind.Number, Before: Gap.Space } group && group.Start == message[end - 1].End + 1
            && group.Text.Length >= 3 && group.Text.AsSpan(0, 3).ContainsOnlyDigits() && (group.Text.Length == 3 || group.Text[3] == ','))
        {
            if (NumberReader.Digits(group.Text) is not { } thousandth)
            {
                break;
            }

            (end, value) = (end + 1, (value * 1000) + thousandth);
            if (group.Text.Length > 3)
            {
                break;
            }
        }

        return end > index + 1 ? new NumberHit(end, value, IsArticle: false) : null;
    }

    /// <summary>"12,5e3" and "1,1^2", then "k" and "mln"; the exponent may have signs.</summary>
    private static NumberHit? Powered(Message message, NumberHit number)
    {
        var text = message.Original;
        var at = message[number.End - 1].End;
        if (at >= text.Length || text[at] is not ('e' or 'E' or '^'))
        {
            return NumberReader.Multiplied(message, number.End, number.Value);
        }

        var (isPower, isNegative, digits) = (text[at] == '^', false, at + 1);
        while (digits < text.Length && text[digits] is '+' or '-')
        {
            isNegative |= text[digits++] == '-';
        }

        var end = digits;
        while (end < text.Length && end < digits + 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == digits)
        {
            return NumberReader.Multiplied(message, number.End, number.Value);
        }

        // "1,1^--23": two signs cancel out.
        var isDouble = digits - at > 2 && isNegative;
        var exponent = int.Parse(text.AsSpan(digits, end - digits), NumberStyles.None, CultureInfo.InvariantCulture) * (isNegative && !isDouble ? -1 : 1);
        var value = isPower ? Math.Pow((double)number.Value, exponent) : (double)number.Value * Math.Pow(10, exponent);
        return double.IsFinite(value) && Math.Abs(value) < Largest ? new NumberHit(After(message, number.End - 1, end), (decimal)value, IsArticle: false) : null;
    }

    /// <summary>The first token that begins at or after a place in the original.</summary>
    private static int After(Message message, int index, int place)
    {
        while (index < message.Count && message[index].Start < place)
        {
            index++;
        }

        return index;
    }

    private static decimal? VulgarFraction(char character) =>
        character >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.OtherNumber && CharUnicodeInfo.GetNumericValue(character) is > 0 and < 1 and var value ? (decimal)value : null;

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
