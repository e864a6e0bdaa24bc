using System.Text.Json.Serialization;
using Verschillen.Dialogs;
using Verschillen.Web.Channels.Conversations;

namespace Verschillen.Web.Channels.Page;

/// <summary>The state as compact JSON.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    Converters = [typeof(TopicIdJson), typeof(AnswersJson), typeof(DialogStateJson)])]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(LaterQuestion))]
internal sealed partial class StateJson : JsonSerializerContext;
