using Verschillen.Dialogs;

namespace Verschillen.Web;

/// <summary>One turn of a conversation on any channel: asks the clock and lets the conversation answer.</summary>
/// <param name="conversation">Reads and answers messages.</param>
/// <param name="editions">Keeps the edition, without which no answer gets a number.</param>
/// <param name="clock">The only clock of a turn.</param>
internal sealed class ChatTurn(Conversation conversation, EditionKeeper editions, TimeProvider clock)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>What day it is in the Netherlands.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Amsterdam).DateTime);

    public Turn Begin() => conversation.Begin();

    /// <inheritdoc cref="Conversation.Answer"/>
    public Turn Answer(DialogState state, string message) => Numbered(conversation.Answer(state, message, Today));

    /// <inheritdoc cref="Conversation.Change"/>
    public Turn Change(DialogState state, string question) => Numbered(conversation.Change(state, question, Today));

    /// <summary>Says the last answer again, for a message that could not be read.</summary>
    public Turn Repeat(DialogState state) => state.Goal == Goal.None ? Begin() : Numbered(conversation.Repeat(state, Today));

    /// <inheritdoc cref="Conversation.AnswersSoFar"/>
    public IReadOnlyList<AnswerLine> AnswersSoFar(DialogState state) => conversation.AnswersSoFar(state);

    private Turn Numbered(Turn turn) => editions.Store is null ? conversation.WithoutReceipt(turn) : turn;
}
