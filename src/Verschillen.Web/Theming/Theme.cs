using System.Reflection;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Theming;

/// <summary>The colours, letters and shapes of the pages, as design tokens by name (thema).</summary>
/// <param name="Light">All tokens.</param>
/// <param name="Dark">Those that differ where somebody prefers dark colours.</param>
internal sealed record Theme(IReadOnlyDictionary<string, string> Light, IReadOnlyDictionary<string, string> Dark)
{
    /// <summary>Our own.</summary>
    public static Theme Own { get; } = new(TokenFile.Read(Style("tokens.css")), TokenFile.Read(Style("tokens-donker.css")));

    /// <summary>Reads a theme; a token that it lacks keeps our value, a token that we do not use is passed by.</summary>
    /// <param name="settings">The files; without them it is our own theme.</param>
    /// <param name="problems">Every fault, as a sentence for who runs the server; empty when all is well.</param>
    public static Theme Read(ThemeSettings settings, out IReadOnlyList<string> problems)
    {
        var told = new List<string>();
        var light = Over(Own.Light, Own.Light, settings.File, "Theme:File", told);
        var dark = Over(Own.Dark, Own.Light, settings.DarkFile, "Theme:DarkFile", told);
        var theme = new Theme(light, dark);
        told.AddRange(ContrastCheck.Of(light, "licht"));
        told.AddRange(ContrastCheck.Of(theme.InDark(), "donker"));
        problems = told;
        return theme;
    }

    /// <summary>All tokens where somebody prefers dark colours.</summary>
    public IReadOnlyDictionary<string, string> InDark() => Merged(Light, Dark);

    /// <summary>The text of one of the style files that the program carries in itself.</summary>
    public static string Style(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Verschillen.Web.Styles.{file}")
            ?? throw new InvalidOperationException($"{file} is not part of the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static IReadOnlyDictionary<string, string> Over(
        IReadOnlyDictionary<string, string> own, IReadOnlyDictionary<string, string> used, string? file, string setting, List<string> problems)
    {
        if (file is null)
        {
            return own;
        }

        if (!File.Exists(file))
        {
            problems.Add($"Instelling {setting}: het bestand {file} bestaat niet.");
            return own;
        }

        if (TextOf(file) is not { } text)
        {
            problems.Add($"Instelling {setting}: het bestand {file} mag of kan niet worden gelezen.");
            return own;
        }

        var given = TokenFile.Read(text).Where(token => used.ContainsKey(token.Key)).ToDictionary(StringComparer.Ordinal);
        if (given.Count == 0)
        {
            problems.Add($"Instelling {setting}: in {file} staat geen token dat de chat gebruikt. Verwacht worden namen zoals --utrecht-document-color.");
        }

        problems.AddRange(given.Where(token => token.Value.Contains("url(", StringComparison.OrdinalIgnoreCase))
            .Select(token => $"Instelling {setting}: {token.Key} haalt iets van elders (\"{token.Value}\"). De chat laadt niets van anderen."));
        return Merged(own, given);
    }

    /// <returns>Null when it may not or cannot be read.</returns>
    private static string? TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> Merged(IReadOnlyDictionary<string, string> below, IReadOnlyDictionary<string, string> above) =>
        below.Keys.Union(above.Keys, StringComparer.Ordinal).ToDictionary(name => name, name => above.TryGetValue(name, out var value) ? value : below[name], StringComparer.Ordinal);
}
