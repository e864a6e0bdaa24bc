namespace Verschillen.Web.Channels.Page.Saving;

/// <summary>Sends a file that was made on request; nothing of it is kept.</summary>
internal static class SavedFile
{
    /// <param name="context">The request.</param>
    /// <param name="type">Its content type.</param>
    /// <param name="name">Its name, with the extension.</param>
    /// <param name="content">Its bytes.</param>
    public static Task SendAsync(HttpContext context, string type, string name, byte[] content)
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        context.Response.Headers.CacheControl = "private, no-store"; // a file has no Back
        context.Response.ContentLength = content.Length;
        return context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }
}
