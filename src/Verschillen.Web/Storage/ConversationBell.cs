using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;

namespace Verschillen.Web.Storage;

/// <summary>Wakes who waits for news of a conversation on this node (bel). The store rings it, also for news of other nodes.</summary>
internal sealed class ConversationBell
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Listener>> _listeners = new(StringComparer.Ordinal);

    /// <summary>Begins to listen when not too many do already; dispose it to stop.</summary>
    /// <param name="id">The conversation.</param>
    /// <param name="most">How many may listen to it on this node, this one included; at least 1.</param>
    /// <returns>Null when so many listen already.</returns>
    public Listener? TryListen(string id, int most)
    {
        var listener = new Listener(this, id);
        while (true)
        {
            var others = _listeners.GetOrAdd(id, []);
            if (others.Length >= most)
            {
                return null;
            }

            // Only while they are the very same: of two at once one looks again.
            if (_listeners.TryUpdate(id, others.Add(listener), others))
            {
                return listener;
            }
        }
    }

    public void Ring(string id)
    {
        if (_listeners.TryGetValue(id, out var all))
        {
            foreach (var listener in all)
            {
                listener.Wake();
            }
        }
    }

    /// <summary>Wakes everybody, when news may have been missed.</summary>
    public void RingAll()
    {
        foreach (var id in _listeners.Keys)
        {
            Ring(id);
        }
    }

    private void Leave(Listener listener)
    {
        var left = _listeners.AddOrUpdate(listener.Id, [], (_, all) => all.Remove(listener));
        if (left.IsEmpty)
        {
            // Removes the list only while it is still empty: somebody may have come in between.
            _listeners.TryRemove(KeyValuePair.Create(listener.Id, left));
        }
    }

    /// <summary>One who waits.</summary>
    internal sealed class Listener(ConversationBell bell, string id) : IDisposable
    {
        // Any number of rings before it is heard is one.
        private readonly Channel<bool> _rung = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(capacity: 1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

        public string Id => id;

        /// <summary>Waits until it rings; at once when it has rung since the last time.</summary>
        public ValueTask<bool> HeardAsync(CancellationToken stop) => _rung.Reader.ReadAsync(stop);

        public void Wake() => _rung.Writer.TryWrite(true);

        public void Dispose() => bell.Leave(this);
    }
}
