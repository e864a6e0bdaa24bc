namespace Verschillen.Understanding;

/// <summary>What the part of a place in a message is learned from (plaatsrollen).</summary>
/// <param name="Classes">Words that do the same work beside a place.</param>
/// <param name="Sentences">Sentences whose places have a known part.</param>
public sealed record PlaceRoleWords(IReadOnlyList<PlaceWordClass> Classes, IReadOnlyList<PlaceSentence> Sentences)
{
    /// <summary>No words: nothing is learned, and every place is asked about.</summary>
    public static PlaceRoleWords Empty { get; } = new([], []);
}

/// <summary>Words that do the same work beside a place: towards it, of a home, of now.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Use">What its words tell.</param>
/// <param name="Words">Usual words in lower case; "verhui*" stands for all words that begin so, "*woning" for all that end so.</param>
public sealed record PlaceWordClass(string Name, PlaceWordUse Use, IReadOnlyList<string> Words);

/// <summary>What a word beside a place tells.</summary>
public enum PlaceWordUse
{
    /// <summary>Anything else.</summary>
    Plain,

    /// <summary>What happens at the place: living, moving, working (gebeurtenis).</summary>
    Event,

    /// <summary>Whether that is before, now or later (tijd).</summary>
    Time,

    /// <summary>That another clause begins (voegwoord).</summary>
    Joint,

    /// <summary>Nothing about a part; the word is passed over (vulling).</summary>
    Filler,

    /// <summary>Which day it is, with a number beside it: "op 1 maart" is passed over, "in maart" is not (dag).</summary>
    Day,
}

/// <summary>A sentence with places.</summary>
/// <param name="Text">The sentence; each place is written as <see cref="Place"/>.</param>
/// <param name="Roles">The part of each place, in order.</param>
public sealed record PlaceSentence(string Text, IReadOnlyList<PlaceRole> Roles)
{
    /// <summary>Stands for the name of a place.</summary>
    public const string Place = "plaatsnaam";
}
