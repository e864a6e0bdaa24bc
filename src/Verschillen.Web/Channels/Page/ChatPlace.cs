namespace Verschillen.Web.Channels.Page;

/// <summary>Where the chat stands: the same conversation, shown in another way or with other things around it (plek).</summary>
/// <param name="Address">Where the form is sent to.</param>
/// <param name="Start">Where a new conversation begins.</param>
internal sealed record ChatPlace(string Address, string Start)
{
    /// <summary>A page of its own.</summary>
    public static ChatPlace Page { get; } = new("/gesprek", "/");

    /// <summary>A frame in a page of others, where the header and the footer of the site are.</summary>
    public static ChatPlace Frame { get; } = new("/ingebed", "/ingebed");

    /// <summary>A page of lines of 40 characters.</summary>
    public static ChatPlace Columns { get; } = new("/tekst", "/tekst");

    public static ChatPlace Of(HttpRequest request) =>
        Frame.IsAt(request.Path) ? Frame : Columns.IsAt(request.Path) ? Columns : Page;

    /// <summary>Whether a path leads here; one with a slash at its end does too, as it does for routing.</summary>
    public bool IsAt(PathString path) => path.HasValue && new PathString(path.Value.TrimEnd('/')) == Address;
}
