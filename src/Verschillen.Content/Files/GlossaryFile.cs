using System.Text.RegularExpressions;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Help;

namespace Verschillen.Content.Files;

/// <summary>The words and what they mean (content/begrippen.yml).</summary>
internal sealed partial record GlossaryFile(FileJournal Journal, IReadOnlyList<(int Line, GlossaryTerm Term)> Terms) : IContentFile
{
    public static GlossaryFile Read(Fields fields)
    {
        var sources = SourceList.Read(fields);
        var terms = fields.EachOf("begrippen", entry => (entry.Line, ReadTerm(entry, sources)), required: true);
        sources.ReportUnused();
        return new GlossaryFile(fields.Journal, terms);
    }

    private static GlossaryTerm ReadTerm(Fields fields, SourceList sources)
    {
        if (fields.Scalar("code", required: false) is { } code && !TypeName().IsMatch(code.Text))
        {
            fields.Journal.Fault(code.Line, $"'{code.Text}' is geen naam uit de programmacode.", "Schrijf de Engelse naam met hoofdletters: 'MovePlan'.");
        }

        return new GlossaryTerm(fields.Text("term"), fields.Wording("uitleg"), fields.Words("ook"), sources.Find(fields))
        {
            Topic = fields.TopicId("onderwerp", required: false),
            Advice = fields.OptionalWording("doe"),
            OrganisationId = fields.Has("organisatie") ? fields.Id("organisatie") : null,
        };
    }

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TypeName();
}
