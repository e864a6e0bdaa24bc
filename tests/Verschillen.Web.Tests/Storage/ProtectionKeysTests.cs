using System.Xml.Linq;

namespace Verschillen.Web.Tests.Storage;

public sealed class ProtectionKeysTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-sleutels-");

    [Fact]
    public void Secrets_that_come_later_lock_a_new_key_at_once_and_make_no_other_at_the_next_start()
    {
        var secret = Convert.ToBase64String(new byte[32]);
        Start();
        var readable = Assert.Single(Keys());

        Start(("Keys:Secrets:0", secret));
        Start(("Keys:Secrets:0", secret));

        Assert.Equal([false, true], Keys().Select(IsLocked).Order());
        Assert.False(IsLocked(readable));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Start(params (string Key, string Value)[] settings)
    {
        using var server = new Server([("Keys:Folder", _folder.FullName), .. settings]);
    }

    private string[] Keys() => Directory.GetFiles(_folder.FullName, "key-*.xml");

    private static bool IsLocked(string file) => XElement.Load(file).Descendants("sealed").Any();
}
