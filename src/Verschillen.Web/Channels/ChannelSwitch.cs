using System.Globalization;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Channels;

/// <summary>
/// Closes a channel while the others go on, with a reason that people are told; that needs no restart. When a changed file cannot be read, is
/// gone or has a fault, what was closed stays closed and what was open stays open.
/// </summary>
internal sealed partial class ChannelSwitch : IDisposable
{
    /// <summary>The setting with a file for these reasons alone, outside the folder of the program.</summary>
    public const string FileSetting = "Closed:File";

    private const int RetrySeconds = 600; // long enough to leave a server alone that has trouble

    private readonly IConfiguration _configuration;
    private readonly string _root;
    private readonly ClosedPage _page;
    private readonly ILogger<ChannelSwitch> _log;
    private readonly IDisposable _watch;
    private readonly HashSet<FileConfigurationProvider> _filled; // the files that had something in them

    private volatile IReadOnlyDictionary<Channel, string> _reasons;

    /// <param name="configuration">Where the reasons are; a file that is changed counts within seconds.</param>
    /// <param name="host">Has the folder that relative names in the settings are relative to.</param>
    /// <param name="page">What people see instead of the chat.</param>
    /// <param name="log">Told of a file that does not count.</param>
    public ChannelSwitch(IConfiguration configuration, IHostEnvironment host, ClosedPage page, ILogger<ChannelSwitch> log)
    {
        (_configuration, _root, _page, _log, _reasons) = (configuration, host.ContentRootPath, page, log, Read(configuration));
        _filled = [.. FilesOf(configuration).Where(IsFilled)];
        foreach (var provider in FilesOf(configuration))
        {
            provider.Source.OnLoadException = Refuse;
        }

        _watch = ChangeToken.OnChange(configuration.GetReloadToken, Take);
    }

    /// <summary>Adds the file of <see cref="FileSetting"/> to the settings, when there is one; it goes before what the environment says.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="root">What a relative name is relative to.</param>
    public static void AddFile(ConfigurationManager configuration, string root)
    {
        if (configuration[FileSetting] is { Length: > 0 } name && Path.GetFullPath(name, root) is var file && Directory.Exists(Path.GetDirectoryName(file)))
        {
            // Kubernetes changes a mounted file by a link to another folder, of which the system tells nothing: so it is looked at.
            var files = new PhysicalFileProvider(Path.GetDirectoryName(file)!) { UsePollingFileWatcher = true, UseActivePolling = true };
            IConfigurationBuilder settings = configuration;
            settings.Add(new ReasonsFile { FileProvider = files, Path = Path.GetFileName(file), Optional = true, ReloadOnChange = true });
        }
    }

    /// <returns>What is wrong with the file of <see cref="FileSetting"/>, as sentences: it cannot be read, or has more in it than reasons.</returns>
    public static IEnumerable<string> FaultsOfFile(IConfiguration configuration)
    {
        foreach (var provider in FilesOf(configuration))
        {
            if (provider.Source is not ReasonsFile file)
            {
                continue;
            }

            if (file.Fault is { } fault)
            {
                yield return $"Het bestand is niet te lezen. {fault}";
            }

            foreach (var key in provider.GetChildKeys([], parentPath: null).Distinct(StringComparer.OrdinalIgnoreCase).Where(key => !string.Equals(key, "Closed", StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"In het bestand staat {key}. Alleen Closed mag daar staan; zet de rest in appsettings.json.";
            }
        }
    }

    /// <summary>Whether the file was changed into one that does not count, so that the reasons of before do.</summary>
    public bool IsStale { get; private set; }

    /// <summary>Answers with 503 when the channel of the request is closed.</summary>
    public Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Channel>() is not { } channel || ReasonFor(channel) is not { } reason)
        {
            return next(context);
        }

        if (channel != Channel.Page)
        {
            return BotError.Unavailable(reason, RetrySeconds).WriteAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        return _page.ShowAsync(context, reason);
    }

    public void Dispose() => _watch.Dispose();

    private static Dictionary<Channel, string> Read(IConfiguration configuration) => Channel.All
        .Select(channel => (channel, Reason: configuration[channel.ClosedSetting]?.Trim()))
        .Where(closed => !string.IsNullOrEmpty(closed.Reason))
        .ToDictionary(closed => closed.channel, closed => closed.Reason!);

    private static IEnumerable<FileConfigurationProvider> FilesOf(IConfiguration configuration) =>
        ((configuration as IConfigurationRoot)?.Providers ?? []).OfType<FileConfigurationProvider>();

    private static bool IsFilled(FileConfigurationProvider provider) => provider.GetChildKeys([], parentPath: null).Any();

    private static bool IsThere(FileConfigurationProvider provider) => provider.Source is { FileProvider: { } files, Path: { } path } && files.GetFileInfo(path).Exists;

    /// <summary>A file that cannot be read is taken for an empty one, in which nothing is closed.</summary>
    private void Refuse(FileLoadExceptionContext context)
    {
        context.Ignore = true;
        LogUnreadable(context.Provider.Source.Path ?? "", UnreadableSettings.Reason(context.Exception));
    }

    private void Take()
    {
        var nothing = FilesOf(_configuration).Where(file => !IsFilled(file) && (IsThere(file) || _filled.Contains(file))).ToList();
        foreach (var gone in nothing.Where(file => !IsThere(file)))
        {
            LogUnreadable(gone.Source.Path ?? "", "Het bestand is weg.");
        }

        Settings.Read(_configuration, _root, out var faults);
        if (nothing.Count == 0 && faults.Count > 0)
        {
            LogFaulty(string.Join(' ', faults));
        }

        IsStale = nothing.Count > 0 || faults.Count > 0;
        _filled.UnionWith(FilesOf(_configuration).Where(IsFilled));
        _reasons = IsStale ? _reasons : Read(_configuration);
    }

    /// <returns>Null when the channel is open.</returns>
    private string? ReasonFor(Channel channel) => _reasons.GetValueOrDefault(channel);

    [LoggerMessage(Level = LogLevel.Error, Message = "{File} is veranderd en niet te lezen. Wat gesloten was blijft gesloten, wat open was blijft open. {Fault}")]
    private partial void LogUnreadable(string file, string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "De instellingen zijn veranderd en hebben fouten. Wat gesloten was blijft gesloten, wat open was blijft open. Start niet opnieuw, want met fouten start de chat niet. {Faults}")]
    private partial void LogFaulty(string faults);

    /// <summary>The file of <see cref="FileSetting"/>; one that cannot be read at the start is a fault as others are.</summary>
    private sealed class ReasonsFile : JsonConfigurationSource
    {
        public ReasonsFile() => OnLoadException = context => (context.Ignore, Fault) = (true, UnreadableSettings.Reason(context.Exception));

        /// <summary>Why it could not be read at the start; null when it could.</summary>
        public string? Fault { get; private set; }
    }
}
