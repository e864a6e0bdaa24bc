using Verschillen.Content.Yaml;
using Verschillen.Domain.Help;

namespace Verschillen.Content.Files;

/// <summary>The words and what they mean (content/begrippen.yml).</summary>
internal sealed record GlossaryFile(FileJournal Journal, IReadOnlyList<(int Line, GlossaryWord Word)> Words) : IContentFile
{
    public static GlossaryFile Read(Fields fields)
    {
        var sources = SourceList.Read(fields);
        var words = fields.EachOf("begrippen", entry => (entry.Line, ReadWord(entry, sources)), required: true);
        sources.ReportUnused();
        return new GlossaryFile(fields.Journal, words);
    }

    private static GlossaryWord ReadWord(Fields fields, SourceList sources) =>
        new(fields.Text("term"), fields.Wording("uitleg"), fields.Words("ook"), sources.Find(fields))
        {
            Topic = fields.TopicId("onderwerp", required: false),
            Advice = fields.OptionalWording("doe"),
            OrganisationId = fields.Has("organisatie") ? fields.Id("organisatie") : null,
        };
}
