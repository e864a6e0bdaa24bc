namespace Verschillen.Web.Edge;

/// <summary>What goes wrong again and again, as long as nothing is done about it: each reason is told once, until it goes well.</summary>
internal sealed class ToldOnce
{
    private readonly Lock _turn = new();
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Notes that it went wrong.</summary>
    /// <param name="reason">Why, in words that are the same each time.</param>
    /// <returns>Whether that is to be told: it was not since it last went well.</returns>
    public bool IsNews(string reason)
    {
        lock (_turn)
        {
            return _told.Add(reason);
        }
    }

    /// <summary>Notes that it went well.</summary>
    /// <returns>Whether that is to be told: it went wrong before.</returns>
    public bool IsBack()
    {
        lock (_turn)
        {
            var wentWrong = _told.Count > 0;
            _told.Clear();
            return wentWrong;
        }
    }
}
