namespace Verschillen.Benchmarks.Load;

/// <summary>A conversation over one channel, one message after the other. How long an answer took, or that none came, is told to the latencies.</summary>
internal interface IConversation : IAsyncDisposable
{
    /// <summary>Begins anew, without anything of what was said before.</summary>
    /// <returns>False when it could not, which is counted; where it takes more than a request, apart from the answers.</returns>
    Task<bool> BeginAsync();

    /// <summary>Says something and waits for the answer.</summary>
    /// <returns>False when no answer came, which is counted.</returns>
    Task<bool> SayAsync(string message);
}
