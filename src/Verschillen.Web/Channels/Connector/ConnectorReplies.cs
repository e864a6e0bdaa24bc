using System.Globalization;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Channels.Connector;

/// <summary>Addresses answers to who asked.</summary>
internal static class ConnectorReplies
{
    private const string Telephone = "sms"; // no markdown, no buttons, and short

    /// <param name="asked">What is answered.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="isEnd">Whether the conversation ends with it.</param>
    /// <param name="site">The address of this site, as the channel has it.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<Activity> Of(Activity asked, Reply reply, bool isEnd, string site, DateTimeOffset now)
    {
        var isPlain = string.Equals(asked.ChannelText("textFormat"), "plain", StringComparison.Ordinal);
        // Teams shows three buttons whatever their number, e-mail none:
        // https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/suggested-actions
        var hasButtons = asked.ChannelId is "directline" or "webchat" or "emulator";
        List<Activity> answers = string.Equals(asked.ChannelId, Telephone, StringComparison.Ordinal)
            ? [.. TextMessages.Of(reply, site)]
            : [ReplyActivity.Of(reply, new Showing(isPlain, site, hasButtons))];
        if (isEnd)
        {
            answers.Add(ReplyActivity.End);
        }

        return answers.ConvertAll(answer => Addressed(answer, asked, now));
    }

    private static Activity Addressed(Activity answer, Activity asked, DateTimeOffset now) =>
        answer with
        {
            Timestamp = now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ChannelId = asked.ChannelId,
            ServiceUrl = asked.ServiceUrl,
            Conversation = asked.Conversation,
            From = asked.Recipient is { } bot ? bot with { Role = "bot" } : ReplyActivity.Bot,
            Recipient = asked.From,
            ReplyToId = asked.Id,
        };
}
