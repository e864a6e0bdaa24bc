using Verschillen.Web.Configuration;

namespace Verschillen.Web.Channels.Connector;

/// <summary>The settings of the Bot Connector.</summary>
/// <param name="IsOpen">Whether it is offered; default false.</param>
/// <param name="AppId">The app id of the bot at Azure Bot Service; null, the default, lets only this machine call.</param>
/// <param name="AppPassword">The secret of that app, to post answers with; null, the default, is none: then answers of an app go in the response only.</param>
/// <param name="Issuer">Who makes the tokens of callers; default https://api.botframework.com.</param>
/// <param name="Metadata">Where the keys of that issuer are published; https, or http on this machine.</param>
/// <param name="Login">Where a token is fetched to post answers with; default that of the tenant in Connector:Tenant, and without one that of bots of many tenants.</param>
/// <param name="ServiceHosts">
/// The hosts that answers may be posted to. A name is that host, at any port; "*." and a name is every host below it, by https. Default
/// those of Azure Bot Service. Hosts within the own network are reached only by their own name in this list.
/// </param>
internal sealed record ConnectorSettings(bool IsOpen, string? AppId, string? AppPassword, string Issuer, Uri Metadata, Uri Login, IReadOnlyList<string> ServiceHosts)
{
    public static ConnectorSettings Default { get; } = new(
        IsOpen: false,
        AppId: null,
        AppPassword: null,
        "https://api.botframework.com",
        new Uri("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        new Uri("https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token"),
        ["*.botframework.com", "smba.trafficmanager.net"]);

    public static ConnectorSettings Read(SettingsReader reader)
    {
        var hosts = reader.List("Connector:ServiceHosts");
        foreach (var host in hosts.Where(host => Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host.Trim('[', ']')) == UriHostNameType.Unknown))
        {
            reader.Refuse("Connector:ServiceHosts", host, "Geef de naam van een server, zoals smba.trafficmanager.net, of *. en een naam.");
        }

        var tenant = reader.Text("Connector:Tenant");
        if (tenant is not null && Uri.CheckHostName(tenant) != UriHostNameType.Dns)
        {
            reader.Refuse("Connector:Tenant", tenant, "Geef het nummer (tenant-id) of de naam van de tenant bij Microsoft Entra, zoals gemeente.onmicrosoft.com.");
        }

        return new ConnectorSettings(
            reader.Truth("Connector:Open", Default.IsOpen),
            reader.Text("Connector:AppId"),
            reader.Text("Connector:AppPassword"),
            reader.Text("Connector:Issuer") ?? Default.Issuer,
            Address(reader, "Connector:Metadata") ?? Default.Metadata,
            Address(reader, "Connector:Login") ?? (tenant is null ? Default.Login : new Uri($"https://login.microsoftonline.com/{Uri.EscapeDataString(tenant)}/oauth2/v2.0/token")),
            hosts.Count > 0 ? hosts : Default.ServiceHosts);
    }

    private static Uri? Address(SettingsReader reader, string key) =>
        reader.Address(key, address => address is { Scheme: "https" } or { Scheme: "http", IsLoopback: true }, "Geef een adres dat begint met https://.");
}
