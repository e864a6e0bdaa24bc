using System.Text.Json;
using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>How much may be said in one conversation, and how fast. It is counted in the conversation itself, so that all nodes know.</summary>
/// <param name="settings">The limits.</param>
internal sealed class ConversationLimits(ConversationSettings settings)
{
    private const int OthersPerMinute = 120; // typing and events; a client that is used by a person stays far below
    private const int OtherBytes = 262_144; // of a whole conversation: events of clients have some hundreds each
    private const int SecondsInMinute = 60;

    /// <summary>Counts an activity.</summary>
    /// <param name="memory">What is remembered before it.</param>
    /// <param name="text">The message; null when it is none.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="now">When it came.</param>
    /// <param name="counted">What is remembered with it.</param>
    /// <returns>Why it is refused; null when it is not.</returns>
    public BotError? Count(ConversationMemory memory, string? text, Activity activity, DateTimeOffset now, out ConversationMemory counted)
    {
        var seconds = now.ToUnixTimeSeconds();
        var minute = seconds / SecondsInMinute;
        counted = memory.Minute == minute ? memory : memory with { Minute = minute, InMinute = 0, OthersInMinute = 0 };
        var wait = (int)(SecondsInMinute - seconds % SecondsInMinute);
        if (text is null)
        {
            counted = counted with { OthersInMinute = counted.OthersInMinute + 1, OtherBytes = counted.OtherBytes + JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity).Length };
            return counted.OthersInMinute > OthersPerMinute ? BotError.TooMany("Too many activities in a minute.", wait)
                : counted.OtherBytes > OtherBytes ? BotError.TooLarge("This conversation holds as many activities besides messages as fit. Start a new one.")
                : null;
        }

        counted = counted with { InMinute = counted.InMinute + 1, Messages = counted.Messages + 1 };
        return counted.InMinute > settings.MessagesPerMinute + 1 ? BotError.TooMany("U stuurt veel berichten achter elkaar. Wacht een minuut en stuur uw bericht opnieuw.", wait) : null;
    }

    /// <summary>What of a message is more than can be answered. That is told in the conversation: no client shows why something was refused.</summary>
    /// <param name="counted">What is remembered with the message.</param>
    /// <param name="text">The message; what was read of it.</param>
    /// <param name="unread">What of it was too much to be read.</param>
    public Excess ExcessOf(ConversationMemory counted, string text, Excess unread) =>
        counted.InMinute > settings.MessagesPerMinute ? Excess.Pace
        : counted.Messages > settings.Messages ? Excess.Number
        : text.Length > settings.MessageCharacters ? Excess.Length
        : unread;
}

/// <summary>What of a message is too much (teveel).</summary>
internal enum Excess
{
    /// <summary>Nothing; it is answered.</summary>
    None,

    /// <summary>Its characters.</summary>
    Length,

    /// <summary>It is the first message too many in a minute; those after it are refused.</summary>
    Pace,

    /// <summary>It is one message too many in its conversation, which ends with it.</summary>
    Number,
}
