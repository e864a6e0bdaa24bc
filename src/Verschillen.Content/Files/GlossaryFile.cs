using Verschillen.Content.Yaml;
using Verschillen.Domain.Help;

namespace Verschillen.Content.Files;

/// <summary>The words and what they mean (content/begrippen.yml).</summary>
internal sealed record GlossaryFile(FileJournal Journal, IReadOnlyList<(int Line, GlossaryTerm Term)> Terms) : IContentFile
{
    public static GlossaryFile Read(Fields fields)
    {
        var sources = SourceList.Read(fields);
        var terms = fields.EachOf("begrippen", entry => (entry.Line, ReadTerm(entry, sources)), required: true);
        sources.ReportUnused();
        return new GlossaryFile(fields.Journal, terms);
    }

    private static GlossaryTerm ReadTerm(Fields fields, SourceList sources) =>
        new(fields.Text("term"), fields.Wording("uitleg"), fields.Words("ook"), sources.Find(fields))
        {
            Topic = fields.TopicId("onderwerp", required: false),
            Advice = fields.OptionalWording("doe"),
            OrganisationId = fields.Has("organisatie") ? fields.Id("organisatie") : null,
        };
}
