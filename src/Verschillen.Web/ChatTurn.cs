using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;

namespace Verschillen.Web;

/// <summary>One turn of a conversation on any channel: asks the clock and lets the conversation answer.</summary>
/// <param name="conversation">Reads and answers messages.</param>
/// <param name="editions">Keeps the edition, without which no answer gets a number.</param>
/// <param name="clock">The only clock of a turn.</param>
internal sealed class ChatTurn(Conversation conversation, EditionKeeper editions, TimeProvider clock)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day in Europe/Amsterdam.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Amsterdam).DateTime);

    /// <inheritdoc cref="Conversation.Begin"/>
    public Turn Begin(LanguageLevel level = LanguageLevel.B1) => conversation.Begin(level);

    /// <inheritdoc cref="Conversation.Answer"/>
    /// <remarks>Personal details are taken out first, whatever channel the message came by.</remarks>
    public Turn Answer(DialogState state, string message) => Numbered(conversation.Answer(state, PersonalDetails.Hide(message), Today));

    /// <inheritdoc cref="Conversation.Change"/>
    public Turn Change(DialogState state, string question) => Numbered(conversation.Change(state, question, Today));

    /// <summary>Says the last answer again, for a message that could not be read.</summary>
    public Turn Repeat(DialogState state) => state.Goal == Goal.None ? Begin(state.Level) : Numbered(conversation.Repeat(state, Today));

    /// <inheritdoc cref="Conversation.Summarise"/>
    public Reply Summarise(DialogState state) => Numbered(conversation.Summarise(state, Today)).Reply;

    /// <inheritdoc cref="Conversation.AnswersSoFar"/>
    public IReadOnlyList<AnswerLine> AnswersSoFar(DialogState state) => conversation.AnswersSoFar(state);

    private Turn Numbered(Turn turn) => editions.Store is null ? conversation.WithoutReceipt(turn) : turn;
}
