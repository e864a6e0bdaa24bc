namespace Verschillen.Understanding;

/// <summary>Words of everyday Dutch that decide how others are read (woordenlijsten).</summary>
public sealed record WordLists
{
    /// <summary>Lists without words.</summary>
    public static WordLists Empty { get; } = new();

    /// <summary>Phrases for yes (ja).</summary>
    public IReadOnlyList<string> Yes { get; init; } = [];

    /// <summary>Phrases for no (nee).</summary>
    public IReadOnlyList<string> No { get; init; } = [];

    /// <summary>Phrases for not knowing (weet_niet).</summary>
    public IReadOnlyList<string> DoNotKnow { get; init; } = [];

    /// <summary>Phrases that take back what was said before (correctie).</summary>
    public IReadOnlyList<string> Corrections { get; init; } = [];

    /// <summary>Phrases that let go of what was asked or said last (laat_maar).</summary>
    public IReadOnlyList<string> LetGo { get; init; } = [];

    /// <summary>Phrases of whose move is off (verhuist_niet).</summary>
    public IReadOnlyList<string> MoveOff { get; init; } = [];

    /// <summary>Phrases of who does not move, or only wants to compare (geen_verhuizing).</summary>
    public IReadOnlyList<string> NotMoving { get; init; } = [];

    /// <summary>Phrases of who wants no more questions, and the answer at once (meteen_antwoord).</summary>
    public IReadOnlyList<string> AnswerNow { get; init; } = [];

    /// <summary>Phrases of who says to have answered already (al_gezegd).</summary>
    public IReadOnlyList<string> SaidAlready { get; init; } = [];

    /// <summary>Phrases of who has moved already (al_verhuisd).</summary>
    public IReadOnlyList<string> Moved { get; init; } = [];

    /// <summary>Phrases that name whom somebody asks for (voor_een_ander).</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Phrases by which somebody who helps others goes on to the next of them (volgende_client).</summary>
    public IReadOnlyList<string> NextClients { get; init; } = [];

    /// <summary>Words by which a day is that of a decision of the municipality (besluit_dag).</summary>
    public IReadOnlyList<string> DecisionDays { get; init; } = [];

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

    /// <summary>Phrases of who has no decision (geen_besluit).</summary>
    public IReadOnlyList<string> NoDecision { get; init; } = [];

    /// <summary>Phrases of who waits long for a decision of the municipality (wacht_op_besluit).</summary>
    public IReadOnlyList<string> Awaiting { get; init; } = [];

    /// <summary>Phrases of who asks how an objection is made, and what it costs (hoe_bezwaar).</summary>
    public IReadOnlyList<string> HowToObject { get; init; } = [];

    /// <summary>Words of what is no more, or was refused: a yes told in the same part of the sentence is not taken (niet_meer).</summary>
    public IReadOnlyList<string> EndsOrDenies { get; init; } = [];

    /// <summary>Words of where somebody leaves or stays, or of what they would like: a yes told right after them is not taken (weg_of_wens).</summary>
    public IReadOnlyList<string> LeavesOrWishes { get; init; } = [];

    /// <summary>Who may give help instead of the municipality: named by itself, none of the choices that are offered is meant (andere_betalers).</summary>
    public IReadOnlyList<string> OtherPayers { get; init; } = [];

    /// <summary>Phrases that ask who decides, of an answer or at all (wie_beslist).</summary>
    public IReadOnlyList<string> WhoDecides { get; init; } = [];

    /// <summary>Phrases that ask of whom the chat is (van_wie).</summary>
    public IReadOnlyList<string> WhoseChat { get; init; } = [];

    /// <summary>Phrases that ask how far the chat can be trusted (hoe_zeker).</summary>
    public IReadOnlyList<string> HowSure { get; init; } = [];

    /// <summary>Phrases of who goes somewhere for a day and does not move there (bezoek).</summary>
    public IReadOnlyList<string> Visits { get; init; } = [];

    /// <summary>Phrases of who stays in the same municipality (binnen_gemeente).</summary>
    public IReadOnlyList<string> Within { get; init; } = [];

    /// <summary>Phrases of who says that the danger is over (weer_veilig).</summary>
    public IReadOnlyList<string> Safe { get; init; } = [];

    /// <summary>Phrases of who is going to die, or is told that somebody near is (sterft).</summary>
    public IReadOnlyList<string> Dying { get; init; } = [];

    /// <summary>Phrases of who has lost somebody (overlijden).</summary>
    public IReadOnlyList<string> Deaths { get; init; } = [];

    /// <summary>Words of bodies, illnesses and care, with which people tell of themselves (lijf).</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Phrases of who cares for another (zorgt_voor_ander).</summary>
    public IReadOnlyList<string> Carers { get; init; } = [];

    /// <summary>Phrases of who is at the end of their strength (is_op).</summary>
    public IReadOnlyList<string> WornOut { get; init; } = [];

    /// <summary>Words for what we are, by which "bent u een robot" asks otherwise than "bent u een mens" (computer).</summary>
    public IReadOnlyList<string> Machines { get; init; } = [];

    /// <summary>Phrases at the start that lean on what was said before (vervolg).</summary>
    public IReadOnlyList<string> FollowUps { get; init; } = [];

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
