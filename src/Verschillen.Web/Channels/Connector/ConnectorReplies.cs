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
    /// <param name="now">The moment.</param>
    public static Activity Of(Activity asked, Reply reply, DateTimeOffset now)
    {
        var isPlain = PlainChannels.Contains(asked.ChannelId, StringComparer.Ordinal) || string.Equals(asked.ChannelText("textFormat"), "plain", StringComparison.Ordinal);
        return ReplyActivity.Of(reply, isPlain) with
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
}
