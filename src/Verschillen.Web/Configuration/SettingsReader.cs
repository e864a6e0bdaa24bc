using System.Globalization;
using System.Text;

namespace Verschillen.Web.Configuration;

/// <summary>Reads settings one by one and remembers what is wrong with each.</summary>
internal sealed class SettingsReader(IConfiguration configuration, string root)
{
    private readonly List<string> _problems = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _lists = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Problems => _problems;

    /// <param name="key">The name of the setting.</param>
    /// <param name="whenMissing">Its default.</param>
    /// <param name="lowest">The lowest number allowed.</param>
    /// <param name="highest">The highest number allowed.</param>
    public int Number(string key, int whenMissing, int lowest, int highest)
    {
        _known.Add(key);
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text))
        {
            return whenMissing;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
        {
            return number;
        }

        _problems.Add(string.Create(CultureInfo.InvariantCulture, $"Instelling {key} is \"{text}\". Geef een heel getal van {lowest} tot en met {highest}, of laat haar weg (dan is zij {whenMissing})."));
        return whenMissing;
    }

    /// <param name="key">The name of the setting.</param>
    /// <param name="whenMissing">Its default, relative to the root.</param>
    public string Folder(string key, string whenMissing)
    {
        _known.Add(key);
        var folder = configuration[key];
        return Path.GetFullPath(string.IsNullOrWhiteSpace(folder) ? whenMissing : folder, root);
    }

    /// <summary>Whether a setting of some section that was asked for has this name.</summary>
    public bool IsNameOfSetting(string name) => _known.Any(key => key.EndsWith(":" + name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Names settings that exist and that others read.</summary>
    public void Allow(params IReadOnlyList<string> keys) => _known.UnionWith(keys);

    /// <param name="key">The name of the setting.</param>
    /// <returns>Null when it is missing or empty.</returns>
    public string? Text(string key)
    {
        _known.Add(key);
        return string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key]!.Trim();
    }

    /// <param name="key">The name of a setting that is "true" or "false".</param>
    /// <param name="whenMissing">Its default.</param>
    public bool Truth(string key, bool whenMissing)
    {
        if (Text(key) is not { } text)
        {
            return whenMissing;
        }

        if (!bool.TryParse(text, out var truth))
        {
            Refuse(key, text, "Geef true of false.");
        }

        return truth;
    }

    /// <summary>Remembers that a setting is wrong, without what was given: a secret, or nothing.</summary>
    /// <param name="key">The name of the setting.</param>
    /// <param name="advice">What is wrong and what to give instead, as sentences.</param>
    public void Refuse(string key, string advice) => _problems.Add($"Instelling {key}: {advice}");

    /// <summary>Remembers that a setting is wrong.</summary>
    /// <param name="key">The name of the setting.</param>
    /// <param name="given">What was given.</param>
    /// <param name="advice">What to give instead, as a sentence.</param>
    public void Refuse(string key, string given, string advice) => _problems.Add($"Instelling {key} is \"{given}\". {advice}");

    /// <param name="key">The name of the setting.</param>
    /// <returns>Null when it is missing or empty.</returns>
    public string? OptionalFile(string key)
    {
        _known.Add(key);
        return string.IsNullOrWhiteSpace(configuration[key]) ? null : Path.GetFullPath(configuration[key]!, root);
    }

    /// <param name="key">The name of a setting with one text or a list of them.</param>
    /// <returns>Empty when it is missing.</returns>
    public IReadOnlyList<string> List(string key)
    {
        _known.Add(key);
        _lists.Add(key);
        return [.. configuration.GetSection(key).GetChildren().Select(text => text.Value).Prepend(configuration[key]).OfType<string>().Select(text => text.Trim()).Where(text => text.Length > 0)];
    }

    /// <param name="key">The name of the setting.</param>
    /// <returns>Null when it is missing, empty or no web address.</returns>
    public Uri? OptionalAddress(string key)
    {
        _known.Add(key);
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https" or "http" })
        {
            return address;
        }

        _problems.Add($"Instelling {key} is \"{text}\". Geef een webadres, zoals http://localhost:4318, of laat haar weg.");
        return null;
    }

    /// <param name="key">The name of a setting with one site or a list of them.</param>
    public IReadOnlyList<string> Origins(string key)
    {
        var given = List(key).Select(site => (Site: site, Origin: OriginOf(site))).ToList();
        _problems.AddRange(given.Where(one => one.Origin is null).Select(one =>
            $"Instelling {key}: \"{one.Site}\" is geen site. Geef alleen het begin van het adres, zonder schuine streep erachter: https://www.gemeente.nl."));
        return given.Count == 0 ? EmbeddingSettings.Default.Origins : [.. given.Select(one => one.Origin).OfType<string>()];
    }

    /// <summary>A site as browsers write it: letters outside ASCII as xn--, which alone may stand in a header.</summary>
    /// <returns>Null when it is no site.</returns>
    private static string? OriginOf(string site)
    {
        if (!Uri.TryCreate(site, UriKind.Absolute, out var address) || address is not { Scheme: "https" or "http" } || !string.Equals(address.GetLeftPart(UriPartial.Authority), site, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return Ascii.IsValid(site) ? site : new UriBuilder(address) { Host = address.IdnHost }.Uri.GetLeftPart(UriPartial.Authority);
        }
        catch (UriFormatException)
        {
            return null; // no browser can ask for such a name
        }
    }

    /// <summary>Finds settings of a section that do not exist, such as a misspelt one, and lists where one value is wanted.</summary>
    public void RefuseUnknownIn(IReadOnlyList<string> sections)
    {
        foreach (var (section, setting) in sections.SelectMany(section => configuration.GetSection(section).GetChildren().Select(setting => (section, setting))))
        {
            if (!_known.Contains(setting.Path))
            {
                RefuseUnknown(setting.Path, NamesIn(section));
            }
            else if (!_lists.Contains(setting.Path))
            {
                RefuseList(setting.Path, "Geef één waarde, zonder haken eromheen.");
            }
            else
            {
                foreach (var deeper in setting.GetChildren().SelectMany(one => one.GetChildren()))
                {
                    RefuseUnknown(deeper.Path, NamesIn(section));
                }
            }
        }
    }

    /// <summary>Remembers that a setting is a list or a section, when it is: reading it as one value would find none.</summary>
    /// <param name="key">The name of a setting with one value.</param>
    /// <param name="advice">What to give instead, as sentences.</param>
    public void RefuseList(string key, string advice)
    {
        if (configuration.GetSection(key).GetChildren().Any())
        {
            Refuse(key, $"Deze instelling is een lijst of een blok. {advice}");
        }
    }

    /// <summary>Remembers that there is no setting of a name.</summary>
    /// <param name="key">The name.</param>
    /// <param name="existing">The names that there are.</param>
    public void RefuseUnknown(string key, IEnumerable<string> existing) =>
        _problems.Add($"Instelling {key} bestaat niet. Deze bestaan: {string.Join(", ", existing.Order(StringComparer.Ordinal))}.");

    private IEnumerable<string> NamesIn(string section) => _known.Where(key => key.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase));
}
