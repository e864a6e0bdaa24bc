using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Numbers;

/// <summary>Reads what is counted from the end: "laatste", "voorlaatste", "op één na laatste", "de een voor de laatste".</summary>
internal static class LastWords
{
    private const int Most = 20; // a longer row is no list of choices

    /// <summary>How many come after what a token names.</summary>
    /// <returns>Zero for the last; null when the token does not count from the end.</returns>
    public static int? BeforeLast(Message message, int index) => message[index].Text switch
    {
        "voorlaatste" => 1,
        "laatste" => Counted(message, message.Is(index - 1, "de") ? index - 1 : index),
        _ => null,
    };

    /// <param name="message">The message.</param>
    /// <param name="last">Where "laatste" or "de laatste" begins.</param>
    private static int Counted(Message message, int last)
    {
        if (last < 2)
        {
            return 0;
        }

        return message[last - 1].Text switch
        {
            "na" when NumberReader.At(message, last - 2) is { Value: >= 1 and <= Most } number && decimal.Truncate(number.Value) == number.Value => (int)number.Value,
            "voor" when message[last - 2].Text is "een" or "die" => 1,
            _ => 0,
        };
    }
}
