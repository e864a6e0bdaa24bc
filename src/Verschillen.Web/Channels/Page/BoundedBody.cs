namespace Verschillen.Web.Channels.Page;

/// <summary>Reads a request's body up to a limit.</summary>
internal static class BoundedBody
{
    /// <param name="body">The body.</param>
    /// <param name="limit">How many bytes are kept at most.</param>
    /// <param name="aborted">When the client went away.</param>
    /// <returns>
    /// Null when there are more bytes. They are read and dropped as far as the server allows, for a browser that is still sending
    /// does not see the answer.
    /// </returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream body, int limit, CancellationToken aborted)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[8192]; // bytes; half of the usual limit, so that most forms take one read
        var isWhole = true;
        try
        {
            int count;
            while ((count = await body.ReadAsync(buffer, aborted)) > 0)
            {
                isWhole = isWhole && kept.Length + count <= limit;
                if (isWhole)
                {
                    kept.Write(buffer, 0, count);
                }
            }
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return isWhole ? kept.ToArray() : default(ReadOnlyMemory<byte>?);
    }
}
