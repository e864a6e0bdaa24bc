using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.DataProtection;
using Verschillen.Dialogs;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Benchmarks;

/// <summary>One turn of the page without the network, as a mean over the twenty of <see cref="Messages"/>, each at its place in the conversation.</summary>
public class PageTurns
{
    private const int Count = 20;

    private readonly string[] _sealed = new string[Count];
    private readonly Turn[] _turns = new Turn[Count];
    private byte[] _page = [];
    private readonly StateSeal _seal = new(new EphemeralDataProtectionProvider(), TimeSpan.FromHours(1));

    private Conversation? _conversation;

    [GlobalSetup]
    public void HoldConversation()
    {
        _conversation = Repository.ConversationOver(Repository.ReadContent());
        var state = _conversation.Begin().State;
        for (var i = 0; i < Count; i++)
        {
            _sealed[i] = _seal.Seal(state);
            _turns[i] = _conversation.Answer(state, Messages.All[i], Repository.Today);
            state = _turns[i].State;
        }
    }

    [Benchmark(Description = "A turn of the page: opened, answered, sealed, written", OperationsPerInvoke = Count)]
    public int Turn()
    {
        var bytes = 0;
        for (var i = 0; i < Count; i++)
        {
            var state = _seal.Open(_sealed[i]) ?? throw new InvalidOperationException("The state cannot be opened.");
            bytes += Written(_conversation!.Answer(state, Messages.All[i], Repository.Today));
        }

        return bytes;
    }

    [Benchmark(Description = "Its writing alone", OperationsPerInvoke = Count)]
    public int Write()
    {
        var bytes = 0;
        foreach (var turn in _turns)
        {
            bytes += Written(turn);
        }

        return bytes;
    }

    /// <returns>How many bytes it is long.</returns>
    private int Written(Turn turn)
    {
        var page = ChatPage.Of(ChatPage.Form(new ChatView(turn.Reply, _seal.Seal(turn.State))
        {
            AnswersSoFar = _conversation!.AnswersSoFar(turn.State),
            Commands = CommandMenu.For(turn.State),
            CanBeKept = turn.State.Answered.Count > 0,
        }));
        var most = Encoding.UTF8.GetMaxByteCount(page.Length);
        _page = _page.Length < most ? new byte[most] : _page;
        return PageResponse.Write(page, _page);
    }
}
