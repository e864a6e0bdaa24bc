namespace Verschillen.Understanding;

/// <summary>What a message is for (bedoeling).</summary>
public enum Intent
{
    /// <summary>Nothing was recognised; the message may still answer the question asked (geen).</summary>
    None,

    /// <summary>What changes when I move (vergelijk_verhuizing).</summary>
    CompareMove,

    /// <summary>What the rule is somewhere (vraag_regel).</summary>
    AskRule,

    /// <summary>What a word or provision means (uitleg).</summary>
    Explain,

    /// <summary>How to apply (aanvragen).</summary>
    Apply,

    /// <summary>By when, how long (termijn).</summary>
    Deadline,

    /// <summary>How to object to a decision (tegenspraak_bezwaar).</summary>
    Objection,

    /// <summary>Free help of a supporter (clientondersteuning).</summary>
    ClientSupport,

    /// <summary>Whom to call (contact_gemeente).</summary>
    ContactMunicipality,

    /// <summary>Begin again (opnieuw).</summary>
    StartOver,

    /// <summary>One step back (terug).</summary>
    Back,

    /// <summary>End (stop).</summary>
    Stop,

    /// <summary>What can I ask (help).</summary>
    Help,

    /// <summary>Simpler words, A2 (eenvoudiger).</summary>
    Simpler,

    /// <summary>Ordinary words again, B1 (gewoon).</summary>
    Ordinary,

    /// <summary>A fuller answer (langer).</summary>
    Longer,

    /// <summary>A briefer answer (korter).</summary>
    Shorter,

    /// <summary>Say it again (herhaal).</summary>
    Repeat,

    /// <summary>Everything in one list (samenvatting).</summary>
    Summary,

    /// <summary>What to do first (eerste_stap).</summary>
    FirstStep,

    /// <summary>What to do after the step that was told (daarna). Only where something is under way.</summary>
    NextStep,

    /// <summary>What happens when that is not done (als_niet). Only where something is under way.</summary>
    IfNotDone,

    /// <summary>How long there is no help between the old and the new (zonder_hulp). Only where something is under way.</summary>
    WithoutHelp,

    /// <summary>Whether one may apply before the move (vooraf). Only where something is under way.</summary>
    BeforeMove,

    /// <summary>The move goes the other way round: "nee, andersom" (andersom). Only where something is under way.</summary>
    TurnRound,

    /// <summary>What to say when calling (wat_te_zeggen).</summary>
    WhatToSay,

    /// <summary>What did I tell (wat_verteld).</summary>
    WhatWasTold,

    /// <summary>Where is that written (bron).</summary>
    Source,

    /// <summary>Why do you ask (waarom).</summary>
    WhyAsked,

    /// <summary>Change one answer (verander).</summary>
    Change,

    /// <summary>Another topic (ander_onderwerp).</summary>
    OtherTopic,

    /// <summary>The second question of an earlier message (mijn andere vraag).</summary>
    LaterQuestion,

    /// <summary>Never mind: skip the question, or forget what was asked (laat_maar). Only where something is under way; elsewhere it is <see cref="Stop"/>.</summary>
    LetGo,

    /// <summary>The move is off: "de verhuizing gaat niet door" (verhuist_niet). It asks nothing; the reading may name the place that is not gone to, or the new one.</summary>
    MoveOff,

    /// <summary>What can be done when a decision is late (besluit te laat). The reader reads it as <see cref="Objection"/> or <see cref="Deadline"/>; the dialogs tell it apart.</summary>
    LateDecision,

    /// <summary>Who decides that: "wie beslist", or of an answer "mag dat zomaar" (wie_beslist).</summary>
    WhoDecides,

    /// <summary>Of whom the chat is: "bent u van de gemeente" (van_wie).</summary>
    WhoseChat,

    /// <summary>How far the chat can be trusted: "en als u het fout heeft" (hoe_zeker).</summary>
    HowSure,

    /// <summary>Which municipality is better: "is Ede slechter dan Zeist", "dus Ede is slechter" (welke beter).</summary>
    WhichIsBetter,

    /// <summary>This is not right (klopt_niet).</summary>
    ReportFault,

    /// <summary>Are you human (mens).</summary>
    AreYouHuman,

    /// <summary>The bot is no good (klacht_over_bot).</summary>
    BotComplaint,

    /// <summary>What is kept of me (privacy).</summary>
    Privacy,

    /// <summary>Tells of a body, a home or help, and asks nothing: "ik ben blind" (vertelt). Only in a first message; later on it is <see cref="Reading.IsSaidBack"/>.</summary>
    Tell,

    /// <summary>Hello (smalltalk_groet).</summary>
    Greeting,

    /// <summary>Thank you (bedankt).</summary>
    Thanks,

    /// <summary>Danger to life, suicide, violence at home, no roof tonight (crisis). Outranks everything.</summary>
    Crisis,

    /// <summary>Understood well enough to know that it is none of our business (buiten_bereik).</summary>
    OutOfScope,
}

/// <summary>What kind of crisis a message speaks of.</summary>
public enum CrisisKind
{
    /// <summary>Danger to life now (leven).</summary>
    Life,

    /// <summary>Thoughts of suicide (zelfdoding).</summary>
    Suicide,

    /// <summary>Violence at home or abuse (geweld).</summary>
    Violence,

    /// <summary>No roof tonight (dakloos).</summary>
    NoRoof,

    /// <summary>Sounds like despair but may be a manner of speaking; a kind check, not an alarm (navraag).</summary>
    Check,

    /// <summary>Who cares for another and is worn out by it, and tells of no danger besides; a kind check, and who takes over (overbelaste mantelzorger).</summary>
    WornCarer,
}
