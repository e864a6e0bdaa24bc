using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Verschillen.Dialogs;

namespace Verschillen.Web.Channels.Page;

/// <summary>Seals the state of a conversation into the page, where nobody can read or change it, and opens it again.</summary>
/// <param name="protection">Holds the keys.</param>
/// <param name="lifetime">How long a page can be answered.</param>
internal sealed class StateSeal(IDataProtectionProvider protection, TimeSpan lifetime)
{
    /// <summary>What the keys are used for; another purpose cannot open it.</summary>
    public const string Purpose = "Verschillen.Page.State";

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector(Purpose).ToTimeLimitedDataProtector();

    public string Seal(DialogState state) =>
        WebEncoders.Base64UrlEncode(_protector.Protect(JsonSerializer.SerializeToUtf8Bytes(state, StateJson.Default.DialogState), lifetime));

    /// <returns>Null when it was made up, cut off or has expired.</returns>
    public DialogState? Open(string sealedState)
    {
        try
        {
            return JsonSerializer.Deserialize(_protector.Unprotect(WebEncoders.Base64UrlDecode(sealedState)), StateJson.Default.DialogState);
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
        catch (JsonException)
        {
            // Sealed by an older version that wrote it otherwise.
            return null;
        }
    }
}
