using System.Globalization;
using Verschillen.Domain.Municipalities;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Finds places in a message (plaatsen).</summary>
internal sealed class PlaceReader(Gazetteer gazetteer, PlaceIndex index, PlaceContext context, Vocabulary vocabulary)
{
    private readonly PlaceFinder _finder = new(index, context, vocabulary);

    /// <summary>The places of a message in order, before their part is known.</summary>
    /// <param name="message">The message.</param>
    /// <param name="taken">Tokens that are read already; those of places are added.</param>
    /// <param name="isAsked">Whether a municipality was asked for.</param>
    public List<PlaceSpan> Find(Message message, bool[] taken, bool isAsked)
    {
        var spans = Postcodes(message, taken, isAsked);
        spans.AddRange(_finder.Find(message, taken, isAsked));
        spans.Sort((left, right) => left.Start.CompareTo(right.Start));
        return spans;
    }

    /// <summary>The places with the municipalities they may be.</summary>
    public IReadOnlyList<PlaceMention> Mentions(Message message, List<PlaceSpan> spans, IReadOnlyList<PlaceRole> roles) =>
        [.. spans.Select((span, index) => new PlaceMention(message.Said(span.Start, span.End), roles[index], span.Entry.Name, LikeliestFirst(span, spans)))];

    /// <summary>"van Velp naar Arnhem": of villages of one name, the one in the province of another place is likelier.</summary>
    private IReadOnlyList<MunicipalityCode> LikeliestFirst(PlaceSpan span, List<PlaceSpan> spans)
    {
        if (span.Entry is not { Candidates.Count: > 1, Name.Kind: not PlaceNameKind.Municipality })
        {
            return span.Entry.Candidates;
        }

        var provinces = spans.Where(other => other.Entry.Candidates.Count == 1).Select(other => gazetteer[other.Entry.Candidates[0]].Province).ToList();
        return [.. span.Entry.Candidates.OrderBy(code => provinces.Contains(gazetteer[code].Province) ? 0 : 1)];
    }

    /// <summary>"8911 naar 9711": a year is moved in, not to.</summary>
    private static bool IsLeftOrGoneTo(Message message, int index, int number) =>
        number is < 1900 or >= 2100 && (message.Is(index - 1, "naar") || message.Is(index - 1, "vanuit") || (message.Is(index + 1, "naar") && index + 2 < message.Count && message[index + 2] is { Kind: TokenKind.Number } or { IsWord: true, HasCapital: true }));

    /// <summary>"3811 AB", "3811AB", or four digits where a municipality was asked for or "postcode" stands before.</summary>
    private List<PlaceSpan> Postcodes(Message message, bool[] taken, bool isAsked)
    {
        var spans = new List<PlaceSpan>();
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i] is not { Kind: TokenKind.Number, Text: { Length: 4 } digits } || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            var hasLetters = i + 1 < message.Count && message[i + 1] is { IsWord: true, Text.Length: 2, Before: Gap.None or Gap.Space } letters
                && (letters.Before == Gap.None || letters.HasCapital || isAsked || message.Is(i - 1, "postcode"));
            var isPostcode = hasLetters || IsLeftOrGoneTo(message, i, number) || (isAsked && message.Count <= 2) || message.Is(i - 1, "postcode");
            if (isPostcode && gazetteer.AtPostcode(number) is { Count: > 0 } municipalities)
            {
                var end = hasLetters ? i + 2 : i + 1;
                var name = new PlaceName(gazetteer[municipalities[0]].Name, PlaceNameKind.Municipality, municipalities[0]);
                spans.Add(new PlaceSpan(i, end, new PlaceEntry(name, municipalities, 1)));
                taken.AsSpan(i, end - i).Fill(value: true);
            }
        }

        return spans;
    }
}
