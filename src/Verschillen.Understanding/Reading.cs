using Verschillen.Domain.Topics;

namespace Verschillen.Understanding;

/// <summary>What a message was taken to mean; everything may be empty (lezing).</summary>
/// <param name="Intent">What it is for.</param>
/// <param name="Score">How sure that is, 0 to 1.</param>
public sealed record Reading(Intent Intent, double Score)
{
    /// <summary>The score of a command whose own words are all that was said.</summary>
    public const double Certain = 0.97;

    /// <summary>A message in which nothing was recognised.</summary>
    public static Reading Nothing { get; } = new(Intent.None, 0);

    /// <summary>The same message as a question for a rule of ours, which tells nothing.</summary>
    public Reading AsRuleQuestion() => this with { Intent = Intent.AskRule, ReferralId = null, IsSaidBack = false };

    /// <summary>Topics named, in the order of the message.</summary>
    public IReadOnlyList<TopicId> Topics { get; init; } = [];

    /// <summary>Whether none of <see cref="Topics"/> is named: the message only sounds like it. What is written for somebody to send names no such topic.</summary>
    public bool IsTopicGuessed { get; init; }

    /// <summary>Points asked for ("wat kost"), as ids of aspects; they may fit several topics.</summary>
    public IReadOnlyList<string> AspectIds { get; init; } = [];

    /// <summary>Places named, in the order of the message.</summary>
    public IReadOnlyList<PlaceMention> Places { get; init; } = [];

    /// <summary>Places named only to say that they are not meant ("in plaats van Tilburg").</summary>
    public IReadOnlyList<PlaceMention> PlacesTakenBack { get; init; } = [];

    /// <summary>Dates named; the one that is meant goes first, the others in the order of the message.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>By how much the day that was told is put off or brought forward ("een maand later"); null when that is not said.</summary>
    public DayShift? Shift { get; init; }

    /// <summary>Whether it says that the day of the move holds no more, and no other is known ("de verhuizing is uitgesteld").</summary>
    public bool IsDayOff { get; init; }

    /// <summary>Whether it names days to choose between ("1 maart of 1 april"); they are the first two.</summary>
    public bool IsDayInDoubt { get; init; }

    /// <summary>The day that is meant for the move; null when none is named, when several leave doubt, and when it is the day of something else.</summary>
    public DateMention? DayMeant => IsDayInDoubt || Dates is not [{ IsOfSomethingElse: false } date, ..] ? null : date;

    /// <summary>The day of a decision of the municipality ("de brief is van 20 november"); null when none is named.</summary>
    public DateMention? DayOfDecision => Dates.FirstOrDefault(date => date.Role is DayRole.Decision);

    /// <summary>The day on which such a decision was got ("ik kreeg de brief vrijdag"); null when none is named.</summary>
    public DateMention? DayOfReceipt => Dates.FirstOrDefault(date => date.Role is DayRole.Receipt);

    /// <summary>The day on which help was asked of the municipality ("ik heb me op 5 oktober gemeld"); null when none is named.</summary>
    public DateMention? DayOfReport => Dates.FirstOrDefault(date => date.Role is DayRole.Report);

    /// <summary>Whether somebody tells that they wait for a decision of the municipality, or that it is late: "nog steeds geen antwoord".</summary>
    public bool AwaitsDecision { get; init; }

    /// <summary>Whether it has words of who asks how an objection is made or what it costs: "kan dat per mail", "moet ik een advocaat"; they say so only where an objection is talked about.</summary>
    public bool AsksHowToObject { get; init; }

    /// <summary>Whether it objects to the report of a talk ("bezwaar tegen het gespreksverslag"), to which no objection can be made.</summary>
    public bool ObjectsToReport { get; init; }

    /// <summary>Whether it speaks of an objection that was made: "ik heb op 10 november bezwaar gemaakt".</summary>
    public bool HasObjected { get; init; }

    /// <summary>Whether it speaks of a decision on an objection, also of one that is to come: "mijn bezwaar is afgewezen".</summary>
    public bool HasDecisionOnObjection { get; init; }

    /// <summary>Amounts and percentages named, in the order of the message.</summary>
    public IReadOnlyList<AmountMention> Amounts { get; init; } = [];

    /// <summary>The amount that answers a question for one; null when none is named, or several that leave doubt ("tussen 300 en 900").</summary>
    public AmountMention? AmountMeant { get; init; }

    /// <summary>Words of the glossary that are named, by their name there.</summary>
    public IReadOnlyList<string> GlossaryWords { get; init; } = [];

    /// <summary>The glossary word or organisation whose meaning is all that the message asks, by its name there; null when it asks something else.</summary>
    public string? Defines { get; init; }

    /// <summary>Whether it has a word for what we are: "bent u een computer".</summary>
    public bool NamesMachine { get; init; }

    /// <summary>Yes, no or "I do not know"; null when none was said.</summary>
    public Assent? Assent { get; init; }

    /// <summary>Yes, no or "I do not know" when little else is said, also where it is the beginning of a choice ("ja", of "Ja, voor een kind"); null otherwise.</summary>
    public Assent? AssentAlone { get; init; }

    /// <summary>The choices of the question asked that fit, by id; also for "de eerste", "allebei".</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether the assent or the choices were learned to be meant, rather than said in so many words.</summary>
    public bool IsAnswerLearned { get; init; }

    /// <summary>Whether such an answer stands in none of the words, so that the person must hear what was taken from them.</summary>
    public bool IsAnswerInferred { get; init; }

    /// <summary>Answers to questions that were not asked, in the order of the dialog files; the first for a question counts.</summary>
    public IReadOnlyList<VolunteeredAnswer> Volunteered { get; init; } = [];

    /// <summary>Whether it replaces something said before ("nee, naar Utrecht", "toch in mei").</summary>
    public bool IsCorrection { get; init; }

    /// <summary>The part in the move of a place outside the Netherlands; <see cref="PlaceRole.Other"/> when a municipality is asked and it is named without one, null when none is named.</summary>
    public PlaceRole? Abroad { get; init; }

    /// <summary>Whether it says where the person lives ("ik woon in Emmen").</summary>
    public bool TellsHome { get; init; }

    /// <summary>Whether its two places are where the person lives and where somebody near does, and it is not said who goes to the other ("mijn vader woont in Ede, ik woon in Zeist").</summary>
    public bool AreTwoHomes { get; init; }

    /// <summary>Whether it speaks of somebody else and not of the person too ("mijn broer verhuist naar Kampen").</summary>
    public bool IsOfAnother { get; init; }

    /// <summary>Whether its only place is where somebody near lives, and something is asked of who says it: "mijn zus in Rotterdam moest een jaar wachten, hoe lang duurt het bij mij".</summary>
    public bool IsPlaceBeside { get; init; }

    /// <summary>Whether it asks for somebody near or for a client, who alone is spoken of ("mijn moeder verhuist").</summary>
    public bool IsForAnother { get; init; }

    /// <summary>Whether it is of another person than those whom the conversation was about ("dan nog een cliënt").</summary>
    public bool IsOfNextClient { get; init; }

    /// <summary>Whether it speaks of going somewhere for a day ("ik ga een dagje naar Utrecht").</summary>
    public bool IsVisit { get; init; }

    /// <summary>Whether it speaks of staying in the same municipality ("ik verhuis binnen Utrecht", "in dezelfde stad").</summary>
    public bool StaysWithin { get; init; }

    /// <summary>Whether it says that there is no move ("ik verhuis niet", "ik blijf hier", "ik wil alleen vergelijken").</summary>
    public bool StaysPut { get; init; }

    /// <summary>Whether it says no more than that the answer was given already ("dat heb ik net gezegd").</summary>
    public bool IsSaidAlready { get; init; }

    /// <summary>Whether it wants no more questions, and the answer at once ("laat het antwoord maar zien").</summary>
    public bool WantsAnswerNow { get; init; }

    /// <summary>Whether it says that the move has been, and not when ("ik ben al verhuisd").</summary>
    public bool HasMoved { get; init; }

    /// <summary>Whether it tells that somebody near has died ("mijn man is overleden").</summary>
    public bool IsBereaved { get; init; }

    /// <summary>Whether it tells that the person, or somebody near, is going to die ("ik heb nog drie maanden te leven").</summary>
    public bool IsOfDying { get; init; }

    /// <summary>Whether it says that the danger is over ("ik ben nu veilig", "ik slaap bij mijn broer"), and tells of no other; said of one's own accord it may still be danger.</summary>
    public bool IsSafe { get; init; }

    /// <summary>Whether it leans on what was said before ("en in Utrecht?").</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>Whether it wants to know what holds in the place that it names, and not of a move ("alleen de regels van Breda").</summary>
    public bool IsOnlyThere { get; init; }

    /// <summary>Whether it asks what holds today ("hoeveel kost dat nu in Ede").</summary>
    public bool IsOfNow { get; init; }

    /// <summary>Whether it names nothing of its own and asks something of what was told last ("bij wie", "en in 2025").</summary>
    public bool LeansBack { get; init; }

    /// <summary>Whether it begins by asking what something costs ("wat kost een aanvraag").</summary>
    public bool AsksCost { get; init; }

    /// <summary>Whether it names nothing of its own and asks the price of what was talked about ("wat kost het daar", "is het daar duurder").</summary>
    public bool AsksPrice { get; init; }

    /// <summary>Whether it names municipalities and asks which is dearer ("is Ede duurder", "is Ede goedkoper dan Zeist").</summary>
    public bool ComparesPrice { get; init; }

    /// <summary>Whether it names nothing of its own and asks how the two that were told one after the other compare ("verschil tussen die twee", "welke is goedkoper").</summary>
    public bool ComparesTold { get; init; }

    /// <summary>Whether it asks how something compares with the place that it names ("in vergelijking met Ede", "meer dan in Ede").</summary>
    public bool ComparesWithPlace { get; init; }

    /// <summary>Whether it asks something that is nearly surely none of ours, whatever places it names ("hoe ver is het van Ede naar Zeist").</summary>
    public bool AsksElsewhere { get; init; }

    /// <summary>Whether it seems to be in another language than Dutch.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether it seems to be in Frisian, whose speakers read Dutch.</summary>
    public bool IsFrisian { get; init; }

    /// <summary>What else the message asks, to be answered afterwards; null when it asks one thing.</summary>
    public FurtherQuestion? Further { get; init; }

    /// <summary>Whether the intent was said in so many words ("stop", "ik wil stoppen"), rather than told by what such messages are like.</summary>
    public bool IsSaid { get; init; }

    /// <summary>
    /// Whether it tells something, as people do in answer to a question ("ze zegt dat ze het te druk heeft"), and asks or wants nothing. It then has no intent.
    /// </summary>
    public bool IsSaidBack { get; init; }

    /// <summary>What kind of crisis; null when the intent is no crisis.</summary>
    public CrisisKind? Crisis { get; init; }

    /// <summary>Whether danger is not told but cannot be ruled out: the answer then says whom to call, besides what it says.</summary>
    public bool MayBeDanger { get; init; }

    /// <summary>The id of the referral (whose business it is), for a message that is out of scope but near; null otherwise.</summary>
    public string? ReferralId { get; init; }

    /// <summary>The topic that has a point of the very word by which it is referred ("zorgverzekering"), which some municipalities have a rule on; null when there is none.</summary>
    public TopicId? ReferredTopic { get; init; }
}

/// <summary>A question that a message asks besides the one it is taken for.</summary>
/// <param name="Intent">What it is for.</param>
/// <param name="Topic">What it is about; null when it does not say.</param>
public sealed record FurtherQuestion(Intent Intent, TopicId? Topic);

/// <summary>Yes, no or not knowing.</summary>
public enum Assent
{
    Yes,
    No,
    DoNotKnow,
}
