namespace Verschillen.Web.Storage;

/// <summary>Whether conversations can be kept now, for who watches the server (gezondheid).</summary>
internal sealed class StoreHealth
{
    private volatile string? _fault;

    /// <summary>Why they cannot; null when nothing is known to be wrong.</summary>
    public string? Fault => _fault;

    /// <summary>Notes that something could not be kept or read.</summary>
    /// <param name="reason">Why, and what to do; nothing of a conversation.</param>
    public void Failed(string reason) => _fault = reason;

    /// <summary>Notes that something was kept.</summary>
    public void Kept() => _fault = null;
}
