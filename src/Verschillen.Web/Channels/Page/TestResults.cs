using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Verschillen.Dialogs.Phrasing;

namespace Verschillen.Web.Channels.Page;

/// <summary>What the last test of accessibility found, as the tests wrote it down (testresultaten).</summary>
/// <param name="On">The day of the test.</param>
/// <param name="Tools">What it was done with.</param>
/// <param name="States">How many states of the pages were looked at.</param>
/// <param name="Faults">What was found; empty when nothing.</param>
internal sealed record TestResults(
    [property: JsonPropertyName("datum")] DateOnly On,
    [property: JsonPropertyName("hulpmiddelen")] IReadOnlyList<TestTool> Tools,
    [property: JsonPropertyName("schermen")] int States,
    [property: JsonPropertyName("gevonden")] IReadOnlyList<string> Faults)
{
    /// <summary>The place in a page of text where the results come.</summary>
    public const string Marker = "{testresultaten}";

    private const string Embedded = "Verschillen.Web.Channels.Page.toegankelijkheid.json"; // lies beside this file and is part of the program

    /// <summary>The last results.</summary>
    public static TestResults Last { get; } = Read();

    /// <summary>The results in words, as markdown.</summary>
    public string InWords()
    {
        var tools = DutchWords.List([.. Tools.Select(tool => $"{tool.Name} {tool.Version}")]);
        var found = Faults.Count == 0 ? "Daarbij vonden wij geen fouten." : "Daarbij vonden wij deze fouten:";
        return string.Create(CultureInfo.InvariantCulture, $"Wij testten het laatst op {DutchWords.Day(On)}. Wij gebruikten {tools}. Wij keken naar {States} schermen, met JavaScript en zonder. {found}")
            + string.Concat(Faults.Select(fault => $"\n\n- {fault}"));
    }

    private static TestResults Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(Embedded) ?? throw new InvalidOperationException($"{Embedded} is not part of the program.");
        return JsonSerializer.Deserialize<TestResults>(file) ?? throw new InvalidOperationException($"{Embedded} holds no results.");
    }
}

/// <summary>A tool and its version.</summary>
internal sealed record TestTool([property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("versie")] string Version);
