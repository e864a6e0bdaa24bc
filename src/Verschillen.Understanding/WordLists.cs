using System.Collections.Frozen;

namespace Verschillen.Understanding;

/// <summary>Words of everyday Dutch that decide how others are read (woordenlijsten).</summary>
public sealed record WordLists
{
    /// <summary>Lists without words.</summary>
    public static WordLists Empty { get; } = new();

    /// <summary>The phrases of each remark; of one that is not there, none are known.</summary>
    public IReadOnlyDictionary<Remark, IReadOnlyList<string>> Remarks { get; init; } = FrozenDictionary<Remark, IReadOnlyList<string>>.Empty;

    /// <summary>Words by which a day is that of a decision of the municipality (besluit_dag).</summary>
    public IReadOnlyList<string> DecisionDays { get; init; } = [];

    /// <summary>Words for the day that such a decision bears, whatever is told of its coming (dagtekening_dag).</summary>
    public IReadOnlyList<string> LetterDays { get; init; } = [];

    /// <summary>Words by which a day is that on which such a decision was sent: the term counts from it, whatever other day the letter bears (verzend_dag).</summary>
    public IReadOnlyList<string> SentDays { get; init; } = [];

    /// <summary>Words by which a day is that on which such a decision came, when it bears another (binnenkomst_dag).</summary>
    public IReadOnlyList<string> ArrivalDays { get; init; } = [];

    /// <summary>Words by which a day is that on which such a decision was got, and not its own (ontvangst_dag).</summary>
    public IReadOnlyList<string> ReceiptDays { get; init; } = [];

    /// <summary>Those of the words of another day by which it is the day on which help was asked of the municipality (melding_dag).</summary>
    public IReadOnlyList<string> ReportDays { get; init; } = [];

    /// <summary>Words by which a day is of something else than the move (andere_dag).</summary>
    public IReadOnlyList<string> OtherDays { get; init; } = [];

    /// <summary>Words of what begins, comes, ends or is got: the day is of that, unless it is told of the move or the new home (misschien_andere_dag).</summary>
    public IReadOnlyList<string> MaybeOtherDays { get; init; } = [];

    /// <summary>Words of the home that somebody goes to (nieuw_huis).</summary>
    public IReadOnlyList<string> NewHome { get; init; } = [];

    /// <summary>Words of what is no more, or was refused: a yes told in the same part of the sentence is not taken (niet_meer).</summary>
    public IReadOnlyList<string> EndsOrDenies { get; init; } = [];

    /// <summary>Words of where somebody leaves or stays, or of what they would like: a yes told right after them is not taken (weg_of_wens).</summary>
    public IReadOnlyList<string> LeavesOrWishes { get; init; } = [];

    /// <summary>Who may give help instead of the municipality: named by itself, none of the choices that are offered is meant (andere_betalers).</summary>
    public IReadOnlyList<string> OtherPayers { get; init; } = [];

    /// <summary>Words for what we are, by which "bent u een robot" asks otherwise than "bent u een mens" (computer).</summary>
    public IReadOnlyList<string> Machines { get; init; } = [];

    /// <summary>Words of short questions about what was told last (vervolgvragen).</summary>
    public LeaningWords Leaning { get; init; } = LeaningWords.Empty;

    /// <summary>Words that add nothing to what is asked (vulwoorden).</summary>
    public IReadOnlyList<string> Fillers { get; init; } = [];

    /// <summary>Place names that are ordinary words too (ook_gewone_woorden).</summary>
    public IReadOnlyList<string> PlaceLookalikes { get; init; } = [];

    /// <summary>Place names that mostly mean a country or a region (ook_streken).</summary>
    public IReadOnlyList<string> RegionLookalikes { get; init; } = [];

    /// <summary>Words that are never a misspelling of another (gewone_woorden).</summary>
    public IReadOnlyList<string> Common { get; init; } = [];

    /// <summary>Words of topics that ordinary sentences have too, and that name no topic by themselves (te_gewoon).</summary>
    public IReadOnlyList<string> TooCommon { get; init; } = [];

    /// <summary>Words by which English is known (engels).</summary>
    public IReadOnlyList<string> English { get; init; } = [];

    /// <summary>Words by which Frisian is known (fries).</summary>
    public IReadOnlyList<string> Frisian { get; init; } = [];

    /// <summary>Words without which a message about anything of ours is rare (eigen_woorden).</summary>
    public IReadOnlyList<string> OwnField { get; init; } = [];

    /// <summary>Words that do the same work in a message, so that one in no example is still understood by the others of its group (woordgroepen).</summary>
    public IReadOnlyList<WordGroup> Groups { get; init; } = [];

    /// <summary>Words as dialects, shorthand and speech have them, with the usual one (andere_vormen).</summary>
    public IReadOnlyList<WordForms> OtherForms { get; init; } = [];
}

/// <summary>Words that do the same work in a message: of fire, of a price, of the weather.</summary>
/// <param name="Field">What they are about.</param>
/// <param name="Words">Words and phrases.</param>
public sealed record WordGroup(WordField Field, IReadOnlyList<string> Words);

/// <summary>What a group of words is about.</summary>
public enum WordField
{
    /// <summary>What people ask us, and how they steer the conversation (ons).</summary>
    Own,

    /// <summary>Danger (nood).</summary>
    Danger,

    /// <summary>What is danger only beside other words, and mostly said of something else: "zuurstof", "kapot" (alleen_nood). What else is read does not look at it.</summary>
    DangerAlone,

    /// <summary>Everything that is none of our business (elders).</summary>
    Elsewhere,
}

/// <summary>A word and how else it is written.</summary>
/// <param name="Word">The usual word.</param>
/// <param name="Forms">Its other forms; each is read as the word.</param>
public sealed record WordForms(string Word, IReadOnlyList<string> Forms);
