using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Dialogs.Steering;

/// <summary>The first answer to who was not greeted (eerste antwoord): it says that a program answers, and not to give a name.</summary>
internal static class FirstAnswer
{
    /// <summary>Says it before an answer, and after one to words of danger.</summary>
    /// <param name="knowledge">Has the words.</param>
    /// <param name="before">Where the conversation stood.</param>
    /// <param name="turn">The answer.</param>
    /// <returns>The same turn for who was greeted, and for a goodbye.</returns>
    public static Turn Introduced(Knowledge knowledge, DialogState before, Turn turn)
    {
        if (!before.IsUngreeted || turn.State.IsEnded)
        {
            return turn;
        }

        var reply = turn.Reply;
        List<Block> blocks = [.. reply.Blocks];
        // A greeting asks by itself not to give a name, and so does what is told of privacy.
        Phrase[] said = reply.Name is ReplyNames.Greeting or ReplyNames.Privacy ? [Phrases.NewConversation] : [Phrases.NewConversation, Phrases.NoName];
        var end = blocks.FindIndex(block => block is Sources or Ask or Choices);
        var place = reply.Name is not ReplyNames.Crisis ? 0 : end < 0 ? blocks.Count : end;
        blocks.Insert(place, new Say(string.Join(' ', said.Select(phrase => knowledge.Phrasebook.Say(phrase, reply.Level)))));
        return new Turn(turn.State with { IsUngreeted = false }, reply with { Blocks = blocks });
    }
}
