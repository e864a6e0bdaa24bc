using Verschillen.Content.Yaml;

namespace Verschillen.Content.Files;

/// <summary>Which file is read as what.</summary>
internal static class FileKinds
{
    public const string Topics = "content/onderwerpen/";
    public const string Municipalities = "content/gemeenten/";
    public const string Dialogs = "dialogs/";
    public const string Organisations = "content/organisaties.yml";
    public const string Places = Geography + "plaatsen.csv";
    public const string Conversation = Dialogs + "_gesprek.yml";
    public const string Phrases = Dialogs + "_zinnen.yml";
    public const string IntakePhrases = Dialogs + "_intake.yml";
    private const string Study = "content/verkenning.yml";
    private const string MunicipalityList = Geography + "gemeenten.csv";
    private const string Mergers = Geography + "herindelingen.csv";
    private const string Examples = "dialogs/voorbeelden/";
    private const string PlaceSentences = Examples + "plaatsrollen.txt";
    private const string Geography = "content/geografie/";
    private const string Pages = "content/paginas/";

    /// <summary>Generated from the records, for editors; no content.</summary>
    public const string Schemas = "content/schema/";

    /// <summary>The kinds of YAML file: the name of the schema, the file or the folder of files, and the reader.</summary>
    public static IReadOnlyList<(string Name, string Place, Func<Fields, IContentFile?> Read)> YamlKinds { get; } =
    [
        ("begrippen", "content/begrippen.yml", GlossaryFile.Read),
        ("organisaties", Organisations, OrganisationsFile.Read),
        ("verkenning", Study, StudyFile.Read),
        ("geografie-bronnen", Geography + "bronnen.yml", GeographySourcesFile.Read),
        ("bedoelingen", "dialogs/_bedoelingen.yml", IntentionsFile.Read),
        ("plaatsrollen", "dialogs/_plaatsrollen.yml", PlaceRolesFile.Read),
        ("gesprek", Conversation, ConversationFile.Read),
        ("zinnen", Phrases, PhrasesFile.Read),
        ("intake", IntakePhrases, PhrasesFile.Read),
        ("onderwerp", Topics, TopicFile.Read),
        ("gemeente", Municipalities, MunicipalityFile.Read),
        ("dialoog", Dialogs, DialogFile.Read),
    ];

    private static readonly Dictionary<string, Reader> s_single = new(
        YamlKinds.Where(kind => !IsFolder(kind.Place)).Select(kind => KeyValuePair.Create(kind.Place, Yaml(kind.Read))), StringComparer.Ordinal)
    {
        [Geography + "andere-namen.csv"] = PlaceNamesFile.ReadOtherNames,
        [Geography + "buren.csv"] = NeighboursFile.Read,
        [MunicipalityList] = MunicipalitiesFile.Read,
        [Mergers] = MergersFile.Read,
        [Places] = PlaceNamesFile.ReadPlaces,
        [Geography + "postcodes.csv"] = PostcodesFile.Read,
        [Geography + "regios.csv"] = RegionsFile.Read,
        [PlaceSentences] = PlaceSentencesFile.Read,
    };

    private static readonly (string Folder, string Extension, Reader Reader)[] s_folders =
    [
        .. YamlKinds.Where(kind => IsFolder(kind.Place)).Select(kind => (kind.Place, ".yml", Yaml(kind.Read))),
        .. ExamplesFile.Kinds.Select(kind => ($"{Examples}{kind}/", ".txt", (Reader)ExamplesFile.Read)),
    ];

    /// <summary>The files that every answer may rest on, whatever it is about.</summary>
    public static IReadOnlySet<string> OfEveryAnswer { get; } = new HashSet<string>(
        [Organisations, Study, MunicipalityList, Mergers, Conversation, .. YamlKinds.Where(kind => kind.Read == PhrasesFile.Read).Select(kind => kind.Place)], StringComparer.Ordinal);

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

    /// <summary>Whether messages may be read with words of a file: with all but the rules of municipalities and the pages.</summary>
    public static bool HasWords(string path) =>
        !path.StartsWith(Municipalities, StringComparison.Ordinal) && !path.StartsWith(Pages, StringComparison.Ordinal);

    /// <summary>Whether a file holds messages to learn from, and nothing else.</summary>
    public static bool IsToLearnFrom(string path) => path.StartsWith(Examples, StringComparison.Ordinal);

    /// <summary>The record of a file to learn from, without its messages.</summary>
    public static IContentFile UnreadFor(FileJournal journal) => string.Equals(journal.Path, PlaceSentences, StringComparison.Ordinal) ? new PlaceSentencesFile(journal, []) : ExamplesFile.Unread(journal);

    /// <returns>Null when no kind of file has this name.</returns>
    public static Reader? ReaderFor(string path)
    {
        if (s_single.TryGetValue(path, out var single))
        {
            return single;
        }

        var folder = path[..(path.LastIndexOf('/') + 1)];
        return s_folders.FirstOrDefault(kind => string.Equals(kind.Folder, folder, StringComparison.Ordinal) && path.EndsWith(kind.Extension, StringComparison.Ordinal)).Reader;
    }

    /// <summary>The path of the schema of a kind.</summary>
    public static string SchemaPath(string name) => $"{Schemas}{name}.json";

    /// <summary>The path of the schema that a file keeps to.</summary>
    /// <returns>Null when no YAML file has this name.</returns>
    public static string? SchemaFor(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var kind = YamlKinds.FirstOrDefault(kind => string.Equals(kind.Place, path, StringComparison.Ordinal));
        if (kind.Name is null && path.EndsWith(".yml", StringComparison.Ordinal))
        {
            kind = YamlKinds.FirstOrDefault(kind => string.Equals(kind.Place, folder, StringComparison.Ordinal));
        }

        return kind.Name is null ? null : SchemaPath(kind.Name);
    }

    private static bool IsFolder(string place) => place.EndsWith('/');

    private static Reader Yaml(Func<Fields, IContentFile?> read) =>
        (text, journal) => NodeTree.Parse(text, journal) is { } top ? Fields.Read(top, journal, read) : null;
}
