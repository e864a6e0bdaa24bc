namespace Verschillen.Web.Channels.Page;

/// <summary>The first message that an address can carry, so that another site can link to a question. Names only, nothing about a person.</summary>
internal static class FirstMessage
{
    private const string FromField = "van";
    private const string ToField = "naar";
    private const string TopicField = "onderwerp";

    /// <summary>The fields of an address that carry it.</summary>
    public static IReadOnlyList<string> Fields { get; } = [FromField, ToField, TopicField];

    /// <returns>Empty when the address carries none.</returns>
    public static string From(IQueryCollection query)
    {
        var from = GivenName.InLink(query[FromField]);
        var to = GivenName.InLink(query[ToField]);
        var topic = GivenName.InLink(query[TopicField]).Replace('-', ' ');
        var move = (from, to) switch
        {
            ("", "") => "",
            (_, "") => $"Ik verhuis van {from}.",
            ("", _) => $"Ik verhuis naar {to}.",
            _ => $"Ik verhuis van {from} naar {to}.",
        };
        return topic.Length == 0 ? move : $"{move} Wat verandert er met {topic}?".TrimStart();
    }
}
