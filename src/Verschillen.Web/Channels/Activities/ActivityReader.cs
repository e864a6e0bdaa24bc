using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;
using Verschillen.Web.Channels.Http;

namespace Verschillen.Web.Channels.Activities;

/// <summary>Reads JSON of a Bot Framework client out of a request, up to the limits.</summary>
internal static class ActivityReader
{
    /// <summary>How deep objects and lists may lie within each other.</summary>
    public const int DeepestLevel = 32;

    private const int LongestName = 256; // characters of an id, a type or an address; nothing real comes near

    /// <summary>Reads an activity; an empty body is a fault.</summary>
    /// <param name="context">The request.</param>
    /// <param name="limit">Bytes of the largest body.</param>
    public static async Task<Read<Activity>> ReadAsync(HttpContext context, int limit)
    {
        var body = await BoundedBody.ReadAsync(context.Request.Body, limit, context.RequestAborted);
        var read = Parse(context, body, limit, ActivityJson.Default.Activity);
        return read switch
        {
            { Error: not null } => read,
            { Value: { } activity } => Fault(activity) is { } fault ? fault : activity with { Bytes = body!.Value.Length },
            _ => BotError.BadSyntax("The body is empty. Send an activity."),
        };
    }

    /// <summary>Reads anything.</summary>
    /// <param name="context">The request; an empty body has no value and is no fault.</param>
    /// <param name="limit">Bytes of the largest body.</param>
    /// <param name="type">How it is read.</param>
    public static async Task<Read<T>> ReadAsync<T>(HttpContext context, int limit, JsonTypeInfo<T> type)
        where T : class => Parse(context, await BoundedBody.ReadAsync(context.Request.Body, limit, context.RequestAborted), limit, type);

    /// <summary>Refuses a body that is larger than a limit.</summary>
    /// <param name="limit">Bytes of the largest body.</param>
    public static BotError TooLarge(int limit) => BotError.TooLarge(string.Create(CultureInfo.InvariantCulture, $"The body has more than {limit} bytes. Send less."));

    private static Read<T> Parse<T>(HttpContext context, ReadOnlyMemory<byte>? read, int limit, JsonTypeInfo<T> type)
        where T : class
    {
        if (read is not { } body)
        {
            return TooLarge(limit);
        }

        if (body.IsEmpty)
        {
            return default;
        }

        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var media) || !media.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return BotError.NotSupported("Send the body as application/json.");
        }

        // What is taken over unread, as channelData and value are, would otherwise fail where it is written again.
        if (!Utf8.IsValid(body.Span))
        {
            return BotError.BadSyntax("The body is not UTF-8, as JSON has to be (RFC 8259 section 8.1).");
        }

        try
        {
            return JsonSerializer.Deserialize(body.Span, type);
        }
        catch (JsonException fault)
        {
            return BotError.BadSyntax(Explain(fault, type));
        }
    }

    private static BotError? Fault(Activity activity) => activity switch
    {
        { Type: null or "" } => BotError.BadArgument("The activity has no type. Give one, such as \"message\"."),
        { Type.Length: > LongestName } or { Id.Length: > LongestName } or { From.Id.Length: > LongestName } or { Recipient.Id.Length: > LongestName }
            or { ChannelId.Length: > LongestName } or { Conversation.Id.Length: > LongestName } or { ServiceUrl.Length: > LongestName } or { Name.Length: > LongestName } =>
            BotError.BadArgument(string.Create(CultureInfo.InvariantCulture, $"A type, id or address of the activity has more than {LongestName} characters.")),
        { ChannelData: { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) } } => BotError.BadArgument("The field 'channelData' must be an object."),
        _ when !IsText(activity.ChannelData) || !IsText(activity.Value) || !IsText(activity.Entities) || !HasReadableFiles(activity) =>
            BotError.BadArgument("The field 'channelData', 'value', 'entities' or 'attachments' holds half a character, such as \\ud801 alone."),
        _ => null,
    };

    /// <summary>Whether what is looked at of files can be read; what else they hold goes no further.</summary>
    private static bool HasReadableFiles(Activity activity)
    {
        try
        {
            _ = activity.HasFiles;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Whether every text in it can be read; half a surrogate pair is sound JSON and no text.</summary>
    private static bool IsText(JsonElement? element)
    {
        try
        {
            return element?.ValueKind switch
            {
                JsonValueKind.String => element.Value.GetString() is not null,
                JsonValueKind.Array => element.Value.EnumerateArray().All(item => IsText(item)),
                JsonValueKind.Object => element.Value.EnumerateObject().All(property => property.Name is not null && IsText(property.Value)), // a name is read when it is asked for
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Where the fault is, without a word of what was sent.</summary>
    private static string Explain(JsonException fault, JsonTypeInfo type)
    {
        var field = fault.Path is { Length: > 2 } path ? path[2..].Split('.', '[', '\'')[0] : "";
        return type.Properties.Any(property => string.Equals(property.Name, field, StringComparison.Ordinal))
            ? $"The field '{field}' cannot be read: it is of another type than the Bot Framework's, stands there twice or lies too deep."
            : "The body is no JSON object that can be read: cut off, too deep, or with a name that stands there twice.";
    }
}

/// <summary>What was read out of a request, or why it could not be.</summary>
/// <param name="Value">What was read; null when the body was empty, or with a fault.</param>
/// <param name="Error">The fault; null when there is none.</param>
internal readonly record struct Read<T>(T? Value, BotError? Error)
    where T : class
{
    public static implicit operator Read<T>(T? value) => new(value, Error: null);

    public static implicit operator Read<T>(BotError error) => new(Value: null, error);
}
