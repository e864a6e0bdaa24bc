using System.Globalization;

namespace Verschillen.Web.Configuration;

/// <summary>How browsers are told to come back over https (HTTP Strict Transport Security, RFC 6797).</summary>
/// <param name="StrictDays">Days that a browser comes back over https only; 0 to 730, default 365. 0 makes browsers forget it.</param>
/// <param name="IsAlways">
/// Whether visitors always come over https, also when the proxy before the server speaks http to it; default false. Otherwise only
/// requests that came over https are told.
/// </param>
/// <param name="HasSubdomains">Whether all names below this one are served over https only too; default false, for they are seldom ours to speak for.</param>
public sealed record HttpsSettings(int StrictDays, bool IsAlways, bool HasSubdomains)
{
    private const int SecondsPerDay = 86_400;

    public static HttpsSettings Default { get; } = new(StrictDays: 365, IsAlways: false, HasSubdomains: false);

    /// <summary>The value of the header Strict-Transport-Security.</summary>
    internal string Header { get; } = string.Create(CultureInfo.InvariantCulture, $"max-age={StrictDays * SecondsPerDay}{(HasSubdomains ? "; includeSubDomains" : "")}");

    internal static HttpsSettings Read(SettingsReader reader) => new(
        reader.Number("Https:StrictDays", Default.StrictDays, 0, 730),
        reader.Truth("Https:Always", Default.IsAlways),
        reader.Truth("Https:Subdomains", Default.HasSubdomains));
}
