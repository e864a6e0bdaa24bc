using Microsoft.Extensions.Primitives;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Channels.Closing;

/// <summary>
/// Which channels are closed while the others go on, with a reason that people are told; that needs no restart. When a changed file cannot be
/// read, is gone or has a fault, what was closed stays closed and what was open stays open.
/// </summary>
internal sealed partial class ClosedChannels : IDisposable
{
    private readonly IConfiguration _configuration;
    private readonly string _root;
    private readonly ILogger<ClosedChannels> _log;
    private readonly IDisposable _watch;
    private readonly HashSet<FileConfigurationProvider> _filled; // the files that had something in them

    private volatile IReadOnlyDictionary<Channel, string> _reasons;

    /// <param name="configuration">Where the reasons are; a file that is changed counts within seconds.</param>
    /// <param name="host">Has the folder that relative names in the settings are relative to.</param>
    /// <param name="log">Told of a file that does not count.</param>
    public ClosedChannels(IConfiguration configuration, IHostEnvironment host, ILogger<ClosedChannels> log)
    {
        (_configuration, _root, _log, _reasons) = (configuration, host.ContentRootPath, log, Read(configuration));
        _filled = [.. SettingFiles.Of(configuration).Where(SettingFiles.IsFilled)];
        foreach (var provider in SettingFiles.Of(configuration))
        {
            provider.Source.OnLoadException = Refuse;
        }

        _watch = ChangeToken.OnChange(configuration.GetReloadToken, Take);
    }

    /// <summary>Whether the settings were changed into ones that do not count, so that the reasons of before do.</summary>
    public bool IsStale { get; private set; }

    /// <returns>Null when the channel is open.</returns>
    public string? ReasonFor(Channel channel) => _reasons.GetValueOrDefault(channel);

    public void Dispose() => _watch.Dispose();

    private static Dictionary<Channel, string> Read(IConfiguration configuration) => Channel.All
        .Select(channel => (channel, Reason: configuration[channel.ClosedSetting]?.Trim()))
        .Where(closed => !string.IsNullOrEmpty(closed.Reason))
        .ToDictionary(closed => closed.channel, closed => closed.Reason!);

    /// <summary>A file that cannot be read is taken for an empty one, in which nothing is closed.</summary>
    private void Refuse(FileLoadExceptionContext context)
    {
        context.Ignore = true;
        LogUnreadable(context.Provider.Source.Path ?? "", UnreadableSettings.Reason(context.Exception));
    }

    private void Take()
    {
        var nothing = SettingFiles.Of(_configuration).Where(file => !SettingFiles.IsFilled(file) && (SettingFiles.IsThere(file) || _filled.Contains(file))).ToList();
        foreach (var gone in nothing.Where(file => !SettingFiles.IsThere(file)))
        {
            LogUnreadable(gone.Source.Path ?? "", "Het bestand is weg.");
        }

        Settings.Read(_configuration, _root, out var faults);
        if (nothing.Count == 0 && faults.Count > 0)
        {
            LogFaulty(string.Join(' ', faults));
        }

        IsStale = nothing.Count > 0 || faults.Count > 0;
        _filled.UnionWith(SettingFiles.Of(_configuration).Where(SettingFiles.IsFilled));
        _reasons = IsStale ? _reasons : Read(_configuration);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{File} is veranderd en niet te lezen. Wat gesloten was blijft gesloten, wat open was blijft open. {Fault}")]
    private partial void LogUnreadable(string file, string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "De instellingen zijn veranderd en hebben fouten. Wat gesloten was blijft gesloten, wat open was blijft open. Start niet opnieuw, want met fouten start de chat niet. {Faults}")]
    private partial void LogFaulty(string faults);
}
