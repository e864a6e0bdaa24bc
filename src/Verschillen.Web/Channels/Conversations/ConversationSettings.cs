using Verschillen.Understanding;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>The settings of conversations that the server keeps while they run: those of Direct Line and the Connector.</summary>
/// <param name="Folder">The folder of the database gesprekken.db, absolute.</param>
/// <param name="MessageCharacters">Characters of the longest message; 100 to <see cref="UtteranceReader.LongestMessage"/>, which is the default.</param>
/// <param name="BodyBytes">Bytes of the largest request; 4,096 to 1,048,576, default 16,384.</param>
/// <param name="MessagesPerMinute">Messages in one conversation in a minute; 1 to 10,000, default 20.</param>
/// <param name="Messages">Messages in one conversation; 10 to 100,000, default 200.</param>
/// <param name="NewPerHour">New conversations of one address in an hour, of Direct Line only; 1 to 1,000,000, default 60.</param>
/// <param name="SilenceMinutes">Minutes without a message after which a conversation ends; 1 to 1,440, default 30.</param>
internal sealed record ConversationSettings(string Folder, int MessageCharacters, int BodyBytes, int MessagesPerMinute, int Messages, int NewPerHour, int SilenceMinutes)
{
    public static ConversationSettings Default { get; } = new(
        Folder: "data", MessageCharacters: UtteranceReader.LongestMessage, BodyBytes: 16_384, MessagesPerMinute: 20, Messages: 200, NewPerHour: 60, SilenceMinutes: 30);

    public static ConversationSettings Read(SettingsReader reader) => new(
        reader.Folder("Conversations:Folder", Default.Folder),
        reader.Number("Conversations:MessageCharacters", Default.MessageCharacters, 100, UtteranceReader.LongestMessage),
        reader.Number("Conversations:BodyBytes", Default.BodyBytes, 4_096, 1_048_576),
        reader.Number("Conversations:MessagesPerMinute", Default.MessagesPerMinute, 1, 10_000),
        reader.Number("Conversations:Messages", Default.Messages, 10, 100_000),
        reader.Number("Conversations:NewPerHour", Default.NewPerHour, 1, 1_000_000),
        reader.Number("Conversations:SilenceMinutes", Default.SilenceMinutes, 1, 1_440));
}
