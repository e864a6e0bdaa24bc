using System.Collections.Concurrent;
using System.Text.Json;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Activities;

/// <summary>Makes an activity of a reply.</summary>
internal static class ReplyActivity
{
    /// <summary>The language of every answer.</summary>
    public const string Locale = "nl-NL";

    // The names of replies are few, and all given by the program.
    private static readonly ConcurrentDictionary<string, JsonElement> Names = new(StringComparer.Ordinal);

    /// <summary>The bot, as clients see it.</summary>
    public static ChannelAccount Bot { get; } = new() { Id = "verschillen", Name = "Verschillen", Role = "bot" };

    /// <summary>Says that the conversation is over.</summary>
    public static Activity End { get; } = new() { Type = ActivityTypes.EndOfConversation, From = Bot, Code = "completedSuccessfully" };

    public static Activity Of(Reply reply) => Of(reply, new Showing());

    /// <param name="reply">The reply.</param>
    /// <param name="showing">How the client shows it.</param>
    public static Activity Of(Reply reply, Showing showing) => new()
    {
        Type = ActivityTypes.Message,
        From = Bot,
        Text = showing.IsPlain ? PlainText.OnOneColumn(reply, showing.Site) : ReplyMarkdown.Of(reply, showing),
        TextFormat = showing.IsPlain ? "plain" : "markdown",
        Speak = SpokenText.ForVoice(reply),
        InputHint = reply.Question is null ? "acceptingInput" : "expectingInput",
        Locale = Locale,
        SuggestedActions = reply.Choices.Count == 0 ? null : new SuggestedActions([.. reply.Choices.Select(choice => new CardAction("imBack", choice.Text, choice.Text))]),
        // The name is for programs that follow the conversation; it says which answer this is, and nothing of the person.
        ChannelData = Names.GetOrAdd(reply.Name, NameOf),
    };

    private static JsonElement NameOf(string reply) =>
        JsonSerializer.SerializeToElement(new Dictionary<string, string>(StringComparer.Ordinal) { ["reply"] = reply }, ActivityJson.Default.DictionaryStringString);
}

/// <summary>How a client shows an answer (weergave).</summary>
/// <param name="IsPlain">Whether the text is plain, with the choices below it, for who cannot show markdown; default false.</param>
/// <param name="Site">The address of this site, such as https://chat.gemeente.nl, for pages that an answer names; null, the default, when not known.</param>
/// <param name="HasButtons">Whether all choices are shown as buttons; if not, they stand below the text too. Default true.</param>
internal sealed record Showing(bool IsPlain = false, string? Site = null, bool HasButtons = true);
