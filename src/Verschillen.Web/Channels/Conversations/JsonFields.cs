using System.Globalization;
using System.Text.Json;
using Verschillen.Domain.Topics;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>
/// Reads and writes what is remembered field by field. Every turn reads and writes all of it, and what the serialiser makes for types
/// without setters takes several times as long.
/// </summary>
internal static class JsonFields
{
    private const int LongestName = 32; // bytes; a longer one is none of ours
    private const string Day = "yyyy-MM-dd";

    /// <summary>Takes over a field of an object.</summary>
    /// <param name="before">The object before it.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="json">Stands on its value, which is neither null nor an empty list; is left on the end of that.</param>
    /// <param name="options">Those that the whole is read with.</param>
    public delegate T Taking<T>(T before, scoped ReadOnlySpan<char> name, ref Utf8JsonReader json, JsonSerializerOptions options);

    /// <summary>Reads one item of a list.</summary>
    /// <param name="json">Stands on it; is left on its end.</param>
    /// <param name="options">Those that the whole is read with.</param>
    public delegate T Reading<out T>(ref Utf8JsonReader json, JsonSerializerOptions options);

    /// <summary>Whether a fault of reading means that it was written otherwise: what is no JSON, another kind of value, or a number out of range.</summary>
    public static bool IsWrittenOtherwise(Exception fault) => fault is JsonException or InvalidOperationException or FormatException;

    /// <summary>Reads an object; a field that is left out, or has nothing in it, is as at the start.</summary>
    /// <exception cref="JsonException">It is no object.</exception>
    public static T ReadObject<T>(this ref Utf8JsonReader json, T start, Taking<T> take, JsonSerializerOptions options)
    {
        Expect(JsonTokenType.StartObject, json.TokenType);
        Span<char> letters = stackalloc char[LongestName];
        var taken = start;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan.Length > LongestName ? [] : letters[..json.CopyString(letters)];
            json.Read();
            taken = HasNothing(ref json) ? json.Skipping(taken) : take(taken, name, ref json, options);
        }

        return taken;
    }

    /// <summary>Passes over a field that another version wrote.</summary>
    public static T Skipping<T>(this ref Utf8JsonReader json, T before)
    {
        json.Skip();
        return before;
    }

    /// <exception cref="JsonException">It is no list.</exception>
    public static IReadOnlyList<T> ReadList<T>(this ref Utf8JsonReader json, Reading<T> read, JsonSerializerOptions options)
    {
        Expect(JsonTokenType.StartArray, json.TokenType);
        var items = new List<T>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref json, options));
        }

        return items;
    }

    public static IReadOnlyList<string> ReadTexts(this ref Utf8JsonReader json, JsonSerializerOptions options) => json.ReadList((ref item, _) => item.GetString()!, options);

    /// <exception cref="JsonException">It is none of the names.</exception>
    public static T ReadName<T>(this ref Utf8JsonReader json)
        where T : struct, Enum =>
        Enum.TryParse<T>(json.GetString(), ignoreCase: true, out var value) ? value : throw new JsonException($"A name of {typeof(T).Name} is expected.");

    /// <exception cref="JsonException">It is no day.</exception>
    public static DateOnly ReadDay(this ref Utf8JsonReader json) =>
        DateOnly.TryParseExact(json.GetString(), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new JsonException("A day is expected.");

    // What is as at the start is left out.
    public static void WriteField(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public static void WriteField(this Utf8JsonWriter json, ReadOnlySpan<byte> name, long number)
    {
        if (number != 0)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void WriteField(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool isSo)
    {
        if (isSo)
        {
            json.WriteBoolean(name, isSo);
        }
    }

    public static void WriteField(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, known.ToString(Day, CultureInfo.InvariantCulture));
        }
    }

    public static void WriteField<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            json.WriteString(name, value.ToString());
        }
    }

    public static void WriteField(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> texts) => json.WriteList(name, texts, static (list, text) => list.WriteStringValue(text));

    public static void WriteTopics(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<TopicId> topics) => json.WriteList(name, topics, static (list, topic) => list.WriteStringValue(topic.Value));

    /// <summary>Writes a list; nothing of an empty one, which is read when it is not there.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        for (var place = 0; place < items.Count; place++)
        {
            write(json, items[place]);
        }

        json.WriteEndArray();
    }

    private static bool HasNothing(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Null => true,
        JsonTokenType.StartArray => IsEmptyList(json),
        _ => false,
    };

    // Of a copy, which reads ahead.
    private static bool IsEmptyList(Utf8JsonReader ahead) => ahead.Read() && ahead.TokenType == JsonTokenType.EndArray;

    private static void Expect(JsonTokenType expected, JsonTokenType found)
    {
        if (found != expected)
        {
            throw new JsonException($"{expected} is expected.");
        }
    }
}
