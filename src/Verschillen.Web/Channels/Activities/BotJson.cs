using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Verschillen.Web.Channels.Activities;

/// <summary>Sends JSON to a client of the Bot Framework; nothing between it and us may keep it.</summary>
internal static class BotJson
{
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
        var json = JsonSerializer.SerializeToUtf8Bytes(answer, type);
        context.Response.ContentLength = json.Length; // in one piece, which is less work on both sides than parts
        return context.Response.BodyWriter.WriteAsync(json, context.RequestAborted).AsTask();
    }
}
