using System.Globalization;
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

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

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
                : counted.OtherBytes > OtherBytes ? BotError.TooMany("This conversation holds as many activities besides messages as fit. Start a new one.", wait)
                : null;
        }

        counted = counted with { InMinute = counted.InMinute + 1, Messages = counted.Messages + 1 };
        return TooLong(text) ?? (counted.InMinute > settings.MessagesPerMinute, counted.Messages > settings.Messages) switch
        {
            (_, true) => BotError.TooMany(string.Create(Dutch, $"Dit gesprek heeft al {settings.Messages:N0} berichten. Meer past er niet in. Begin een nieuw gesprek."), wait),
            (true, _) => BotError.TooMany("U stuurt veel berichten achter elkaar. Wacht een minuut en stuur uw bericht opnieuw.", wait),
            _ => null,
        };
    }

    /// <param name="text">The message; null when it is none.</param>
    /// <returns>Why it is refused; null when it is short enough.</returns>
    public BotError? TooLong(string? text) => text?.Length > settings.MessageCharacters
        ? BotError.TooLarge(string.Create(Dutch, $"Een bericht mag {settings.MessageCharacters:N0} tekens lang zijn. Uw bericht heeft {text.Length:N0} tekens. Maak het korter."))
        : null;
}
