namespace Verschillen.Web.Configuration;

/// <summary>The settings of colours and letters.</summary>
/// <param name="File">A CSS file with NL Design System tokens, absolute; null, the default, is our own theme.</param>
/// <param name="DarkFile">The same for who prefers dark colours; null, the default, is our own.</param>
public sealed record ThemeSettings(string? File, string? DarkFile)
{
    public static ThemeSettings Default { get; } = new(File: null, DarkFile: null);

    internal static ThemeSettings Read(SettingsReader reader) => new(reader.OptionalPath("Theme:File"), reader.OptionalPath("Theme:DarkFile"));
}
