using Verschillen.Content.Yaml;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Files;

/// <summary>Where the geography comes from (content/geografie/bronnen.yml).</summary>
internal sealed record GeographySourcesFile(FileJournal Journal, IReadOnlyList<(int Line, string File, Source Source)> Rows) : IContentFile
{
    public static GeographySourcesFile Read(Fields fields) => new(fields.Journal, fields.EachOf("bestanden", ReadRow, required: true));

    private static (int Line, string File, Source Source) ReadRow(Fields fields)
    {
        fields.Text("licentie");
        return (fields.Line, fields.Text("bestand"), SourceList.ReadSource(fields));
    }
}
