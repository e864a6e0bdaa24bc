using Verschillen.Domain.Municipalities;

namespace Verschillen.Understanding;

/// <summary>Which part a place plays in a message.</summary>
public enum PlaceRole
{
    /// <summary>Left behind (van).</summary>
    From,

    /// <summary>Gone to (naar).</summary>
    To,

    /// <summary>Asked about (in).</summary>
    In,

    /// <summary>Named without a part (overig).</summary>
    Other,
}

/// <summary>A place in a message.</summary>
/// <param name="Said">The words of the message; kept within the turn only.</param>
/// <param name="Role">Its part in the message.</param>
/// <param name="Name">The name it was taken for.</param>
/// <param name="Candidates">The municipalities of that name, likeliest first; one when it is clear. Never empty.</param>
public sealed record PlaceMention(string Said, PlaceRole Role, PlaceName Name, IReadOnlyList<MunicipalityCode> Candidates)
{
    public bool IsAmbiguous => Candidates.Count > 1;

    /// <summary>Whether it is named to choose from, with the place before it ("Ede of Zeist").</summary>
    public bool IsOrElse { get; init; }

    /// <summary>Whether a word of leaving or going leads to it ("uit Tilburg", "naar Breda"), rather than that its part was learned from the words around it.</summary>
    public bool IsLed { get; init; }

    /// <summary>Whether the name is not written so, and was guessed by its spelling.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Whether it is told of a school: "een speciale school in Utrecht".</summary>
    public bool IsOfSchool { get; init; }

    /// <summary>Whether it is named only to say that it is not meant ("niet Groningen").</summary>
    public bool IsTakenBack { get; init; }
}
