using System.Text.Json;
using Verschillen.Content;
using Verschillen.Content.Files;
using Verschillen.Tests.HouseStyle;
using Verschillen.Understanding;

namespace Verschillen.Tests.Content;

/// <summary>What was learned is used for every edition with the same words; so no word may come from a file that the name of the lexicon leaves out.</summary>
public sealed class LexiconHashTests
{
    private static readonly TextFile[] s_files = [.. ContentFiles.PathsIn(Repository.Root).Select(path => TextFile.Load(Repository.Root, new FileJournal(path))!)];

    [Fact]
    public void Without_rules_of_municipalities_and_pages_the_words_are_the_same_and_so_is_their_name()
    {
        var (all, others) = (Catalogue(s_files), Catalogue(s_files.Where(file => !IsOfRules(file))));

        Assert.NotEqual(all.Edition, others.Edition);
        Assert.Equal(all.LexiconHash, others.LexiconHash);
        Assert.Contains("bestuurderspas", Words(all.Lexicon), StringComparison.Ordinal);
        Assert.Equal(Words(all.Lexicon), Words(others.Lexicon));
    }

    [Theory]
    [InlineData("content/begrippen.yml")]
    [InlineData("content/organisaties.yml")]
    [InlineData("content/geografie/andere-namen.csv")]
    [InlineData("content/onderwerpen/gehandicaptenparkeerkaart.yml")]
    [InlineData("dialogs/_bedoelingen.yml")]
    [InlineData("dialogs/_zinnen.yml")]
    [InlineData("dialogs/gehandicaptenparkeerkaart.yml")]
    [InlineData("dialogs/voorbeelden/bedoelingen/stop.txt")]
    public void With_another_text_of_a_file_with_words_their_name_is_another(string path)
    {
        var changed = s_files.Select(file => string.Equals(file.Path, path, StringComparison.Ordinal) ? file with { Text = file.Text + "\n# Anders." } : file);

        Assert.NotEqual(ContentFiles.Of(s_files).LexiconHash(), ContentFiles.Of([.. changed]).LexiconHash());
    }

    private static bool IsOfRules(TextFile file) => file.Path.StartsWith("content/gemeenten/", StringComparison.Ordinal) || file.Path.StartsWith("content/paginas/", StringComparison.Ordinal);

    private static Catalogue Catalogue(IEnumerable<TextFile> files) => CatalogueMaking.Make(ContentFiles.Of([.. files]));

    private static string Words(Lexicon lexicon) => JsonSerializer.Serialize(lexicon with { Gazetteer = null! }) + JsonSerializer.Serialize(lexicon.Gazetteer);
}
