using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Understanding;

namespace Verschillen.Tests.Some;

/// <summary>A conversation with hand-made readings: Talk.Hears(a, b) is where it stands after two messages.</summary>
internal sealed class Talk
{
    private readonly DialogEngine _engine;

    private Talk(DialogEngine engine, Turn turn)
    {
        _engine = engine;
        Turn = turn;
    }

    public Turn Turn { get; }

    public DialogState State => Turn.State;

    public Reply Reply => Turn.Reply;

    /// <summary>The reply in words, on one line a paragraph.</summary>
    public string Text => PlainText.Of(Reply, width: 10_000);

    public static Talk Hears(params IReadOnlyList<Reading> messages) => With(SomeKnowledge.Known, messages);

    public static Talk With(Knowledge knowledge, params IReadOnlyList<Reading> messages)
    {
        var engine = new DialogEngine(knowledge);
        return new Talk(engine, engine.Begin()).Then([.. messages]);
    }

    /// <summary>Begins from a state, as a page does that brings its state along.</summary>
    public static Talk From(DialogState state, params IReadOnlyList<Reading> messages)
    {
        var engine = new DialogEngine(SomeKnowledge.Known);
        return new Talk(engine, engine.Begin() with { State = state }).Then([.. messages]);
    }

    public Talk Then(params IReadOnlyList<Reading> messages) =>
        messages.Aggregate(this, (talk, message) => new Talk(_engine, _engine.Next(talk.State, message, SomeDay.Today)));

    public Talk Changes(string question) => new(_engine, _engine.Change(State, question, SomeDay.Today));

    /// <summary>The answer given to a question, as its code.</summary>
    public string? this[string question] => State[question]?[0];

    public bool Says(Phrase phrase) => Text.Contains('[' + phrase.Key, StringComparison.Ordinal);

    public bool Warns(string code) => Reply.Blocks.OfType<Warning>().Any(warning => string.Equals(warning.Code, code, StringComparison.Ordinal));
}
