using System.Text.Json;
using Verschillen.Dialogs;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>Where a conversation stood before an activity. Who sends that again asks for it, and hardly anybody does: until then it stays the JSON that it was kept as, and is neither read nor written anew.</summary>
internal sealed class StateBefore
{
    private readonly DialogState? _state;
    private readonly ReadOnlyMemory<byte> _json;

    private StateBefore(DialogState? state, ReadOnlyMemory<byte> json) => (_state, _json) = (state, json);

    /// <summary>The state; null when it was written by a version that wrote it otherwise.</summary>
    public DialogState? State => _state ?? Read(_json.Span);

    public static StateBefore Of(DialogState state) => new(state, default);

    /// <param name="json">A JSON object.</param>
    public static StateBefore In(ReadOnlyMemory<byte> json) => new(state: null, json);

    public void Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (_state is null)
        {
            writer.WriteRawValue(_json.Span, skipInputValidation: true);
        }
        else
        {
            DialogStateJson.WriteObject(writer, _state, options);
        }
    }

    private static DialogState? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            return DialogStateJson.Of(ref reader, ConversationJson.Default.Options);
        }
        catch (Exception fault) when (JsonFields.IsWrittenOtherwise(fault))
        {
            return null;
        }
    }
}
