using Verschillen.Content.Files;
using Verschillen.Domain.Help;

namespace Verschillen.Content.Checks;

/// <summary>Each organisation has its own name, and whoever is in need is always given somebody to turn to.</summary>
internal static class OrganisationCheck
{
    /// <summary>The help that the chat hands people over to; true where it must be a telephone number.</summary>
    private static readonly (HelpKind Kind, bool NeedsPhone)[] s_needed =
    [
        (HelpKind.Emergency, true), (HelpKind.Suicide, true), (HelpKind.Violence, true),
        (HelpKind.Shelter, false), (HelpKind.ClientSupport, false), (HelpKind.Law, false),
    ];

    public static void Run(ContentIndex index)
    {
        if (index.Files.Single<OrganisationsFile>() is not { } file)
        {
            return;
        }

        file.Journal.ReportDoubles("De organisatie", file.Organisations.Select(row => (row.Line, row.Organisation.Id)));
        foreach (var (kind, needsPhone) in s_needed)
        {
            if (!file.Organisations.Any(row => row.Organisation.Kind == kind && (row.Organisation.Phone is not null || !needsPhone)))
            {
                var word = FieldWords.HelpKinds.WordFor(kind);
                file.Journal.Fault(0, $"Er is geen organisatie van soort '{word}'{(needsPhone ? " met een telefoonnummer" : string.Empty)}.", "Voeg er een toe; de chat verwijst ernaar.");
            }
        }
    }
}
