using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Tool.Measuring;

/// <summary>Holds conversations in which anything is said after anything: choices, commands, sentences whole and mutilated.</summary>
internal sealed class StrangeConversations(Catalogue catalogue, int seed, DateOnly day)
{
    private const int Turns = 40; // in a conversation; enough to come back to every kind of question

    private static readonly string[] s_commands = ["weet ik niet", "ja", "nee", "terug", "opnieuw", "herhaal", "makkelijker", "korter", "langer", "samenvatting", "verander een antwoord", "ander onderwerp", "ik wil een mens spreken", "dit klopt niet", "waar staat dat?", "welk nummer kan ik bellen", "stop"];

    private readonly Conversation _conversation = new(LearnedReader.Of(catalogue), new DialogEngine(catalogue.Knowledge));

    /// <summary>Holds one conversation after the other.</summary>
    /// <returns>What was said up to the first fault, and the fault; null when there was none.</returns>
    public (IReadOnlyList<string> Said, Exception Fault)? Hold(int count)
    {
        var random = new Random(seed);
        using var messages = new StrangeMessages(catalogue.Lexicon, seed).Random(int.MaxValue).GetEnumerator();
        for (var i = 0; i < count; i++)
        {
            var said = new List<string>();
            try
            {
                HoldOne(random, messages, said);
            }
#pragma warning disable CA1031 // Finding whatever is thrown is what this is for.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                return (said, fault);
            }
        }

        return null;
    }

    private void HoldOne(Random random, IEnumerator<string> messages, List<string> said)
    {
        var turn = _conversation.Begin();
        for (var i = 0; i < Turns; i++)
        {
            said.Add(Next(random, turn.Reply, messages));
            turn = _conversation.Answer(turn.State, said[^1], day);
            _conversation.AnswersSoFar(turn.State);
        }
    }

    private static string Next(Random random, Reply reply, IEnumerator<string> messages)
    {
        switch (random.Next(4))
        {
            case 0 when reply.Choices.Count > 0:
                return reply.Choices[random.Next(reply.Choices.Count)].Text;
            case 1:
                return s_commands[random.Next(s_commands.Length)];
            default:
                messages.MoveNext();
                return messages.Current;
        }
    }
}
