using System.Globalization;
using System.Text.Json;

namespace Verschillen.Tool.Measuring;

/// <summary>A case of a specification of Microsoft Recognizers-Text: a text and what it should be read as (specificatie).</summary>
/// <param name="Text">The text.</param>
/// <param name="Day">The day from which relative dates count; null when it does not matter.</param>
/// <param name="Results">What is in it, in order; empty when nothing is.</param>
internal sealed record SpecificationCase(string Text, DateOnly? Day, IReadOnlyList<SpecificationResult> Results)
{
    /// <summary>Reads a specification file; cases that its own .NET library does not support are left out, as it leaves them out.</summary>
    /// <exception cref="JsonException">The file is no JSON.</exception>
    /// <exception cref="KeyNotFoundException">A field is missing.</exception>
    /// <exception cref="InvalidOperationException">The file is no list of cases, or a field is of another kind.</exception>
    /// <exception cref="FormatException">The day from which relative dates count is none.</exception>
    public static IReadOnlyList<SpecificationCase> ReadFile(FileInfo file)
    {
        using var stream = file.OpenRead();
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Where(entry => !IsLeftOut(entry, "NotSupported") && !IsLeftOut(entry, "NotSupportedByDesign")).Select(Parse)];
    }

    private static bool IsLeftOut(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out _) && JsonText.TextOf(entry, name).Contains("dotnet", StringComparison.OrdinalIgnoreCase);

    private static SpecificationCase Parse(JsonElement entry)
    {
        DateOnly? day = entry.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out _)
            ? DateOnly.FromDateTime(DateTime.Parse(JsonText.TextOf(context, "ReferenceDateTime"), CultureInfo.InvariantCulture)) : null;
        return new SpecificationCase(JsonText.TextOf(entry, "Input"), day, [.. entry.GetProperty(nameof(SpecificationCase.Results)).EnumerateArray().Select(SpecificationResult.Parse)]);
    }
}

/// <summary>Something that a text says.</summary>
/// <param name="Kind">number, ordinal, boolean, date, daterange, ...</param>
/// <param name="Values">What it may be taken for; any of them is right. Empty when it names nothing that exists.</param>
/// <param name="IsMiddle">Whether they ask for the middle: "half mei".</param>
/// <param name="IsEnd">Whether the words ask for the end of it: "eind mei", "binnen drie maanden".</param>
internal sealed record SpecificationResult(string Kind, IReadOnlyList<SpecificationValue> Values, bool IsEnd, bool IsMiddle)
{
    private static readonly string[] s_middles = ["half", "midden", "halverwege", "medio"];

    private static readonly string[] s_endings = ["eind", "einde", "binnen"];

    public static SpecificationResult Parse(JsonElement result)
    {
        var resolution = result.GetProperty("Resolution");
        var kind = JsonText.TextOf(result, "TypeName");
        return new SpecificationResult(kind.StartsWith("datetimeV2.", StringComparison.Ordinal) ? kind[11..] : kind,
            resolution.TryGetProperty("values", out var values) ? [.. values.EnumerateArray().Select(ValueOf).OfType<SpecificationValue>()] : ValueOf(resolution) is { } single ? [single] : [],
            Says(result, s_endings), Says(result, s_middles));
    }

    private static bool Says(JsonElement result, string[] words) =>
        JsonText.TextOf(result, "Text").Split(' ').Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static SpecificationValue? ValueOf(JsonElement value)
    {
        var (start, end) = (DayOf(value, "start"), DayOf(value, "end"));
        if (start is not null || end is not null)
        {
            return new SpecificationValue(string.Empty, start ?? DateOnly.MinValue, end ?? DateOnly.MaxValue);
        }

        return DayOf(value, "value") is { } day ? new SpecificationValue(string.Empty, day, day.AddDays(1))
            : value.TryGetProperty("value", out var text) && text.ToString() is not "not resolved" and var said ? new SpecificationValue(said, null, null)
            : null;
    }

    private static DateOnly? DayOf(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && text.GetString()!.Length >= 10
            && DateOnly.TryParseExact(text.GetString()![..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>One value.</summary>
/// <param name="Text">A number, a rank, "True"; empty for days.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The day after the last.</param>
internal sealed record SpecificationValue(string Text, DateOnly? Start, DateOnly? End);
