using Verschillen.Content.Yaml;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Files;

/// <summary>A file of a topic, with everything national about it (content/onderwerpen).</summary>
internal sealed record TopicFile(
    FileJournal Journal,
    Topic Topic,
    IReadOnlyList<AspectEntry> Aspects,
    IReadOnlyList<TransitionEntry> Transitions,
    IReadOnlyList<StepEntry> Steps,
    GapEntry? Gap,
    IReadOnlyList<RuleEntry> Rules,
    NamedBlock RuleBlock,
    IReadOnlyList<NormEntry> Norms,
    int MainTopicLine) : IContentFile
{
    /// <returns>Null when the topic has no id; that is then reported.</returns>
    public static TopicFile? Read(Fields fields)
    {
        var id = fields.TopicId("onderwerp");
        var sources = SourceList.Read(fields);
        var aspects = fields.EachOf("aspecten", AspectEntry.Read, required: true);
        var transitions = fields.EachOf("overgang", entry => TransitionEntry.Read(entry, sources), required: true);
        var steps = fields.EachOf("stappen", entry => StepEntry.Read(entry, sources), required: true);
        var gap = ReadBlock(fields, "gat", entry => GapEntry.Read(entry, sources));
        var national = fields.EntriesOf("landelijk");
        var norms = fields.EachOf("normen", entry => NormEntry.Read(entry, sources));
        var topic = new Topic(
            id ?? new TopicId("onbekend"),
            fields.Wording("titel"),
            fields.Word("levensdomein", FieldWords.LifeDomains),
            ReadSourced(fields, "uitleg", sources),
            [.. aspects.Select(entry => entry.Aspect)],
            [.. transitions.Select(entry => entry.Transition)])
        {
            MainTopic = fields.TopicId("hoofdonderwerp", required: false),
            Order = fields.WholeNumber("volgorde", required: false),
            Desk = fields.OptionalWord("loket", FieldWords.ContactPurposes),
            IsOfHome = fields.Flag("waar_u_woont"),
            LegalBasis = ReadBlock(fields, "wettelijk", entry => SourcedHere(entry, sources)),
            Discretion = fields.EachOf("ruimte", entry => SourcedHere(entry, sources)),
            Judgements = fields.EachOf("uitspraken", entry => SourcedHere(entry, sources)),
            Letters = fields.EachOf("brieven", entry => new LetterGround(entry.Word("soort", FieldWords.LetterKinds), entry.WordingHere(), sources.Find(entry))),
            TalkTopic = fields.TopicId("gesprek_van", required: false),
            Talk = fields.EachOf("gesprek", entry => new TalkPoint(entry.Word("soort", FieldWords.TalkKinds), entry.WordingHere(), sources.Find(entry))),
            Steps = [.. steps.Select(entry => entry.Step)],
            Gap = gap?.Gap,
            Facts = fields.EachOf("feiten", entry => ReadFact(entry, sources, aspects)),
            Impact = fields.EachOf("gevolgen", entry => SourcedHere(entry, sources)),
            WithinMunicipality = fields.EachOf("binnen_gemeente", entry => SourcedHere(entry, sources)),
            Norms = [.. norms.Select(entry => entry.Amount)],
            Words = fields.Words("woorden", required: true),
        };

        // The product list is named in the file for editors and for municipalities that link to it; the chat does not use it.
        fields.OptionalText("upl");
        var rules = RuleEntry.ReadAll(national, topic.Id, municipality: null, sources, fields.Journal).Select(entry => entry.Rule).ToList();
        sources.ReportUnused();
        return id is null ? null : new TopicFile(
            fields.Journal, topic, aspects, transitions, steps, gap, rules, BlockOf(topic.Id, national), norms, fields.Optional("hoofdonderwerp")?.Line ?? 0);
    }

    private static NamedBlock BlockOf(TopicId topic, IReadOnlyList<MapEntry> national) =>
        new(topic, [.. national.Select(entry => (entry.Key, entry.Line))], national.Count > 0 ? national[0].Line : 0);

    private static T? ReadBlock<T>(Fields fields, string key, Func<Fields, T> read)
        where T : class => fields.Optional(key) is { } node ? Fields.Read(node, fields.Journal, read) : null;

    private static SourcedText ReadSourced(Fields fields, string key, SourceList sources) =>
        Fields.Read(fields.Required(key), fields.Journal, entry => SourcedHere(entry, sources));

    private static SourcedText SourcedHere(Fields fields, SourceList sources) => new(fields.WordingHere(), sources.Find(fields));

    private static TopicFact ReadFact(Fields fields, SourceList sources, IReadOnlyList<AspectEntry> aspects)
    {
        var point = fields.OptionalText("punt");
        if (point is not null && !aspects.Any(entry => string.Equals(entry.Aspect.Id, point, StringComparison.Ordinal)))
        {
            fields.Journal.Fault(fields.Line, $"Het punt '{point}' bestaat niet.", Spelling.Hint(point, [.. aspects.Select(entry => entry.Aspect.Id)]));
        }

        return new TopicFact(
            fields.Id("id"),
            fields.Word("soort", FieldWords.Kinds),
            fields.WordingHere(),
            sources.Find(fields),
            fields.Flag("onzeker"))
        {
            AspectId = point,
            IsForVisit = fields.Flag("bij_bezoek"),
        };
    }
}
