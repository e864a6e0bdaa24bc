using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads amounts, percentages and bare numbers (bedragen).</summary>
internal static class AmountReader
{
    /// <param name="message">The message.</param>
    /// <param name="taken">Tokens that belong to a date or a postcode; those of amounts are added.</param>
    public static IReadOnlyList<AmountMention> Read(Message message, bool[] taken)
    {
        List<AmountMention>? amounts = null;
        for (var i = 0; i < message.Count; i++)
        {
            if (taken[i] || At(message, i) is not var (start, end, value, unit))
            {
                continue;
            }

            (amounts ??= []).Add(new AmountMention(message.Said(start, end), value, unit));
            taken.AsSpan(start, end - start).Fill(value: true);
            i = end - 1;
        }

        return amounts ?? (IReadOnlyList<AmountMention>)[];
    }

    private static (int Start, int End, decimal Value, AmountUnit Unit)? At(Message message, int index)
    {
        var isEuroBefore = IsEuro(message, index);
        var first = isEuroBefore ? index + 1 : index;
        if (first >= message.Count || NumberPhrases.At(message, first) is not { } number)
        {
            return null;
        }

        if (isEuroBefore)
        {
            return (index, number.End, number.Value, AmountUnit.Euro);
        }

        if (IsEuro(message, number.End))
        {
            return WithCents(message, index, number);
        }

        var isPercent = number.End < message.Count && message[number.End].Text is "%" or "procent" or "percent" or "pct" or "procend" or "prosent";
        return isPercent ? (index, number.End + 1, number.Value, AmountUnit.Percent)
            : number.IsArticle ? null
            : (index, number.End, number.Value, AmountUnit.None);
    }

    private static (int Start, int End, decimal Value, AmountUnit Unit) WithCents(Message message, int index, NumberHit euros)
    {
        var end = euros.End + 1;
        var isCents = end < message.Count && NumberReader.At(message, end) is { IsArticle: false, Value: > 0 and < 100 } next
            && (message[end].Before is Gap.Space or Gap.None) && decimal.Truncate(next.Value) == next.Value && IsAmountEnd(message, next.End);
        return isCents && NumberReader.At(message, end) is { } cents
            ? (index, message.Is(cents.End, "cent") ? cents.End + 1 : cents.End, euros.Value + (cents.Value / 100), AmountUnit.Euro)
            : (index, end, euros.Value, AmountUnit.Euro);
    }

    private static bool IsAmountEnd(Message message, int index) =>
        index >= message.Count || message.Is(index, "cent") || message[index].Before >= Gap.Comma;

    private static bool IsEuro(Message message, int index) =>
        index < message.Count && message[index].Text is "€" or "euro" or "euros" or "eur" or "eruo" or "euroos" or "euri";
}
