using System.Text.Json.Serialization;
using Verschillen.Web.Channels.Connector;

namespace Verschillen.Web.Channels.Activities;

/// <summary>Activities as JSON: strict about the types of the fields that we use, and about names given twice; tolerant of all else.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    MaxDepth = ActivityReader.DeepestLevel)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ActivityJson : JsonSerializerContext;
