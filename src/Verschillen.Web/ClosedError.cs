using System.Text.Json.Serialization;

namespace Verschillen.Web;

/// <summary>Says that a channel is closed, in the shape of the Bot Framework's ErrorResponse.</summary>
internal sealed record ClosedError(ClosedErrorBody Error);

/// <param name="Code">The kind of error.</param>
/// <param name="Message">The reason.</param>
internal sealed record ClosedErrorBody(string Code, string Message);

/// <summary>The error as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ClosedError))]
internal sealed partial class ClosedJson : JsonSerializerContext;
