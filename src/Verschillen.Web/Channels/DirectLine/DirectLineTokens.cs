using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>
/// Makes and checks tokens (JSON Web Tokens, HS256). A token opens one conversation for a while. It carries the key of that conversation,
/// encrypted by Data Protection, and nothing that says who somebody is.
/// </summary>
/// <param name="keys">Has the key that tokens are signed with.</param>
/// <param name="protection">Encrypts the key that a token carries.</param>
/// <param name="clock">Tells when a token expires.</param>
internal sealed class DirectLineTokens(ServerKeys keys, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Issuer = "verschillen";
    private const string ConversationClaim = "conv"; // these two are what Microsoft's clients read
    private const string UserClaim = "user";
    private const string KeyClaim = "key";

    private static readonly TimeSpan OtherClocks = TimeSpan.FromSeconds(60); // that another node may be ahead

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private readonly IDataProtector _carried = protection.CreateProtector("Verschillen.DirectLine.CarriedKey");

    /// <summary>Makes a token.</summary>
    /// <param name="token">What it opens.</param>
    /// <param name="use">What it is for; a token for one use is none for another.</param>
    /// <param name="lifetime">How long it can be used.</param>
    public async Task<string> WriteAsync(DirectLineToken token, TokenUse use, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AudienceOf(use),
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                [ConversationClaim] = token.Seal.Id,
                [UserClaim] = token.User,
                [KeyClaim] = WebEncoders.Base64UrlEncode(CarrierOf(token.Seal.Id).Protect(token.Seal.Key.ToArray())),
            },
            SigningCredentials = new SigningCredentials(await SigningKeyAsync(), SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>Checks a token and reads it.</summary>
    /// <param name="text">The token; anything.</param>
    /// <param name="use">What it is used for.</param>
    public async Task<Read<DirectLineToken>> ReadAsync(string text, TokenUse use)
    {
        var result = await _handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = AudienceOf(use),
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = await SigningKeyAsync(),
            LifetimeValidator = IsInTime,
        });
        if (!result.IsValid)
        {
            return result.Exception is SecurityTokenExpiredException or SecurityTokenInvalidLifetimeException && HasExpired(text)
                ? BotError.TokenExpired
                : BotError.Forbidden("The token or secret is not valid.");
        }

        var conversation = (string)result.Claims[ConversationClaim];
        try
        {
            var key = CarrierOf(conversation).Unprotect(WebEncoders.Base64UrlDecode((string)result.Claims[KeyClaim]));
            return new DirectLineToken(new ConversationSeal(conversation, key), (string)result.Claims[UserClaim]);
        }
        catch (CryptographicException)
        {
            return BotError.TokenExpired;
        }
    }

    private bool IsInTime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return notBefore - OtherClocks <= now && now < expires;
    }

    /// <summary>Whether a token whose signature was good is late rather than early.</summary>
    private bool HasExpired(string text) => _handler.ReadJsonWebToken(text).ValidTo <= clock.GetUtcNow().UtcDateTime;

    /// <summary>Bound to the conversation, so that a key cannot be carried into another.</summary>
    private IDataProtector CarrierOf(string conversation) => _carried.CreateProtector(conversation);

    private async ValueTask<SymmetricSecurityKey> SigningKeyAsync() => new(await keys.GetAsync("DirectLine.Tokens"));

    private static string AudienceOf(TokenUse use) => use == TokenUse.Stream ? "stream" : "directline";
}

/// <summary>What a token opens.</summary>
/// <param name="Seal">The conversation and its key.</param>
/// <param name="User">The id of the person in the conversation; begins with "dl_".</param>
internal sealed record DirectLineToken(ConversationSeal Seal, string User);

/// <summary>What a token is for.</summary>
internal enum TokenUse
{
    /// <summary>Requests, in the header Authorization.</summary>
    Requests,

    /// <summary>Opening one socket, in its address, which may end in the log of a proxy; therefore it opens nothing else, and for a minute only.</summary>
    Stream,
}
