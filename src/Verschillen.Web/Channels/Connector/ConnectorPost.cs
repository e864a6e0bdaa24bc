using System.Net.Http.Headers;
using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Channels.Connector;

/// <summary>Posts answers to the channel that asked.</summary>
/// <param name="settings">Tells whether we log in there.</param>
/// <param name="login">Gives the token to post with.</param>
/// <param name="log">Told when it does not work, without a word of the answer.</param>
internal sealed partial class ConnectorPost(ConnectorSettings settings, ServiceLogin login, ILogger<ConnectorPost> log) : IDisposable
{
    private readonly HttpClient _http = ConnectorHttp.New();

    /// <summary>Posts an answer.</summary>
    /// <param name="service">Where to; an address that may be posted to.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="aborted">When who asked went away.</param>
    /// <returns>Whether it was taken.</returns>
    public async Task<bool> SendAsync(Uri service, Activity answer, CancellationToken aborted)
    {
        var path = $"v3/conversations/{Uri.EscapeDataString(answer.Conversation!.Id!)}/activities{(answer.ReplyToId is { Length: > 0 } id ? "/" + Uri.EscapeDataString(id) : "")}";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service, path)) { Content = JsonContent.Create(answer, ActivityJson.Default.Activity) };
        try
        {
            if (settings.AppId is not null)
            {
                if (await login.TokenAsync(aborted) is not { } token)
                {
                    return false;
                }

                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }

            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, aborted);
            if (!response.IsSuccessStatusCode)
            {
                LogRefused(service.Host, (int)response.StatusCode);
            }

            return response.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            LogFailed(service.Host, fault.GetType().Name);
            return false;
        }
    }

    public void Dispose() => _http.Dispose();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Een antwoord is niet aangenomen door {Host}: status {Status}.")]
    private partial void LogRefused(string host, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Een antwoord kon niet naar {Host} worden gestuurd: {Kind}.")]
    private partial void LogFailed(string host, string kind);
}
