using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Tool.Measuring;

/// <summary>The labels by which readings are measured: fewer than the intents and topics we tell apart.</summary>
internal static class MeasuredLabels
{
    /// <summary>The label of a message that is not answered.</summary>
    public const string OutOfScope = "buiten_bereik";

    /// <summary>The label of danger.</summary>
    public const string Crisis = "crisis";

    // The contribution is for every kind of help, so that it is none of the main topics by itself.
    private const string OfAllHelp = "eigen-bijdrage";

    private static readonly HashSet<string> s_mainTopics = new(StringComparer.Ordinal)
    {
        "gehandicaptenparkeerkaart",
        "hulpmiddelen",
        "huishoudelijke-ondersteuning",
        "jobcoaching",
        "meerkosten",
        "onderwijshuisvesting",
        "wonen",
        "clientondersteuning",
    };

    /// <summary>The label of an intent. A topic without an intent asks for its rule; a kind check is no alarm.</summary>
    public static string Of(Reading reading) => reading.Intent switch
    {
        Intent.Crisis => reading.Crisis is CrisisKind.Check or CrisisKind.WornCarer ? OutOfScope : Crisis,
        Intent.None or Intent.Tell => reading.Topics.Count > 0 ? "vraag_regel" : OutOfScope,
        Intent.CompareMove => "vergelijk_verhuizing",
        Intent.AskRule => "vraag_regel",
        Intent.Explain or Intent.Longer => "uitleg",
        Intent.Apply => "aanvragen",
        Intent.Deadline or Intent.WithoutHelp or Intent.BeforeMove => "termijn",
        Intent.Objection or Intent.LateDecision or Intent.WhoDecides => "tegenspraak_bezwaar",
        Intent.ClientSupport => "clientondersteuning",
        Intent.ContactMunicipality => "contact_gemeente",
        Intent.StartOver or Intent.OtherTopic => "opnieuw",
        Intent.Back or Intent.Change or Intent.TurnRound => "terug",
        Intent.Stop or Intent.LetGo or Intent.MoveOff => "stop",
        Intent.Help or Intent.WhyAsked or Intent.LaterQuestion or Intent.FirstStep or Intent.NextStep or Intent.IfNotDone or Intent.WhatToSay => "help",
        Intent.Simpler or Intent.Ordinary or Intent.Shorter => "eenvoudiger",
        Intent.Repeat => "herhaal",
        Intent.Summary or Intent.WhatWasTold => "samenvatting",
        Intent.Source or Intent.HowSure or Intent.WhichIsBetter => "bron",
        Intent.ReportFault or Intent.BotComplaint => "klacht_over_bot",
        Intent.Privacy => "privacy",
        Intent.Greeting or Intent.AreYouHuman or Intent.WhoseChat => "smalltalk_groet",
        Intent.Thanks => "bedankt",
        _ => OutOfScope,
    };

    /// <summary>The main topics of a reading; a wider topic counts as its main one. What is danger or none of ours is labelled with none, whatever it names.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="mainTopicOf">The main topic of each wider one.</param>
    public static IReadOnlyList<string> TopicsOf(Reading reading, IReadOnlyDictionary<TopicId, TopicId> mainTopicOf) => Of(reading) is OutOfScope or Crisis
        ? []
        : [.. reading.Topics.Where(topic => topic.Value is not OfAllHelp).Select(topic => mainTopicOf.GetValueOrDefault(topic, topic).Value).Where(s_mainTopics.Contains).Distinct(StringComparer.Ordinal)];

    public static string Of(PlaceRole role) => role switch
    {
        PlaceRole.From => "van",
        PlaceRole.To => "naar",
        PlaceRole.In => "in",
        _ => "overig",
    };

    public static string Of(AmountUnit unit) => unit switch
    {
        AmountUnit.Euro => "euro",
        AmountUnit.Percent => "procent",
        _ => string.Empty,
    };

    /// <summary>A label as people also write it: "huishoudelijke_ondersteuning", "cliëntondersteuning".</summary>
    public static string Plain(string label) => label.Replace('ë', 'e');

    /// <summary>A topic as people also write it.</summary>
    public static string PlainTopic(string topic) => Plain(topic).Replace('_', '-');
}
