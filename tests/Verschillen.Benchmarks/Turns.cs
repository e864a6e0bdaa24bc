using BenchmarkDotNet.Attributes;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Understanding;

namespace Verschillen.Benchmarks;

/// <summary>One message, as a mean over the twenty of <see cref="Messages"/>, each at its place in the conversation.</summary>
public class Turns
{
    private const int Count = 20;

    private readonly DialogState[] _states = new DialogState[Count];
    private readonly AskedQuestion?[] _asked = new AskedQuestion?[Count];
    private readonly Reply[] _replies = new Reply[Count];

    private Conversation? _conversation;
    private UtteranceReader? _reader;

    [GlobalSetup]
    public void HoldConversation()
    {
        var catalogue = Repository.ReadContent();
        var engine = new DialogEngine(catalogue.Knowledge);
        _reader = Repository.ReaderOf(catalogue);
        _conversation = new Conversation(_reader, engine);
        var state = _conversation.Begin().State;
        for (var i = 0; i < Count; i++)
        {
            _states[i] = state;
            _asked[i] = engine.AskedIn(state);
            var turn = _conversation.Answer(state, Messages.All[i], Repository.Today);
            _replies[i] = turn.Reply;
            state = turn.State;
        }
    }

    [Benchmark(Description = "A whole turn: read, think, answer", OperationsPerInvoke = Count)]
    public int Turn()
    {
        var blocks = 0;
        for (var i = 0; i < Count; i++)
        {
            blocks += _conversation!.Answer(_states[i], Messages.All[i], Repository.Today).Reply.Blocks.Count;
        }

        return blocks;
    }

    [Benchmark(Description = "The reader alone", OperationsPerInvoke = Count)]
    public int Read()
    {
        var places = 0;
        for (var i = 0; i < Count; i++)
        {
            places += _reader!.Read(Messages.All[i], Repository.Today, _asked[i]).Places.Count;
        }

        return places;
    }

    [Benchmark(Description = "A reply as plain text", OperationsPerInvoke = Count)]
    public int Render()
    {
        var characters = 0;
        foreach (var reply in _replies)
        {
            characters += PlainText.Of(reply, width: 72).Length;
        }

        return characters;
    }

    [Benchmark(Description = "The longest turn: a whole comparison")]
    public Turn Comparison() => _conversation!.Answer(_states[0], Messages.All[0], Repository.Today);
}
