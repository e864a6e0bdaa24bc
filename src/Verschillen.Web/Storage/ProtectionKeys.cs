using Microsoft.AspNetCore.DataProtection;

namespace Verschillen.Web.Storage;

/// <summary>The keys of Data Protection, wherever they are kept.</summary>
internal static class ProtectionKeys
{
    /// <summary>Reads them now, or makes the first: the first page would wait for it.</summary>
    public static void Load(IDataProtectionProvider protection) => protection.CreateProtector("Verschillen.Start").Protect([]);
}
