namespace Verschillen.Web.Channels;

/// <summary>A way by which people reach the chat (kanaal).</summary>
/// <param name="Name">Its name in settings.</param>
internal sealed record Channel(string Name)
{
    /// <summary>The pages, within those of others too.</summary>
    public static Channel Page { get; } = new("Page");

    /// <summary>Direct Line 3.0.</summary>
    public static Channel DirectLine { get; } = new("DirectLine");

    /// <summary>The Bot Connector.</summary>
    public static Channel Connector { get; } = new("Connector");

    public static IReadOnlyList<Channel> All { get; } = [Page, DirectLine, Connector];

    /// <summary>The setting with the reason why it is closed; empty is open.</summary>
    public string ClosedSetting => $"Closed:{Name}";
}

/// <summary>Tells which addresses belong to a channel.</summary>
internal static class ChannelEndpoints
{
    /// <summary>Makes addresses of the server part of a channel, so that they close with it.</summary>
    public static TBuilder On<TBuilder>(this TBuilder endpoints, Channel channel)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata(channel);
}
