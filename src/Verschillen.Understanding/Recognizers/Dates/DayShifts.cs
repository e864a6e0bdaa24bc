using System.Collections.Frozen;
using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads by how much a day is put off or brought forward, where little else is said: "een maand later", "het wordt twee weken eerder" (verschuiving).</summary>
internal static class DayShifts
{
    // More of any unit is no move that is put off.
    private const int Most = 60;

    private static readonly FrozenSet<string> s_light = WordSet.Of("nee ja het wordt word is toch pas we wij ik ga gaan verhuis verhuizen dan nu nog maar sorry geworden dus de verhuizing eigenlijk ongeveer");

    /// <returns>Null when none is said, or more besides.</returns>
    public static DayShift? In(Message message)
    {
        var start = 0;
        while (start < message.Count && s_light.Contains(message[start].Text))
        {
            start++;
        }

        return start < message.Count && NumberReader.At(message, start) is { Value: > 0 and <= Most } number && decimal.Truncate(number.Value) == number.Value && number.End + 1 < message.Count
            && message[number.End + 1].Text is "later" or "eerder" or "vroeger" && message.IsAll(number.End + 2, message.Count, s_light.Contains)
            ? Of((int)number.Value * (message.Is(number.End + 1, "later") ? 1 : -1), CalendarWords.Unit(message[number.End].Text))
            : null;
    }

    private static DayShift? Of(int count, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => new DayShift(Months: 0, count),
        CalendarUnit.Week => new DayShift(Months: 0, count * 7),
        CalendarUnit.Month => new DayShift(count, Days: 0),
        CalendarUnit.Year => new DayShift(count * 12, Days: 0),
        _ => null,
    };
}
