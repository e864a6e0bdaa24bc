using System.Globalization;
using Verschillen.Domain.Municipalities;
using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Finds numbers that stand for a place, in digits or as they are spoken: postcodes (postcode) and dialling codes (netnummer).</summary>
internal sealed class PlaceNumbers(Gazetteer gazetteer, PlaceIndex index)
{
    private const int PostcodeDigits = 4;
    private const int DiallingDigits = 3;

    public List<PlaceSpan> Find(Message message, bool[] taken, bool isAsked)
    {
        var spans = new List<PlaceSpan>();
        for (var i = 0; i < message.Count; i++)
        {
            if (Digits(message, i) is not var (digits, end) || (At(message, i, digits, ref end, isAsked) is not { } entry))
            {
                continue;
            }

            spans.Add(new PlaceSpan(i, end, entry));
            taken.AsSpan(i, end - i).Fill(value: true);
            i = end - 1;
        }

        return spans;
    }

    private PlaceEntry? At(Message message, int start, string digits, ref int end, bool isAsked) => digits.Length switch
    {
        PostcodeDigits => AtPostcode(message, start, digits, ref end, isAsked),
        DiallingDigits when digits[0] == '0' && (IsAskedFor(message, start) || message.Is(end, "naar") || (isAsked && end - start == message.Count)) => index.Find(digits),
        _ => null,
    };

    /// <summary>"3811 AB", "3811AB", or four digits where a municipality was asked for or "postcode" stands before.</summary>
    private PlaceEntry? AtPostcode(Message message, int start, string digits, ref int end, bool isAsked)
    {
        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        var hasLetters = end < message.Count && message[end] is { IsWord: true, Text.Length: 2, Before: Gap.None or Gap.Space } letters && message[start].Kind == TokenKind.Number
            && (letters.Before == Gap.None || letters.HasCapital || isAsked || message.Is(start - 1, "postcode"));
        var isPostcode = hasLetters || IsLeftOrGoneTo(message, start, end, number) || (isAsked && message.Count <= 2) || message.Is(start - 1, "postcode");
        if (!isPostcode || gazetteer.AtPostcode(number) is not { Count: > 0 } municipalities)
        {
            return null;
        }

        end += hasLetters ? 1 : 0;
        return new PlaceEntry(new PlaceName(gazetteer[municipalities[0]].Name, PlaceNameKind.Municipality, municipalities[0]), municipalities, 1);
    }

    /// <summary>"8911 naar 9711": a year is moved in, not to.</summary>
    private static bool IsLeftOrGoneTo(Message message, int start, int end, int number) =>
        number is < 1900 or >= 2100 && (message.Is(start - 1, "naar") || message.Is(start - 1, "vanuit") || (message.Is(end, "naar") && end + 1 < message.Count && message[end + 1] is { Kind: TokenKind.Number } or { IsWord: true, HasCapital: true }));

    private static bool IsAskedFor(Message message, int start) => start > 0 && message[start - 1].Text is "van" or "naar" or "uit" or "vanuit" or "in" or "na" or "nr" or "richting";

    /// <summary>The digits at a token, as typed or as spoken: "vijf zes een een", "nul vijftig".</summary>
    /// <returns>Null when there are none of a length that stands for a place.</returns>
    private static (string Digits, int End)? Digits(Message message, int start)
    {
        if (message[start] is { Kind: TokenKind.Number } number)
        {
            return number.Text.Length is PostcodeDigits or DiallingDigits && number.Text.All(char.IsAsciiDigit) ? (number.Text, start + 1) : null;
        }

        // Words of one digit, after a nul also one of two.
        var spoken = string.Empty;
        var end = start;
        while (end < message.Count && spoken.Length < PostcodeDigits && message[end].IsWord && NumberWords.Parse(message[end].Text) is { } value
            && (value is >= 0 and < 10 || (spoken is "0" && value is >= 10 and < 80)) && value == decimal.Truncate(value))
        {
            spoken += value.ToString("0", CultureInfo.InvariantCulture);
            end++;
        }

        return spoken.Length == PostcodeDigits || (spoken.Length == DiallingDigits && spoken[0] == '0') ? (spoken, end) : null;
    }
}
