namespace Verschillen.Dialogs.Phrasing;

/// <content>Of decisions of a municipality: one to object to, one that is late.</content>
public static partial class Phrases
{
    public static readonly Phrase Objection = new("bezwaar");
    public static readonly Phrase ObjectionLetter = new("bezwaar-brief");
    public static readonly Phrase ObjectionLastDay = new("bezwaar-laatste-dag", "besluit", "datum");
    public static readonly Phrase ObjectionSoon = new("bezwaar-nog-kort", "wanneer");
    public static readonly Phrase ObjectionMoreTime = new("bezwaar-meer-tijd");
    public static readonly Phrase ReadyObjection = new("kant-en-klaar-bezwaar", "datum");
    public static readonly Phrase ReadyObjectionIntroduction = new("kant-en-klaar-bezwaar-uitleg");
    public static readonly Phrase ObjectionTooLate = new("bezwaar-te-laat");
    public static readonly Phrase ObjectionAsksDay = new("bezwaar-welke-dag");

    /// <summary>The letter was got on a day that does not count; the one on the letter does.</summary>
    public static readonly Phrase ObjectionReceived = new("bezwaar-ontvangen", "datum");
    public static readonly Phrase ReadyUnfair = new("kant-en-klaar-oneerlijk");

    public static readonly Phrase AppealLastDay = new("beroep-laatste-dag", "besluit", "datum");
    public static readonly Phrase AppealWhenDecided = new("beroep-na-bezwaar");
    public static readonly Phrase ObjectionInTime = new("bezwaar-op-tijd", "dag", "datum");
    public static readonly Phrase ObjectionAfterTime = new("bezwaar-na-de-tijd", "dag", "datum");

    /// <summary>Until when a municipality decides on an objection, without a committee and with one.</summary>
    public static readonly Phrase ObjectionDecisionDays = new("bezwaar-beslisdagen", "einde", "dag", "commissie");

    /// <summary>Of several municipalities, which of them the decision is of.</summary>
    public static readonly Phrase WhichDecides = new("welke-gemeente-beslist");

    /// <summary>A term of law is counted until a Saturday or a Sunday, and lasts longer.</summary>
    public static readonly Phrase TermEndsInWeekend = new("termijn-in-weekend", "dag");

    /// <summary>A term of law is counted until a holiday, and lasts longer.</summary>
    public static readonly Phrase TermEndsOnHoliday = new("termijn-op-feestdag", "dag");
    public static readonly Phrase TermDoNotWait = new("termijn-wacht-niet");

    public static readonly Phrase LateDecision = new("besluit-te-laat");
    public static readonly Phrase LateDecisionOfSupport = new("besluit-te-laat-wmo");
    public static readonly Phrase LateDecisionDays = new("besluit-te-laat-dagen", "dag", "onderzoek", "besluit");
    public static readonly Phrase LateDecisionPassed = new("besluit-te-laat-voorbij");
    public static readonly Phrase LateDecisionAsksDay = new("besluit-te-laat-welke-dag");
    public static readonly Phrase LateDecisionAskWhen = new("besluit-te-laat-vraag");
    public static readonly Phrase ReadyLate = new("kant-en-klaar-te-laat");
}
