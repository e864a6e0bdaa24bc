namespace Verschillen.Understanding;

/// <summary>What people say in a few ways, wherever it stands in a message, so that a list of phrases tells it (opmerking).</summary>
public enum Remark
{
    /// <summary>Yes (ja).</summary>
    Yes,

    /// <summary>No (nee).</summary>
    No,

    /// <summary>Not knowing (weet_niet).</summary>
    DoNotKnow,

    /// <summary>What was said before is taken back (correctie).</summary>
    Correction,

    /// <summary>What was asked or said last is let go of (laat_maar).</summary>
    LetGo,

    /// <summary>The move is off (verhuist_niet).</summary>
    MoveOff,

    /// <summary>There is no move, or they only want to compare (geen_verhuizing).</summary>
    NotMoving,

    /// <summary>They have moved already (al_verhuisd).</summary>
    Moved,

    /// <summary>Whom they ask for, if not for themselves (voor_een_ander).</summary>
    Other,

    /// <summary>No more questions, and the answer at once (meteen_antwoord).</summary>
    AnswerNow,

    /// <summary>They have answered already (al_gezegd).</summary>
    SaidAlready,

    /// <summary>Who decides, of an answer or at all (wie_beslist).</summary>
    WhoDecides,

    /// <summary>Of whom the chat is (van_wie).</summary>
    WhoseChat,

    /// <summary>How far the chat can be trusted (hoe_zeker).</summary>
    HowSure,

    /// <summary>Who helps others goes on to the next of them (volgende_client).</summary>
    NextClient,

    /// <summary>They have no decision (geen_besluit).</summary>
    NoDecision,

    /// <summary>They wait long for a decision of the municipality (wacht_op_besluit).</summary>
    Awaiting,

    /// <summary>How an objection is made, and what it costs (hoe_bezwaar).</summary>
    HowToObject,

    /// <summary>They want to object to the report of a talk, which is no decision (bezwaar_tegen_verslag).</summary>
    AgainstReport,

    /// <summary>They have objected to a decision (bezwaar_gemaakt).</summary>
    Objected,

    /// <summary>The municipality has decided on their objection (besluit_op_bezwaar).</summary>
    ObjectionDecided,

    /// <summary>They go somewhere for a day, and do not move there (bezoek).</summary>
    Visit,

    /// <summary>They stay in the same municipality (binnen_gemeente).</summary>
    Within,

    /// <summary>Countries and cities outside the Netherlands (buitenland).</summary>
    Abroad,

    /// <summary>The danger is over (weer_veilig).</summary>
    Safe,

    /// <summary>They have lost somebody (overlijden).</summary>
    Death,

    /// <summary>They are going to die, or are told that somebody near is (sterft).</summary>
    Dying,

    /// <summary>Bodies, illnesses and care, with which people tell of themselves (lijf).</summary>
    Body,

    /// <summary>They care for another (zorgt_voor_ander).</summary>
    Carer,

    /// <summary>They are at the end of their strength (is_op).</summary>
    WornOut,

    /// <summary>At the start: it leans on what was said before (vervolg).</summary>
    FollowUp,
}
