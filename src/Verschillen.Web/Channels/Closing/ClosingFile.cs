using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Channels.Closing;

/// <summary>A file with nothing but the reasons why channels are closed, outside the folder of the program.</summary>
internal sealed class ClosingFile : JsonConfigurationSource
{
    /// <summary>The setting with its name.</summary>
    public const string Setting = "Closed:File";

    // Why it could not be read at the start, which is a fault as others are. ClosedChannels takes over what happens when it is read again.
    private string? _faultAtStart;

    private ClosingFile() => OnLoadException = context => (context.Ignore, _faultAtStart) = (true, UnreadableSettings.Reason(context.Exception));

    /// <summary>Adds it to the settings, when there is one; it goes before what the environment says.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="root">What a relative name is relative to.</param>
    public static void AddTo(ConfigurationManager configuration, string root)
    {
        if (configuration[Setting] is { Length: > 0 } name && System.IO.Path.GetFullPath(name, root) is var file && Directory.Exists(System.IO.Path.GetDirectoryName(file)))
        {
            // Kubernetes changes a mounted file by a link to another folder, of which the system tells nothing: so it is looked at.
            var files = new PhysicalFileProvider(System.IO.Path.GetDirectoryName(file)!) { UsePollingFileWatcher = true, UseActivePolling = true };
            IConfigurationBuilder settings = configuration;
            settings.Add(new ClosingFile { FileProvider = files, Path = System.IO.Path.GetFileName(file), Optional = true, ReloadOnChange = true });
        }
    }

    /// <returns>What is wrong with it, as sentences: it cannot be read, or has more in it than reasons. Empty when there is none.</returns>
    public static IEnumerable<string> FaultsIn(IConfiguration configuration)
    {
        foreach (var provider in SettingFiles.Of(configuration))
        {
            if (provider.Source is not ClosingFile file)
            {
                continue;
            }

            if (file._faultAtStart is { } fault)
            {
                yield return $"Het bestand is niet te lezen. {fault}";
            }

            foreach (var key in provider.GetChildKeys([], parentPath: null).Distinct(StringComparer.OrdinalIgnoreCase).Where(key => !string.Equals(key, "Closed", StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"In het bestand staat {key}. Alleen Closed mag daar staan; zet de rest in appsettings.json.";
            }
        }
    }
}
