using System.Net;
using System.Text.RegularExpressions;
using Verschillen.Content;

namespace Verschillen.Tool.Addresses;

/// <summary>
/// Looks up the sources: whether they are still there and still bear the figure. It asks one page of a site at a time, waits in
/// between, and says who asks.
/// </summary>
/// <param name="client">Asks; it follows no redirects by itself.</param>
/// <param name="pause">How long a site is left alone between two pages.</param>
/// <param name="patience">How long a page may take.</param>
internal sealed class AddressCheck(HttpClient client, TimeSpan pause, TimeSpan patience)
{
    private static readonly TimeSpan s_knock = TimeSpan.FromSeconds(5); // a site that is there opens sooner

    private const string Unreadable = "De pagina is hier niet te lezen. Kijk zelf of zij er nog is en of het cijfer er nog staat.";
    private const int SitesAtOnce = 8;
    private const int MostRedirects = 5;
    private const int MostBytes = 4 * 1024 * 1024; // a page of text that is larger is no page that people read

    /// <summary>A client as the check needs it.</summary>
    public static HttpClient Client()
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, ConnectTimeout = s_knock }) { MaxResponseContentBufferSize = MostBytes };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Verschillen/1.0 (controle van bronnen)");
        return client;
    }

    /// <summary>What is the matter with the sources, in the order in which they were given.</summary>
    public async Task<IReadOnlyList<AddressProblem>> RunAsync(IReadOnlyList<CitedSource> sources)
    {
        var problems = new AddressProblem?[sources.Count];
        var sites = sources.Index().GroupBy(one => one.Item.Source.Address.Host, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(sites, new ParallelOptions { MaxDegreeOfParallelism = SitesAtOnce }, async (site, _) =>
        {
            PageSeen? unreachable = null;
            foreach (var page in site.GroupBy(one => one.Item.Source.Address))
            {
                var seen = unreachable ?? await LookUpAsync(page.Key);
                foreach (var (index, cited) in page)
                {
                    problems[index] = Judge(cited, seen);
                }

                if (seen.IsUnreachable)
                {
                    unreachable = seen; // A site that is not there is asked once.
                }
                else
                {
                    await Task.Delay(pause, CancellationToken.None);
                }
            }
        });
        return [.. problems.OfType<AddressProblem>()];
    }

    private static AddressProblem? Judge(CitedSource cited, PageSeen seen)
    {
        if (seen.Fault is { } fault)
        {
            return new AddressProblem(cited, seen.IsDead ? AddressProblemKind.Dead : AddressProblemKind.CannotTell, fault);
        }

        try
        {
            return Compare(cited, seen);
        }
        catch (RegexMatchTimeoutException)
        {
            return new AddressProblem(cited, AddressProblemKind.CannotTell, Unreadable);
        }
    }

    private static AddressProblem? Compare(CitedSource cited, PageSeen seen)
    {
        var gone = cited.Figures.Where(figure => seen.Text is { } text && !FigureOnPage.Bears(text, figure)).ToList();
        return gone.Count > 0 ? new AddressProblem(cited, AddressProblemKind.FigureGone, $"Dit cijfer staat niet meer op de pagina: {string.Join(", ", gone)}. Lees de pagina en verbeter de regel, of trek hem in.")
            : seen.MovedTo is { } address ? new AddressProblem(cited, AddressProblemKind.Moved, $"De pagina is verhuisd naar {address.AbsoluteUri}. Neem dat adres over.")
            : seen.Text is null && cited.Figures.Count > 0 ? new AddressProblem(cited, AddressProblemKind.CannotTell, "De pagina is geen tekst, misschien een PDF. Kijk zelf of het cijfer er nog staat.")
            : null;
    }

    private async Task<PageSeen> LookUpAsync(Uri address)
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            return await FollowAsync(address, limit.Token);
        }
        catch (OperationCanceledException fault) when (fault.InnerException is TimeoutException)
        {
            return new PageSeen { IsDead = true, IsUnreachable = true, Fault = "De site gaat niet open. Probeer het later; blijft het zo, zoek dan een andere bron." };
        }
        catch (OperationCanceledException)
        {
            return new PageSeen { IsDead = true, Fault = $"De site antwoordt niet binnen {patience.TotalSeconds:0} seconden. Probeer het later; blijft het zo, zoek dan een andere bron." };
        }
        catch (HttpRequestException fault)
        {
            return new PageSeen { IsDead = true, IsUnreachable = true, Fault = $"De site is er niet ({fault.HttpRequestError}). Zoek een andere bron, of trek de regel in." };
        }
        catch (Exception fault) when (fault is InvalidOperationException or InvalidDataException or RegexMatchTimeoutException)
        {
            return new PageSeen { Fault = Unreadable }; // in letters that nobody knows, packed badly, or a page without end
        }
    }

    private async Task<PageSeen> FollowAsync(Uri start, CancellationToken limit)
    {
        var (address, hasMoved) = (start, false);
        for (var i = 0; i <= MostRedirects; i++)
        {
            using var response = await client.GetAsync(address, limit);
            if (response.Headers.Location is { } target && (int)response.StatusCode is >= 300 and < 400)
            {
                if (!Uri.TryCreate(address, target, out var next) || next.Scheme is not ("https" or "http"))
                {
                    return new PageSeen { Fault = "De pagina verwijst door naar iets dat geen webadres is. Kijk zelf of zij er nog is." };
                }

                hasMoved |= response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
                address = next;
                continue;
            }

            return response.StatusCode switch
            {
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests =>
                    new PageSeen { Fault = $"De site weigert ({(int)response.StatusCode}). Kijk zelf of de pagina er nog is." },
                >= HttpStatusCode.BadRequest => new PageSeen { IsDead = true, Fault = $"De pagina is er niet meer ({(int)response.StatusCode}). Zoek een andere bron, of trek de regel in." },
                _ => new PageSeen
                {
                    MovedTo = hasMoved ? address : null,
                    Text = response.Content.Headers.ContentType?.MediaType?.StartsWith("text/", StringComparison.OrdinalIgnoreCase) == true
                        ? FigureOnPage.TextOf(await response.Content.ReadAsStringAsync(limit))
                        : null,
                },
            };
        }

        return new PageSeen { IsDead = true, Fault = $"De pagina verwijst meer dan {MostRedirects} keer door. Zoek een andere bron." };
    }

    /// <summary>A page as it was seen.</summary>
    private sealed record PageSeen
    {
        /// <summary>Its words; null when it is no text.</summary>
        public string? Text { get; init; }

        /// <summary>Where it is for good now; null when it did not move.</summary>
        public Uri? MovedTo { get; init; }

        /// <summary>Why it could not be read; null when it could.</summary>
        public string? Fault { get; init; }

        public bool IsDead { get; init; }

        /// <summary>Whether not just the page but the whole site did not answer.</summary>
        public bool IsUnreachable { get; init; }
    }
}
