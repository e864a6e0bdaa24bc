using Verschillen.Content.Yaml;
using Verschillen.Domain.Help;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Files;

/// <summary>A file of a municipality: its contacts and rules (content/gemeenten).</summary>
internal sealed record MunicipalityFile(
    FileJournal Journal,
    int CodeLine,
    MunicipalityCode Code,
    IReadOnlyList<Contact> Contacts,
    IReadOnlyList<RuleEntry> Rules,
    IReadOnlyList<NamedBlock> Blocks) : IContentFile
{
    /// <returns>Null when the municipality cannot be read; that is then reported.</returns>
    public static MunicipalityFile? Read(Fields fields)
    {
        var scalar = fields.Scalar("gemeente");
        fields.Describe("gemeente", () => SchemaForms.Pattern("^GM[0-9]{4}$"));
        var sources = SourceList.Read(fields);
        if (!MunicipalityCode.TryParse(scalar?.Text, out var code) && scalar is not null)
        {
            fields.Journal.Fault(scalar.Line, $"'{scalar.Text}' is geen gemeentecode.", "Schrijf GM en vier cijfers: GM0307.");
        }

        var contacts = fields.EachOf("contact", contact => ContactEntry.Read(contact, code, sources));
        var rules = new List<RuleEntry>();
        var blocks = new List<NamedBlock>();
        foreach (var topic in fields.EntriesOf("regels"))
        {
            ReadTopic(topic, code, sources, fields, rules, blocks);
        }

        sources.ReportUnused();
        return code == default ? null : new MunicipalityFile(fields.Journal, scalar!.Line, code, [.. contacts.OfType<Contact>()], rules, blocks);
    }

    private static void ReadTopic(
        MapEntry topic, MunicipalityCode code, SourceList sources, Fields fields, List<RuleEntry> rules, List<NamedBlock> blocks)
    {
        if (!DomainFields.IsKebabCase(fields.CheckedId(topic.Key, topic.Line)))
        {
            return;
        }

        var id = new TopicId(topic.Key);
        if (Fields.EntriesUnder(topic) is not { } aspects)
        {
            fields.Journal.Fault(topic.Line, $"Onder '{topic.Key}' horen vergelijkingspunten.", "Zet ze ingesprongen eronder.");
            return;
        }

        blocks.Add(new NamedBlock(id, [.. aspects.Select(entry => (entry.Key, entry.Line))], topic.Line));
        rules.AddRange(RuleEntry.ReadAll(aspects, id, code, sources, fields.Journal).Select(entry => entry.Rule));
    }
}

/// <summary>The topic and the aspects that a municipality has rules on, with their lines.</summary>
internal sealed record NamedBlock(TopicId Topic, IReadOnlyList<(string Id, int Line)> Aspects, int Line);
