using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>Takes the turns of conversations that the server keeps: opens the state, answers, and keeps the state again (gespreksbalie).</summary>
/// <param name="chat">Answers.</param>
/// <param name="store">Keeps the conversations.</param>
/// <param name="limits">How much may be said.</param>
/// <param name="settings">How long a conversation may be silent.</param>
/// <param name="clock">Tells the moment of a turn.</param>
internal sealed class ConversationDesk(ChatTurn chat, IConversationStore store, ConversationLimits limits, ConversationSettings settings, TimeProvider clock)
{
    private const int Tries = 20; // of a turn, when others take turns in the same conversation at the same moment
    private const int Remembered = 16; // activities that are known when they come again
    private const int MarkBytes = 9;

    private static readonly TimeSpan Parting = TimeSpan.FromSeconds(60); // that a finished conversation can still be read, by who polls or reconnects

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The same desk, its turns counted for a channel.</summary>
    public ConversationDesk On(Channel channel) => new(chat.On(channel), store, limits, settings, clock);

    /// <summary>Whether a conversation has begun and not ended.</summary>
    public async Task<bool> IsRunningAsync(ConversationSeal seal) => await store.FindAsync(seal.Id, Now) is { } stored && MemoryOf(seal, stored) is not { IsEnded: true };

    /// <summary>Begins a conversation, with a greeting. One that has ended and can still be read makes room: its numbers, its level and what counts for its limits go on.</summary>
    /// <param name="seal">Its key.</param>
    /// <param name="keeps">How the greeting is kept: activities in order, from the number that it gets; empty when the channel keeps none.</param>
    /// <returns>False when it had begun already; nothing then changes.</returns>
    public async Task<bool> BeginAsync(ConversationSeal seal, Func<Reply, int, IReadOnlyList<Activity>> keeps)
    {
        var ended = await store.FindAsync(seal.Id, Now);
        var before = ended is null ? new ConversationMemory { IsEnded = true } : MemoryOf(seal, ended);
        if (before is not { IsEnded: true })
        {
            return false;
        }

        var turn = chat.Begin(before.Dialog.Level);
        var last = ended?.Last ?? 0;
        var kept = keeps(turn.Reply, last + 1);
        var memory = before with { Dialog = turn.State, IsEnded = false };
        var next = new StoredConversation(seal.Id, (ended?.Version ?? 0) + 1, last + kept.Count, seal.SealState(memory.ToJson()), Now + Silence);
        return ended is null ? await store.AddAsync(next, Sealed(seal, kept, last), Now) : await store.SaveAsync(next, Sealed(seal, kept, last), forgetBefore: last + 1);
    }

    /// <summary>Takes in an activity, and answers it when it is a message.</summary>
    /// <param name="seal">The key of the conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="mark">The id that its sender gave it, to know it when it comes again; null when it gave none.</param>
    /// <param name="keeps">How the turn is kept: activities in order, from the number that it gets; empty when the channel keeps none.</param>
    public async Task<Outcome> TakeAsync(ConversationSeal seal, Activity activity, string? mark, Func<TakenTurn, IReadOnlyList<Activity>> keeps)
    {
        var hasFiles = activity.HasFiles;
        activity = activity with { Attachments = null };
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await store.FindAsync(seal.Id, Now) is not { } stored)
            {
                return Outcome.Gone;
            }

            if (MemoryOf(seal, stored) is not { } memory)
            {
                return Outcome.NotYours;
            }

            var hashed = mark is null ? null : MarkOf(mark);
            if (memory.Seen.FirstOrDefault(one => string.Equals(one.Mark, hashed, StringComparison.Ordinal)) is { } before)
            {
                var isLast = activity.Is(ActivityTypes.Message) && ReferenceEquals(before, memory.Seen[^1]);
                return new Outcome(new TakenTurn(activity, before.Number, IsAgain: true, isLast ? AnswerAgain(memory, activity) : null, isLast && memory.IsEnded) { IsUnsent = before.IsUnsent }, Error: null);
            }

            if (memory.IsEnded)
            {
                return Outcome.Gone;
            }

            var text = activity.Is(ActivityTypes.Message) ? TextOf(activity) : null;
            if (limits.Count(memory, text, activity, Now, out var counted) is { } refused)
            {
                return new Outcome(Turn: null, refused);
            }

            var number = stored.Last + 1;
            var turn = text is null ? null : text.Length == 0 && hasFiles ? chat.AnswerFile(counted.Dialog) : chat.Answer(counted.Dialog, text);
            var isEnd = turn?.State.IsEnded ?? activity.Is(ActivityTypes.EndOfConversation);
            var taken = new TakenTurn(text is null ? activity : activity with { Text = text }, number, IsAgain: false, turn?.Reply, isEnd);
            var next = counted with
            {
                Dialog = isEnd ? DialogState.Start with { Level = turn?.State.Level ?? counted.Dialog.Level } : turn?.State ?? counted.Dialog,
                IsEnded = isEnd,
                Seen = hashed is null ? counted.Seen : [.. counted.Seen.TakeLast(Remembered - 1), new SeenActivity(hashed, number)],
            };
            if (await KeepAsync(seal, stored, next, taken, keeps(taken)))
            {
                return new Outcome(taken, Error: null);
            }
        }

        return new Outcome(Turn: null, BotError.TooMany("Too many messages at the same moment in this conversation. Send them one after the other.", retryAfter: 1));
    }

    /// <summary>Remembers whether the answer to an activity reached who asked.</summary>
    /// <param name="seal">The key of the conversation.</param>
    /// <param name="mark">The id that the sender gave the activity.</param>
    /// <param name="isSent">Whether it did.</param>
    public async Task RememberAsync(ConversationSeal seal, string mark, bool isSent)
    {
        var hashed = MarkOf(mark);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await store.FindAsync(seal.Id, Now) is not { } stored || MemoryOf(seal, stored) is not { } memory)
            {
                return; // it has ended since
            }

            var next = memory with { Seen = [.. memory.Seen.Select(one => string.Equals(one.Mark, hashed, StringComparison.Ordinal) ? one with { IsUnsent = !isSent } : one)] };
            if (await store.SaveAsync(stored with { Version = stored.Version + 1, State = seal.SealState(next.ToJson()) }, [], forgetBefore: 0))
            {
                return;
            }
        }
    }

    private ValueTask<bool> KeepAsync(ConversationSeal seal, StoredConversation stored, ConversationMemory memory, TakenTurn taken, IReadOnlyList<Activity> kept) => store.SaveAsync(
        stored with
        {
            Version = stored.Version + 1,
            Last = stored.Last + kept.Count,
            State = seal.SealState(memory.ToJson()),
            // Only a message breaks the silence.
            ExpiresAt = taken.IsEnd ? Now + Parting : taken.Reply is null ? stored.ExpiresAt : Now + Silence,
        },
        Sealed(seal, kept, stored.Last),
        forgetBefore: taken.IsEnd ? taken.Number : 0);

    /// <summary>Of a conversation that ended nothing is left but that it did, and its level: the words that ended it end it again.</summary>
    private Reply AnswerAgain(ConversationMemory memory, Activity activity) => (memory.IsEnded ? chat.EndAgain(memory.Dialog, TextOf(activity)) : chat.Repeat(memory.Dialog)).Reply;

    private TimeSpan Silence => TimeSpan.FromMinutes(settings.SilenceMinutes);

    /// <returns>Null when it is sealed with another key.</returns>
    private static ConversationMemory? MemoryOf(ConversationSeal seal, StoredConversation stored) => seal.OpenState(stored.State) is { } json ? ConversationMemory.Of(json) : null;

    private static StoredActivity[] Sealed(ConversationSeal seal, IReadOnlyList<Activity> activities, int after) =>
        [.. activities.Select((activity, place) => seal.Seal(after + place + 1, JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity)))];

    /// <summary>What was said: the text, or what a button carries, without personal details.</summary>
    private static string TextOf(Activity activity) =>
        MessageText.Clean(activity.TextWithoutMention ?? (activity.Value is { ValueKind: JsonValueKind.String } value ? value.GetString()! : ""));

    private static string MarkOf(string mark) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(mark)).AsSpan(0, MarkBytes));
}

/// <summary>One turn that was taken.</summary>
/// <param name="Activity">What came in, its text cleaned.</param>
/// <param name="Number">The number it got in the conversation.</param>
/// <param name="IsAgain">Whether it came before; it then has its former number and changes nothing.</param>
/// <param name="Reply">The answer; null when it is no message, or one of before that others came after.</param>
/// <param name="IsEnd">Whether the conversation ends with it.</param>
internal sealed record TakenTurn(Activity Activity, int Number, bool IsAgain, Reply? Reply, bool IsEnd)
{
    /// <summary>Whether it came before and its answer did not reach who asked.</summary>
    public bool IsUnsent { get; init; }
}

/// <summary>What came of an activity: a turn, or why there is none.</summary>
/// <param name="Turn">The turn; null when it was refused.</param>
/// <param name="Error">Why it was refused; null when it was not.</param>
internal sealed record Outcome(TakenTurn? Turn, BotError? Error)
{
    /// <summary>The conversation has ended, or never was.</summary>
    public static Outcome Gone { get; } = new(Turn: null, BotError.NotFound("This conversation has ended. Start a new one."));

    /// <summary>The conversation is sealed with another key.</summary>
    public static Outcome NotYours { get; } = new(Turn: null, BotError.Forbidden("This conversation was started with a token, and goes on with its token only."));
}
