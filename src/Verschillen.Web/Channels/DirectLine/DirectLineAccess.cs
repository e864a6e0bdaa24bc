using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>Finds out who calls: a server with the secret, or a client with a token.</summary>
/// <param name="tokens">Reads tokens.</param>
/// <param name="settings">Has the secrets.</param>
internal sealed class DirectLineAccess(DirectLineTokens tokens, DirectLineSettings settings)
{
    private const string Scheme = "Bearer ";

    /// <summary>Who calls, by the header Authorization.</summary>
    public async Task<Read<Caller>> CallerAsync(HttpContext context)
    {
        var header = context.Request.Headers[HeaderNames.Authorization];
        if (header is not [{ } given] || !given.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Headers.WWWAuthenticate = Scheme.TrimEnd();
            return BotError.Unauthorized("Send the header Authorization: Bearer with a token or the secret.");
        }

        var credential = given[Scheme.Length..].Trim();
        if (settings.Secrets.FirstOrDefault(secret => IsSame(secret, credential)) is { } known)
        {
            return new Caller(Token: null, known);
        }

        var read = await tokens.ReadAsync(credential, TokenUse.Requests);
        return read.Error is { } error ? error : new Caller(read.Value, Secret: null);
    }

    /// <summary>What who calls has of a conversation.</summary>
    public async Task<Read<ConversationAccess>> AccessAsync(HttpContext context, string conversation)
    {
        var read = await CallerAsync(context);
        return read switch
        {
            { Error: { } error } => error,
            { Value.Secret: not null } => new ConversationAccess(read.Value.TokenFor(conversation, user: null), HasSecret: true),
            { Value.Token: { } token } when string.Equals(token.Seal.Id, conversation, StringComparison.Ordinal) => new ConversationAccess(token, HasSecret: false),
            _ => BotError.Forbidden("This token is of another conversation."),
        };
    }

    private static bool IsSame(string secret, string given) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), SHA256.HashData(Encoding.UTF8.GetBytes(given)));
}

/// <summary>What who calls has of a conversation.</summary>
/// <param name="Token">The key to it.</param>
/// <param name="HasSecret">Whether it is a server with the secret, which may begin any conversation.</param>
internal sealed record ConversationAccess(DirectLineToken Token, bool HasSecret);

/// <summary>Who calls.</summary>
/// <param name="Token">Its token; null when it came with the secret.</param>
/// <param name="Secret">The secret it came with; null when it came with a token.</param>
internal sealed record Caller(DirectLineToken? Token, string? Secret)
{
    /// <summary>The key that a client which always sends the secret has to a conversation: one made of the secret.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="user">The person; null for one without a name of their own.</param>
    public DirectLineToken TokenFor(string conversation, string? user) =>
        Token ?? new DirectLineToken(new ConversationSecret(Encoding.UTF8.GetBytes(Secret!)).SealOf(conversation), user ?? UserId.Nameless);
}
