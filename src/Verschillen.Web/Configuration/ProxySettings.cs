using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Verschillen.Web.Edge;
using IPNetwork = System.Net.IPNetwork;

namespace Verschillen.Web.Configuration;

/// <summary>The reverse proxies that are believed about where a request came from and whether it came over https.</summary>
/// <param name="Trusted">
/// Their networks, one address being a network of its own; empty, the default, believes nobody. Of what they send, X-Forwarded-For and
/// X-Forwarded-Proto are read; the name of the site is the Host that they pass on.
/// </param>
public sealed record ProxySettings(IReadOnlyList<IPNetwork> Trusted)
{
    public static ProxySettings Default { get; } = new(Array.Empty<IPNetwork>());

    internal static ProxySettings Read(SettingsReader reader)
    {
        const string Key = "Proxy:Trusted";
        var networks = new List<IPNetwork>();
        foreach (var text in reader.List(Key))
        {
            if (NetworkIn(text) is { } network)
            {
                networks.Add(network);
            }
            else
            {
                reader.Refuse(Key, text, "Geef het adres van de proxy, zoals 127.0.0.1 of ::1, of een netwerk, zoals 10.0.0.0/8.");
            }
        }

        return networks.Count == 0 ? Default : new ProxySettings(networks);
    }

    /// <summary>Puts the visitor's own address and scheme in the place of the proxy's, before anything reads them.</summary>
    internal void ApplyTo(IApplicationBuilder app)
    {
        if (Trusted.Count > 0)
        {
            TakeFromTrusted(app);
        }

        app.Use(new UntrustedProxy(app.ApplicationServices.GetRequiredService<ILogger<UntrustedProxy>>()).NoticeAsync);
    }

    private void TakeFromTrusted(IApplicationBuilder app)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null, // a chain is followed back as long as each proxy in it is trusted
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in Trusted)
        {
            options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
    }

    private static IPNetwork? NetworkIn(string text)
    {
        if (IPAddress.TryParse(text, out var address))
        {
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        }

        return IPNetwork.TryParse(text, out var network) ? network : null;
    }
}
