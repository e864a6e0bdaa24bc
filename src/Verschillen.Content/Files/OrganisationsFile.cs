using Verschillen.Content.Yaml;
using Verschillen.Domain.Help;

namespace Verschillen.Content.Files;

/// <summary>The national organisations that help (content/organisaties.yml).</summary>
internal sealed record OrganisationsFile(FileJournal Journal, IReadOnlyList<(int Line, Organisation Organisation)> Organisations) : IContentFile
{
    public static OrganisationsFile Read(Fields fields)
    {
        var sources = SourceList.Read(fields);
        var organisations = fields.EachOf("organisaties", entry => (entry.Line, ReadOrganisation(entry, sources)), required: true);
        sources.ReportUnused();
        return new OrganisationsFile(fields.Journal, organisations);
    }

    private static Organisation ReadOrganisation(Fields fields, SourceList sources) =>
        new(fields.Id("id"), fields.Text("naam"), fields.Word("soort", FieldWords.HelpKinds), fields.Wording("voor"), sources.Find(fields))
        {
            AlsoCalled = fields.Words("ook"),
            Phone = fields.Phone("telefoon"),
            OpeningHours = fields.OptionalWording("open"),
            Website = fields.OptionalLink("adres"),
        };
}
