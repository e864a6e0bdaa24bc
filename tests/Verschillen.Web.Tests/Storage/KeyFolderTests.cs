using System.Security.Cryptography;
using System.Xml.Linq;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Tests.Storage;

public sealed class KeyFolderTests : IDisposable
{
    private static readonly byte[] s_secret = RandomNumberGenerator.GetBytes(32);
    private static readonly byte[] s_other = RandomNumberGenerator.GetBytes(32);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-sleutels-");

    [Theory]
    [InlineData("")]
    [InlineData("<key><creationDate>2026-01-01T00:00:00Z</creationDate><sealed>dit is geen base64!</sealed></key>")]
    public void A_damaged_key_is_named(string content)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "key-1.xml"), content);

        Assert.Contains("beschadigd: " + Path.Combine(_folder.FullName, "key-1.xml"), Prepare(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_key_has_to_open_with_a_secret_that_is_given()
    {
        Write("key-1.xml", "2026-01-01T00:00:00Z", s_other);
        Write("key-2.xml", "2026-02-01T00:00:00Z", s_secret);

        Assert.All([Prepare(s_secret), Prepare(s_other, s_secret)], Assert.Null);
        Assert.All([Prepare(), Prepare(s_other)], fault => Assert.StartsWith("Geen van de geheimen in Keys:Secrets past", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_secret_may_be_given_to_a_folder_with_open_keys()
    {
        new XElement("key", new XElement("creationDate", "2026-01-01T00:00:00Z"), new XElement("masterKey")).Save(Path.Combine(_folder.FullName, "key-1.xml"));

        Assert.Null(Prepare(s_secret));
    }

    [Fact]
    public void A_folder_without_keys_is_left_as_it_is()
    {
        Assert.Null(Prepare());

        Assert.Empty(_folder.GetFiles());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string? Prepare(params IReadOnlyList<byte[]> secrets) => KeyFolder.Prepare(_folder.FullName, secrets);

    private void Write(string name, string made, byte[] secret) =>
        new XElement("key", new XElement("creationDate", made), new KeyEncryptor(new KeySecrets([secret])).Encrypt(new XElement("masterKey", "x")).EncryptedElement)
            .Save(Path.Combine(_folder.FullName, name));
}
