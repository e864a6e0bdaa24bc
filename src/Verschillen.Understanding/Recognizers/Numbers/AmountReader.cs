using Verschillen.Understanding.Recognizers.Dates;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Numbers;

/// <summary>Reads amounts, percentages and bare numbers (bedragen).</summary>
internal static class AmountReader
{
    // "2 offertes", "3 kamers": less is a count of something, beside an amount with its unit.
    private const int SmallestFigure = 10;

    /// <param name="message">The message.</param>
    /// <param name="taken">Tokens that belong to a date or a postcode; those of amounts are added.</param>
    /// <returns>The amounts, in order, and the one that is meant where one is asked for; null when none is named, or several that leave doubt.</returns>
    public static (IReadOnlyList<AmountMention> Amounts, AmountMention? Meant) Read(Message message, bool[] taken)
    {
        List<FoundAmount>? found = null;
        for (var i = 0; i < message.Count; i++)
        {
            if (taken[i] || At(message, i) is not var (start, end, value, unit))
            {
                continue;
            }

            (found ??= []).Add(new FoundAmount(start, end, new AmountMention(message.Said(start, end), value, unit)));
            taken.AsSpan(start, end - start).Fill(value: true);
            i = end - 1;
        }

        return found is null ? ([], null) : (found.ConvertAll(one => one.Mention), Meant(message, found));
    }

    /// <summary>"De laagste offerte is 1.850 euro", "1200 en 300, samen 1500". Of "tussen 300 en 900" none is.</summary>
    private static AmountMention? Meant(Message message, List<FoundAmount> found)
    {
        if (found.TrueForAll(one => one.Mention.Value == found[0].Mention.Value))
        {
            return found.Find(one => one.Mention.Unit != AmountUnit.None).Mention ?? found[0].Mention;
        }

        var (before, last) = (found[^2], found[^1]);
        if (TakenBack.IsBetween(message, before.Start, before.End, last.Start) || (last.Mention.Value == found.Max(one => one.Mention.Value) && IsSum(message, before.End, last.Start)))
        {
            return last.Mention;
        }

        var withUnit = found.FindAll(one => one.Mention.Unit != AmountUnit.None);
        return withUnit.Count == 1 && found.TrueForAll(one => one == withUnit[0] || one.Mention.Value < SmallestFigure) ? withUnit[0].Mention : null;
    }

    private static bool IsSum(Message message, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (message[i].Text is "samen" or "totaal" or "opgeteld" or "elkaar")
            {
                return true;
            }
        }

        return false;
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

    /// <summary>"85 euro 50", "1432 euro en 50 cent".</summary>
    private static (int Start, int End, decimal Value, AmountUnit Unit) WithCents(Message message, int index, NumberHit euros)
    {
        var end = euros.End + 1;
        var isLinked = message.Is(end, "en");
        var at = isLinked ? end + 1 : end;
        if (at >= message.Count || NumberReader.At(message, at) is not { IsArticle: false, Value: > 0 and < 100 } cents || decimal.Truncate(cents.Value) != cents.Value)
        {
            return (index, end, euros.Value, AmountUnit.Euro);
        }

        var isNamed = message.Is(cents.End, "cent");
        var isNext = !isLinked && message[at].Before is Gap.Space or Gap.None && (IsEnd(message, cents.End) || (message[at].Text.Length == 2 && !IsCounted(message, cents.End)));
        return isNamed || isNext
            ? (index, isNamed ? cents.End + 1 : cents.End, euros.Value + (cents.Value / 100), AmountUnit.Euro)
            : (index, end, euros.Value, AmountUnit.Euro);
    }

    private static bool IsEnd(Message message, int index) => index >= message.Count || message[index].Before >= Gap.Comma;

    /// <summary>"100 euro 12 keer".</summary>
    private static bool IsCounted(Message message, int index) =>
        message[index].Text is "keer" or "maal" or "x" or "euro" or "%" or "procent" || CalendarWords.Unit(message[index].Text) != CalendarUnit.None || CalendarWords.Month(message[index].Text) > 0;

    private static bool IsEuro(Message message, int index) =>
        index < message.Count && message[index].Text is "€" or "euro" or "euros" or "eur" or "eruo" or "euroos" or "euri";

    /// <summary>An amount and where it stands.</summary>
    private readonly record struct FoundAmount(int Start, int End, AmountMention Mention);
}
