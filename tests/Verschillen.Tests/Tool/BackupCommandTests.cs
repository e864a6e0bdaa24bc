using Verschillen.Content;
using Verschillen.Content.Editions;
using Verschillen.Tests.Content.Editions;
using Verschillen.Tool;

namespace Verschillen.Tests.Tool;

public sealed class BackupCommandTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    [Theory]
    [InlineData("", false)]
    [InlineData("nieuw", true)]
    public void A_folder_that_was_not_there_is_told(string place, bool isTold)
    {
        _folder.Open().Keep(new Edition(new string('a', 64)), [new EditionFile("content/a.yml", "a")], DateTimeOffset.UnixEpoch);
        var copy = Path.Combine(_folder.Name, "kopie.db");
        EditionBackup.Make(_folder.Name, copy);

        var told = BackupCommand.PutBack(copy, Path.Combine(_folder.Name, place));

        Assert.Contains("met 1 uitgave.", told, StringComparison.Ordinal);
        Assert.Equal(isTold, told.Contains("die map was er nog niet", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
