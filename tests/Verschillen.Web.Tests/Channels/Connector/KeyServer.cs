using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Verschillen.Web.Tests.Channels.Connector;

/// <summary>
/// What Microsoft has around a bot, on this machine: it publishes keys, makes tokens, logs bots in, and takes the answers that bots post.
/// </summary>
internal sealed class KeyServer : IDisposable
{
    public const string Issuer = "https://api.botframework.com";
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string AppPassword = "het-geheim-van-de-bot";

    private readonly WebApplication _app;
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly StoppedClock _clock;
    private RsaSecurityKey _key = NewKey();

    public KeyServer(StoppedClock clock)
    {
        _clock = clock;
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Use((context, next) =>
        {
            foreach (var header in context.Request.Headers.Keys)
            {
                Headers.Enqueue(header);
            }

            return next(context);
        });
        _app.MapGet("/config", () => new { issuer = Issuer, jwks_uri = Address + "keys", id_token_signing_alg_values_supported = new[] { "RS256" } });
        _app.MapGet("/keys", async () =>
        {
            KeysAsked++;
            await KeysHeld;
            var key = _key.Rsa.ExportParameters(includePrivateParameters: false);
            return new { keys = new[] { new { kty = "RSA", use = "sig", kid = _key.KeyId, n = WebEncoders.Base64UrlEncode(key.Modulus!), e = WebEncoders.Base64UrlEncode(key.Exponent!), endorsements = Endorsements } } };
        });
        _app.MapPost("/login", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync();
            Logins++;
            await LoginHeld;
            return LoginGives is { } given ? Results.Json(given)
                : form["client_id"] == AppId && form["client_secret"] == AppPassword && form["grant_type"] == "client_credentials" && form["scope"] == "https://api.botframework.com/.default"
                ? Results.Json(new { access_token = $"toegang-{Logins}", expires_in = 3600, token_type = "Bearer" })
                : Results.StatusCode(401);
        });
        _app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", async (HttpContext context) =>
        {
            var body = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
            var status = Posted.Count + 1 == RefusedPost ? StatusCodes.Status503ServiceUnavailable : PostStatus;
            Posted.Enqueue((context.Request.Path.Value!, context.Request.Headers.Authorization.ToString(), body));
            await Held;
            return Results.Json(new { id = "x" }, statusCode: status);
        });
        _app.MapGet("/elders", () => "");
        _app.Start();
    }

    public string Address => _app.Urls.Single() + "/";

    public string ServiceUrl => Address;

    public IReadOnlyList<string> Endorsements { get; set; } = ["msteams", "webchat"];

    public int KeysAsked { get; private set; }

    /// <summary>What the keys wait for.</summary>
    public Task KeysHeld { get; set; } = Task.CompletedTask;

    public int Logins { get; private set; }

    /// <summary>What the login gives instead of a token; null, the default, for a token.</summary>
    public object? LoginGives { get; set; }

    /// <summary>What the login waits for.</summary>
    public Task LoginHeld { get; set; } = Task.CompletedTask;

    public int PostStatus { get; set; } = 200;

    /// <summary>The answer that is refused, counted from 1; 0, the default, for none.</summary>
    public int RefusedPost { get; set; }

    /// <summary>What the taking of an answer waits for.</summary>
    public Task Held { get; set; } = Task.CompletedTask;

    /// <summary>The names of all headers that came, to whatever address.</summary>
    public ConcurrentQueue<string> Headers { get; } = new();

    /// <summary>What was posted: the address, the credential and the activity.</summary>
    public ConcurrentQueue<(string Path, string Credential, JsonElement Activity)> Posted { get; } = new();

    public (string Key, string Value)[] Settings =>
    [
        ("Connector:Open", "true"), ("Connector:AppId", AppId), ("Connector:AppPassword", AppPassword),
        ("Connector:Metadata", Address + "config"), ("Connector:Login", Address + "login"), ("Connector:ServiceHosts:0", "127.0.0.1"),
    ];

    /// <summary>Throws the key away and takes another.</summary>
    public void Rotate() => _key = NewKey();

    /// <summary>A token as the Connector makes it; a test changes what matters to it.</summary>
    public string Token(string issuer = Issuer, string audience = AppId, string? serviceUrl = "", int fromMinutes = -1, int untilMinutes = 60, SigningCredentials? credentials = null, bool namesKey = true)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now.AddMinutes(fromMinutes),
            Expires = now.AddMinutes(untilMinutes),
            Claims = serviceUrl is null ? [] : new Dictionary<string, object> { ["serviceurl"] = serviceUrl.Length == 0 ? ServiceUrl : serviceUrl },
            SigningCredentials = credentials ?? new SigningCredentials(namesKey ? _key : new RsaSecurityKey(_key.Rsa), SecurityAlgorithms.RsaSha256),
        });
    }

    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };

    public void Dispose() => ((IDisposable)_app).Dispose();
}
