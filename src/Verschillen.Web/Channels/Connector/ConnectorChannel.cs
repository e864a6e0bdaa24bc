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
/// <param name="seals">Has what conversations are sealed with.</param>
/// <param name="limits">Has the size of a request.</param>
/// <param name="log">Told when it cannot be noted that an answer was posted.</param>
internal sealed partial class ConnectorChannel(
    ConnectorAccess access, ServiceAddress addresses, ConnectorPost post, ConversationDesk desk, IConversationStore store, ConnectorSeals seals, ConversationSettings limits, ILogger<ConnectorChannel> log)
{
    private const int StillRead = 262_144; // bytes of a message that is too large: its conversation is named in it, in which it counts and is answered

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

        var read = await ActivityReader.ReadAsync(context, Math.Max(limits.BodyBytes, StillRead));
        if (read.Value is not { } activity)
        {
            return read.Error;
        }

        if (admission.Fault(activity) is { } notMeant)
        {
            return notMeant;
        }

        if (IsTooLarge(activity) && !activity.Is(ActivityTypes.Message))
        {
            return ActivityReader.TooLarge(limits.BodyBytes);
        }

        return activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate or ActivityTypes.EndOfConversation
            ? await AnswerAsync(context, activity)
            : await EndAsync(context, activity, [], posted: 0);
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
            return BotError.Forbidden("Nothing may be posted to the serviceUrl of the activity. Name its host in the setting Connector:ServiceHosts and give Connector:AppPassword, or ask with deliveryMode expectReplies.");
        }

        var seal = await seals.OfAsync(activity);
        switch (activity)
        {
            case { Type: ActivityTypes.EndOfConversation }:
                await store.RemoveAsync(seal.Id);
                return await EndAsync(context, activity, [], posted: 0);
            case { Type: ActivityTypes.ConversationUpdate }:
                return await _turns.TakeAsync(seal.Id, () => GreetAsync(context, activity, seal, service), context.RequestAborted);
            case { Id: { Length: > 0 } id }:
                return await _turns.TakeAsync($"{seal.Id} {id}", () => AnswerMessageAsync(context, activity, seal, service), context.RequestAborted);
            default:
                return await AnswerMessageAsync(context, activity, seal, service);
        }
    }

    /// <summary>Answers a message. Until all parts of its answer were taken, the rest is posted when the message comes again.</summary>
    private async Task<BotError?> AnswerMessageAsync(HttpContext context, Activity activity, ConversationSeal seal, Uri? service)
    {
        var outcome = IsTooLarge(activity)
            ? await _desk.TakeAsync(seal, new Activity { Type = activity.Type, DeliveryMode = activity.DeliveryMode }, activity.Id, _ => [], excess: Excess.Length)
            : await _desk.TakeAsync(seal, activity, activity.Id, _ => []);
        if (outcome.Turn is not { } turn)
        {
            return outcome.Error;
        }

        var answers = turn.Reply is { } reply ? ConnectorReplies.Of(activity, reply, turn.IsEnd, SiteAddress.Of(context.Request), _desk.Now) : [];
        var posted = await PostAsync(service, answers, turn.PartsPosted, context.RequestAborted);
        if (service is not null && posted > turn.PartsPosted && activity.Id is { Length: > 0 } id)
        {
            await NoteAsync(() => _desk.NotePostedAsync(seal, id, posted < answers.Count ? posted : null));
        }

        return await EndAsync(context, activity, answers, posted);
    }

    /// <summary>Greets a person who comes into a conversation that has not begun; a greeting that was not taken is posted when somebody comes in again.</summary>
    private async Task<BotError?> GreetAsync(HttpContext context, Activity activity, ConversationSeal seal, Uri? service)
    {
        var isSomebodyNew = activity.MembersAdded?.Any(member => !string.Equals(member?.Id, activity.Recipient?.Id, StringComparison.Ordinal)) ?? false;
        var greeting = isSomebodyNew ? await _desk.GreetAsync(seal, isUnsent: service is not null) : null;
        var answers = greeting is null ? [] : ConnectorReplies.Of(activity, greeting, isEnd: false, SiteAddress.Of(context.Request), _desk.Now);
        var posted = await PostAsync(service, answers, from: 0, context.RequestAborted);
        if (service is not null && greeting is not null && posted == answers.Count)
        {
            await NoteAsync(() => _desk.NoteGreetedAsync(seal));
        }

        return await EndAsync(context, activity, answers, posted);
    }

    /// <summary>Posts answers one after the other, until one is not taken.</summary>
    /// <param name="service">Where to; null when they go in the response.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="from">How many were taken before.</param>
    /// <param name="aborted">When who asked went away.</param>
    /// <returns>How many are taken now, those of before included; all when they go in the response.</returns>
    private async Task<int> PostAsync(Uri? service, IReadOnlyList<Activity> answers, int from, CancellationToken aborted)
    {
        if (service is null)
        {
            return answers.Count;
        }

        var taken = Math.Min(from, answers.Count);
        while (taken < answers.Count && await post.SendAsync(service, answers[taken], aborted))
        {
            taken++;
        }

        return taken;
    }

    /// <summary>Notes what was posted. The person has it; who would hear that something went wrong would send the message again.</summary>
    private async Task NoteAsync(Func<Task<bool>> note)
    {
        try
        {
            if (!await note())
            {
                LogNotNoted("In dit gesprek kwam steeds iets anders tussendoor.");
            }
        }
        catch (ConversationStoreException fault)
        {
            LogNotNoted(fault.Message);
        }
    }

    private static async Task<BotError?> EndAsync(HttpContext context, Activity activity, IReadOnlyList<Activity> answers, int posted)
    {
        if (posted < answers.Count)
        {
            return BotError.Failed(StatusCodes.Status502BadGateway, "The answer could not be posted to the serviceUrl.");
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Een antwoord is bezorgd, en dat kon niet worden genoteerd. Komt het bericht nog eens, dan volgt het antwoord ook nog eens. {Reason}")]
    private partial void LogNotNoted(string reason);

    private bool IsTooLarge(Activity activity) => activity.Bytes > limits.BodyBytes;
}

/// <summary>Answers in the response.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
