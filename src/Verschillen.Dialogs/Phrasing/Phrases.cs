using System.Reflection;

namespace Verschillen.Dialogs.Phrasing;

/// <summary>Every sentence that the program needs; the dialog files give each its wordings.</summary>
public static partial class Phrases
{
    // Beginning, ending, commands.
    public static readonly Phrase Greeting = new("begroeting");
    public static readonly Phrase GreetingQuestion = new("begroeting-vraag");
    public static readonly Phrase GreetingHint = new("begroeting-uitleg");
    public static readonly Phrase GreetedAgain = new("dag");
    public static readonly Phrase Welcome = new("graag-gedaan");
    public static readonly Phrase NewConversation = new("nieuw-gesprek");
    public static readonly Phrase NoName = new("geen-naam");
    public static readonly Phrase Goodbye = new("tot-ziens");
    public static readonly Phrase GoodbyeKept = new("tot-ziens-bewaard");
    public static readonly Phrase StartedOver = new("opnieuw-begonnen");
    public static readonly Phrase Help = new("help");
    public static readonly Phrase HelpCommands = new("help-opdrachten");
    public static readonly Phrase NowSimple = new("nu-makkelijk");
    public static readonly Phrase NowOrdinary = new("nu-gewoon");
    public static readonly Phrase NowBrief = new("nu-korter");
    public static readonly Phrase NowFull = new("nu-langer");
    public static readonly Phrase NothingToRepeat = new("niets-te-herhalen");
    public static readonly Phrase NothingToGoBackTo = new("niets-om-terug-te-gaan");
    public static readonly Phrase NothingToChange = new("niets-te-veranderen");
    public static readonly Phrase WhyNoQuestion = new("waarom-geen-vraag");
    public static readonly Phrase WhyPlain = new("waarom-zonder-reden");
    public static readonly Phrase SourcesBelow = new("bronnen-hieronder");
    public static readonly Phrase NoSourcesYet = new("nog-geen-bronnen");
    public static readonly Phrase NoSources = new("geen-bronnen");
    public static readonly Phrase SourcesCheck = new("bronnen-navragen");
    public static readonly Phrase Privacy = new("privacy");
    public static readonly Phrase PrivacyKept = new("privacy-bewaard");
    public static readonly Phrase Complaint = new("klacht-over-chat");
    public static readonly Phrase ReportFault = new("klopt-niet");
    public static readonly Phrase OnlyDutch = new("alleen-nederlands");
    public static readonly Phrase NoFrisian = new("geen-fries");

    // Not understood, none of our business, crisis.
    public static readonly Phrase NotUnderstood = new("niet-begrepen");
    public static readonly Phrase NotUnderstoodAgain = new("weer-niet-begrepen");
    public static readonly Phrase FirstThis = new("eerst-deze-vraag");
    public static readonly Phrase StillOpen = new("vraag-staat-open", "vraag");
    public static readonly Phrase MaySkip = new("mag-overslaan");
    public static readonly Phrase WithoutAnswer = new("zonder-antwoord");
    public static readonly Phrase ToldAbove = new("hierboven-verteld");
    public static readonly Phrase ThisIsAll = new("meer-weten-wij-niet");
    public static readonly Phrase WithoutMunicipality = new("zonder-gemeente");
    public static readonly Phrase AnswerNotClear = new("antwoord-niet-duidelijk");
    public static readonly Phrase Told = new("verteld");
    public static readonly Phrase ToldFirst = new("verteld-eerst");
    public static readonly Phrase AreYouMoving = new("verhuist-u");
    public static readonly Phrase OutOfScope = new("buiten-bereik");
    public static readonly Phrase NoFiles = new("geen-bestanden");
    public static readonly Phrase TooLong = new("te-lang", "grens");
    public static readonly Phrase TooFast = new("te-snel");
    public static readonly Phrase Full = new("gesprek-vol", "grens");
    public static readonly Phrase ReceiptNumberTyped = new("bewijsnummer-getypt");
    public static readonly Phrase WhatWeDoKnow = new("wat-wij-wel-weten");
    public static readonly Phrase CrisisLife = new("crisis-leven");
    public static readonly Phrase CrisisSuicide = new("crisis-zelfdoding");
    public static readonly Phrase CrisisViolence = new("crisis-geweld");
    public static readonly Phrase CrisisNoRoof = new("crisis-dakloos");
    public static readonly Phrase CrisisCheck = new("crisis-navraag");
    public static readonly Phrase Condolence = new("gecondoleerd");
    public static readonly Phrase OfDying = new("sterft");
    public static readonly Phrase CrisisCarer = new("crisis-mantelzorger");
    public static readonly Phrase CrisisPerhaps = new("crisis-misschien", "naam", "nummer");
    public static readonly Phrase CrisisStill = new("crisis-nog");
    public static readonly Phrase CrisisPast = new("crisis-voorbij");
    public static readonly Phrase CrisisGoOn = new("crisis-daarna");

    // Places, dates, topics.
    public static readonly Phrase PlaceBelongsTo = new("plaats-hoort-bij", "plaats", "gemeente");
    public static readonly Phrase PlaceTakenAs = new("plaats-gelezen-als", "plaats");
    public static readonly Phrase PlaceChanged = new("plaats-veranderd", "gemeente");
    public static readonly Phrase PlaceAmbiguous = new("plaats-meer-gemeenten", "plaats");
    public static readonly Phrase WhichPlace = new("welke-plaats");
    public static readonly Phrase RoleFrom = new("rol-van", "gemeente");
    public static readonly Phrase RoleTo = new("rol-naar", "gemeente");
    public static readonly Phrase RoleIn = new("rol-in", "gemeente");
    public static readonly Phrase DateTooFar = new("datum-te-ver");
    public static readonly Phrase RuleDayTooFar = new("regel-te-ver");
    public static readonly Phrase DayInDoubt = new("dag-in-twijfel");
    public static readonly Phrase DateTakenAs = new("datum-gelezen-als", "datum");
    public static readonly Phrase TurnedRound = new("omgedraaid", "van", "naar");
    public static readonly Phrase DayChanged = new("dag-veranderd", "datum");
    public static readonly Phrase DayIsOff = new("dag-vervalt");
    public static readonly Phrase PlannedMerger = new("fusie-gepland", "van", "naar", "datum");
    public static readonly Phrase AboutDay = new("ongeveer-dag", "datum");
    public static readonly Phrase OnDay = new("op-dag", "datum");
    public static readonly Phrase AroundDay = new("rond-dag", "datum");
    public static readonly Phrase DayEstimated = new("dag-geschat", "datum");
    public static readonly Phrase MovedWhen = new("al-verhuisd-wanneer");
    public static readonly Phrase MovedAlready = new("al-verhuisd", "wanneer");
    public static readonly Phrase StaysWithin = new("zelfde-gemeente", "gemeente");
    public static readonly Phrase LaterTopics = new("ook-genoemd", "onderwerpen");
    public static readonly Phrase LaterQuestion = new("andere-vraag", "vraag");
    public static readonly Phrase LaterQuestionAbout = new("andere-vraag-over", "onderwerp", "vraag");
    public static readonly Phrase NoLaterQuestion = new("geen-andere-vraag");
    public static readonly Phrase LaterCompare = new("andere-vraag-vergelijken");
    public static readonly Phrase LaterRule = new("andere-vraag-regel");
    public static readonly Phrase LaterApply = new("andere-vraag-aanvragen");
    public static readonly Phrase LaterDeadline = new("andere-vraag-termijn");
    public static readonly Phrase LaterObjection = new("andere-vraag-bezwaar");
    public static readonly Phrase LaterSupport = new("andere-vraag-ondersteuning");
    public static readonly Phrase LaterContact = new("andere-vraag-contact");
    public static readonly Phrase LaterMeaning = new("andere-vraag-uitleg");
    public static readonly Phrase DoNotKnow = new("weet-ik-niet");
    public static readonly Phrase Yes = new("ja");
    public static readonly Phrase No = new("nee");
    public static readonly Phrase DayNotKnown = new("dag-niet-bekend");

    // A comparison.
    public static readonly Phrase MoveTitle = new("verhuizing", "van", "naar", "wanneer");
    public static readonly Phrase MoveTitleWithoutDay = new("verhuizing-zonder-dag", "van", "naar");
    public static readonly Phrase MoveWithinTitle = new("verhuizing-binnen", "gemeente", "wanneer");
    public static readonly Phrase MoveWithinTitleWithoutDay = new("verhuizing-binnen-zonder-dag", "gemeente");
    public static readonly Phrase CostsTitle = new("kosten-kop");
    public static readonly Phrase RulesTitle = new("regels-kop");
    public static readonly Phrase NothingKnown = new("niets-bekend", "onderwerp", "van", "naar") { Optional = ["onderwerp"] };
    public static readonly Phrase UnknownTitle = new("onbekend-kop");
    public static readonly Phrase UnknownIntroduction = new("onbekend-uitleg", "gemeente");
    public static readonly Phrase UnknownMore = new("onbekend-meer", "aantal");
    public static readonly Phrase UnknownMoreHow = new("onbekend-alle");
    public static readonly Phrase StudyTitle = new("onderzoek-kop");
    public static readonly Phrase StudyIntroduction = new("onderzoek-uitleg");
    public static readonly Phrase StudyOutcome = new("onderzoek-uitkomst", "aantal", "totaal", "uitkomst");
    public static readonly Phrase ImpactTitle = new("ervaringen-kop");
    public static readonly Phrase NationalTitle = new("landelijk-kop");
    public static readonly Phrase NationalMayDiffer = new("landelijk-kan-anders");
    public static readonly Phrase WithinTitle = new("binnen-gemeente-kop");
    public static readonly Phrase SourcesTitle = new("bronnen-kop");
    public static readonly Phrase MoreQuestion = new("nog-iets");

    // A cell and its conclusion.
    public static readonly Phrase CellOtherDay = new("cel-andere-dag", "waarde", "jaar", "gevraagd");
    public static readonly Phrase CellUnknown = new("cel-onbekend");
    public static readonly Phrase CellWithdrawn = new("cel-ingetrokken");
    public static readonly Phrase Skipped = new("vraag-overgeslagen");
    public static readonly Phrase LetGo = new("losgelaten");
    public static readonly Phrase AnswerNow = new("meteen-antwoord");
    public static readonly Phrase StillNeeded = new("moet-ik-weten");
    public static readonly Phrase StaysPut = new("geen-verhuizing");
    public static readonly Phrase MoveOff = new("verhuist-niet");
    public static readonly Phrase LaterLetGo = new("andere-vraag-losgelaten");
    public static readonly Phrase WhoDecides = new("wie-beslist");
    public static readonly Phrase WhoDecidesObject = new("wie-beslist-niet-eens");
    public static readonly Phrase PlacesInDoubt = new("plaats-in-twijfel");
    public static readonly Phrase CellDisputed = new("cel-betwist", "waarden");
    public static readonly Phrase CellDisputedInOne = new("cel-betwist-een-bron", "waarden");
    public static readonly Phrase CellDisputedUndated = new("cel-betwist-zonder-datum");
    public static readonly Phrase CellDisputedFor = new("cel-betwist-voor", "delen");
    public static readonly Phrase CellDisputedNote = new("cel-betwist-noot", "waarde", "bron", "noot");
    public static readonly Phrase CellNotOffered = new("cel-niet-aangeboden");
    public static readonly Phrase CellPartOf = new("cel-valt-onder", "onderwerp");
    public static readonly Phrase Includes = new("omvat", "delen");
    public static readonly Phrase IncludesNotKnown = new("omvat-onbekend", "delen");
    public static readonly Phrase SourceUndated = new("bron-zonder-datum");
    public static readonly Phrase SourceStale = new("bron-oud", "datum");
    public static readonly Phrase SourceDated = new("bron-met-datum", "datum");
    public static readonly Phrase VerdictSame = new("oordeel-gelijk");
    public static readonly Phrase VerdictBetter = new("oordeel-beter");
    public static readonly Phrase VerdictWorse = new("oordeel-slechter");
    public static readonly Phrase VerdictDifferent = new("oordeel-anders");
    public static readonly Phrase VerdictMore = new("oordeel-meer", "bedrag", "gemeente");
    public static readonly Phrase VerdictLess = new("oordeel-minder", "bedrag", "gemeente");
    public static readonly Phrase EachExplained = new("elk-eigen-uitleg");
    public static readonly Phrase VerdictReserved = new("oordeel-met-voorbehoud", "oordeel", "voorbehoud");
    public static readonly Phrase ShortSame = new("kort-gelijk");
    public static readonly Phrase ShortBetter = new("kort-beter");
    public static readonly Phrase ShortWorse = new("kort-slechter");
    public static readonly Phrase ShortDifferent = new("kort-anders");
    public static readonly Phrase ShortMore = new("kort-meer", "bedrag", "gemeente") { Optional = ["gemeente"] };
    public static readonly Phrase ShortLess = new("kort-minder", "bedrag", "gemeente") { Optional = ["gemeente"] };
    public static readonly Phrase CannotSay = new("oordeel-onbekend");
    public static readonly Phrase OnlyDifferenceOtherDay = new("verschil-andere-dag", "bedrag", "gemeente");
    public static readonly Phrase SameAtAnotherTime = new("gelijk-andere-dag");
    public static readonly Phrase ReserveUndated = new("voorbehoud-zonder-datum", "gemeente");
    public static readonly Phrase ReserveStale = new("voorbehoud-oud", "gemeente");
    public static readonly Phrase ReserveBothUndated = new("voorbehoud-beide-zonder-datum");
    public static readonly Phrase ReserveBothStale = new("voorbehoud-beide-oud");
    public static readonly Phrase ReserveMixed = new("voorbehoud-gemengd");
    public static readonly Phrase BecauseDisputed = new("want-betwist", "gemeente");
    public static readonly Phrase BecauseScope = new("want-omvang", "gemeente");
    public static readonly Phrase BecauseOtherScope = new("want-andere-omvang");
    public static readonly Phrase BecauseOtherUnit = new("want-andere-eenheid");
    public static readonly Phrase BecauseNotExact = new("want-niet-precies");

    // How much of an income counts, and what somebody pays themselves.
    public static readonly Phrase AbilityBelow = new("draagkracht-onder", "grens");
    public static readonly Phrase AbilityBand = new("draagkracht-band", "vanaf", "tot", "deel");
    public static readonly Phrase AbilityAbove = new("draagkracht-boven", "vanaf", "deel");
    public static readonly Phrase AbilityEnds = new("draagkracht-eindigt");
    public static readonly Phrase AbilityNothing = new("draagkracht-niets");
    public static readonly Phrase AbilityAll = new("draagkracht-alles");
    public static readonly Phrase AbilityShare = new("draagkracht-deel", "deel");
    public static readonly Phrase OwnShareTitle = new("eigen-deel-kop");
    public static readonly Phrase OwnShareNothing = new("eigen-deel-niets", "kosten");
    public static readonly Phrase OwnShareAll = new("eigen-deel-alles", "kosten");
    public static readonly Phrase OwnSharePart = new("eigen-deel-stuk", "kosten", "deel", "rest");
    public static readonly Phrase OwnShareDifference = new("eigen-deel-verschil");
    public static readonly Phrase OwnShareMore = new("eigen-deel-meer", "gemeente", "bedrag");
    public static readonly Phrase OwnShareLess = new("eigen-deel-minder", "gemeente", "bedrag");
    public static readonly Phrase OwnShareSame = new("eigen-deel-gelijk");
    public static readonly Phrase OwnShareRuleUnknown = new("eigen-deel-regel-onbekend", "gemeente");
    public static readonly Phrase OwnShareNormUnknown = new("eigen-deel-norm-onbekend", "gemeente");
    public static readonly Phrase OwnShareAboveBands = new("eigen-deel-boven-banden", "gemeente");
    public static readonly Phrase OwnShareMissing = new("eigen-deel-mist");
    public static readonly Phrase OwnShareEstimate = new("eigen-deel-schatting");
    public static readonly Phrase StepsOfCalculation = new("rekenen-kop", "gemeente");
    public static readonly Phrase StepNorm = new("rekenen-norm", "norm", "bedrag");
    public static readonly Phrase StepNormLater = new("rekenen-norm-later", "datum", "gevraagd");
    public static readonly Phrase StepNormOtherDay = new("rekenen-norm-andere-dag", "datum", "gevraagd");
    public static readonly Phrase StepIncomePercent = new("rekenen-inkomen-procent", "percentage", "norm");
    public static readonly Phrase StepIncomeEuros = new("rekenen-inkomen-euro", "inkomen", "percentage", "norm");
    public static readonly Phrase StepNothing = new("rekenen-niets", "grens");
    public static readonly Phrase StepBand = new("rekenen-band", "vanaf", "tot", "stuk", "deel", "telt");
    public static readonly Phrase StepMonth = new("rekenen-maand", "telt", "norm", "bedrag");
    public static readonly Phrase StepPeriod = new("rekenen-periode", "maanden", "bedrag");
    public static readonly Phrase StepPeriodUsual = new("rekenen-periode-gewoon", "maanden", "bedrag");
    public static readonly Phrase StepCost = new("rekenen-kosten", "kosten");

    // Steps and contacts.
    public static readonly Phrase StepsTitle = new("stappen-kop");
    public static readonly Phrase UrgentTitle = new("stappen-nu");
    public static readonly Phrase Now = new("nu");
    public static readonly Phrase Before = new("voor-verhuizing", "duur");
    public static readonly Phrase After = new("na-verhuizing", "duur");
    public static readonly Phrase OnTheDay = new("op-de-dag");
    public static readonly Phrase FromUntil = new("van-tot", "vanaf", "datum");
    public static readonly Phrase FromBeforeUntilAfter = new("van-voor-tot-na", "voor", "na");
    public static readonly Phrase AtLatest = new("uiterlijk", "datum");
    public static readonly Phrase AfterTerm = new("na-termijn", "duur", "waarvoor");
    public static readonly Phrase Term = new("termijn", "duur", "waarvoor", "datum");
    public static readonly Phrase TermWithoutDay = new("termijn-zonder-dag", "duur", "waarvoor");
    public static readonly Phrase ContactTitle = new("wie-bellen-kop");
    public static readonly Phrase MunicipalityOf = new("gemeente-naam", "gemeente");
    public static readonly Phrase OldNumber = new("nummer-oud", "jaar");
    public static readonly Phrase OldContact = new("contact-oud");
    public static readonly Phrase OldMailbox = new("contact-oud-mail");
    public static readonly Phrase HelpTitleSupport = new("gratis-hulp-kop");
    public static readonly Phrase ClientSupport = new("clientondersteuning");
    public static readonly Phrase CannotCall = new("niet-bellen");
    public static readonly Phrase CannotCallButMail = new("niet-bellen-wel-mailen", "adres");

    // A rule, an explanation, a summary.
    public static readonly Phrase RuleTitle = new("regel-kop", "onderwerp", "gemeente");
    public static readonly Phrase RuleOnDay = new("regel-op-dag", "datum");
    public static readonly Phrase RuleNothing = new("regel-niets", "onderwerp", "gemeente") { Optional = ["onderwerp"] };
    public static readonly Phrase ApplyTitle = new("aanvragen-kop", "onderwerp", "gemeente");
    public static readonly Phrase DeadlineTitle = new("termijnen-kop", "onderwerp", "gemeente");
    public static readonly Phrase WhatToDoWithIt = new("wat-ermee-doen");
    public static readonly Phrase NoSuchWord = new("begrip-onbekend");
    public static readonly Phrase SummaryTitle = new("samenvatting-kop");
    public static readonly Phrase SummaryNothing = new("samenvatting-niets");
    public static readonly Phrase NothingTold = new("niets-verteld");
    public static readonly Phrase FirstStepTitle = new("eerste-stap-kop");
    public static readonly Phrase AllStepsHow = new("alle-stappen-hoe");
    public static readonly Phrase NoFirstStep = new("geen-eerste-stap");
    public static readonly Phrase NextStepsTitle = new("volgende-stappen-kop");
    public static readonly Phrase NoNextStep = new("geen-volgende-stap");
    public static readonly Phrase IfNotDone = new("als-niet");
    public static readonly Phrase SummaryTold = new("samenvatting-verteld");
    public static readonly Phrase ComplaintTitle = new("klagen-kop");

    // A ready text for who reports a fault or finds something unfair.
    public static readonly Phrase ReadyTitle = new("kant-en-klaar-kop");
    public static readonly Phrase ReadyIntroduction = new("kant-en-klaar-uitleg");
    public static readonly Phrase ReadyFault = new("kant-en-klaar-klopt-niet");
    public static readonly Phrase ReadyAbout = new("kant-en-klaar-onderwerp", "onderwerp", "gemeenten");
    public static readonly Phrase ReadyReference = new("kant-en-klaar-nummer", "nummer");

    // Commands as words on buttons; typed, they mean the same.
    public static readonly Phrase DoOtherTopic = new("knop-ander-onderwerp");
    public static readonly Phrase DoLaterQuestion = new("mijn-andere-vraag");
    public static readonly Phrase DoSummary = new("knop-samenvatting");
    public static readonly Phrase DoSimpler = new("knop-makkelijker");
    public static readonly Phrase DoOrdinary = new("knop-gewoon");
    public static readonly Phrase DoLonger = new("knop-langer");
    public static readonly Phrase DoHelp = new("knop-help");
    public static readonly Phrase DoPerson = new("knop-mens");
    public static readonly Phrase DoReport = new("knop-klopt-niet");
    public static readonly Phrase DoStop = new("knop-stop");
    public static readonly Phrase DoCompare = new("knop-verhuizing");

    // Made when it is asked for: the fields of the other parts of this class must be there.
    private static readonly Lazy<IReadOnlyList<Phrase>> s_all = new(() =>
    [
        .. typeof(Phrases).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<Phrase>()
            .OrderBy(phrase => phrase.Key, StringComparer.Ordinal),
    ]);

    /// <summary>All phrases, by key.</summary>
    public static IReadOnlyList<Phrase> All => s_all.Value;
}
