using Verschillen.Web.Channels.Http;

namespace Verschillen.Web.Channels.Page;

/// <summary>The first message that an address can carry, so that another site can link to a question. Names only, nothing about a person.</summary>
internal static class FirstMessage
{
    private const int NameLength = 80; // characters; no municipality or topic has a longer name

    /// <returns>Empty when the address carries none.</returns>
    public static string From(IQueryCollection query)
    {
        var from = Name(query["van"]);
        var to = Name(query["naar"]);
        var topic = Name(query["onderwerp"]).Replace('-', ' ');
        var move = (from, to) switch
        {
            ("", "") => "",
            (_, "") => $"Ik verhuis van {from}.",
            ("", _) => $"Ik verhuis naar {to}.",
            _ => $"Ik verhuis van {from} naar {to}.",
        };
        return topic.Length == 0 ? move : $"{move} Wat verandert er met {topic}?".TrimStart();
    }

    private static string Name(string? value) => IncomingText.WithoutDetails(value ?? "") is { Length: <= NameLength } name ? name : "";
}
