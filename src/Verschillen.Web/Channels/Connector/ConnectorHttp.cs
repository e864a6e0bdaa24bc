namespace Verschillen.Web.Channels.Connector;

/// <summary>How the bot calls channels, where it logs in, and where their keys are.</summary>
internal static class ConnectorHttp
{
    /// <summary>Calls the address that it is given and no other: a redirect is not followed, for only the hosts of the settings are trusted.</summary>
    public static HttpClient New() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null, ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };
}
