using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Net.Http.Headers;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Edge;

namespace Verschillen.Web.Channels.Connector;

/// <summary>Lets Azure Bot Service in, by its signed token, and without an app id only this machine.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication, "Authenticate requests from the Bot Connector service to your bot".</remarks>
internal sealed partial class ConnectorAccess : IDisposable
{
    private const string Scheme = "Bearer ";
    private const int RetrySeconds = 30;
    private const string ServiceUrlClaim = "serviceurl";

    private static readonly TimeSpan OtherClocks = TimeSpan.FromMinutes(5); // that Microsoft's and ours may differ; the page above names 5 minutes

    // Tokens come with every request and are made of certificates, so RSA only.
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly HttpClient _http = ConnectorHttp.New();
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _keys;
    private readonly ConnectorSettings _settings;
    private readonly TimeProvider _clock;
    private readonly ILogger<ConnectorAccess> _log;
    private readonly ToldOnce _told = new();

    /// <param name="settings">Has the app id and where the keys are.</param>
    /// <param name="clock">Tells whether a token has expired.</param>
    /// <param name="log">Told when there are no keys.</param>
    public ConnectorAccess(ConnectorSettings settings, TimeProvider clock, ILogger<ConnectorAccess> log)
    {
        _log = log;
        _settings = settings;
        _clock = clock;
        // It keeps the keys, fetches them again now and then, and when a token names a key that it does not have.
        _keys = new ConfigurationManager<OpenIdConnectConfiguration>(
            settings.Metadata.AbsoluteUri,
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(_http) { RequireHttps = !settings.Metadata.IsLoopback });
    }

    /// <summary>Whether who calls is let in.</summary>
    public async Task<Admission> AdmitAsync(HttpContext context)
    {
        if (_settings.AppId is null)
        {
            return ConnectionOrigin.Of(context).IsThisMachine ? Admission.ThisMachine : new Admission(BotError.Forbidden("Without the setting Connector:AppId only this machine may call."));
        }

        if (context.Request.Headers[HeaderNames.Authorization] is not [{ } header] || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Headers.WWWAuthenticate = Scheme.TrimEnd();
            return new Admission(BotError.Unauthorized("Send the header Authorization: Bearer with a token of the Bot Connector."));
        }

        var token = header[Scheme.Length..].Trim();
        if (!_handler.CanReadToken(token))
        {
            return new Admission(BotError.Unauthorized("The token is not valid for this bot."));
        }

        if (!await HasKeysAsync(context.RequestAborted))
        {
            return new Admission(BotError.Unavailable("The keys of the Bot Connector cannot be fetched now.", RetrySeconds));
        }

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = _settings.Issuer,
            ValidAudience = _settings.AppId,
            ValidAlgorithms = Algorithms,
            ConfigurationManager = _keys,
            LifetimeValidator = IsInTime,
        });
        return result switch
        {
            { IsValid: false, Exception: SecurityTokenInvalidLifetimeException } => new Admission(BotError.Unauthorized("The token has expired or is not valid yet.")),
            { IsValid: false } => new Admission(BotError.Unauthorized("The token is not valid for this bot.")),
            _ when !result.Claims.TryGetValue(ServiceUrlClaim, out var url) || url is not string => new Admission(BotError.Forbidden("The token has no claim serviceurl.")),
            _ => new Admission(Error: null) { ServiceUrl = (string)result.Claims[ServiceUrlClaim], Endorsed = await EndorsementsAsync((result.SecurityToken as JsonWebToken)?.Kid, context.RequestAborted) },
        };
    }

    public void Dispose() => _http.Dispose();

    /// <param name="aborted">When who asks went away; the fetching goes on for the others.</param>
    private async Task<bool> HasKeysAsync(CancellationToken aborted)
    {
        try
        {
            await _keys.GetConfigurationAsync(CancellationToken.None).WaitAsync(aborted);
            if (_told.IsBack())
            {
                LogKeys(_settings.Metadata.Host);
            }

            return true;
        }
        catch (InvalidOperationException fault)
        {
            var kind = fault.InnerException?.GetType().Name ?? fault.GetType().Name;
            if (_told.IsNews(kind))
            {
                LogNoKeys(_settings.Metadata.Host, kind);
            }

            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "De sleutels van de Bot Connector zijn niet op te halen bij {Host}: {Kind}. Kijk of de server daar mag komen.")]
    private partial void LogNoKeys(string host, string kind);

    [LoggerMessage(Level = LogLevel.Information, Message = "De sleutels van de Bot Connector zijn weer op te halen bij {Host}.")]
    private partial void LogKeys(string host);

    /// <summary>Which channels a key speaks for.</summary>
    /// <returns>Null when the key does not say; none when the key is not known, or the token did not name it.</returns>
    private async Task<IReadOnlyList<string>?> EndorsementsAsync(string? kid, CancellationToken aborted)
    {
        var keys = await _keys.GetConfigurationAsync(CancellationToken.None).WaitAsync(aborted);
        var key = keys.JsonWebKeySet?.Keys.FirstOrDefault(one => string.Equals(one.Kid, kid, StringComparison.Ordinal));
        return key is null ? []
            : key.AdditionalData.TryGetValue("endorsements", out var said) && said is System.Text.Json.JsonElement { ValueKind: System.Text.Json.JsonValueKind.Array } list
                ? [.. list.EnumerateArray().Select(channel => channel.GetString() ?? "")]
                : null;
    }

    private bool IsInTime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        return expires is not null && (notBefore ?? now) - OtherClocks <= now && now < expires + OtherClocks;
    }
}

/// <summary>Whether somebody was let in, and for what.</summary>
/// <param name="Error">Why not; null when so.</param>
internal sealed record Admission(BotError? Error)
{
    /// <summary>Somebody on this machine.</summary>
    public static Admission ThisMachine { get; } = new(Error: null);

    /// <summary>The only address that its activities may name; null when any may be.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The channels that its activities may be of; null when any may be.</summary>
    public IReadOnlyList<string>? Endorsed { get; init; }

    /// <summary>Whether an activity is one that the token was made for.</summary>
    public BotError? Fault(Activity activity) => this switch
    {
        { ServiceUrl: { } url } when !string.Equals(url.TrimEnd('/'), activity.ServiceUrl?.TrimEnd('/'), StringComparison.OrdinalIgnoreCase) =>
            BotError.Forbidden("The serviceUrl of the activity is not that of the token."),
        { Endorsed: { } channels } when !channels.Contains(activity.ChannelId, StringComparer.Ordinal) => BotError.Forbidden("The key of the token does not speak for this channel."),
        _ => null,
    };
}
