using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Conversations;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>Direct Line 3.0: what Microsoft's Web Chat and other clients of Azure Bot Service speak.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-concepts.</remarks>
/// <param name="access">Finds out who calls.</param>
/// <param name="tokens">Makes tokens.</param>
/// <param name="desk">Takes the turns.</param>
/// <param name="log">What clients see of a conversation.</param>
/// <param name="store">Has the conversations.</param>
/// <param name="newcomers">How many conversations an address may begin.</param>
/// <param name="settings">Has the sites that may use it.</param>
/// <param name="limits">Has the size of a request.</param>
/// <param name="webChat">Whether our own page may use it too.</param>
internal sealed class DirectLineChannel(
    DirectLineAccess access,
    DirectLineTokens tokens,
    ConversationDesk desk,
    ActivityLog log,
    IConversationStore store,
    NewConversations newcomers,
    DirectLineSettings settings,
    ConversationSettings limits,
    WebChatSettings webChat)
{
    private const int IdBytes = 16; // random: nobody finds the conversation of another by trying

    private static readonly TimeSpan ToOpenSocket = TimeSpan.FromSeconds(60);

    private readonly ConversationDesk _desk = desk.On(Channel.DirectLine);

    private TimeSpan TokenLifetime => TimeSpan.FromMinutes(settings.TokenMinutes);

    /// <summary>Makes a token for a conversation that is still to begin: for a server with the secret, or a page of a site that may use it.</summary>
    public async Task<BotError?> GenerateAsync(HttpContext context)
    {
        if (context.Request.Headers.ContainsKey(HeaderNames.Authorization) || !IsFromOurSites(context.Request))
        {
            var caller = await access.CallerAsync(context);
            if (caller.Error is { } unknown)
            {
                return unknown;
            }

            if (caller.Value!.Secret is null)
            {
                return BotError.Forbidden("A token makes no other token; refresh it, or send the secret.");
            }
        }
        else if (newcomers.CountToken(context) is { } tooMany)
        {
            return tooMany;
        }

        var user = await UserAsync(context);
        return user.Error ?? await AnswerAsync(context, StatusCodes.Status200OK, new DirectLineToken(ConversationSeal.New(NewId()), user.Value ?? UserId.New()));
    }

    /// <summary>Makes a new token of one that has not expired, for the same conversation.</summary>
    public async Task<BotError?> RefreshAsync(HttpContext context)
    {
        var caller = await access.CallerAsync(context);
        return caller switch
        {
            { Error: { } error } => error,
            { Value.Token: { } token } => await AnswerAsync(context, StatusCodes.Status200OK, token),
            _ => BotError.BadArgument("The secret does not expire and cannot be refreshed; send a token."),
        };
    }

    /// <summary>Begins the conversation of a token, or goes on with it.</summary>
    public async Task<BotError?> StartAsync(HttpContext context)
    {
        var caller = await access.CallerAsync(context);
        if (caller.Error is { } unknown)
        {
            return unknown;
        }

        var user = await UserAsync(context);
        if (user.Error is { } wrong)
        {
            return wrong;
        }

        var token = caller.Value!.TokenFor(NewId(), user.Value);
        if (await _desk.IsRunningAsync(token.Seal))
        {
            return await AnswerAsync(context, StatusCodes.Status200OK, token, watermark: 0);
        }

        if (caller.Value.Secret is null && newcomers.Count(context) is { } tooMany)
        {
            return tooMany;
        }

        var isNew = await _desk.BeginAsync(token.Seal, (greeting, number) => ActivityLog.Of(greeting, token.Seal.Id, number, _desk.Now));
        return await AnswerAsync(context, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, token, watermark: 0);
    }

    /// <summary>Gives a client that lost its socket a new token and a new address for it.</summary>
    public Task<BotError?> ReconnectAsync(HttpContext context) => WithConversationAsync(context, async (token, stored) =>
        Watermark.Fault(context.Request.Query["watermark"], stored?.Last ?? int.MaxValue, out var number) ?? await AnswerAsync(context, StatusCodes.Status200OK, token, number));

    /// <summary>Takes in an activity.</summary>
    public async Task<BotError?> PostAsync(HttpContext context)
    {
        var conversation = ConversationOf(context);
        var (token, hasSecret) = await access.TokenForAsync(context, conversation);
        if (token.Error is { } unknown)
        {
            return unknown;
        }

        var mayBegin = MayBegin(context, hasSecret);
        var read = await ActivityReader.ReadAsync(context, limits.BodyBytes);
        if (read.Value is not { } activity)
        {
            return read.Error is { Status: StatusCodes.Status413PayloadTooLarge } tooLarge
                ? await TellAsync(token.Value!.Seal, new Activity { Type = ActivityTypes.Message }, mayBegin, Excess.Length) ?? tooLarge
                : read.Error;
        }

        // A client with the secret speaks for several people and says who it is; nobody is the bot.
        var site = SiteAddress.Of(context.Request);
        var isNamed = hasSecret && activity.From?.Id is { Length: > 0 } named && !string.Equals(named, ReplyActivity.Bot.Id, StringComparison.Ordinal);
        var sender = token.Value! with { User = isNamed ? activity.From!.Id! : token.Value.User };
        var outcome = await _desk.TakeAsync(token.Value.Seal, activity, activity.ChannelText("clientActivityID"), turn => ActivityLog.Of(turn, sender, site, _desk.Now), mayBegin);
        if (outcome.Error is { } refused)
        {
            return refused;
        }

        await BotJson.WriteAsync(context, StatusCodes.Status200OK, new ActivityAnswer(ActivityLog.IdOf(conversation, outcome.Turn!.Number)), DirectLineJson.Default.ActivityAnswer);
        return null;
    }

    /// <summary>Gives the activities after a watermark.</summary>
    public Task<BotError?> PollAsync(HttpContext context) => WithConversationAsync(context, async (token, stored) =>
    {
        if (Watermark.Fault(context.Request.Query["watermark"], stored?.Last ?? int.MaxValue, out var after) is { } wrong)
        {
            return wrong;
        }

        BotJson.Begin(context, StatusCodes.Status200OK);
        await log.WriteAsync(token.Seal, after, context.Response.BodyWriter, isForgotten: stored is null);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        return null;
    });

    /// <summary>Refuses files, and says so in the conversation too: a client shows only that sending failed. Nothing of them is read or kept.</summary>
    public async Task<BotError?> UploadAsync(HttpContext context)
    {
        var (token, hasSecret) = await access.TokenForAsync(context, ConversationOf(context));
        if (token.Error is { } unknown)
        {
            return unknown;
        }

        return await TellAsync(token.Value!.Seal, Activity.OnlyFile, MayBegin(context, hasSecret), Excess.None)
            ?? BotError.NotSupported("Files cannot be sent here. Nothing was kept. Send a message with text.");
    }

    /// <summary>Why a message may not begin a conversation anew; who has the secret may begin any.</summary>
    private Func<BotError?>? MayBegin(HttpContext context, bool hasSecret) => hasSecret ? null : () => newcomers.Count(context);

    /// <summary>Tells in the conversation what is wrong with a message that is refused.</summary>
    private async Task<BotError?> TellAsync(ConversationSeal seal, Activity refused, Func<BotError?>? mayBegin, Excess excess)
    {
        var outcome = await _desk.TakeAsync(seal, refused, mark: null, turn => ActivityLog.Of(turn.Reply!, seal.Id, turn.Number, _desk.Now), mayBegin, excess);
        return outcome.Error;
    }

    public static string ConversationOf(HttpContext context) => (string)context.Request.RouteValues["conversation"]!;

    /// <summary>Answers about a conversation. For who has a token it lasts as long as the token: one that was forgotten is null, and a message begins it anew.</summary>
    private async Task<BotError?> WithConversationAsync(HttpContext context, Func<DirectLineToken, StoredConversation?, Task<BotError?>> answer)
    {
        var (token, hasSecret) = await access.TokenForAsync(context, ConversationOf(context));
        if (token.Error is { } unknown)
        {
            return unknown;
        }

        return await store.FindAsync(token.Value!.Seal.Id, _desk.Now) switch
        {
            null => hasSecret ? Outcome.Gone.Error : await answer(token.Value, null),
            var stored when token.Value.Seal.OpenState(stored.State) is null => Outcome.NotYours.Error,
            var stored => await answer(token.Value, stored),
        };
    }

    /// <summary>The id that the body names; none is no fault.</summary>
    private async Task<Read<string>> UserAsync(HttpContext context)
    {
        var read = await ActivityReader.ReadAsync(context, limits.BodyBytes, DirectLineJson.Default.ConversationRequest);
        return read switch
        {
            { Error: { } error } => error,
            { Value.TrustedOrigins: not null } => BotError.BadArgument("The field 'trustedOrigins' is not supported: a token can be used from every site in the setting DirectLine:Origins."),
            { Value.User.Id: { Length: > 0 } id } => UserId.IsGood(id) ? id : BotError.BadArgument("The field 'user.id' must be dl_ and then 1 to 64 letters, digits, - or _. Use no name or number of a person."),
            _ => default,
        };
    }

    private bool IsFromOurSites(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return settings.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase) || (webChat.IsOpen && WebChatSettings.IsOwn(request, origin));
    }

    private async Task<BotError?> AnswerAsync(HttpContext context, int status, DirectLineToken token, int? watermark = null)
    {
        var stream = watermark is null ? null : StreamAddress(context.Request, token.Seal.Id, watermark.Value, await tokens.WriteAsync(token, TokenUse.Stream, ToOpenSocket));
        var answer = new ConversationAnswer(token.Seal.Id, await tokens.WriteAsync(token, TokenUse.Requests, TokenLifetime), (int)TokenLifetime.TotalSeconds, stream);
        await BotJson.WriteAsync(context, status, answer, DirectLineJson.Default.ConversationAnswer);
        return null;
    }

    private static string StreamAddress(HttpRequest request, string conversation, int watermark, string token) =>
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}{BotEdge.DirectLine}/conversations/{conversation}/stream?watermark={Watermark.Of(watermark)}&t={token}";

    private static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
}
