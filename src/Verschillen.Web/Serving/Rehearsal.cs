using Verschillen.Web.Channels;

namespace Verschillen.Web.Serving;

/// <summary>A conversation that the server holds with itself once it can answer (repetitie), so that the first people do not wait for what .NET makes ready at first use.</summary>
/// <remarks>It is asked of the content itself: nothing of it is kept or counted.</remarks>
/// <param name="content">The content that answers.</param>
/// <param name="chat">Begins it, and has the day.</param>
/// <param name="log">Told when it broke off.</param>
internal sealed partial class Rehearsal(ServedContent content, ChatTurn chat, ILogger<Rehearsal> log) : BackgroundService
{
    // A move, an answer, other words, a question about one place, none of ours, and the end. Places that the content does not have are only not found.
    private static readonly IReadOnlyList<string> s_messages =
    [
        "Ik verhuis op 1 maart van Utrecht naar Zwolle en ik heb een gehandicaptenparkeerkaart. Wat verandert er?",
        "weet ik niet",
        "Kunt u dat makkelijker zeggen?",
        "Hoe lang duurt het voor ik een rolstoel krijg in Zwolle?",
        "Wat wordt het weer morgen?",
        "stop",
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await content.ReadyAsync(stoppingToken);
            var conversation = content.Now.Conversation;
            var state = chat.Begin().State;
            foreach (var message in s_messages)
            {
                stoppingToken.ThrowIfCancellationRequested();
                state = conversation.Answer(state, message, chat.Today).State;
            }
        }
#pragma warning disable CA1031 // A server that cannot rehearse can still answer others.
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogBrokenOff(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Het gesprek dat de chat bij de start met zichzelf voert, brak af. De chat antwoordt wel; meld deze fout aan de makers.")]
    private partial void LogBrokenOff(Exception fault);
}
