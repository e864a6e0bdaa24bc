using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Conversations;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>What a client of Direct Line gets to see of a conversation: its own activities back, and the answers.</summary>
/// <param name="store">Keeps them.</param>
internal sealed class ActivityLog(IConversationStore store)
{
    private const string ChannelId = "directline";
    private const int MostBytes = 262_144; // of activities in one set; the watermark leads to the rest

    /// <summary>What the bot says without what was said to it, such as the greeting, and the end.</summary>
    public static IReadOnlyList<Activity> Of(Reply reply, string conversation, int number, DateTimeOffset now, bool isEnd = false) =>
        [Placed(ReplyActivity.Of(reply), conversation, number, now), .. isEnd ? [Placed(ReplyActivity.End, conversation, number + 1, now)] : Array.Empty<Activity>()];

    /// <summary>A turn: the activity of the client, its answer, and the end.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="token">Whose it is.</param>
    /// <param name="site">The address of this site, as the client has it.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<Activity> Of(TakenTurn turn, DirectLineToken token, string site, DateTimeOffset now)
    {
        var (conversation, number, said) = (token.Seal.Id, turn.Number, turn.ActivityToKeep());
        var echo = Placed(said, conversation, number, now) with
        {
            From = new ChannelAccount { Id = token.User, Name = said.From?.Name, Role = "user" },
            Recipient = null,
            ServiceUrl = null,
            DeliveryMode = null,
        };
        var activities = new List<Activity> { echo };
        if (turn.Reply is { } reply)
        {
            var isPlain = string.Equals(said.ChannelText("textFormat"), "plain", StringComparison.Ordinal);
            activities.Add(Placed(ReplyActivity.Of(reply, new Showing(isPlain, site)), conversation, ++number, now) with { ReplyToId = echo.Id });
            if (turn.IsEnd)
            {
                activities.Add(Placed(ReplyActivity.End, conversation, ++number, now));
            }
        }

        return activities;
    }

    /// <summary>The id of an activity, as Direct Line makes it.</summary>
    public static string IdOf(string conversation, int number) => string.Create(CultureInfo.InvariantCulture, $"{conversation}|{number:D7}");

    /// <summary>Writes the activities after a number as the set that polling and sockets give: as many as fit in one, and at least the first.</summary>
    /// <param name="seal">The key of the conversation.</param>
    /// <param name="after">The number.</param>
    /// <param name="target">Where it is written.</param>
    /// <param name="isForgotten">Whether the conversation is over and nothing of it is read any more, though it may not be deleted yet; default false.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <returns>The number of the last activity; <paramref name="after"/> when there is none.</returns>
    public async Task<int> WriteAsync(ConversationSeal seal, int after, IBufferWriter<byte> target, bool isForgotten = false, CancellationToken stop = default)
    {
        IReadOnlyList<StoredActivity> stored = isForgotten ? [] : await store.ReadAsync(seal.Id, after, MostBytes, stop);
        var last = after;
        using var json = new Utf8JsonWriter(target);
        json.WriteStartObject();
        json.WriteStartArray("activities"u8);
        foreach (var activity in stored)
        {
            if (seal.Open(activity) is { } content)
            {
                json.WriteRawValue(content, skipInputValidation: true);
            }

            last = activity.Number;
        }

        json.WriteEndArray();
        json.WriteString("watermark"u8, Watermark.Of(last));
        json.WriteEndObject();
        return last;
    }

    private static Activity Placed(Activity activity, string conversation, int number, DateTimeOffset now) => activity with
    {
        Id = IdOf(conversation, number),
        Timestamp = now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        ChannelId = ChannelId,
        Conversation = new ConversationAccount { Id = conversation },
    };
}
