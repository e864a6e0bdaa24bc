using Verschillen.Domain.Municipalities;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Finds places in a message (plaatsen).</summary>
internal sealed class PlaceReader(Gazetteer gazetteer, PlaceIndex index, PlaceContext context, Vocabulary vocabulary)
{
    private readonly PlaceNumbers _numbers = new(gazetteer, index);
    private readonly PlaceFinder _finder = new(index, context, vocabulary);

    /// <summary>The places of a message in order, before their part is known.</summary>
    /// <param name="message">The message.</param>
    /// <param name="taken">Tokens that are read already; those of places are added.</param>
    /// <param name="isAsked">Whether a municipality was asked for.</param>
    public List<PlaceSpan> Find(Message message, bool[] taken, bool isAsked)
    {
        var numbers = _numbers.Find(message, taken, isAsked);
        var spans = NamedPostcodes.Joined(message, numbers, _finder.Find(message, taken, isAsked));
        spans.Sort((left, right) => left.Start.CompareTo(right.Start));
        GuessedPlaces.LeaveOut(message, taken, spans);
        return isAsked && spans is [var place, var province] && InProvince(message, place, province) is { } there ? [there] : spans;
    }

    /// <summary>"Zeist, Utrecht", "soest (utrecht)", where a municipality was asked: the second name is of the province, though a city has it too.</summary>
    /// <returns>The place, of the municipalities in that province; null when it is not so written, or in no such province.</returns>
    private PlaceSpan? InProvince(Message message, PlaceSpan place, PlaceSpan province)
    {
        if (province.Start != place.End || province.End != message.Count || message[province.Start].Before is not Gap.Comma)
        {
            return null;
        }

        List<MunicipalityCode> there = [.. place.Entry.Candidates.Where(code => string.Equals(gazetteer[code].Province, province.Entry.Name.Name, StringComparison.Ordinal))];
        return there.Count == 0 ? null : place with { End = province.End, Entry = place.Entry with { Candidates = there } };
    }

    /// <summary>The places with the municipalities they may be.</summary>
    public IReadOnlyList<PlaceMention> Mentions(Message message, List<PlaceSpan> spans, IReadOnlyList<PlaceRole> roles)
    {
        var isTakenBack = PlacesTakenBack.Of(message, spans);
        roles = spans.Count == 1 && roles is [PlaceRole.From] && WhoseMove.TellsFormerHome(message) ? [PlaceRole.Other] : roles;
        return [.. spans.Select((span, index) => new PlaceMention(message.Said(span.NameStart, span.End), roles[index], span.Entry.Name, LikeliestFirst(span, spans))
        {
            IsTakenBack = isTakenBack[index],
            IsOrElse = index > 0 && IsOrElse(message, spans[index - 1].End, span.Start),
            IsLed = IsLed(message, span.Start - 1),
            IsGuess = span.IsGuess,
            IsOfSchool = IsOfSchool(message, span) && !(spans.Count == 1 && GoesToSchoolThere(message, span)),
        })];
    }

    /// <summary>"Van Tilburg", "naar de gemeente Breda".</summary>
    internal static bool IsLed(Message message, int before) => before >= 0
        && (message[before].Text is "van" or "vanuit" or "vanaf" or "uit" or "naar" or "nr" or "richting" or "from" or "to" || (message[before].Text is "de" or "gemeente" && IsLed(message, before - 1)));

    /// <summary>"Ede of Zeist", "naar Ede of toch naar Zeist".</summary>
    private static bool IsOrElse(Message message, int end, int start) => !message.IsAll(end, start, word => !IsOr(word))
        && message.IsAll(end, start, word => IsOr(word) || word is "wel" or "toch" or "misschien" or "anders" or "liever" or "naar" or "in" or "uit" or "van");

    private static bool IsOr(string word) => word is "of" or "ofwel";

    /// <summary>"Vanaf hoeveel kilometer krijgt mijn kind vervoer naar school in Groningen": where no other place is named, that is where they live too.</summary>
    private static bool GoesToSchoolThere(Message message, PlaceSpan span) => message.Is(span.Start - 2, "school") && message.Is(span.Start - 3, "naar");

    private static bool IsOfSchool(Message message, PlaceSpan span) =>
        span.Start >= 2 && message[span.Start - 1].Text is "in" or "te"
        && (message[span.Start - 2].Text.EndsWith("school", StringComparison.Ordinal) || message[span.Start - 2].Text.EndsWith("onderwijs", StringComparison.Ordinal));

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
}
