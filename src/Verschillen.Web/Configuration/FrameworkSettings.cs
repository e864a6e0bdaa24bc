using System.Net;
using Microsoft.Extensions.Configuration.CommandLine;

namespace Verschillen.Web.Configuration;

/// <summary>Checks the settings that the framework reads itself, which it would refuse with an exception or pass over (Urls, AllowedHosts, Logging).</summary>
/// <param name="reader">Told what is wrong.</param>
/// <param name="configuration">Where they come from.</param>
internal sealed class FrameworkSettings(SettingsReader reader, IConfiguration configuration)
{
    private const string Urls = "Urls";
    private const string AllowedHosts = "AllowedHosts";
    private const string Logging = "Logging";

    private const string AddressAdvice = "Geef het adres waarop de chat luistert, zoals http://127.0.0.1:5080 of http://+:8080, zonder pad en met een poort van 0 tot en met 65535; meer adressen met een puntkomma ertussen.";
    private const string HostAdvice = "Schrijf namen van servers zonder https:// en zonder poort, met een puntkomma ertussen: chat.gemeente.nl;www.gemeente.nl. Een * laat elke naam toe.";

    private static readonly string[] s_shown = [Urls, AllowedHosts, Logging];

    // What ASP.NET Core and OpenTelemetry read in a file or on the command line; the last are prefixes.
    private static readonly HashSet<string> s_known = new(
        [
            .. s_shown, "Kestrel", "ConnectionStrings", "Metrics", "environment", "applicationName", "contentRoot", "webroot", "http_ports", "https_ports", "https_port", "preferHostingUrls", "detailedErrors",
            "suppressStatusMessages", "shutdownTimeoutSeconds", "captureStartupErrors", "hostingStartupAssemblies", "hostingStartupExcludeAssemblies", "preventHostingStartup", "startupAssembly", "staticWebAssets", "hostBuilder", "$schema",
        ],
        StringComparer.OrdinalIgnoreCase);

    // The framework takes a level by its number too.
    private static readonly HashSet<string> s_levels = new(
        Enum.GetValues<LogLevel>().SelectMany(level => new[] { level.ToString("G"), level.ToString("D") }), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] s_knownBeginnings = ["OTEL_", "ASPNETCORE_", "DOTNET_"];

    /// <param name="ours">The names of our own sections.</param>
    public void Check(IReadOnlyList<string> ours)
    {
        CheckAddresses();
        CheckHosts();
        CheckLogLevels();
        CheckSections(ours);
    }

    private void CheckAddresses()
    {
        reader.RefuseList(Urls, AddressAdvice);
        foreach (var address in (configuration[Urls] ?? string.Empty).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(address => !CanListenOn(address)))
        {
            reader.Refuse(Urls, address, AddressAdvice);
        }
    }

    private static bool CanListenOn(string text)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(text);
        }
        catch (FormatException)
        {
            return false;
        }

        return address is { Scheme: "http" or "https" }
            && (address.IsUnixPipe || address.IsNamedPipe
                || (address.PathBase.Length == 0 && address.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort
                    && (address.Host is "*" or "+" || Uri.CheckHostName(address.Host) != UriHostNameType.Unknown)));
    }

    /// <summary>Names of hosts, of which a whole address would let nobody in.</summary>
    private void CheckHosts()
    {
        reader.RefuseList(AllowedHosts, HostAdvice);
        foreach (var host in (configuration[AllowedHosts] ?? "*").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var name = host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host;
            if (host is not "*" && Uri.CheckHostName(name) == UriHostNameType.Unknown)
            {
                reader.Refuse(AllowedHosts, host, HostAdvice);
            }
        }
    }

    /// <summary>The levels for all providers, and those for one.</summary>
    private void CheckLogLevels()
    {
        var logging = configuration.GetSection(Logging);
        foreach (var level in logging.GetChildren().Select(provider => provider.GetSection("LogLevel")).Prepend(logging.GetSection("LogLevel")).SelectMany(levels => levels.GetChildren()))
        {
            if (level.Value is { Length: > 0 } given && !s_levels.Contains(given.Trim()))
            {
                reader.Refuse(level.Path, given, $"Kies: {string.Join(", ", Enum.GetNames<LogLevel>())}, of het nummer daarvan (0 tot en met 6).");
            }
        }
    }

    /// <summary>
    /// Finds a section that does not exist, such as a misspelt one. In the environment stands much that is not for us, so there only a section
    /// with a setting of ours in it counts.
    /// </summary>
    private void CheckSections(IReadOnlyList<string> ours)
    {
        var strangers =
            from provider in (configuration as IConfigurationRoot)?.Providers ?? []
            let isOurs = provider is FileConfigurationProvider or StreamConfigurationProvider or CommandLineConfigurationProvider
            from name in provider.GetChildKeys([], parentPath: null)
            where !ours.Contains(name, StringComparer.OrdinalIgnoreCase) && !s_known.Contains(name) && !Array.Exists(s_knownBeginnings, beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            where isOurs || provider.GetChildKeys([], name).Any(reader.IsNameOfSetting)
            select name;
        foreach (var name in strangers.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            reader.RefuseUnknown(name, ours.Concat(s_shown));
        }
    }
}
