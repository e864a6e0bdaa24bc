using System.Text.Json;
using System.Text.Json.Serialization;
using Verschillen.Web.Edge;

namespace Verschillen.Web.Channels.Connector;

/// <summary>Logs the bot in where channels know it, and keeps what that gives until it expires.</summary>
/// <param name="settings">Has who we are there.</param>
/// <param name="clock">Tells when our token expires.</param>
/// <param name="log">Told why it does not work, each reason once.</param>
internal sealed partial class ServiceLogin(ConnectorSettings settings, TimeProvider clock, ILogger<ServiceLogin> log) : IDisposable
{
    private const string Scope = "https://api.botframework.com/.default";

    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5); // a new token is fetched that long before the old one expires

    private readonly HttpClient _http = ConnectorHttp.New();
    private readonly Lock _turn = new();
    private volatile LoginToken? _token;
    private Task<string?>? _running;
    private readonly ToldOnce _told = new();

    /// <summary>The token to post answers with. Who asks while a login is going on gets what that gives.</summary>
    /// <param name="aborted">When who asks went away; the login goes on for the others.</param>
    /// <returns>Null when the login gave none, which is told: no answer goes out then.</returns>
    public async Task<string?> TokenAsync(CancellationToken aborted)
    {
        aborted.ThrowIfCancellationRequested();
        Task<string?> running;
        lock (_turn)
        {
            if (_token is { } known && clock.GetUtcNow() < known.Until)
            {
                return known.Text;
            }

            running = _running is { IsCompleted: false } ? _running : _running = LogInAsync();
        }

        return await running.WaitAsync(aborted);
    }

    public void Dispose() => _http.Dispose();

    private async Task<string?> LogInAsync()
    {
        try
        {
            var login = await AskAsync();
            _token = login.Token is null ? null : new LoginToken(login.Token, clock.GetUtcNow() + login.Lifetime - Early);
            Tell(login.Fault);
            return login.Token;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            Tell(fault is HttpRequestException { StatusCode: { } status } ? $"status {(int)status}" : fault.GetType().Name);
            return null;
        }
    }

    private async Task<LoginAnswer> AskAsync()
    {
        using var form = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("grant_type", "client_credentials"),
            KeyValuePair.Create("client_id", settings.AppId!),
            KeyValuePair.Create("client_secret", settings.AppPassword!),
            KeyValuePair.Create("scope", Scope),
        ]);
        using var response = await _http.PostAsync(settings.Login, form);
        response.EnsureSuccessStatusCode();
        return LoginAnswer.Of(await response.Content.ReadAsByteArrayAsync());
    }

    /// <param name="fault">Null when it worked.</param>
    private void Tell(string? fault)
    {
        if (fault is null)
        {
            if (_told.IsBack())
            {
                LogLogin(settings.Login.Host);
            }
        }
        else if (_told.IsNews(fault))
        {
            LogNoLogin(settings.Login.Host, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "De bot kan niet inloggen bij {Host} ({Kind}), dus geen antwoord komt aan. Kijk naar Connector:AppId, Connector:AppPassword (verlopen?) en Connector:Tenant.")]
    private partial void LogNoLogin(string host, string kind);

    [LoggerMessage(Level = LogLevel.Information, Message = "De bot kan weer inloggen bij {Host}.")]
    private partial void LogLogin(string host);

    private sealed record LoginToken(string Text, DateTimeOffset Until);
}

/// <summary>What the login gave: a token, or why there is none.</summary>
/// <param name="Token">The token; null when there is none.</param>
/// <param name="Lifetime">How long it can be used; zero when that is not said.</param>
/// <param name="Fault">Why there is none; null when there is.</param>
internal sealed record LoginAnswer(string? Token, TimeSpan Lifetime, string? Fault)
{
    /// <summary>Reads what came with status 200.</summary>
    /// <remarks>RFC 6749 section 5.1, https://www.rfc-editor.org/rfc/rfc6749#section-5.1.</remarks>
    public static LoginAnswer Of(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, LoginJson.Default.LoginFields) switch
            {
                { AccessToken: { Length: > 0 } token, ExpiresIn: var seconds } when token.All(sign => char.IsBetween(sign, '!', '~')) => new LoginAnswer(token, TimeSpan.FromSeconds(seconds), Fault: null),
                _ => new LoginAnswer(Token: null, TimeSpan.Zero, "er kwam geen access_token"),
            };
        }
        catch (JsonException)
        {
            return new LoginAnswer(Token: null, TimeSpan.Zero, "het antwoord is geen JSON met een access_token");
        }
    }
}

/// <summary>The fields of the login's answer that we use.</summary>
/// <param name="AccessToken">The token; null when it has none.</param>
/// <param name="ExpiresIn">Seconds that it can be used.</param>
internal sealed record LoginFields([property: JsonPropertyName("access_token")] string? AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>The login's answer, as JSON.</summary>
[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(LoginFields))]
internal sealed partial class LoginJson : JsonSerializerContext;
