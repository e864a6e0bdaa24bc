using System.Text.Json.Serialization;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Tool.Measuring;

/// <summary>A reading in the labels it is measured by, as it is written to a line.</summary>
/// <param name="Id">The name of the message.</param>
/// <param name="Intent">Its label.</param>
/// <param name="Score">How sure, 0 to 1.</param>
/// <param name="Topics">The main topics.</param>
/// <param name="Places">The places.</param>
/// <param name="Dates">The dates.</param>
/// <param name="Amounts">The amounts.</param>
/// <param name="Micros">Microseconds that reading took.</param>
internal sealed record MeasuredReading(
    string Id,
    string Intent,
    double Score,
    IReadOnlyList<string> Topics,
    IReadOnlyList<MeasuredPlace> Places,
    IReadOnlyList<MeasuredDate> Dates,
    IReadOnlyList<MeasuredAmount> Amounts,
    double Micros)
{
    /// <summary>Whether the answer says whom to call in danger, as an alarm or besides what it says.</summary>
    [JsonIgnore]
    public bool GivesNumbers { get; init; }

    public static MeasuredReading Of(string id, Reading reading, Gazetteer gazetteer, IReadOnlyDictionary<TopicId, TopicId> mainTopicOf, double micros) => new(
        id,
        MeasuredLabels.Of(reading),
        Math.Round(reading.Score, 3),
        MeasuredLabels.TopicsOf(reading, mainTopicOf),
        [.. reading.Places.Concat(reading.PlacesTakenBack.Select(place => place with { Role = PlaceRole.Other })).Select(place => MeasuredPlace.Of(place, gazetteer))],
        [.. reading.Dates.Select(date => new MeasuredDate(date.Said, date.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))],
        [.. reading.Amounts.Select(amount => new MeasuredAmount(amount.Said, amount.Value, MeasuredLabels.Of(amount.Unit)))],
        Math.Round(micros, 1))
    {
        GivesNumbers = reading.Crisis is not null || reading.MayBeDanger,
    };
}

/// <summary>A place as it is written to a line; <paramref name="Gemeente"/> is the likeliest, <paramref name="Ambiguous"/> all when there are several.</summary>
internal sealed record MeasuredPlace(string Said, string Gemeente, string Code, string Role, IReadOnlyList<string> Ambiguous)
{
    public static MeasuredPlace Of(PlaceMention place, Gazetteer gazetteer) => new(
        place.Said,
        gazetteer[place.Candidates[0]].Name,
        place.Candidates[0].ToString(),
        MeasuredLabels.Of(place.Role),
        place.IsAmbiguous ? [.. place.Candidates.Select(code => gazetteer[code].Name)] : []);
}

/// <summary>A date as it is written to a line.</summary>
internal sealed record MeasuredDate(string Said, string Iso);

/// <summary>An amount as it is written to a line.</summary>
internal sealed record MeasuredAmount(string Said, decimal Value, string Unit);
