using Verschillen.Content.Files;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Content.Checks;

/// <summary>Every name, postcode and region leads to a municipality of today, and every municipality has them.</summary>
internal static class GeographyCheck
{
    public static void Run(ContentIndex index)
    {
        var files = index.Files;
        if (files.Single<MunicipalitiesFile>() is not { } municipalities)
        {
            return;
        }

        municipalities.Journal.ReportDoubles("De gemeentecode", municipalities.Rows.Select(row => (row.Line, row.Municipality.Code.ToString())));
        municipalities.Journal.ReportDoubles("De gemeente", municipalities.Rows.Select(row => (row.Line, row.Municipality.Name)));
        CheckNames(index);
        CheckMergers(index);
        CheckCodes(index, files.Single<PostcodesFile>()?.Journal, files.Single<PostcodesFile>()?.Rows.Select(row => (row.Line, row.Municipality)));
        CheckCodes(index, files.Single<RegionsFile>()?.Journal, files.Single<RegionsFile>()?.Rows);
        CheckNeighbours(index);
        CheckEachHasOne(municipalities, "regio's", files.Single<RegionsFile>()?.Rows.Select(row => row.Municipality));
        CheckEachHasOne(municipalities, "postcode", files.Single<PostcodesFile>()?.Rows.Select(row => row.Municipality));
        CheckEachHasOne(municipalities, "plaats", files.Of<PlaceNamesFile>()
            .SelectMany(file => file.Rows)
            .Where(row => row.Name.Kind == PlaceNameKind.Place)
            .Select(row => row.Name.Municipality));
        CheckSources(files);
    }

    private static void CheckNames(ContentIndex index)
    {
        var known = index.Files.Of<PlaceNamesFile>().SelectMany(file => file.Rows)
            .Where(row => row.RefersTo is null)
            .Select(row => row.Name.Name)
            .Concat(index.Municipalities.Values.Select(municipality => municipality.Name))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in index.Files.Of<PlaceNamesFile>())
        {
            CheckCodes(index, file.Journal, file.Rows.Select(row => (row.Line, row.Name.Municipality)));
            file.Journal.ReportDoubles("De naam", file.Rows.Select(row => (row.Line, $"{row.Name.Name},{row.Name.Municipality}")));
            foreach (var row in file.Rows.Where(row => row.RefersTo is not null && index.Files.IsRead(FileKinds.Places) && !known.Contains(row.RefersTo)))
            {
                file.Journal.Fault(row.Line, $"'{row.Name.Name}' verwijst naar '{row.RefersTo}', en die plaats is er niet.", Yaml.Spelling.Hint(row.RefersTo!, known));
            }
        }
    }

    private static void CheckMergers(ContentIndex index)
    {
        if (index.Files.Single<MergersFile>() is { } file)
        {
            CheckCodes(index, file.Journal, file.FormerNames.Select(row => (row.Line, row.Name.Municipality)));
            CheckCodes(index, file.Journal, file.Planned.Select(row => (row.Line, row.Merger.From)));
            CheckCodes(index, file.Journal, file.Planned.Select(row => (row.Line, row.Merger.Into)));
        }
    }

    private static void CheckNeighbours(ContentIndex index)
    {
        if (index.Files.Single<NeighboursFile>() is not { } file)
        {
            return;
        }

        CheckCodes(index, file.Journal, file.Rows.Select(row => (row.Line, row.Municipality)));
        CheckCodes(index, file.Journal, file.Rows.Select(row => (row.Line, row.Neighbour)));
        var pairs = file.Rows.Select(row => (row.Municipality, row.Neighbour)).ToHashSet();
        foreach (var row in file.Rows.Where(row => row.Municipality == row.Neighbour || !pairs.Contains((row.Neighbour, row.Municipality))))
        {
            file.Journal.Fault(row.Line, $"{row.Municipality} is buur van {row.Neighbour}, maar niet andersom.", $"Voeg de rij {row.Neighbour},{row.Municipality} toe, of haal deze weg.");
        }
    }

    private static void CheckCodes(ContentIndex index, FileJournal? journal, IEnumerable<(int Line, MunicipalityCode Code)>? rows)
    {
        foreach (var (line, code) in rows ?? [])
        {
            if (code != default && !index.Municipalities.ContainsKey(code))
            {
                journal?.Fault(line, $"{code} is geen gemeente van nu.", "Zoek de code op in content/geografie/gemeenten.csv.");
            }
        }
    }

    private static void CheckEachHasOne(MunicipalitiesFile municipalities, string what, IEnumerable<MunicipalityCode>? codes)
    {
        var covered = codes?.ToHashSet() ?? [];
        foreach (var (line, municipality) in municipalities.Rows.Where(row => covered.Count > 0 && !covered.Contains(row.Municipality.Code)))
        {
            municipalities.Journal.Fault(line, $"{municipality.Name} heeft geen {what}.", $"Voeg bij {municipality.Code} een rij toe in het bestand ernaast.");
        }
    }

    private static void CheckSources(ContentFiles files)
    {
        if (files.Single<GeographySourcesFile>() is not { } sources)
        {
            return;
        }

        foreach (var row in sources.Rows.Where(row => !files.Exists("content/geografie/" + row.File)))
        {
            sources.Journal.Fault(row.Line, $"Het bestand '{row.File}' bestaat niet.", "Kijk de naam na, of haal de bron weg.");
        }

        var named = sources.Rows.Select(row => row.File).ToHashSet(StringComparer.Ordinal);
        foreach (var name in FileKinds.RequiredFiles.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)))
        {
            if (!named.Contains(name))
            {
                sources.Journal.Fault(0, $"Van '{name}' staat nergens waar het vandaan komt.", "Voeg een bron toe.");
            }
        }
    }
}
