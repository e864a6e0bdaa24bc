using Verschillen.Domain.Municipalities;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Takes a postcode with the name of the place that it is in as one place: "Tilburg, 5038 AB", "in Emmen aan de Kerkstraat 12, 7811 AB" (postcode bij een plaats).</summary>
internal static class NamedPostcodes
{
    /// <summary>The named places, each only of the municipalities that its postcode is in, and the postcodes that tell of a place by themselves.</summary>
    /// <param name="message">The message.</param>
    /// <param name="numbers">The places that are told by a number.</param>
    /// <param name="names">The places that are named.</param>
    public static List<PlaceSpan> Joined(Message message, List<PlaceSpan> numbers, List<PlaceSpan> names)
    {
        foreach (var number in numbers.ToList())
        {
            var at = names.FindIndex(name => IsOf(message, number, name) && Shared(number, name).Count > 0);
            if (at >= 0)
            {
                names[at] = names[at] with
                {
                    Start = number.End == names[at].Start ? number.Start : names[at].Start,
                    Entry = names[at].Entry with { Candidates = Shared(number, names[at]) },
                };
                numbers.Remove(number);
            }
        }

        return [.. numbers, .. names];
    }

    /// <summary>"Uit 5038 AB naar Tilburg" tells of two ends: a number that a word leads to is a place of its own, unless the name stands next to it.</summary>
    private static bool IsOf(Message message, PlaceSpan number, PlaceSpan name) =>
        number.End == name.Start || name.End == number.Start || !PlaceReader.IsLed(message, number.Start - 1);

    private static List<MunicipalityCode> Shared(PlaceSpan number, PlaceSpan name) => [.. name.Entry.Candidates.Intersect(number.Entry.Candidates)];
}
