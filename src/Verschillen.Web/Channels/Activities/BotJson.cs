using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Verschillen.Web.Channels.Activities;

/// <summary>Sends JSON to a client of the Bot Framework; nothing between it and us may keep it.</summary>
internal static class BotJson
{
    // JSON of its own media type, which no browser takes for a page: letters with an accent and quotation marks need no escape in it.
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Sets what goes before the body.</summary>
    public static void Begin(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
    }

    public static Task WriteAsync<T>(HttpContext context, int status, T answer, JsonTypeInfo<T> type)
    {
        Begin(context, status);
        var body = context.Response.BodyWriter;
        using (var json = new Utf8JsonWriter(body, Written))
        {
            JsonSerializer.Serialize(json, answer, type);
            json.Flush();
            context.Response.ContentLength = json.BytesCommitted; // in one piece, which is less work on both sides than parts
        }

        return body.FlushAsync(context.RequestAborted).AsTask();
    }
}
