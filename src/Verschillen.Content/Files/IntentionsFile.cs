using System.Collections.Frozen;
using Verschillen.Content.Yaml;
using Verschillen.Domain;
using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>What messages are for, and the words of crisis and of referrals (dialogs/_bedoelingen.yml); the examples of each are in files of their own (<see cref="ExamplesFile"/>).</summary>
internal sealed record IntentionsFile(
    FileJournal Journal,
    IReadOnlyList<(int Line, IntentWords Words)> Intents,
    IReadOnlyList<(int Line, CrisisWords Words)> Crises,
    IReadOnlyList<ReferralEntry> Referrals,
    IReadOnlyList<(int Line, TopicWords Words)> Topics,
    WordLists Lists) : IContentFile
{
    public static IntentionsFile Read(Fields fields) => new(
        fields.Journal,
        fields.EachOf("bedoelingen", ReadIntent, required: true),
        fields.EachOf("crisis", ReadCrisis, required: true),
        fields.EachOf("doorverwijzen", ReadReferral, required: true),
        [.. fields.EachOf("onderwerpen", ReadTopic).Where(topic => topic is not null).Select(topic => topic!.Value)],
        Fields.Read(fields.Optional("woordenlijsten"), fields.Journal, ReadLists));

    private static (int Line, IntentWords Words) ReadIntent(Fields fields) => (
        fields.Line,
        new IntentWords(fields.Word("bedoeling", IntentFieldWords.Intents), fields.Words("woorden"), []));

    private static (int Line, CrisisWords Words) ReadCrisis(Fields fields) => (
        fields.Line,
        new CrisisWords(fields.Word("soort", IntentFieldWords.Crises), fields.Words("woorden", required: true), fields.Words("niet_als")) { Foreign = fields.Words("andere_talen") });

    private static ReferralEntry ReadReferral(Fields fields) =>
        new(fields.Line, new ReferralWords(fields.Id("naam"), fields.Words("woorden", required: true)), fields.Wording("zin"));

    /// <summary>More words of a topic than its own file has: misspellings, dialect, other languages, and what means it while it is talked about.</summary>
    private static (int Line, TopicWords Words)? ReadTopic(Fields fields)
    {
        var topic = fields.TopicId("onderwerp");
        var words = fields.Words("woorden");
        var here = fields.Words("hier");
        var alone = fields.Words("alleen");
        return topic is null ? null : (fields.Line, new TopicWords(topic.Value, words, [], []) { Here = here, Alone = alone });
    }

    private static WordLists ReadLists(Fields fields) => new()
    {
        Remarks = IntentFieldWords.Remarks.All.ToFrozenDictionary(remark => remark.Meaning, remark => fields.Words(remark.Word)),
        DecisionDays = fields.Words("besluit_dag"),
        LetterDays = fields.Words("dagtekening_dag"),
        SentDays = fields.Words("verzend_dag"),
        ReceiptDays = fields.Words("ontvangst_dag"),
        ArrivalDays = fields.Words("binnenkomst_dag"),
        ReportDays = fields.Words("melding_dag"),
        OtherDays = fields.Words("andere_dag"),
        MaybeOtherDays = fields.Words("misschien_andere_dag"),
        NewHome = fields.Words("nieuw_huis"),
        EndsOrDenies = fields.Words("niet_meer"),
        LeavesOrWishes = fields.Words("weg_of_wens"),
        OtherPayers = fields.Words("andere_betalers"),
        Machines = fields.Words("computer"),
        Leaning = Fields.Read(fields.Optional("vervolgvragen"), fields.Journal, ReadLeaning),
        Fillers = fields.Words("vulwoorden"),
        PlaceLookalikes = fields.Words("ook_gewone_woorden"),
        RegionLookalikes = fields.Words("ook_streken"),
        English = fields.Words("engels"),
        Frisian = fields.Words("fries"),
        OwnField = fields.Words("eigen_woorden"),
        Common = fields.Words("gewone_woorden"),
        TooCommon = fields.Words("te_gewoon"),
        Groups = fields.EachOf("woordgroepen", ReadGroup),
        OtherForms = fields.EachOf("andere_vormen", entry => new WordForms(entry.Text("woord"), entry.Words("ook", required: true))),
    };

    private static WordGroup ReadGroup(Fields fields)
    {
        _ = fields.Text("groep"); // for editors
        return new WordGroup(fields.Word("over", IntentFieldWords.Fields), fields.Words("woorden", required: true));
    }

    private static LeaningWords ReadLeaning(Fields fields) => new()
    {
        Undone = fields.Words("als_niet_gedaan"),
        Next = fields.Words("daarna"),
        Now = fields.Words("wat_nu"),
        With = fields.Words("bij_wie"),
        Year = fields.Words("ander_jaar"),
        Figure = fields.Words("bedrag"),
        FigureOfTopic = fields.Words("bedrag_van_onderwerp"),
        Margin = fields.Words("hoeveel_scheelt"),
        Difference = fields.Words("wat_verschilt"),
        WhichOfTwo = fields.Words("welke_van_twee"),
        Bare = fields.Words("waar_of_hoe"),
        ToSay = fields.Words("wat_zeggen"),
        Why = fields.Words("waarom_zo"),
        Whom = fields.Words("voor_wie"),
        Round = fields.Words("andersom"),
        Refused = fields.Words("als_ze_weigeren"),
        Brief = fields.Words("kort_graag"),
        Reach = fields.Words("bereiken"),
        Without = fields.Words("zonder_hulp"),
        When = fields.Words("wanneer_dan"),
        Ahead = fields.Words("vooraf"),
    };
}

/// <summary>A matter that belongs elsewhere.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Words">What people call it.</param>
/// <param name="Sentence">Whose business it is.</param>
internal sealed record ReferralEntry(int Line, ReferralWords Words, Wording Sentence);
