using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Verschillen.Web.Storage;

/// <summary>Encrypts the keys of Data Protection where they are kept, with the configured secrets.</summary>
/// <param name="secrets">The secrets.</param>
internal sealed class KeyEncryptor(KeySecrets secrets) : IXmlEncryptor
{
    /// <summary>The name of what an encrypted key is in.</summary>
    public const string Element = "sealed";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var content = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        return new EncryptedXmlInfo(new XElement(Element, Convert.ToBase64String(secrets.Seal(content))), typeof(KeyDecryptor));
    }
}

/// <summary>Opens what <see cref="KeyEncryptor"/> encrypted. Data Protection makes it, by the name that it keeps beside a key.</summary>
/// <param name="services">Has the secrets.</param>
internal sealed class KeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    /// <exception cref="CryptographicException">None of the secrets opens it.</exception>
    public XElement Decrypt(XElement encryptedElement)
    {
        var content = services.GetRequiredService<KeySecrets>().Open(Convert.FromBase64String(encryptedElement.Value))
            ?? throw new CryptographicException("None of the secrets in Keys:Secrets opens this key.");
        return XElement.Parse(Encoding.UTF8.GetString(content));
    }
}
