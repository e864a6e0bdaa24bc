using Verschillen.Content;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Tests.Some;

namespace Verschillen.Tests.Content;

/// <summary>A whole and faultless content folder of invented municipalities, to be broken one thing at a time.</summary>
internal sealed class ContentBuilder
{
    public const string Topic = "content/onderwerpen/voorbeeldkaart.yml";
    public const string Municipality = "content/gemeenten/gm9001-voorbeeldstad.yml";
    public const string Dialog = "dialogs/voorbeeldkaart.yml";
    public const string Glossary = "content/begrippen.yml";
    public const string Organisations = "content/organisaties.yml";
    public const string Study = "content/verkenning.yml";
    public const string Municipalities = "content/geografie/gemeenten.csv";
    public const string Places = "content/geografie/plaatsen.csv";
    public const string OtherNames = "content/geografie/andere-namen.csv";
    public const string Mergers = "content/geografie/herindelingen.csv";
    public const string Postcodes = "content/geografie/postcodes.csv";
    public const string Neighbours = "content/geografie/buren.csv";
    public const string Regions = "content/geografie/regios.csv";
    public const string GeographySources = "content/geografie/bronnen.yml";
    public const string Intentions = "dialogs/_bedoelingen.yml";
    public const string StopExamples = "dialogs/voorbeelden/bedoelingen/stop.txt";
    public const string PlaceRoles = "dialogs/_plaatsrollen.yml";
    public const string PlaceSentences = "dialogs/voorbeelden/plaatsrollen.txt";
    public const string Conversation = "dialogs/_gesprek.yml";
    public const string PhraseFile = "dialogs/_zinnen.yml";
    public const string IntakePhraseFile = "dialogs/_intake.yml";

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public ContentBuilder()
    {
        foreach (var (path, text) in ExampleFiles.All)
        {
            With(path, text);
        }

        var isOfIntake = Phrases.All.ToLookup(phrase => phrase.Key.StartsWith("intake-", StringComparison.Ordinal));
        With(PhraseFile, Sentences(isOfIntake[false]));
        With(IntakePhraseFile, Sentences(isOfIntake[true]));
    }

    public IEnumerable<string> Paths => _files.Keys;

    public string this[string path] => System.Text.Encoding.UTF8.GetString(_files[path]);

    public ContentBuilder With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    public ContentBuilder With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public ContentBuilder Without(string path)
    {
        _files.Remove(path);
        return this;
    }

    /// <summary>Replaces a piece of a file that must occur in it just once.</summary>
    public ContentBuilder Replacing(string path, string piece, string by)
    {
        var parts = this[path].Split(piece);
        Assert.True(parts.Length == 2, $"'{piece}' occurs {parts.Length - 1} times in {path}.");
        return With(path, parts[0] + by + parts[1]);
    }

    public ContentReading Read() => InFolder(root => ContentFolder.Read(root));

    public ContentReading Check() => InFolder(root => ContentFolder.Check(root, SomeDay.Today));

    /// <summary>Writes the files to a folder that lasts as long as the action.</summary>
    public T InFolder<T>(Func<string, T> action)
    {
        var root = Directory.CreateTempSubdirectory("verschillen-").FullName;
        try
        {
            foreach (var (path, bytes) in _files)
            {
                var file = Path.Combine(root, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }

            return action(root);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static string Sentences(IEnumerable<Phrase> phrases) => "zinnen:\n" + string.Concat(phrases.Select(phrase => $"  {phrase.Key}: {{ b1: \"{Sentence(phrase)}\", a2: \"{Sentence(phrase)}\" }}\n"));

    private static string Sentence(Phrase phrase) => "Dit is een zin." + string.Concat(phrase.Slots.Select(slot => $" Zeg {{{slot}}}."));
}
