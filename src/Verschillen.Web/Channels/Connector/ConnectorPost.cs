using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Channels.Connector;

/// <summary>Posts answers to the channel that asked.</summary>
/// <param name="settings">Has who we are there.</param>
/// <param name="clock">Tells when our token expires.</param>
/// <param name="log">Told when it does not work, without a word of the answer.</param>
internal sealed partial class ConnectorPost(ConnectorSettings settings, TimeProvider clock, ILogger<ConnectorPost> log) : IDisposable
{
    private const string Scope = "https://api.botframework.com/.default";

    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5); // a new token is fetched that long before the old one expires

    // Never follows to another address: only the hosts of the setting are trusted.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null, ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = TimeSpan.FromSeconds(10) };

    private volatile LoginToken? _token;

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
            if (settings is { AppId: not null, AppPassword: not null })
            {
                if (await TokenAsync(aborted) is not { } token)
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
        catch (Exception fault) when (fault is HttpRequestException or JsonException or TaskCanceledException)
        {
            LogFailed(service.Host, fault.GetType().Name);
            return false;
        }
    }

    public void Dispose() => _http.Dispose();

    /// <returns>Null when the login gave none, which is told: no answer goes out then.</returns>
    private async Task<string?> TokenAsync(CancellationToken aborted)
    {
        try
        {
            return await LogInAsync(aborted);
        }
        catch (Exception fault) when (!aborted.IsCancellationRequested && fault is HttpRequestException or JsonException or TaskCanceledException)
        {
            LogNoLogin(settings.Login.Host, fault is HttpRequestException { StatusCode: { } status } ? $"status {(int)status}" : fault.GetType().Name);
            return null;
        }
    }

    private async Task<string> LogInAsync(CancellationToken aborted)
    {
        if (_token is { } known && clock.GetUtcNow() < known.Until)
        {
            return known.Text;
        }

        using var form = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("grant_type", "client_credentials"),
            KeyValuePair.Create("client_id", settings.AppId!),
            KeyValuePair.Create("client_secret", settings.AppPassword!),
            KeyValuePair.Create("scope", Scope),
        ]);
        using var response = await _http.PostAsync(settings.Login, form, aborted);
        response.EnsureSuccessStatusCode();
        var login = await response.Content.ReadFromJsonAsync(LoginJson.Default.LoginAnswer, aborted) ?? throw new JsonException("The login gave no token.");
        _token = new LoginToken(login.AccessToken, clock.GetUtcNow() + TimeSpan.FromSeconds(login.ExpiresIn) - Early);
        return login.AccessToken;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Een antwoord is niet aangenomen door {Host}: status {Status}.")]
    private partial void LogRefused(string host, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Een antwoord kon niet naar {Host} worden gestuurd: {Kind}.")]
    private partial void LogFailed(string host, string kind);

    [LoggerMessage(Level = LogLevel.Error, Message = "De bot kan niet inloggen bij {Host} ({Kind}), dus geen antwoord komt aan. Kijk naar Connector:AppId, Connector:AppPassword (verlopen?) en Connector:Tenant.")]
    private partial void LogNoLogin(string host, string kind);

    private sealed record LoginToken(string Text, DateTimeOffset Until);
}

/// <summary>What the login gives.</summary>
/// <param name="AccessToken">The token.</param>
/// <param name="ExpiresIn">Seconds that it can be used.</param>
internal sealed record LoginAnswer([property: JsonPropertyName("access_token")] string AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>What the login gives, as JSON.</summary>
[JsonSerializable(typeof(LoginAnswer))]
internal sealed partial class LoginJson : JsonSerializerContext;
