using System.Globalization;
using System.Net;

namespace Verschillen.Benchmarks.Load;

/// <summary>What a load run does.</summary>
/// <param name="Conversations">Conversations held at once; 1 to 5,000, default 1,000 (--gesprekken).</param>
/// <param name="Duration">How long they last; 5 to 7,200 seconds, default 60 (--seconden).</param>
/// <param name="Pause">Time between two messages of a conversation, half to one and a half of it; 0 to 60 seconds, default 5 (--pauze).</param>
/// <param name="Rounds">Rounds of the comparison with the bare echo; 0 to 20, default 3, 0 leaves it out (--rondes).</param>
/// <param name="HalfOpen">Half requests to keep open; 0 to 15,000, default 0 (--half-open).</param>
/// <param name="Channel">How they are held: pagina, the default, directline or connector (--kanaal).</param>
/// <param name="Nodes">Servers on one PostgreSQL behind nginx, of which one is killed in the middle; 2 to 8, default 1, which is none of that (--knooppunten).</param>
/// <param name="Program">The server: the one that was built with this program, the default, or that in the folder of a published one (--map).</param>
/// <param name="Other">Another server, on this machine, that gets the same; null, the default, is none (--vergelijk).</param>
internal sealed record LoadOptions(int Conversations, TimeSpan Duration, TimeSpan Pause, int Rounds, int HalfOpen, LoadChannel Channel, int Nodes, string Program, Uri? Other)
{
    /// <exception cref="FormatException">An option is unknown or out of its range; the message says what to give.</exception>
    public static LoadOptions Parse(IReadOnlyList<string> words)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i += 2)
        {
            given[words[i]] = i + 1 < words.Count ? words[i + 1] : throw new FormatException($"{words[i]} needs a value.");
        }

        var options = new LoadOptions(
            Take("--gesprekken", 1_000, 1, 5_000),
            TimeSpan.FromSeconds(Take("--seconden", 60, 5, 7_200)),
            TimeSpan.FromSeconds(Take("--pauze", 5, 0, 60)),
            Take("--rondes", 3, 0, 20),
            Take("--half-open", 0, 0, 15_000),
            given.Remove("--kanaal", out var channel) ? ChannelOf(channel) : LoadChannel.Page,
            Take("--knooppunten", 1, 1, 8),
            ServerProcess.ProgramIn(given.Remove("--map", out var folder) ? folder : null),
            given.Remove("--vergelijk", out var other) ? OnThisMachine(other) : null);
        return given.Count == 0 ? options : throw new FormatException($"Unknown: {string.Join(' ', given.Keys)}. There are --gesprekken, --seconden, --pauze, --rondes, --half-open, --kanaal, --knooppunten, --map and --vergelijk.");

        int Take(string name, int whenMissing, int lowest, int highest)
        {
            if (!given.Remove(name, out var text))
            {
                return whenMissing;
            }

            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
                ? number
                : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{name} is {text}; give a whole number from {lowest} to {highest}."));
        }
    }

    private static LoadChannel ChannelOf(string word) => word switch
    {
        "pagina" => LoadChannel.Page,
        "directline" => LoadChannel.DirectLine,
        "connector" => LoadChannel.Connector,
        _ => throw new FormatException($"--kanaal is {word}; give pagina, directline or connector."),
    };

    /// <summary>Load is for servers of one's own: an address elsewhere is refused.</summary>
    private static Uri OnThisMachine(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host, out var ip) && IPAddress.IsLoopback(ip)))
            ? uri
            : throw new FormatException($"--vergelijk is {address}; give an address of this machine, such as http://127.0.0.1:5081.");
}
