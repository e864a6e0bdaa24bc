using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Verschillen.Dialogs;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>What is remembered of a running conversation: where it stands, and how much was said (geheugen van een gesprek).</summary>
internal sealed record ConversationMemory
{
    private const int UsualLength = 4096; // bytes of JSON, of a conversation of some turns

    /// <summary>Where the conversation stands.</summary>
    public DialogState Dialog { get; init; } = DialogState.Start;

    /// <summary>Whether it has ended: what was said last can still be read, and nothing more be said.</summary>
    public bool IsEnded { get; init; }

    /// <summary>How many messages were answered since it began.</summary>
    public int Messages { get; init; }

    /// <summary>The minute in which the last activity came, counted since 1970.</summary>
    public long Minute { get; init; }

    /// <summary>How many messages came in that minute.</summary>
    public int InMinute { get; init; }

    /// <summary>How many other activities came in that minute.</summary>
    public int OthersInMinute { get; init; }

    /// <summary>Bytes of the other activities that came since it began.</summary>
    public int OtherBytes { get; init; }

    /// <summary>Whether the greeting is still to reach who came in.</summary>
    public bool IsGreetingUnsent { get; init; }

    /// <summary>The last activities that came, so that one that comes again counts once.</summary>
    public IReadOnlyList<SeenActivity> Seen { get; init; } = [];

    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(UsualLength);
        using var writer = new Utf8JsonWriter(buffer);
        ConversationMemoryJson.Write(writer, this, ConversationJson.Default.Options);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <returns>A new one when it was written by a version that wrote it otherwise: the conversation then begins anew.</returns>
    public static ConversationMemory Of(ReadOnlyMemory<byte> json)
    {
        try
        {
            return new ConversationMemoryJson(json).Read(ConversationJson.Default.Options);
        }
        catch (Exception fault) when (JsonFields.IsWrittenOtherwise(fault))
        {
            return new ConversationMemory();
        }
    }
}

/// <summary>An activity that came before.</summary>
/// <param name="Mark">A hash of the id that the sender gave it.</param>
/// <param name="Number">The number that it got here.</param>
/// <param name="Before">Where the conversation stood before it, to find its answer again: a turn is pure. Null when nobody asks for that any more.</param>
/// <param name="IsUnsent">Whether its answer is still to be posted.</param>
/// <param name="Excess">What of it was too much.</param>
/// <param name="PartsPosted">How many parts of its answer were posted, while it is still to be posted as a whole; default 0.</param>
internal sealed record SeenActivity(string Mark, int Number, StateBefore? Before = null, bool IsUnsent = false, Excess Excess = Excess.None, int PartsPosted = 0);

/// <summary>What few memories have, as compact JSON.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    Converters = [typeof(TopicIdJson), typeof(AnswersJson)])]
[JsonSerializable(typeof(LaterQuestion))]
internal sealed partial class ConversationJson : JsonSerializerContext;
