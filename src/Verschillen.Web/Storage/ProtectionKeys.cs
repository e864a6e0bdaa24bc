using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Verschillen.Web.Storage;

/// <summary>The keys of Data Protection, wherever they are kept.</summary>
internal static class ProtectionKeys
{
    /// <summary>Makes a new key when there are secrets and the newest key lies there readable: it would be used for weeks.</summary>
    public static void LockNewest(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<KeyManagementOptions>>().Value;
        if (options is not { XmlEncryptor: KeyEncryptor, XmlRepository: { } kept })
        {
            return;
        }

        var newest = kept.GetAllElements().Where(element => element.Name == "key").MaxBy(key => DateTimeOffset.Parse(key.Element("creationDate")!.Value, CultureInfo.InvariantCulture));
        if (newest is not null && !newest.Descendants(KeyEncryptor.Element).Any())
        {
            var now = TimeProvider.System.GetUtcNow(); // of Data Protection, which asks no other clock
            services.GetRequiredService<IKeyManager>().CreateNewKey(now, now + options.NewKeyLifetime);
        }
    }

    /// <summary>Reads them now, or makes the first: the first page would wait for it.</summary>
    public static void Load(IDataProtectionProvider protection) => protection.CreateProtector("Verschillen.Start").Protect([]);
}
