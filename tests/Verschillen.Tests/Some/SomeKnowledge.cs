using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Domain.Help;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeWords;

namespace Verschillen.Tests.Some;

/// <summary>Two topics with their dialogs, some rules, and for each phrase a wording that shows its key: "[ja]", "[ja makkelijk]".</summary>
internal static class SomeKnowledge
{
    /// <summary>Asks three questions, the later ones only after "ja".</summary>
    public static readonly TopicId Card = SomeTopics.Id;

    /// <summary>Answers at once, and asks one question afterwards.</summary>
    public static readonly TopicId Aid = new("hulpding");

    public static readonly Aspect Price = SomeTopics.Aspect("prijs", ValueKind.Amount, Better.Lower, isAnnual: true);
    public static readonly Aspect Free = SomeTopics.Aspect("gratis-parkeren", ValueKind.YesNo, Better.Yes) with { Kind = Kind.Procedure };
    public static readonly Aspect Term = SomeTopics.Aspect("termijn", ValueKind.Duration, Better.Lower) with { Kind = Kind.Procedure };

    /// <summary>The edition of what is known.</summary>
    public const string Edition = "0a1b2c3d4e5f";

    public static Knowledge Known { get; } = Of(Edition, SomeTopics.Topic(Card, Price, Free, Term) with { Steps = [SomeTopics.Step(-56)], Desk = ContactPurpose.Parking }, SomeTopics.Topic(Aid));

    public static Knowledge Of(string edition, params IReadOnlyList<Topic> topics) => new()
    {
        Edition = edition,
        Gazetteer = SomePlaces.Places,
        Topics = topics,
        Rules = new RuleBook(
        [
            SomeRules.Rule(SomeRules.Euros(100), SomePlaces.Voorbeeldstad, aspect: Price.Id),
            SomeRules.Rule(SomeRules.Euros(130), SomePlaces.Testdorp, aspect: Price.Id),
            SomeRules.Rule(new Duration(8, TimeUnit.Weeks), SomePlaces.Testdorp, aspect: Term.Id),
        ]),
        Contacts = [new Contact(SomePlaces.Testdorp, ContactPurpose.Parking, "Parkeerloket", SomeRules.Source("loket")) { Phone = "0999 12 34 56" }],
        Organisations =
        [
            Organisation("nood", HelpKind.Emergency, "112"),
            Organisation("zelfdoding", HelpKind.Suicide, "113"),
            Organisation("geweld", HelpKind.Violence, "0999 20 00") with { Source = SomeRules.Source("loket") },
            Organisation("opvang", HelpKind.Shelter, "0999 30 00"),
            Organisation("ondersteuning", HelpKind.ClientSupport, "0999 40 00"),
            Organisation("recht", HelpKind.Law, "0999 50 00"),
        ],
        Glossary = [new GlossaryWord("beschikking", Words("De brief met het besluit."), [], SomeRules.Source("begrippen"))],
        StudyFigures = [new StudyFigure("cijfer", Card, Words("Hoeveel gemeenten vragen geld?"), 8, [new StudyOutcome(3, Words("3 van de 8 gemeenten."))], SomeRules.Source("onderzoek"))],
        Dialogs = [.. topics.Select(DialogOf)],
        Questions = [.. SharedQuestions.All.Select(SharedQuestion)],
        Referrals = new Dictionary<string, Wording>(StringComparer.Ordinal) { ["paspoort"] = Words("Een paspoort vraagt u aan bij uw gemeente.") },
        Phrasebook = new Phrasebook(Phrases.All.ToDictionary(phrase => phrase.Key, WordsOf, StringComparer.Ordinal)),
    };

    public static Question Question(string name, QuestionKind kind, Condition? onlyIf = null) => new(name, kind, Words($"Vraag {name}?"), Words($"{name} past niet."))
    {
        OnlyIf = onlyIf ?? Condition.Always,
        Why = Words($"Daarom {name}."),
        Choices = kind is QuestionKind.Choice or QuestionKind.MultiChoice ? [Choice("een"), Choice("twee")] : [],
    };

    private static Dialog DialogOf(Topic topic) => new(topic.Id, topic.Id == Aid
        ? [Question("ding", QuestionKind.Choice) with { IsAskedAfterwards = true }]
        :
        [
            Question("heeft", QuestionKind.YesNo),
            Question("plek", QuestionKind.YesNo, SomeTopics.If("heeft", "ja")),
            Question("soort", QuestionKind.Choice, SomeTopics.If("plek", "ja")),
        ]);

    private static Question SharedQuestion(string name) => Question(name, name switch
    {
        SharedQuestions.From or SharedQuestions.To or SharedQuestions.In => QuestionKind.Municipality,
        SharedQuestions.Day => QuestionKind.Date,
        _ => QuestionKind.Choice,
    }) with { Choices = [] };

    private static QuestionChoice Choice(string id) => new(id, Words($"Keuze {id}"), [id]);

    private static Organisation Organisation(string id, HelpKind kind, string phone) =>
        new(id, "Stichting " + id, kind, Words($"Voor {id}."), SomeRules.Source(id)) { Phone = phone };

    private static Wording WordsOf(Phrase phrase)
    {
        var slots = string.Concat(phrase.Slots.Select(slot => " {" + slot + "}"));
        return new Wording($"[{phrase.Key}{slots}]", $"[{phrase.Key} makkelijk{slots}]");
    }
}
