namespace Verschillen.Web.Storage;

/// <summary>Whether conversations can be kept now and news of other servers is heard, for who watches the server (gezondheid).</summary>
internal sealed class StoreHealth
{
    private volatile string? _notKept;
    private volatile string? _notHeard;

    /// <summary>Why they cannot; null when nothing is known to be wrong.</summary>
    public string? Fault => _notKept ?? _notHeard;

    /// <summary>Notes that something could not be kept or read.</summary>
    /// <param name="reason">Why, and what to do; nothing of a conversation.</param>
    public void Failed(string reason) => _notKept = reason;

    /// <summary>Notes that something was written; that something was read tells nothing of keeping.</summary>
    public void Kept() => _notKept = null;

    /// <summary>Notes that news of other servers is not heard.</summary>
    /// <param name="reason">Why, and what to do.</param>
    public void BellLost(string reason) => _notHeard = reason;

    /// <summary>Notes that news of other servers is heard.</summary>
    public void BellHeard() => _notHeard = null;
}
