using System.Globalization;

namespace Verschillen.Web;

/// <summary>How browsers are told to come back over https (HTTP Strict Transport Security, RFC 6797).</summary>
/// <param name="StrictDays">Days that a browser comes back over https only; 0 to 730, default 365. 0 makes browsers forget it.</param>
/// <param name="IsAlways">
/// Whether visitors always come over https, also when the proxy before the server speaks http to it; default false. Otherwise only
/// requests that came over https are told.
/// </param>
public sealed record HttpsSettings(int StrictDays, bool IsAlways)
{
    private const int SecondsPerDay = 86_400;

    public static HttpsSettings Default { get; } = new(StrictDays: 365, IsAlways: false);

    /// <summary>The value of the header Strict-Transport-Security. Other names below this one are not ours to speak for.</summary>
    internal string Header { get; } = string.Create(CultureInfo.InvariantCulture, $"max-age={(long)StrictDays * SecondsPerDay}");

    internal static HttpsSettings Read(SettingsReader reader) => new(
        reader.Number("Https:StrictDays", Default.StrictDays, 0, 730),
        reader.Truth("Https:Always", Default.IsAlways));
}
