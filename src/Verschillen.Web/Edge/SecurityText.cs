using System.Globalization;
using Verschillen.Web.Channels;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Edge;

/// <summary>Whom to tell that something is unsafe: /.well-known/security.txt (RFC 9116).</summary>
internal static class SecurityText
{
    public const string Address = "/.well-known/security.txt";

    private const int DaysGood = 180; // RFC 9116 section 2.5.5 advises less than a year

    public static void MapSecurityText(this WebApplication app) => app.MapMethods(Address, ReadingMethods.All, context =>
    {
        var settings = context.RequestServices.GetRequiredService<SecurityTextSettings>();
        if (settings.Contacts.Count == 0)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var today = context.RequestServices.GetRequiredService<ChatTurn>().Today;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(Of(settings, today), context.RequestAborted);
    });

    /// <param name="settings">Whom to tell.</param>
    /// <param name="today">The day, from which the file is good for half a year.</param>
    public static string Of(SecurityTextSettings settings, DateOnly today)
    {
        var expires = today.AddDays(DaysGood).ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        string[] lines =
        [
            .. settings.Contacts.Select(contact => $"Contact: {contact}"),
            $"Expires: {expires}",
            "Preferred-Languages: nl, en",
            .. settings.Policy is { } policy ? [$"Policy: {policy}"] : Array.Empty<string>(),
        ];
        return string.Join('\n', lines) + '\n';
    }
}

/// <summary>What stands in security.txt.</summary>
/// <param name="Contacts">Addresses of https:, mailto: or tel:, the best one first; empty, the default, is no security.txt.</param>
/// <param name="Policy">The page that tells how to report; null, the default, is none.</param>
public sealed record SecurityTextSettings(IReadOnlyList<string> Contacts, string? Policy)
{
    public static SecurityTextSettings Default { get; } = new(Array.Empty<string>(), Policy: null);

    internal static SecurityTextSettings Read(SettingsReader reader)
    {
        var contacts = reader.List("SecurityText:Contacts");
        foreach (var contact in contacts.Where(contact => !Has(contact, "https", "mailto", "tel")))
        {
            reader.Refuse("SecurityText:Contacts", contact, "Geef een adres dat begint met https:, mailto: of tel:, zoals mailto:beveiliging@gemeente.nl.");
        }

        var policy = reader.Text("SecurityText:Policy");
        if (policy is not null && !Has(policy, "https"))
        {
            reader.Refuse("SecurityText:Policy", policy, "Geef een adres dat begint met https:.");
        }

        return contacts.Count == 0 && policy is null ? Default : new SecurityTextSettings(contacts, policy);
    }

    private static bool Has(string address, params ReadOnlySpan<string> schemes) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && schemes.Contains(uri.Scheme) && !address.Any(char.IsWhiteSpace);
}
