using System.Text.Json;

namespace Verschillen.Tool.Measuring;

/// <summary>A message, and what it was labelled with (uiting).</summary>
/// <param name="Id">Its name; its line number when it has none.</param>
/// <param name="Text">What was typed.</param>
internal sealed record LabelledMessage(string Id, string Text)
{
    /// <summary>Null when the intent is not labelled.</summary>
    public string? Intent { get; init; }

    /// <summary>Null when topics are not labelled.</summary>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>Whose voice it is: ordinary, spoken, misspelt; null when not labelled.</summary>
    public string? Voice { get; init; }

    /// <summary>Whether it speaks of danger; null when not labelled. A labelled intent tells it instead.</summary>
    public bool? IsDanger { get; init; }

    public IReadOnlyList<LabelledPlace> Places { get; init; } = [];

    /// <summary>Days as 2027-03-01.</summary>
    public IReadOnlyList<string> Dates { get; init; } = [];

    public IReadOnlyList<LabelledAmount> Amounts { get; init; } = [];

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number in the file, from 1.</param>
    /// <exception cref="JsonException">The line is no JSON.</exception>
    /// <exception cref="KeyNotFoundException">An amount has no value, or a topic no name.</exception>
    /// <exception cref="InvalidOperationException">The line is no object, or a field is of another kind.</exception>
    /// <exception cref="FormatException">The value of an amount is too large.</exception>
    public static LabelledMessage Parse(string line, int number)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var task = TextOf(root, "task");
        return new LabelledMessage(TextOf(root, "id") ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture), TextOf(root, "text") ?? string.Empty)
        {
            Intent = string.Equals(task, "topic", StringComparison.Ordinal) ? null : TextOf(root, "intent") is { } intent ? MeasuredLabels.Plain(intent) : null,
            Topics = string.Equals(task, "intent", StringComparison.Ordinal) || !root.TryGetProperty("topics", out var topics) ? null
                : [.. topics.EnumerateArray().Select(topic => MeasuredLabels.PlainTopic(topic.GetString() ?? throw new KeyNotFoundException("topics")))],
            Voice = TextOf(root, "voice"),
            IsDanger = root.TryGetProperty("danger", out var danger) ? danger.GetBoolean() : null,
            Places = [.. Items(root, "places").Select(place => new LabelledPlace(TextOf(place, "gemeente") ?? string.Empty, TextOf(place, "role") ?? string.Empty))],
            Dates = [.. Items(root, "dates").Select(date => TextOf(date, "iso") ?? string.Empty)],
            Amounts = [.. Items(root, "amounts").Select(amount => new LabelledAmount(amount.GetProperty("value").GetDecimal(), TextOf(amount, "unit") ?? string.Empty))],
        };
    }

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];
}

/// <summary>A place that a message names.</summary>
/// <param name="Municipality">The name of today's municipality.</param>
/// <param name="Role">van, naar, in or overig.</param>
internal sealed record LabelledPlace(string Municipality, string Role);

/// <summary>An amount that a message names.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">euro, procent or empty.</param>
internal sealed record LabelledAmount(decimal Value, string Unit);
