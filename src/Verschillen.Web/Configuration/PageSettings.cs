using Verschillen.Understanding;

namespace Verschillen.Web.Configuration;

/// <summary>The settings of the page.</summary>
/// <param name="StateHours">Hours that a page can be answered; 1 to 168, default 24.</param>
/// <param name="MessageCharacters">Characters of the longest message; 100 to <see cref="UtteranceReader.LongestMessage"/>, which is the default.</param>
/// <param name="BodyBytes">Bytes of the longest form that is answered; 4,096 to 1,048,576, default 16,384.</param>
/// <param name="MessagesPerMinute">Messages that one address may send in a minute; 1 to 100,000, default 60.</param>
/// <param name="ViewsPerMinute">Pages that one address may open in a minute; 1 to 100,000, default 300. Pages of text alone do not count.</param>
public sealed record PageSettings(int StateHours, int MessageCharacters, int BodyBytes, int MessagesPerMinute, int ViewsPerMinute)
{
    private const int KeptPart = 16; // times the limit: a far too long message is given back to be shortened, an endless one is not

    public static PageSettings Default { get; } = new(StateHours: 24, MessageCharacters: UtteranceReader.LongestMessage, BodyBytes: 16_384, MessagesPerMinute: 60, ViewsPerMinute: 300);

    /// <summary>Bytes of the longest form whose text is given back to be shortened.</summary>
    public int BodyBytesKept => BodyBytes * KeptPart;

    internal static PageSettings Read(SettingsReader reader) => new(
        reader.Number("Page:StateHours", Default.StateHours, 1, 168),
        reader.Number("Page:MessageCharacters", Default.MessageCharacters, 100, UtteranceReader.LongestMessage),
        reader.Number("Page:BodyBytes", Default.BodyBytes, 4_096, 1_048_576),
        reader.Number("Page:MessagesPerMinute", Default.MessagesPerMinute, 1, 100_000),
        reader.Number("Page:ViewsPerMinute", Default.ViewsPerMinute, 1, 100_000));
}
