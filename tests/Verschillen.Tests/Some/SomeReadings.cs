using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Tests.Some;

/// <summary>What messages were taken to mean, put together by hand: Message.From(Voorbeeldstad).To(Testdorp).</summary>
internal static class SomeReadings
{
    /// <summary>A message in which nothing was recognised.</summary>
    public static Reading Message => Reading.Nothing;

    public static Reading Yes => Message with { Assent = Assent.Yes };

    public static Reading No => Message with { Assent = Assent.No };

    public static Reading DoNotKnow => Message with { Assent = Assent.DoNotKnow };

    public static Reading Correction => Message with { IsCorrection = true };

    public static Reading For(Intent intent) => new(intent, Score: 1);

    public static Reading Picks(params IReadOnlyList<string> choices) => Message with { Choices = choices };

    public static Reading From(this Reading reading, MunicipalityCode municipality) => reading.Place(PlaceRole.From, municipality);

    public static Reading To(this Reading reading, MunicipalityCode municipality) => reading.Place(PlaceRole.To, municipality);

    public static Reading In(this Reading reading, MunicipalityCode municipality) => reading.Place(PlaceRole.In, municipality);

    /// <summary>Names a place without saying its part.</summary>
    public static Reading Names(this Reading reading, MunicipalityCode municipality) => reading.Place(PlaceRole.Other, municipality);

    public static Reading Place(this Reading reading, PlaceRole role, MunicipalityCode municipality)
    {
        var name = SomePlaces.Places[municipality].Name;
        return reading.Place(new PlaceMention(name, role, new PlaceName(name, PlaceNameKind.Municipality, municipality), [municipality]) { IsLed = role is PlaceRole.From or PlaceRole.To });
    }

    public static Reading Place(this Reading reading, PlaceMention mention) => reading with { Places = [.. reading.Places, mention] };

    /// <summary>A name that two municipalities share.</summary>
    public static Reading AmbiguousPlace(this Reading reading, PlaceRole role) => reading.Place(new PlaceMention(
        "dubbelen", role, new PlaceName("Dubbelen", PlaceNameKind.Municipality, SomePlaces.DubbelenNoord), [SomePlaces.DubbelenNoord, SomePlaces.DubbelenZuid]));

    public static Reading On(this Reading reading, DateOnly day, bool isExact = true) =>
        reading with { Dates = [.. reading.Dates, new DateMention("een dag", day, isExact)] };

    public static Reading About(this Reading reading, params IReadOnlyList<TopicId> topics) => reading with { Topics = [.. reading.Topics, .. topics] };

    public static Reading Asking(this Reading reading, params IReadOnlyList<string> aspects) => reading with { AspectIds = aspects };

    /// <summary>Everything that a comparison of the card needs before its own questions.</summary>
    public static Reading WholeMove => Message.From(SomePlaces.Voorbeeldstad).To(SomePlaces.Testdorp).On(SomeDay.MovingDay);
}
