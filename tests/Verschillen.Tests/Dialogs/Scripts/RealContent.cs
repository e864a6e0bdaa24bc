using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Tests.HouseStyle;
using Verschillen.Tool;
using Verschillen.Understanding;

namespace Verschillen.Tests.Dialogs.Scripts;

/// <summary>The content of the repository, a reader and a conversation over it; read once for all tests, and learned when the server was built.</summary>
internal static class RealContent
{
    private static readonly Lazy<Catalogue> s_catalogue = new(Read);
    private static readonly Lazy<UtteranceReader> s_reader = new(() => LearnedReader.Of(s_catalogue.Value));
    private static readonly Lazy<Conversation> s_conversation = new(() => new Conversation(s_reader.Value, new DialogEngine(s_catalogue.Value.Knowledge)));

    public static Catalogue Catalogue => s_catalogue.Value;

    public static UtteranceReader Reader => s_reader.Value;

    public static Conversation Conversation => s_conversation.Value;

    private static Catalogue Read()
    {
        var reading = ContentFolder.Read(Repository.Root);
        return reading.Catalogue ?? throw new InvalidOperationException("The content has faults:\n" + string.Join('\n', reading.Problems));
    }
}
