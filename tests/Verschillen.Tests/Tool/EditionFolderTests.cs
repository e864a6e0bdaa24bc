using Verschillen.Content.Editions;
using Verschillen.Tool;

namespace Verschillen.Tests.Tool;

public sealed class EditionFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-uitgaven-");

    [Theory]
    [InlineData("""{ "Storage": { "Kind": "postgresql" } }""", true)]
    [InlineData("""{ /* "sqlite" or */ "Storage": { "Kind": "PostgreSQL", }, }""", true)]
    [InlineData("""{ "Storage": { "Kind": "sqlite" } }""", false)]
    [InlineData("""{ "Storage": { "Kind": 7 } }""", false)]
    [InlineData("""{ "Storage": 7 }""", false)]
    [InlineData("""{ "Page": { } }""", false)]
    [InlineData("[]", false)]
    [InlineData("{", false)]
    public void Editions_in_a_database_are_not_looked_for_in_a_folder(string settings, bool isInDatabase)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "appsettings.json"), settings);

        var fault = Record.Exception(() => EditionFolder.PathOf(given: null, _folder));

        Assert.Equal(isInDatabase, fault is EditionStoreException told && told.Message.Contains("op de pagina /bewijs", StringComparison.Ordinal));
        Assert.Equal(_folder.FullName, EditionFolder.PathOf(_folder, _folder));
    }

    [Fact]
    public void Reading_makes_no_database()
    {
        Assert.Throws<EditionStoreException>(() => EditionFolder.Open(_folder, _folder));

        Assert.Empty(_folder.GetFileSystemInfos());
    }

    [Fact]
    public void Without_settings_the_folder_is_the_usual_one() => Assert.Equal(Path.Combine(_folder.FullName, "data"), EditionFolder.PathOf(given: null, _folder));

    public void Dispose() => _folder.Delete(recursive: true);
}
