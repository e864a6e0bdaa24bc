namespace Verschillen.Dialogs.Phrasing;

/// <content>What the intake, its files and the visit check say; the wordings stand in dialogs/_intake.yml.</content>
public static partial class Phrases
{
    // The intake: its steps.
    public static readonly Phrase IntakeTitle = new("intake-titel");
    public static readonly Phrase IntakeLead = new("intake-inleiding");
    public static readonly Phrase IntakeStepOf = new("intake-stap", "stap", "naam");
    public static readonly Phrase IntakeStepMove = new("intake-stap-verhuizing");
    public static readonly Phrase IntakeStepTopics = new("intake-stap-onderwerpen");
    public static readonly Phrase IntakeStepQuestions = new("intake-stap-vragen");
    public static readonly Phrase IntakeStepMore = new("intake-stap-nog", "aantal");
    public static readonly Phrase IntakeStepOneMore = new("intake-stap-nog-een");
    public static readonly Phrase IntakeWait = new("intake-wacht");
    public static readonly Phrase IntakeAnew = new("intake-vul-opnieuw-in");
    public static readonly Phrase IntakeFrom = new("intake-van");
    public static readonly Phrase IntakeTo = new("intake-naar");
    public static readonly Phrase IntakePlaceHint = new("intake-plaats-uitleg");
    public static readonly Phrase IntakeWhichPlace = new("intake-welke-plaats");
    public static readonly Phrase IntakeDay = new("intake-dag");
    public static readonly Phrase IntakeDayHint = new("intake-dag-uitleg");
    public static readonly Phrase IntakeDayUnknown = new("intake-dag-onbekend");
    public static readonly Phrase IntakeWhich = new("intake-welke");
    public static readonly Phrase IntakeWhichHint = new("intake-welke-uitleg");
    public static readonly Phrase IntakeQuestionsHint = new("intake-vragen-uitleg");
    public static readonly Phrase IntakeNext = new("intake-verder");
    public static readonly Phrase IntakeBack = new("intake-terug");
    public static readonly Phrase IntakeProblems = new("intake-problemen");
    public static readonly Phrase IntakeNoFrom = new("intake-geen-van");
    public static readonly Phrase IntakeNoTo = new("intake-geen-naar");
    public static readonly Phrase IntakeNoSuchPlace = new("intake-plaats-onbekend");
    public static readonly Phrase IntakeNoDay = new("intake-geen-dag");
    public static readonly Phrase IntakeNoSuchDay = new("intake-vreemde-dag");
    public static readonly Phrase IntakePlaceTakenAs = new("intake-plaats-gelezen-als", "plaats");
    public static readonly Phrase VisitPlaceTakenAs = new("bezoek-plaats-gelezen-als", "plaats");
    public static readonly Phrase IntakeDateTakenAs = new("intake-dag-gelezen-als", "datum");
    public static readonly Phrase IntakeDayAndUnknown = new("intake-dag-en-onbekend");
    public static readonly Phrase IntakeQuestionChanged = new("intake-vraag-veranderd");
    public static readonly Phrase IntakeNoTopic = new("intake-geen-onderwerp");
    public static readonly Phrase DomainWork = new("domein-werk");
    public static readonly Phrase DomainTransport = new("domein-vervoer");
    public static readonly Phrase DomainWelfare = new("domein-welzijn");
    public static readonly Phrase DomainEducation = new("domein-onderwijs");
    public static readonly Phrase DomainHome = new("domein-wonen");
    public static readonly Phrase DomainLeisure = new("domein-vrije-tijd");

    // The intake: its result.
    public static readonly Phrase IntakeResultTitle = new("intake-uitslag");
    public static readonly Phrase IntakeMadeOn = new("intake-gemaakt", "datum");
    public static readonly Phrase IntakeStateLost = new("intake-stand-weg");
    public static readonly Phrase IntakeTooFast = new("intake-te-snel");
    public static readonly Phrase IntakeReceiptFor = new("intake-bewijs");
    public static readonly Phrase IntakeRestoredInPart = new("intake-deels-terug");
    public static readonly Phrase IntakeHaveNumber = new("intake-heeft-nummer");
    public static readonly Phrase IntakeNumberLink = new("intake-nummer-link");
    public static readonly Phrase IntakeAnswers = new("intake-antwoorden");
    public static readonly Phrase IntakeAnswersTitle = new("intake-antwoorden-kop");
    public static readonly Phrase IntakeChangeMove = new("intake-verander-verhuizing");
    public static readonly Phrase IntakeChangeTopics = new("intake-verander-onderwerpen");
    public static readonly Phrase IntakeChangeQuestions = new("intake-verander-vragen");
    public static readonly Phrase IntakeGlanceTitle = new("intake-blik");
    public static readonly Phrase IntakeStops = new("intake-stopt");
    public static readonly Phrase IntakeApplyAnew = new("intake-opnieuw");
    public static readonly Phrase IntakeApply = new("intake-aanvragen");
    public static readonly Phrase IntakePassOn = new("intake-doorgeven");
    public static readonly Phrase IntakeDisputed = new("intake-betwist");
    public static readonly Phrase IntakeAsk = new("intake-vraag-na");
    public static readonly Phrase IntakeMovesAlong = new("intake-verhuist-mee");
    public static readonly Phrase IntakeStays = new("intake-blijft");
    public static readonly Phrase IntakeMoneyTitle = new("intake-geld");
    public static readonly Phrase IntakeYearLess = new("intake-jaar-minder", "bedrag");
    public static readonly Phrase IntakeYearMore = new("intake-jaar-meer", "bedrag");
    public static readonly Phrase IntakeYearSame = new("intake-jaar-gelijk");
    public static readonly Phrase IntakeOnceMore = new("intake-keer-meer", "bedrag", "van") { Optional = ["van"] };
    public static readonly Phrase IntakeOnceLess = new("intake-keer-minder", "bedrag", "van") { Optional = ["van"] };
    public static readonly Phrase IntakeOnceSame = new("intake-keer-gelijk", "van") { Optional = ["van"] };
    public static readonly Phrase IntakeAmountUnknown = new("intake-bedrag-onbekend", "vraag");
    public static readonly Phrase IntakeSumReserved = new("intake-som-voorbehoud");
    public static readonly Phrase IntakeSumByUse = new("intake-som-gebruik");
    public static readonly Phrase PerYearMore = new("per-jaar-meer", "bedrag");
    public static readonly Phrase PerYearLess = new("per-jaar-minder", "bedrag");
    public static readonly Phrase IntakePlanTitle = new("intake-plan");
    public static readonly Phrase IntakeNowTitle = new("intake-nu");
    public static readonly Phrase IntakeMayBeSeen = new("intake-meelezen");
    public static readonly Phrase IntakeOneCall = new("intake-een-keer-bellen", "aantal");
    public static readonly Phrase IntakeNoSteps = new("intake-geen-stappen");
    public static readonly Phrase IntakeCallsTitle = new("intake-bellen");
    public static readonly Phrase IntakeSayMove = new("intake-zeg-verhuizing", "van", "naar", "datum");
    public static readonly Phrase IntakeSayMoved = new("intake-zeg-verhuisd", "van", "naar", "datum");
    public static readonly Phrase IntakeSayMoveWithoutDay = new("intake-zeg-verhuizing-zonder-dag", "van", "naar");
    public static readonly Phrase IntakeSayAbout = new("intake-zeg-onderwerpen", "onderwerpen");
    public static readonly Phrase IntakeSayToOld = new("intake-zeg-oud");
    public static readonly Phrase IntakeSayToNew = new("intake-zeg-nieuw");
    public static readonly Phrase IntakeSayToOther = new("intake-zeg-ander");
    public static readonly Phrase IntakeAskThere = new("intake-vraag-daar", "contact");
    public static readonly Phrase IntakeMoreQuestions = new("intake-meer-vragen", "aantal");
    public static readonly Phrase IntakeQuestionsHidden = new("intake-vragen-verborgen", "aantal");
    public static readonly Phrase IntakeQuestionsShow = new("intake-vragen-tonen");
    public static readonly Phrase IntakeNothingOpen = new("intake-niets-open");

    // The intake: what can be done with the result.
    public static readonly Phrase IntakeOnThisPage = new("intake-op-deze-pagina");
    public static readonly Phrase IntakeDone = new("intake-afvinken");
    public static readonly Phrase IntakeOwnText = new("intake-eigen-tekst");
    public static readonly Phrase IntakeOwnTextLost = new("intake-eigen-tekst-weg");
    public static readonly Phrase IntakeTakeAlongWithout = new("intake-meenemen-zonder");
    public static readonly Phrase IntakeTakeAlong = new("intake-meenemen");
    public static readonly Phrase IntakeTakeAlongHint = new("intake-meenemen-uitleg");
    public static readonly Phrase DoPrint = new("intake-druk-af");
    public static readonly Phrase DoLargeLetters = new("intake-grote-letters");
    public static readonly Phrase DoSavePage = new("intake-bewaar-pagina");
    public static readonly Phrase DoSaveDocument = new("intake-bewaar-word");
    public static readonly Phrase DoSaveText = new("intake-bewaar-tekst");
    public static readonly Phrase DoSaveCalendar = new("intake-bewaar-agenda");
    public static readonly Phrase DoShowSupporter = new("intake-toon-ondersteuner");
    public static readonly Phrase DoHideSupporter = new("intake-verberg-ondersteuner");
    public static readonly Phrase DoShowQuestions = new("intake-alle-vragen");
    public static readonly Phrase DoTalkSheet = new("intake-gespreksblad");
    public static readonly Phrase DoBackToResult = new("intake-terug-uitslag");
    public static readonly Phrase DoBackToChat = new("intake-naar-chat");

    // The side of somebody who helps.
    public static readonly Phrase SupporterTitle = new("ondersteuner-kop", "onderwerp");
    public static readonly Phrase SupporterLaw = new("ondersteuner-wet");
    public static readonly Phrase SupporterNoLaw = new("ondersteuner-geen-wet");
    public static readonly Phrase SupporterWhy = new("ondersteuner-waarom");
    public static readonly Phrase SupporterSaid = new("ondersteuner-u-zei");
    public static readonly Phrase SupporterForAll = new("ondersteuner-iedereen");
    public static readonly Phrase SupporterKnown = new("ondersteuner-bekend", "gemeente");
    public static readonly Phrase SupporterRule = new("ondersteuner-regel");
    public static readonly Phrase SupporterSo = new("ondersteuner-dus");
    public static readonly Phrase SupporterSteps = new("ondersteuner-stappen");
    public static readonly Phrase SupporterStep = new("ondersteuner-stap", "grond", "regel");
    public static readonly Phrase SupporterGround = new("ondersteuner-grond", "wie", "wat");
    public static readonly Phrase SupporterDiscretion = new("ondersteuner-ruimte");
    public static readonly Phrase SupporterJudgements = new("ondersteuner-rechter");
    public static readonly Phrase SupporterTeachBackTitle = new("ondersteuner-terugvragen-kop");
    public static readonly Phrase SupporterTeachBack = new("ondersteuner-terugvragen", "onderwerp");
    public static readonly Phrase SupporterGoodAnswer = new("ondersteuner-goed-antwoord");
    public static readonly Phrase SupporterNotes = new("ondersteuner-notities");

    // Letters to adapt.
    public static readonly Phrase LettersTitle = new("brieven-kop");
    public static readonly Phrase LetterCovenantTitle = new("brief-meeverhuizen-kop");
    public static readonly Phrase LetterCovenantWhen = new("brief-meeverhuizen-wanneer");
    public static readonly Phrase LetterCovenant = new("brief-meeverhuizen", "onderwerpen", "van", "naar") { Optional = ["onderwerpen", "naar"] };
    public static readonly Phrase LetterOnPaperTitle = new("brief-papier-kop");
    public static readonly Phrase LetterOnPaperWhen = new("brief-papier-wanneer");
    public static readonly Phrase LetterOnPaper = new("brief-papier", "onderwerpen", "van", "naar") { Optional = ["onderwerpen", "van", "naar"] };
    public static readonly Phrase LetterReportTitle = new("brief-onderzoek-kop");
    public static readonly Phrase LetterReportWhen = new("brief-onderzoek-wanneer");
    public static readonly Phrase LetterReport = new("brief-onderzoek");
    public static readonly Phrase LetterTermTitle = new("brief-termijn-kop");
    public static readonly Phrase LetterTermWhen = new("brief-termijn-wanneer");
    public static readonly Phrase LetterTerm = new("brief-termijn", "onderwerpen", "van", "naar") { Optional = ["onderwerpen", "van", "naar"] };
    public static readonly Phrase LetterObjectionTitle = new("brief-bezwaar-kop");
    public static readonly Phrase LetterObjectionWhen = new("brief-bezwaar-wanneer");
    public static readonly Phrase LetterObjection = new("brief-bezwaar", "onderwerpen", "van", "naar") { Optional = ["onderwerpen", "van", "naar"] };
    public static readonly Phrase LetterTop = new("brief-begin", "gemeente");
    public static readonly Phrase LetterAbout = new("brief-onderwerp", "onderwerpen");
    public static readonly Phrase LetterEnd = new("brief-einde");

    // The visit check.
    public static readonly Phrase VisitPageTitle = new("bezoek-titel");
    public static readonly Phrase VisitPageLead = new("bezoek-inleiding");
    public static readonly Phrase VisitPlace = new("bezoek-plaats");
    public static readonly Phrase VisitNoPlace = new("bezoek-geen-plaats");
    public static readonly Phrase VisitShow = new("bezoek-toon");
    public static readonly Phrase VisitLead = new("bezoek-uitleg", "gemeente");
    public static readonly Phrase VisitTitle = new("bezoek-kop", "onderwerp", "gemeente") { Optional = ["onderwerp"] };

    // The sheet for the talk with the municipality.
    public static readonly Phrase TalkTitle = new("gesprek-kop");
    public static readonly Phrase TalkLead = new("gesprek-inleiding");
    public static readonly Phrase TalkGranted = new("gesprek-heeft");
    public static readonly Phrase TalkBring = new("gesprek-meenemen");
    public static readonly Phrase TalkWeighs = new("gesprek-weegt");
    public static readonly Phrase TalkMayJoin = new("gesprek-mee");
    public static readonly Phrase TalkAfterwards = new("gesprek-daarna");
    public static readonly Phrase TalkSameTitle = new("gesprek-zelfde-kop");
    public static readonly Phrase TalkSameWhen = new("gesprek-zelfde-wanneer");
    public static readonly Phrase TalkSameHealth = new("gesprek-zelfde-gezondheid");
    public static readonly Phrase TalkSameHome = new("gesprek-zelfde-huis");
    public static readonly Phrase TalkSamePeople = new("gesprek-zelfde-mensen");
    public static readonly Phrase TalkSameHelp = new("gesprek-zelfde-hulp");
    public static readonly Phrase TalkWish = new("gesprek-wens");
}
