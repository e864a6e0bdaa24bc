using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Conversations;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Channels.Connector;

/// <summary>The Bot Connector: activities of Azure Bot Service and the Emulator, answered in the response or by posting back.</summary>
/// <param name="access">Lets callers in.</param>
/// <param name="addresses">Tells where answers may be posted to.</param>
/// <param name="post">Posts answers.</param>
/// <param name="desk">Takes the turns.</param>
/// <param name="store">Has the conversations.</param>
/// <param name="keys">Has the key that conversations are sealed with: the caller holds none of ours.</param>
/// <param name="limits">Has the size of a request.</param>
internal sealed class ConnectorChannel(
    ConnectorAccess access, ServiceAddress addresses, ConnectorPost post, ConversationDesk desk, IConversationStore store, ServerKeys keys, ConversationSettings limits)
{
    private readonly ConversationDesk _desk = desk.On(Channel.Connector);
    private readonly OneByOne _turns = new(); // what comes again while its answer is being posted waits, and learns what came of it

    /// <summary>Takes in an activity and answers it.</summary>
    public async Task<BotError?> TakeAsync(HttpContext context)
    {
        var admission = await access.AdmitAsync(context);
        if (admission.Error is { } unknown)
        {
            return unknown;
        }

        var read = await ActivityReader.ReadAsync(context, limits.BodyBytes);
        if (read.Value is not { } activity)
        {
            return read.Error;
        }

        if (admission.Fault(activity) is { } notMeant)
        {
            return notMeant;
        }

        return activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate or ActivityTypes.EndOfConversation
            ? await AnswerAsync(context, activity)
            : await SendAsync(context, activity, [], service: null);
    }

    private async Task<BotError?> AnswerAsync(HttpContext context, Activity activity)
    {
        if (activity.Conversation?.Id is not { Length: > 0 })
        {
            return BotError.BadArgument("The activity has no conversation.id.");
        }

        // In an address these mean a step, however they are escaped.
        if (activity.Conversation.Id is "." or ".." || activity.Id is "." or "..")
        {
            return BotError.BadArgument("The id of an activity or a conversation cannot be . or ..");
        }

        var service = activity.WantsReplies ? null : addresses.Read(activity.ServiceUrl);
        if (service is null && !activity.WantsReplies)
        {
            return BotError.Forbidden("Nothing may be posted to the serviceUrl of the activity. Name its host in the setting Connector:ServiceHosts, or ask with deliveryMode expectReplies.");
        }

        var seal = await SealAsync(activity);
        switch (activity)
        {
            case { Type: ActivityTypes.EndOfConversation }:
                await store.RemoveAsync(seal.Id);
                return await SendAsync(context, activity, [], service);
            case { Type: ActivityTypes.ConversationUpdate }:
                return await _turns.TakeAsync(seal.Id, () => GreetAsync(context, activity, seal, service), context.RequestAborted);
            case { Id: { Length: > 0 } id }:
                return await _turns.TakeAsync($"{seal.Id} {id}", () => AnswerMessageAsync(context, activity, seal, service), context.RequestAborted);
            default:
                return await AnswerMessageAsync(context, activity, seal, service);
        }
    }

    /// <summary>Answers a message. Until its answer was taken, it is found again and posted when the message comes again.</summary>
    private async Task<BotError?> AnswerMessageAsync(HttpContext context, Activity activity, ConversationSeal seal, Uri? service)
    {
        var outcome = await _desk.TakeAsync(seal, activity, activity.Id, _ => []);
        if (outcome.Turn is not { } turn)
        {
            return outcome.Error;
        }

        var fault = await SendAsync(context, activity, turn.Reply is { } reply ? ConnectorReplies.Of(activity, reply, turn.IsEnd, SiteAddress.Of(context.Request), _desk.Now) : [], service);
        if (fault is null && service is not null && turn.Reply is not null && activity.Id is { Length: > 0 } id)
        {
            await _desk.NotePostedAsync(seal, id);
        }

        return fault;
    }

    /// <summary>Greets a person who comes into a conversation that has not begun; a greeting that was not taken is posted when somebody comes in again.</summary>
    private async Task<BotError?> GreetAsync(HttpContext context, Activity activity, ConversationSeal seal, Uri? service)
    {
        var isSomebodyNew = activity.MembersAdded?.Any(member => !string.Equals(member?.Id, activity.Recipient?.Id, StringComparison.Ordinal)) ?? false;
        var greeting = isSomebodyNew ? await _desk.GreetAsync(seal, isUnsent: service is not null) : null;
        var fault = await SendAsync(context, activity, greeting is null ? [] : ConnectorReplies.Of(activity, greeting, isEnd: false, SiteAddress.Of(context.Request), _desk.Now), service);
        if (fault is null && service is not null && greeting is not null)
        {
            await _desk.NotePostedAsync(seal, mark: null);
        }

        return fault;
    }

    private async Task<BotError?> SendAsync(HttpContext context, Activity activity, IReadOnlyList<Activity> answers, Uri? service)
    {
        foreach (var answer in answers)
        {
            if (service is not null && !await post.SendAsync(service, answer, context.RequestAborted))
            {
                return BotError.Failed(StatusCodes.Status502BadGateway, "The answer could not be posted to the serviceUrl.");
            }
        }

        if (activity.WantsReplies)
        {
            await BotJson.WriteAsync(context, StatusCodes.Status200OK, new ExpectedReplies(answers), ActivityJson.Default.ExpectedReplies);
        }
        else
        {
            BotJson.Begin(context, StatusCodes.Status200OK);
        }

        return null;
    }

    /// <summary>The key of a conversation. Its id and its key are made of what the caller calls it, with a key of the server: the database tells neither.</summary>
    private async Task<ConversationSeal> SealAsync(Activity activity)
    {
        var key = await keys.GetAsync("Connector.Conversations");
        var id = WebEncoders.Base64UrlEncode(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{activity.ChannelId}\n{activity.Conversation!.Id}")));
        return ConversationSeal.Derived(id, key);
    }
}

/// <summary>Answers in the response.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
