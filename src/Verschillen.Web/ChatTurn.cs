using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;

namespace Verschillen.Web;

/// <summary>One turn of a conversation on any channel: asks the clock and lets the conversation answer.</summary>
/// <param name="conversation">Reads and answers messages.</param>
/// <param name="phrasebook">Has the words of the commands.</param>
/// <param name="clock">The only clock of a turn.</param>
public sealed class ChatTurn(Conversation conversation, Phrasebook phrasebook, TimeProvider clock)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Amsterdam).DateTime);

    public Turn Begin() => conversation.Begin();

    /// <inheritdoc cref="Conversation.Answer"/>
    public Turn Answer(DialogState state, string message) => conversation.Answer(state, message, Today);

    /// <inheritdoc cref="Conversation.Change"/>
    public Turn Change(DialogState state, string question) => conversation.Change(state, question, Today);

    /// <summary>Says the last answer again, for a message that could not be read.</summary>
    public Turn Repeat(DialogState state) => state.Goal == Goal.None ? Begin() : conversation.Repeat(state, Today);

    /// <inheritdoc cref="Conversation.AnswersSoFar"/>
    public IReadOnlyList<AnswerLine> AnswersSoFar(DialogState state) => conversation.AnswersSoFar(state);

    /// <summary>What can be asked at any time, in words that are understood when they are sent.</summary>
    /// <param name="level">The level the words are in; the other level is one of the commands.</param>
    public IReadOnlyList<string> Commands(LanguageLevel level) =>
    [
        .. new[]
        {
            Phrases.DoHelp, Phrases.DoBack, Phrases.DoChange, level == LanguageLevel.A2 ? Phrases.DoOrdinary : Phrases.DoSimpler, Phrases.DoLonger,
            Phrases.DoSources, Phrases.DoSummary, Phrases.DoOtherTopic, Phrases.DoPerson, Phrases.DoPrivacy, Phrases.DoStartOver, Phrases.DoStop,
        }.Select(command => phrasebook.Say(command, level)),
    ];
}
