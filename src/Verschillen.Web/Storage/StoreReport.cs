using Verschillen.Web.Edge;

namespace Verschillen.Web.Storage;

/// <summary>Tells who runs the server that conversations cannot be kept, and that they can again.</summary>
/// <param name="log">Told each reason once.</param>
internal sealed partial class StoreReport(ILogger<StoreReport> log)
{
    private readonly ToldOnce _told = new();

    /// <summary>Notes that the store could not be used.</summary>
    /// <param name="reason">Why, and what to do; nothing of a conversation.</param>
    public void Failed(string reason)
    {
        if (_told.IsNews(reason))
        {
            LogUnusable(reason);
        }
    }

    /// <summary>Notes that everything could be kept and deleted; one answer that went well does not tell that.</summary>
    public void Worked()
    {
        if (_told.IsBack())
        {
            LogUsable();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Gesprekken kunnen niet worden bewaard of opgeruimd. {Reason}")]
    private partial void LogUnusable(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Gesprekken kunnen weer worden bewaard en opgeruimd.")]
    private partial void LogUsable();
}
