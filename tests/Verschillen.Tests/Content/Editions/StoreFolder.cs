using Verschillen.Content;
using Verschillen.Content.Editions;

namespace Verschillen.Tests.Content.Editions;

/// <summary>An empty folder for a store, gone after the test.</summary>
public sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-uitgaven-");

    public string Name => _folder.FullName;

    public string Database => Path.Combine(Name, SqliteEditionStore.FileName);

    public SqliteEditionStore Open() => SqliteEditionStore.Open(Name);

    /// <summary>Reads a content from its folder and keeps it.</summary>
    internal Catalogue Keep(ContentBuilder content) => content.InFolder(root =>
    {
        var reading = ContentFolder.Read(root);
        Assert.Empty(reading.Problems);
        EditionKeeping.Keep(Open(), reading.Catalogue!.Edition, root, DateTimeOffset.UnixEpoch);
        return reading.Catalogue;
    });

    public void Dispose() => _folder.Delete(recursive: true);
}
