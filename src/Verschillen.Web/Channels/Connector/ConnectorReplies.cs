using System.Globalization;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Channels.Connector;

/// <summary>Addresses answers to who asked.</summary>
internal static class ConnectorReplies
{
    // Text messages on a telephone: no markdown and no buttons.
    private static readonly string[] PlainChannels = ["sms"];

    /// <param name="asked">What is answered.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="isEnd">Whether the conversation ends with it.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<Activity> Of(Activity asked, Reply reply, bool isEnd, DateTimeOffset now)
    {
        var isPlain = PlainChannels.Contains(asked.ChannelId, StringComparer.Ordinal) || string.Equals(asked.ChannelText("textFormat"), "plain", StringComparison.Ordinal);
        var answer = Addressed(ReplyActivity.Of(reply, isPlain), asked, now);
        return isEnd ? [answer, Addressed(ReplyActivity.End, asked, now)] : [answer];
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
