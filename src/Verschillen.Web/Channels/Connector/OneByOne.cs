using System.Collections.Concurrent;

namespace Verschillen.Web.Channels.Connector;

/// <summary>Does what has the same name one after the other, on this node (om de beurt).</summary>
internal sealed class OneByOne
{
    private readonly ConcurrentDictionary<string, Task> _busy = new(StringComparer.Ordinal);

    /// <summary>Waits for its turn, and takes it.</summary>
    /// <param name="name">What others that wait for it have too.</param>
    /// <param name="action">What is done.</param>
    /// <param name="stop">Ends the waiting.</param>
    public async Task<T> TakeAsync<T>(string name, Func<Task<T>> action, CancellationToken stop)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        while (_busy.GetOrAdd(name, done.Task) is var first && first != done.Task)
        {
            await first.WaitAsync(stop);
        }

        try
        {
            return await action();
        }
        finally
        {
            _busy.TryRemove(name, out _);
            done.SetResult();
        }
    }
}
