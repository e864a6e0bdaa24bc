using System.Globalization;
using Verschillen.Web.Channels.Closing;
using Verschillen.Web.Serving;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Edge;

/// <summary>How the server is, for who watches it (gezondheid). It tells no path and no address: anybody may ask.</summary>
/// <param name="content">The content that answers.</param>
/// <param name="editions">Whether a damaged database is in quarantine.</param>
/// <param name="store">Whether conversations are kept.</param>
/// <param name="channels">Whether the settings could be read.</param>
/// <param name="life">Tells that the server stops.</param>
internal sealed class Health(ServedContent content, EditionKeeper editions, StoreHealth store, ClosedChannels channels, IHostApplicationLifetime life)
{
    /// <summary>Whether it can answer: status 200 also when something is wrong that the page can do without, with words for it.</summary>
    public Task ReadyAsync(HttpContext context)
    {
        var (status, text) = life.ApplicationStopping.IsCancellationRequested ? (StatusCodes.Status503ServiceUnavailable, "stopt")
            : !content.Now.Learnt.IsCompletedSuccessfully ? (StatusCodes.Status503ServiceUnavailable, "begint") // the content was read before the server listens
            : (StatusCodes.Status200OK, Faults().ToList() is { Count: > 0 } faults ? $"klaar, {string.Join("; ", faults)}" : "klaar");
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text);
    }

    private IEnumerable<string> Faults()
    {
        if (content.Refused is { } refusal)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"maar met oudere inhoud: de nieuwe heeft fouten ({refusal.Faults}), zie het logboek van {refusal.At:u}");
        }

        if (editions.Quarantined is { } quarantined)
        {
            yield return $"maar de database met uitgaven was beschadigd en staat apart: {Path.GetFileName(quarantined)}";
        }

        if (content.Now.IsNotKept)
        {
            yield return "maar zonder bewijsnummers: de uitgave kan niet worden bewaard, zie het logboek";
        }

        if (channels.IsStale)
        {
            yield return "maar de instellingen zijn veranderd en niet te lezen of fout: kanalen blijven open of gesloten zoals zij waren, zie het logboek";
        }

        if (store.Fault is not null)
        {
            yield return "maar gesprekken van Direct Line en de Connector kunnen nu niet worden bewaard, zie het logboek";
        }
    }
}
