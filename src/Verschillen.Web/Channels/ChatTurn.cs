using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Web.Serving;
using Verschillen.Web.Telemetry;

namespace Verschillen.Web.Channels;

/// <summary>One turn of a conversation on any channel: asks the clock and lets the conversation answer.</summary>
/// <param name="content">The content that answers; each turn is of one edition.</param>
/// <param name="clock">The only clock of a turn.</param>
/// <param name="meter">Counts the turn.</param>
internal sealed class ChatTurn(ServedContent content, TimeProvider clock, TurnMeter meter)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The channel that the turns are of.</summary>
    public Channel Channel { get; private init; } = Channel.Page;

    /// <summary>The day in Europe/Amsterdam.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Amsterdam).DateTime);

    /// <summary>The same turns, counted for another channel.</summary>
    public ChatTurn On(Channel channel) => new(content, clock, meter) { Channel = channel };

    /// <summary>The same turns where one may have to be taken again: the points that are not known are counted by <see cref="CountUnknown"/>, when its answer is given.</summary>
    public ChatTurn Provisional => new(content, clock, meter) { Channel = Channel, IsProvisional = true };

    private bool IsProvisional { get; init; }

    /// <inheritdoc cref="TurnMeter.CountUnknown"/>
    public void CountUnknown(Reply reply) => meter.CountUnknown(reply);

    /// <inheritdoc cref="Conversation.Begin"/>
    public Turn Begin(LanguageLevel level = LanguageLevel.B1) => content.Now.Conversation.Begin(level);

    /// <inheritdoc cref="Conversation.Answer(DialogState, string, DateOnly)"/>
    /// <remarks>Personal details are taken out first, whatever channel the message came by.</remarks>
    public Turn Answer(DialogState state, string message) => Numbered(conversation => conversation.Answer(OnChannel(state), PersonalDetails.Hide(message), Today));

    /// <inheritdoc cref="Conversation.Answer(DialogState, Unread)"/>
    public Turn Answer(DialogState state, Unread unread) => Numbered(conversation => conversation.Answer(state, unread));

    /// <inheritdoc cref="Conversation.Change"/>
    public Turn Change(DialogState state, string question) => Numbered(conversation => conversation.Change(state, question, Today));

    /// <summary>Says the last answer again, for a message that could not be read.</summary>
    public Turn Repeat(DialogState state) => state.Goal == Goal.None ? Begin(state.Level) : Again(conversation => conversation.Repeat(state, Today));

    /// <inheritdoc cref="Conversation.EndAgain"/>
    public Turn EndAgain(DialogState state, string message) => Again(conversation => conversation.EndAgain(OnChannel(state), PersonalDetails.Hide(message), Today));

    /// <inheritdoc cref="Conversation.Summarise"/>
    public Reply Summarise(DialogState state) => Again(conversation => conversation.Summarise(state, Today)).Reply;

    /// <inheritdoc cref="Conversation.AnswersSoFar"/>
    public IReadOnlyList<AnswerLine> AnswersSoFar(DialogState state) => content.Now.Conversation.AnswersSoFar(state);

    /// <summary>Who asks what is kept of them is told what their channel keeps.</summary>
    private DialogState OnChannel(DialogState state) => state with { IsKept = Channel != Channel.Page };

    private Turn Numbered(Func<Conversation, Turn> take)
    {
        var turn = Again(take);
        if (!IsProvisional)
        {
            CountUnknown(turn.Reply);
        }

        return turn;
    }

    /// <summary>What is told again leaves no more points unknown than it did. An answer gets a number only when its edition is kept.</summary>
    private Turn Again(Func<Conversation, Turn> take)
    {
        var now = content.Now;
        var turn = meter.Count(Channel, () => take(now.Conversation));
        return now.Store is null ? now.Conversation.WithoutReceipt(turn) : turn;
    }
}
