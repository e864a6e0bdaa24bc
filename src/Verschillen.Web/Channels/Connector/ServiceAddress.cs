namespace Verschillen.Web.Channels.Connector;

/// <summary>Whether answers may be posted to an address that a caller named.</summary>
/// <param name="settings">Has the hosts, and what an app logs in with.</param>
internal sealed class ServiceAddress(ConnectorSettings settings)
{
    private const string Below = "*.";

    /// <summary>Reads an address. An app that cannot log in posts nothing: what goes out without a login could go to anybody.</summary>
    /// <param name="text">What the caller named; anything.</param>
    /// <returns>Null when nothing may be posted to it.</returns>
    public Uri? Read(string? text) =>
        settings is not { AppId: not null, AppPassword: null } && Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 } && settings.ServiceHosts.Any(host => Covers(host, address))
            ? new Uri(address.AbsoluteUri.TrimEnd('/') + "/")
            : null;

    private static bool Covers(string host, Uri address) => host.StartsWith(Below, StringComparison.Ordinal)
        ? address is { Scheme: "https", IsDefaultPort: true, HostNameType: UriHostNameType.Dns } && address.IdnHost.EndsWith(host[1..], StringComparison.OrdinalIgnoreCase)
        : address is { Scheme: "https" } or { Scheme: "http", IsLoopback: true } && string.Equals(address.IdnHost, host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
}
