using System.Net.WebSockets;

namespace Verschillen.Benchmarks.Load;

/// <summary>Why no answer came, in a word or two and without anything of what was sent.</summary>
internal static class AskFault
{
    /// <returns>Null when it is a fault of the program and not of the asking.</returns>
    public static string? KindOf(Exception fault) => fault switch
    {
        HttpRequestException { StatusCode: { } status } => $"status {(int)status}",
        HttpRequestException refused => refused.HttpRequestError.ToString(),
        WebSocketException broken => broken.WebSocketErrorCode.ToString(),
        OperationCanceledException => "no answer in time",
        _ => null,
    };
}
