using Verschillen.Domain.Topics;
using Verschillen.Understanding.Learning;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Tells what a message is for: danger before anything else, then whether it is ours, then what it asks or tells.</summary>
internal sealed class PurposeReader(IntentModel intents, TopicReader topicReader, CrisisReader crises, ScopeJudge scope, AspectReader aspects, AspectQuestions questions, LeaningBack leaning)
{
    // "Maar ik heb nog geen indicatie".
    private const int MostWordsBesides = 3;

    // "De gemeente".
    private const int MostWordsOfName = 2;

    // Who is not understood says it again; who is taken to stop has lost what they told.
    private const double LeastForStop = 0.98;

    public Purpose Read(SaidIn said)
    {
        var annotation = said.Annotation;
        var asked = said.UnderWay?.Topic is { } about ? questions.AskedIn(annotation, about) : null;
        if (asked is { IsWordForWord: true } shown)
        {
            // Our own words speak of no danger.
            return Of(shown);
        }

        var chances = intents.Chances(annotation);
        var topics = topicReader.Read(annotation, said.UnderWay?.Topic);
        var danger = crises.Read(annotation, chances, said.Asked, said.IsUnderWay);
        // "En als ik dat niet doe", of a topic, has no word that tells of danger.
        if (said.IsUnderWay && (danger.Kind is null || said.UnderWay?.Topic is not null) && leaning.Of(annotation, said.IsOfTopic) is { } asksOn)
        {
            return new Purpose(asksOn, Reading.Certain) { IsSaid = true, LeansBack = true, Topics = asksOn is Intent.Explain ? [said.UnderWay!.Topic!.Value] : [] };
        }

        if (danger.Kind is null && said.UnderWay is { } underWay && topicReader.Taken(annotation, underWay) is { } taken)
        {
            return new Purpose(Intent.None, 0) { Topics = [taken] };
        }

        // "Er komt geen hulp meer" is a no to whether there is help.
        if (danger.Kind is { } crisis && !aspects.AnswersInWords(annotation, said.Asked))
        {
            return new Purpose(Intent.Crisis, 1) { Topics = topics, Crisis = crisis, MayBeDanger = danger.MayBe, SaidBack = danger.SaidBack };
        }

        if (asked is { } near)
        {
            return Of(near) with { MayBeDanger = danger.MayBe };
        }

        var asksOfTopic = said.UnderWay?.Topic is { } talkedAbout && topics.Contains(talkedAbout) && AskedAnswer.StartsQuestion(annotation);
        var (intent, score, isSaid) = scope.Judge(said, chances, topics.Count > 0, asksOfTopic);
        var asksOfTold = leaning.AsksDifference(annotation) ? Intent.CompareMove : said.IsUnderWay && leaning.AsksPrice(annotation) ? Intent.AskRule : Intent.None;
        if (asksOfTold != Intent.None)
        {
            // "Kost dat geld" asks of what is talked about, and opens no topic that has to do with money.
            return new Purpose(asksOfTold, Reading.Certain) { IsSaid = true, Topics = asksOfTold is Intent.AskRule ? [] : topics, MayBeDanger = danger.MayBe };
        }

        // "Kosten" opens none either.
        var asksFigure = leaning.AsksFigure(annotation, said.IsOfTopic);
        // "Mag er iemand mee", of a taxi, asks for no supporter.
        var asksOfCompany = intent is Intent.ClientSupport && !isSaid && said.UnderWay?.Topic is { } ridden && aspects.Names(annotation, ridden);
        IReadOnlyList<TopicId> named = asksFigure || asksOfCompany ? [] : topics;
        if (said.IsUnderWay && intent is Intent.OutOfScope or Intent.None or Intent.Explain or Intent.Tell && said.UnderWay?.Topic is { } current && !AsksMeaning(annotation, intent) && aspects.AsksOne(annotation, current, said.IsOfTopic))
        {
            return new Purpose(Intent.AskRule, Reading.Certain) { IsSaid = true, Topics = named, MayBeDanger = danger.MayBe, SaidBack = danger.SaidBack };
        }

        (intent, score) = (intent, said.IsUnderWay) switch
        {
            (Intent.OutOfScope or Intent.None, true) when asksFigure => (Intent.AskRule, Reading.Certain),
            // "De gemeente" is named by many who object or call, and by itself does neither.
            (Intent.Objection or Intent.ContactMunicipality, _) when !isSaid && annotation.Words.Length <= MostWordsOfName && !scope.HasWordsOf(intent, annotation) => (Intent.None, 0),
            // "Wat moet er opnieuw aangevraagd worden" asks what does not move along.
            (Intent.Apply, true) when topics.Count == 0 && annotation.Words is ["wat", ..] && annotation.Words.Contains("opnieuw", StringComparer.Ordinal) => (Intent.CompareMove, score),
            // "Nu wel maar straks niet".
            (Intent.Stop or Intent.StartOver, true) when !isSaid && score < LeastForStop => (Intent.None, 0),
            // Who has no decision yet has nothing to object to.
            (Intent.Objection, var isUnderWay) when TellsOnlyThatThereIsNoDecision(annotation) => (isUnderWay ? Intent.None : Intent.Tell, score),
            // "En voor mijn cliënt in Ede, brief van 20 november".
            (Intent.ClientSupport, _) when !isSaid && TopicReader.SpeaksOfClient(annotation) && !scope.HasWordsOf(intent, annotation) => (Intent.None, 0),
            (Intent.ClientSupport, _) when topicReader.IsSaidBySupporter(annotation) => (topics.Count > 0 ? Intent.None : Intent.Tell, score),
            // "Ik zoek respijtzorg" seeks a point of a topic.
            (Intent.ClientSupport, _) when !isSaid && topics is [var only] && annotation.Words.Any(word => word is "zoek" or "zoeken" or "zoekt") && aspects.Naming(annotation, only) is not null => (Intent.AskRule, Reading.Certain),
            // "Wat is het verschil in mantelzorgwaardering", of who moves; "het verschil tussen pgb en zorg in natura" is of the words.
            (Intent.Explain, true) when NamesDifferenceIn(annotation) => (Intent.AskRule, score),
            // "Mee?", of a wheelchair.
            (Intent.ClientSupport, true) when said.UnderWay?.Topic is not null && annotation.Words is ["mee"] => (Intent.CompareMove, Reading.Certain),
            _ when asksOfCompany => (Intent.AskRule, Reading.Certain),
            (Intent.ClientSupport, true) when !isSaid && said.UnderWay?.Topic is { } topic && annotation.Words.Contains("mee", StringComparer.Ordinal) && topicReader.IsHere(annotation, topic) => (Intent.Apply, Reading.Certain),
            // "Van" or "nu" alone is for nothing, whatever it was learned from.
            (not Intent.None, _) when !isSaid && annotation.Words is [var word] && IsLink(word) => (Intent.None, 0),
            (Intent.OutOfScope, false) when ScopeJudge.IsTold(annotation, chances, danger.SaidBack) => (Intent.Tell, score),
            _ => (intent, score),
        };
        // Of the topic under way it was no question; "hoeveel betaalt de gemeente mee aan de zorgverzekering" is one of another.
        if (intent is Intent.AskRule && !asksFigure && topics.Count < 2 && questions.AskedOfOneTopic(annotation) is { } ofOne && topics.All(topic => topic == ofOne.Topic))
        {
            return Of(ofOne.Point) with { Topics = [ofOne.Topic], MayBeDanger = danger.MayBe };
        }

        return new Purpose(intent, score) { IsSaid = isSaid, Topics = named, MayBeDanger = danger.MayBe, SaidBack = danger.SaidBack };
    }

    private static Purpose Of(AskedPoint asked) => new(Intent.AskRule, Reading.Certain) { IsSaid = true, AspectId = asked.AspectId };

    private static bool NamesDifferenceIn(Annotation annotation) => Array.IndexOf(annotation.Words, "verschil") is >= 0 and var at && annotation.Message.Is(at + 1, "in");

    private static bool IsLink(string word) => word is "van" or "naar" or "met" or "bij" or "in" or "op" or "te" or "tot" or "uit" or "om" or "of" or "en" or "als" or "de" or "het" or "een" or "die" or "ik" or "er" or "nu" or "it" or "hm" or "hmm";

    /// <summary>"Wat is eigen bijdrage"; "wat is de eigen bijdrage" and "wat mag ik haar betalen" ask something else, though such a question is usually meant so.</summary>
    private static bool AsksMeaning(Annotation annotation, Intent intent) => intent is Intent.Explain && annotation.Words is not (["wat" or "hoeveel", "mag" or "mogen" or "moet" or "kan", ..] or ["wat", "is", "de" or "het", ..]);

    /// <summary>"Ik heb nog geen indicatie"; who says more, such as that it is unfair, may well object.</summary>
    private static bool TellsOnlyThatThereIsNoDecision(Annotation annotation) => annotation.Of(Remark.NoDecision).Any(hit => annotation.Words.Length - hit.Length <= MostWordsBesides);
}

/// <summary>What a message is for (strekking).</summary>
/// <param name="Intent">See <see cref="Reading.Intent"/>.</param>
/// <param name="Score">See <see cref="Reading.Score"/>.</param>
internal sealed record Purpose(Intent Intent, double Score)
{
    /// <summary>See <see cref="Reading.IsSaid"/>.</summary>
    public bool IsSaid { get; init; }

    /// <summary>See <see cref="Reading.LeansBack"/>.</summary>
    public bool LeansBack { get; init; }

    public IReadOnlyList<TopicId> Topics { get; init; } = [];

    /// <summary>The point of the topic under way whose shown question it is; null when it is none.</summary>
    public string? AspectId { get; init; }

    /// <summary>Which danger it speaks of; null when it speaks of none.</summary>
    public CrisisKind? Crisis { get; init; }

    /// <summary>See <see cref="Reading.MayBeDanger"/>.</summary>
    public bool MayBeDanger { get; init; }

    /// <summary>See <see cref="DangerShares.SaidBack"/>.</summary>
    public float SaidBack { get; init; }

    /// <summary>The same message when it is for nothing that we know.</summary>
    public Purpose WithoutIntent => this with { Intent = Intent.None, Score = 0, IsSaid = false };
}
