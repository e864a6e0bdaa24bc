namespace Verschillen.Web.Channels.Closing;

/// <summary>The files that settings come from.</summary>
internal static class SettingFiles
{
    public static IEnumerable<FileConfigurationProvider> Of(IConfiguration configuration) =>
        ((configuration as IConfigurationRoot)?.Providers ?? []).OfType<FileConfigurationProvider>();

    public static bool IsFilled(FileConfigurationProvider file) => file.GetChildKeys([], parentPath: null).Any();

    public static bool IsThere(FileConfigurationProvider file) => file.Source is { FileProvider: { } files, Path: { } path } && files.GetFileInfo(path).Exists;
}
