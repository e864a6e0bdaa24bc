using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Understanding;

namespace Verschillen.Tests.Understanding;

/// <summary>
/// A reader with the words of the repository. The spelling of real places is what is tested here, so these tests use real
/// municipalities, unlike all others.
/// </summary>
internal static class Reader
{
    /// <summary>A Sunday.</summary>
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static UtteranceReader Whole => RealContent.Reader;

    public static Reading Read(string text, AskedQuestion? asked = null) => Whole.Read(text, Today, asked);

    public static AskedQuestion Asked(QuestionKind kind, params string[] choices) =>
        new("vraag", kind, [.. choices.Select(choice => new OfferedChoice(choice, [choice]))]);

    /// <summary>The places of a message as "Gouda van, Woerden naar".</summary>
    public static string PlacesIn(string text, AskedQuestion? asked = null) =>
        string.Join(", ", Read(text, asked).Places.Select(place => RealContent.Catalogue.Lexicon.Gazetteer[place.Candidates[0]].Name + " " + Role(place.Role)));

    /// <summary>The dates of a message as "2027-03-01"; with "~" when the words name no single day.</summary>
    public static string DatesIn(string text) =>
        string.Join(", ", Read(text).Dates.Select(date => date.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + (date.IsExact ? string.Empty : "~")));

    private static string Role(PlaceRole role) => role switch
    {
        PlaceRole.From => "van",
        PlaceRole.To => "naar",
        PlaceRole.In => "in",
        _ => "overig",
    };
}
