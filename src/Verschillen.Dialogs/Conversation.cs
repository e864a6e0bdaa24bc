using Verschillen.Dialogs.Receipts;
using Verschillen.Domain;
using Verschillen.Understanding;

namespace Verschillen.Dialogs;

/// <summary>One message read and answered, without a store or a clock: what the terminal, the page and the channels share (gesprek).</summary>
/// <param name="reader">Reads the message; waited for when it is still learning. Saying hello does not need it.</param>
/// <param name="engine">Finds the answer.</param>
public sealed class Conversation(Lazy<UtteranceReader> reader, DialogEngine engine)
{
    /// <param name="reader">Reads the message.</param>
    /// <param name="engine">Finds the answer.</param>
    public Conversation(UtteranceReader reader, DialogEngine engine)
        : this(new Lazy<UtteranceReader>(reader), engine)
    {
    }

    /// <summary>Says hello.</summary>
    /// <param name="level">The level to speak in.</param>
    public Turn Begin(LanguageLevel level = LanguageLevel.B1) => engine.Begin(level);

    /// <summary>Answers a message.</summary>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="message">What the person typed; anything.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Turn Answer(DialogState state, string message, DateOnly today)
    {
        var rest = ReceiptNumber.TakenOutOf(message);
        var namesReceipt = rest.Length < message.Length || message.Contains("bewijsnummer", StringComparison.OrdinalIgnoreCase);
        var reading = reader.Value.Read(rest, today, engine.AskedIn(state), state.IsUnderWay() ? new UnderWay(state.Topic()) { Waiting = state.Waiting } : null);
        return (namesReceipt && IsOfNothingElse(reading)) || (reading is { Crisis: null, MayBeDanger: false, Places.Count: 0 } && ReceiptTalk.IsIn(rest)) ? engine.AnswerReceiptNumber(state) : engine.Next(state, reading, today);
    }

    /// <inheritdoc cref="DialogEngine.Answer(DialogState, Unread)"/>
    public Turn Answer(DialogState state, Unread unread) => engine.Answer(state, unread);

    /// <summary>Asks a question again whose answer the person wants to change; the other answers stay.</summary>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="question">The name of the question; one that was not answered asks on as if nothing was said.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Turn Change(DialogState state, string question, DateOnly today) => engine.Change(state, question, today);

    /// <summary>Says the last answer again, for a channel that could not read a message.</summary>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Turn Repeat(DialogState state, DateOnly today) => engine.Next(state, new Reading(Intent.Repeat, Score: 1), today);

    /// <summary>Answers the message that ended the conversation once more. The question that it answered is gone, so that it is not read for what it asks.</summary>
    /// <param name="state">Where the conversation stands; it ended.</param>
    /// <param name="message">What the person typed.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Turn EndAgain(DialogState state, string message, DateOnly today) =>
        engine.Next(state, reader.Value.Read(message, today, asked: null) with { Intent = Intent.Stop, IsSaid = true }, today);

    /// <inheritdoc cref="DialogEngine.WithoutReceipt"/>
    public Turn WithoutReceipt(Turn turn) => turn with { Reply = engine.WithoutReceipt(turn.Reply) };

    /// <summary>Tells everything that was answered, to keep.</summary>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Turn Summarise(DialogState state, DateOnly today) => engine.Next(state, new Reading(Intent.Summary, Score: 1), today);

    /// <summary>The answers so far in words, for the list with a button to change each.</summary>
    public IReadOnlyList<AnswerLine> AnswersSoFar(DialogState state) => engine.AnswersSoFar(state);

    /// <inheritdoc cref="DialogEngine.WhomToCall"/>
    public Replies.Reply WhomToCall() => engine.WhomToCall();

    /// <summary>Whether a message that names the number of an answer is of that number: "dit klopt niet" and what tells of danger are not.</summary>
    private static bool IsOfNothingElse(Reading reading) =>
        reading is { Intent: Intent.None or Intent.OutOfScope or Intent.Explain or Intent.Help or Intent.Tell, Crisis: null, MayBeDanger: false, Places.Count: 0, Topics.Count: 0, GlossaryWords.Count: 0 };
}

/// <summary>What one message led to.</summary>
/// <param name="State">Where the conversation stands now.</param>
/// <param name="Reply">What to tell the person.</param>
public sealed record Turn(DialogState State, Replies.Reply Reply);

/// <summary>A given answer in words.</summary>
/// <param name="Question">The name of the question, to change it.</param>
/// <param name="Label">What was asked, short: "Van", "Heeft u een kaart".</param>
/// <param name="Text">The answer: "Dalfsen", "1 maart 2027".</param>
public sealed record AnswerLine(string Question, string Label, string Text);
