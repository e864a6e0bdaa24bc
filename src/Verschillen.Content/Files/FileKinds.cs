using Verschillen.Content.Yaml;

namespace Verschillen.Content.Files;

/// <summary>Which file is read as what.</summary>
internal static class FileKinds
{
    public const string Topics = "content/onderwerpen/";
    public const string Municipalities = "content/gemeenten/";
    public const string Dialogs = "dialogs/";
    private const string Geography = "content/geografie/";
    private const string Pages = "content/paginas/";

    /// <summary>Generated from the records, for editors; no content.</summary>
    private const string Schemas = "content/schema/";

    private static readonly Dictionary<string, Reader> s_single = new(StringComparer.Ordinal)
    {
        ["content/begrippen.yml"] = Yaml(GlossaryFile.Read),
        ["content/organisaties.yml"] = Yaml(OrganisationsFile.Read),
        ["content/verkenning.yml"] = Yaml(StudyFile.Read),
        [Geography + "andere-namen.csv"] = PlaceNamesFile.ReadOtherNames,
        [Geography + "bronnen.yml"] = Yaml(GeographySourcesFile.Read),
        [Geography + "buren.csv"] = NeighboursFile.Read,
        [Geography + "gemeenten.csv"] = MunicipalitiesFile.Read,
        [Geography + "herindelingen.csv"] = MergersFile.Read,
        [Geography + "plaatsen.csv"] = PlaceNamesFile.ReadPlaces,
        [Geography + "postcodes.csv"] = PostcodesFile.Read,
        [Geography + "regios.csv"] = RegionsFile.Read,
        ["dialogs/_bedoelingen.yml"] = Yaml(IntentionsFile.Read),
        ["dialogs/_gesprek.yml"] = Yaml(ConversationFile.Read),
        ["dialogs/_zinnen.yml"] = Yaml(PhrasesFile.Read),
    };

    private static readonly (string Folder, Reader Reader)[] s_folders =
    [
        (Topics, Yaml(TopicFile.Read)),
        (Municipalities, Yaml(MunicipalityFile.Read)),
        (Dialogs, Yaml(DialogFile.Read)),
    ];

    /// <summary>Makes a record of a text.</summary>
    public delegate IContentFile? Reader(string text, FileJournal journal);

    /// <summary>The folders that must be there.</summary>
    public static IReadOnlyList<string> RequiredFolders { get; } = [Topics, Municipalities, Dialogs, Geography];

    /// <summary>The files that must be there.</summary>
    public static IReadOnlyCollection<string> RequiredFiles => s_single.Keys;

    /// <summary>Whether a file is content at all; files of the system (.DS_Store) and generated schemas are not.</summary>
    public static bool IsContent(string path) =>
        !path.StartsWith(Schemas, StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith('.');

    /// <summary>Whether a file is a page of text, which is kept as it is.</summary>
    public static bool IsPage(string path) =>
        path.StartsWith(Pages, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);

    /// <returns>Null when no kind of file has this name.</returns>
    public static Reader? ReaderFor(string path)
    {
        if (s_single.TryGetValue(path, out var single))
        {
            return single;
        }

        var folder = path[..(path.LastIndexOf('/') + 1)];
        return path.EndsWith(".yml", StringComparison.Ordinal)
            ? s_folders.FirstOrDefault(kind => string.Equals(kind.Folder, folder, StringComparison.Ordinal)).Reader
            : null;
    }

    private static Reader Yaml(Func<Fields, IContentFile?> read) =>
        (text, journal) => NodeTree.Parse(text, journal) is { } top ? Fields.Read(top, journal, read) : null;
}
