namespace Verschillen.Web.Storage;

/// <summary>
/// Keeps conversations of Direct Line and the Connector while they run (lopende gesprekken). It holds sealed bytes only and cannot read
/// them: see <see cref="ConversationSeal"/>. A conversation on the page is never kept.
/// </summary>
/// <remarks>Who no longer waits can end a read; what is written is written to the end, so that nobody has to guess whether it was kept.</remarks>
internal interface IConversationStore
{
    /// <summary>Keeps a new conversation with its first activities.</summary>
    /// <returns>False when its id is taken by one that has not expired; nothing is then kept.</returns>
    /// <exception cref="ConversationStoreException">The store cannot be used.</exception>
    ValueTask<bool> AddAsync(StoredConversation conversation, IReadOnlyList<StoredActivity> activities, DateTimeOffset now);

    /// <summary>A conversation by its id.</summary>
    /// <returns>Null when there is none, or when it has expired at <paramref name="now"/>.</returns>
    /// <exception cref="ConversationStoreException">The store cannot be used.</exception>
    ValueTask<StoredConversation?> FindAsync(string id, DateTimeOffset now, CancellationToken stop = default);

    /// <summary>Puts a conversation in the place of its former version, adds activities, and tells who waits for them, on every node.</summary>
    /// <param name="next">The conversation as it is now; its version is one more than the former.</param>
    /// <param name="activities">The new activities, in order.</param>
    /// <param name="forgetBefore">Activities with a lower number are deleted; 0 deletes none.</param>
    /// <returns>False when somebody else was first or the conversation is gone; nothing is then kept, and the turn is to be taken again.</returns>
    /// <exception cref="ConversationStoreException">The store cannot be used.</exception>
    ValueTask<bool> SaveAsync(StoredConversation next, IReadOnlyList<StoredActivity> activities, int forgetBefore = 0);

    /// <summary>The activities after a number, in order.</summary>
    /// <param name="id">The conversation.</param>
    /// <param name="after">The number.</param>
    /// <param name="mostBytes">No more are given once so many sealed bytes were; at least 1.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="ConversationStoreException">The store cannot be used.</exception>
    ValueTask<IReadOnlyList<StoredActivity>> ReadAsync(string id, int after, int mostBytes = int.MaxValue, CancellationToken stop = default);

    /// <summary>Deletes a conversation with all of it, and tells who waits for it.</summary>
    /// <exception cref="ConversationStoreException">The store cannot be used.</exception>
    ValueTask RemoveAsync(string id);

    /// <summary>Deletes what has expired.</summary>
    /// <returns>How many conversations were deleted.</returns>
    /// <exception cref="ConversationStoreException">The store cannot be used.</exception>
    ValueTask<int> SweepAsync(DateTimeOffset now);

    /// <summary>Writes what is there already, to know whether conversations can be kept.</summary>
    /// <exception cref="ConversationStoreException">They cannot.</exception>
    ValueTask TryWriteAsync();

    /// <summary>A key of the server that all nodes share.</summary>
    /// <param name="name">What it is for.</param>
    /// <param name="fresh">A new one, kept only when there is none yet; protected by who calls.</param>
    /// <param name="insteadOf">One that can no longer be opened, which the new one replaces; null for none.</param>
    /// <returns>The one that is kept.</returns>
    /// <exception cref="ConversationStoreException">The store cannot be used.</exception>
    ValueTask<byte[]> ServerKeyAsync(string name, byte[] fresh, byte[]? insteadOf = null);
}

/// <summary>A conversation as it is kept.</summary>
/// <param name="Id">Its id, which says nothing about anybody.</param>
/// <param name="Version">1 when new, and one more after each turn.</param>
/// <param name="Last">The number of its last activity; 0 before the first.</param>
/// <param name="State">What is remembered, sealed; no two seals are the same, so it also tells one writer from another.</param>
/// <param name="ExpiresAt">When it ends if nothing more is said.</param>
internal sealed record StoredConversation(string Id, long Version, int Last, byte[] State, DateTimeOffset ExpiresAt);

/// <summary>An activity as it is kept.</summary>
/// <param name="Number">Its number in the conversation, from 1.</param>
/// <param name="Content">The activity, sealed.</param>
internal sealed record StoredActivity(int Number, byte[] Content);

/// <summary>The store of conversations cannot be used; the message tells who runs the server why, and what to do.</summary>
internal sealed class ConversationStoreException : Exception
{
    public ConversationStoreException()
    {
    }

    public ConversationStoreException(string message)
        : base(message)
    {
    }

    public ConversationStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
