using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Comparing;
using Verschillen.Domain.Topics;

namespace Verschillen.Web.Tests;

/// <summary>Valid parts of replies; a test says only what matters to it. The municipalities are invented.</summary>
internal static class Some
{
    public const string OldHome = "Oudenberg";
    public const string NewHome = "Nieuwerdal";

    public static Reply Reply(params Block[] blocks) => new("antwoord", blocks);

    public static SourceLine SourceLine(int number = 1) =>
        new(number, "Gehandicaptenparkeerkaart aanvragen (gemeente Nieuwerdal)", new Uri("https://www.nieuwerdal.example/parkeren?kaart=1&soort=2"), "januari 2026", Remark: null);

    public static Sources Sources(int count = 1) => new("Bronnen", [.. Enumerable.Range(1, count).Select(SourceLine)]);

    public static ComparisonRow Row(string label = "Wat kost de kaart bij een eerste aanvraag?", Verdict verdict = Verdict.CannotSay) => new(
        "kosten-eerste-aanvraag",
        label,
        new ComparisonCell("118,35 euro. De bron zegt niet of de keuring erbij hoort. De bron heeft geen datum.", [1]),
        new ComparisonCell("187,20 euro. Dat is met de keuring. Dit bedrag is van januari 2026. Het bedrag van 2027 kennen wij niet.", [2]),
        verdict,
        "Wij kunnen niet zeggen wat duurder is. De bedragen zijn misschien niet voor hetzelfde.",
        [new Reservation(ReservationKind.UndatedSource, Side.From)]);

    public static Comparison Comparison() => new(
        "Wat het kost",
        OldHome,
        NewHome,
        [Row(), Row("Hoe lang duurt het tot u een besluit heeft?", Verdict.Different), Row("Is de keuring gratis?", Verdict.Same)]);

    public static StepItem Step(bool isNow = false) => new(
        isNow ? "Nu" : "4 januari 2027",
        new DateOnly(2027, 1, 4),
        isNow,
        "Vraag in uw nieuwe gemeente een nieuwe kaart aan.",
        $"Gemeente {NewHome}, 14 0599",
        ["Het onderzoek duurt 6 weken. U hoort het uiterlijk op 15 februari 2027."],
        [2]);

    public static ContactLine Contact() => new(
        $"Gemeente {NewHome}", "0599 55 51 00", new Uri("https://www.nieuwerdal.example/wmo"), "maandag tot en met vrijdag van 9.00 tot 12.00 uur", "Dit nummer is van 2024.", [2])
    {
        Email = "wmo@nieuwerdal.example",
    };

    /// <summary>An answer with a block of every kind.</summary>
    public static Reply Answer() => Reply(
        new Heading($"Van {OldHome} naar {NewHome} op 1 maart 2027"),
        new Say("Uw gehandicaptenparkeerkaart blijft geldig als u verhuist. U geeft wel uw nieuwe adres door.", [1]),
        new Warning("gat", "U heeft misschien 14 dagen geen parkeerplaats. Vraag uw nieuwe gemeente of het eerder kan.", [2]),
        Comparison(),
        new Steps("Wat u moet doen", [Step(isNow: true), Step()]),
        new ToAsk(new TopicId("gehandicaptenparkeerkaart"), "Wat wij niet weten", $"Vraag dit aan gemeente {NewHome}.", ["Vraag: wat kost de kaart in 2027?", "Vraag: moet ik gekeurd worden?"]),
        new HandOver("Wie u kunt bellen", [Contact()]),
        new Facts("Goed om te weten", [new Fact("Geldig in", "heel Europa.", [3]), new Fact(Label: null, "Een kaart geldt hoogstens vijf jaar.", [3])]),
        new ReadyText("Dit kunt u zeggen of sturen", "Lees deze tekst voor.", "Volgens mij klopt deze regel niet.", "Het nummer van het antwoord is 5F1E-Q6DZ-W2J0-0A."),
        Sources(3),
        new ReceiptLine("Bewijs van dit antwoord", "5F1E-Q6DZ-W2J0-0A", "Met dit nummer ziet u dit antwoord later terug."),
        new Ask("Wilt u nog iets weten?", Hint: null),
        new Choices([new ReplyChoice("Ander onderwerp", IsCommand: true), new ReplyChoice("Zeg het makkelijker", IsCommand: true), new ReplyChoice("Geef een samenvatting", IsCommand: true)]));

    /// <summary>A block of every kind, those for who helps too.</summary>
    public static IReadOnlyList<Block> EveryBlock() =>
    [
        .. Answer().Blocks,
        new Aside("Voor wie helpt", [new Say("Vraag wat er al is.")]),
        new Letter("Brief", "Stuur deze brief.", ["Geachte gemeente,", "Ik verhuis."], []),
    ];

    /// <summary>The same content under another edition.</summary>
    public static Knowledge WithEdition(Knowledge known, string edition) => new()
    {
        Edition = edition,
        Gazetteer = known.Gazetteer,
        Topics = known.Topics,
        Rules = known.Rules,
        Contacts = known.Contacts,
        Organisations = known.Organisations,
        Glossary = known.Glossary,
        StudyFigures = known.StudyFigures,
        Dialogs = known.Dialogs,
        Questions = known.Questions,
        Referrals = known.Referrals,
        Phrasebook = known.Phrasebook,
    };

    public static Reply Question() => Reply(
        new Say($"U verhuist van {OldHome} naar {NewHome}."),
        new Ask("Bent u zelf bestuurder of rijdt u mee?", "U kunt ook typen. Weet u het niet? Dat geeft niet."),
        new Choices([new ReplyChoice("Ik rijd zelf", IsCommand: false), new ReplyChoice("Ik rijd mee", IsCommand: false), new ReplyChoice("Weet ik niet", IsCommand: false)]));
}
