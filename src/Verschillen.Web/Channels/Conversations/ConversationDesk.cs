using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Http;
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
    private const int Answerable = 4; // last messages that are answered again when the response with their answer got lost
    private const int MarkBytes = 9;

    // Numbers go on after a silence in which the last was forgotten: so many seconds hold more than were given out before.
    private static readonly DateTimeOffset FirstNumber = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Parting = TimeSpan.FromSeconds(60); // that a finished conversation can still be read, by who polls or reconnects

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The same desk, its turns counted for a channel.</summary>
    public ConversationDesk On(Channel channel) => new(chat.On(channel), store, limits, settings, clock);

    /// <summary>Whether a conversation has begun and not ended.</summary>
    public async Task<bool> IsRunningAsync(ConversationSeal seal) => await store.FindAsync(seal.Id, Now) is { } stored && MemoryOf(seal, stored) is not { IsEnded: true };

    /// <summary>Begins a conversation, with a greeting. One that has ended and can still be read makes room: its numbers, its level and what came in this minute go on.</summary>
    /// <param name="seal">Its key.</param>
    /// <param name="keeps">How the greeting is kept: activities in order, from the number that it gets; empty when the channel keeps none.</param>
    /// <param name="isUnsent">Whether the greeting is still to be posted; default false.</param>
    /// <returns>False when it had begun already; nothing then changes.</returns>
    public Task<bool> BeginAsync(ConversationSeal seal, Func<Reply, int, IReadOnlyList<Activity>> keeps, bool isUnsent = false) => BeginAsync(seal, keeps, isUnsent, isGreeted: true);

    private async Task<bool> BeginAsync(ConversationSeal seal, Func<Reply, int, IReadOnlyList<Activity>> keeps, bool isUnsent, bool isGreeted)
    {
        var ended = await store.FindAsync(seal.Id, Now);
        var before = ended is null ? new ConversationMemory { IsEnded = true } : MemoryOf(seal, ended);
        if (before is not { IsEnded: true })
        {
            return false;
        }

        var turn = chat.Begin(before.Dialog.Level);
        var last = ended?.Last ?? (isGreeted ? 0 : (int)Math.Max(0, (Now - FirstNumber).TotalSeconds));
        var kept = keeps(turn.Reply, last + 1);
        var memory = before with
        {
            Dialog = turn.State with { IsUngreeted = !isGreeted },
            IsEnded = false,
            Messages = 0,
            OtherBytes = 0,
            IsGreetingUnsent = isUnsent,
            // A client that reads what is kept begins to count anew. A channel may still send again the word that ended it; of all else nothing is taken along.
            Seen = kept.Count > 0 ? [] : [.. before.Seen.Where(one => one.Before?.State is null or { IsEnded: true })],
        };
        var next = new StoredConversation(seal.Id, (ended?.Version ?? 0) + 1, last + kept.Count, seal.SealState(memory.ToJson().Span), Now + Silence);
        return ended is null ? await store.AddAsync(next, Sealed(seal, kept, last), Now) : await store.SaveAsync(next, Sealed(seal, kept, last), forgetBefore: last + 1);
    }

    /// <summary>Greets who comes into a conversation that has not begun, or whose greeting was not posted.</summary>
    /// <param name="seal">The key of the conversation.</param>
    /// <param name="isUnsent">Whether the greeting is still to be posted.</param>
    /// <returns>The greeting; null when it was given.</returns>
    public async Task<Reply?> GreetAsync(ConversationSeal seal, bool isUnsent)
    {
        Reply? greeting = null;
        if (await BeginAsync(seal, (reply, _) => { greeting = reply; return []; }, isUnsent))
        {
            return greeting;
        }

        return await store.FindAsync(seal.Id, Now) is { } stored && MemoryOf(seal, stored) is { IsGreetingUnsent: true } memory ? chat.Begin(memory.Dialog.Level).Reply : null;
    }

    /// <summary>Takes in an activity, and answers it when it is a message. A message to a conversation that has ended or is forgotten begins it anew: clients know no end.</summary>
    /// <param name="seal">The key of the conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="mark">The id that its sender gave it, to know it when it comes again; null or empty when it gave none.</param>
    /// <param name="keeps">How the turn is kept: activities in order, from the number that it gets; empty when the channel keeps none.</param>
    /// <param name="mayBegin">Tells why a conversation may not begin; null, the default, when any may.</param>
    /// <param name="excess">What of a message was too much to be read; default none.</param>
    public async Task<Outcome> TakeAsync(
        ConversationSeal seal, Activity activity, string? mark, Func<TakenTurn, IReadOnlyList<Activity>> keeps, Func<BotError?>? mayBegin = null, Excess excess = Excess.None)
    {
        var outcome = await TakeIfRunningAsync(seal, activity, mark, keeps, excess);
        if (!ReferenceEquals(outcome, Outcome.Gone) || !activity.Is(ActivityTypes.Message))
        {
            return outcome;
        }

        if (mayBegin?.Invoke() is { } refused)
        {
            return new Outcome(Turn: null, refused);
        }

        await BeginAsync(seal, (_, _) => [], isUnsent: false, isGreeted: false);
        return await TakeIfRunningAsync(seal, activity, mark, keeps, excess);
    }

    private async Task<Outcome> TakeIfRunningAsync(ConversationSeal seal, Activity activity, string? mark, Func<TakenTurn, IReadOnlyList<Activity>> keeps, Excess excess)
    {
        var hasFiles = activity.HasFiles;
        activity = activity with { Attachments = null };
        var text = activity.Is(ActivityTypes.Message) ? TextOf(activity) : null;
        var hashed = string.IsNullOrEmpty(mark) ? null : MarkOf(mark);
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

            if (hashed is not null && memory.Seen.FirstOrDefault(one => string.Equals(one.Mark, hashed, StringComparison.Ordinal)) is { } seen)
            {
                var again = text is null || seen.Before?.State is not { } before ? null : AnswerAgain(before, text, hasFiles, seen.Excess);
                return new Outcome(new TakenTurn(activity, seen.Number) { Reply = again?.Reply, IsEnd = memory.IsEnded && again is { State.IsEnded: true }, PartsPosted = seen.PartsPosted }, Error: null);
            }

            if (memory.IsEnded)
            {
                return Outcome.Gone;
            }

            if (limits.Count(memory, text, activity, Now, out var counted) is { } refused)
            {
                return new Outcome(Turn: null, refused);
            }

            var number = stored.Last + 1;
            var tooMuch = text is null ? Excess.None : limits.ExcessOf(counted, text, excess);
            var turn = text is null ? null : Answer(counted.Dialog, text, hasFiles, tooMuch);
            var isEnd = turn?.State.IsEnded ?? activity.Is(ActivityTypes.EndOfConversation);
            var taken = new TakenTurn(text is null ? activity : activity with { Text = text }, number) { Reply = turn?.Reply, IsEnd = isEnd };
            var kept = keeps(taken);
            var ended = DialogState.Start with { Level = turn?.State.Level ?? counted.Dialog.Level, IsEnded = true };
            var isAskedAgain = kept.Count == 0 && turn is not null;
            var next = counted with
            {
                Dialog = isEnd ? ended : turn?.State ?? counted.Dialog,
                IsEnded = isEnd,
                Seen = Remember(counted.Seen, hashed is null ? null : new SeenActivity(hashed, number, isAskedAgain ? StateBefore.Of(isEnd ? ended : counted.Dialog) : null, isAskedAgain && !activity.WantsReplies, tooMuch), isEnd),
            };
            if (await KeepAsync(seal, stored, next, taken, kept))
            {
                if (turn is not null)
                {
                    chat.CountUnknown(turn.Reply);
                }

                return new Outcome(taken, Error: null);
            }
        }

        return new Outcome(Turn: null, BotError.TooMany("Too many messages at the same moment in this conversation. Send them one after the other.", retryAfter: 1));
    }

    /// <summary>Notes what of an answer was posted, so that it is not posted again.</summary>
    /// <param name="seal">The key of the conversation.</param>
    /// <param name="mark">The id that the sender gave what was answered.</param>
    /// <param name="parts">How many parts; null when all of it.</param>
    /// <returns>False when others wrote in the conversation each time, so that it is not noted.</returns>
    public Task<bool> NotePostedAsync(ConversationSeal seal, string mark, int? parts)
    {
        var hashed = MarkOf(mark);
        return NoteAsync(seal, memory => memory with
        {
            Seen = [.. memory.Seen.Select(one => !string.Equals(one.Mark, hashed, StringComparison.Ordinal) ? one : parts is { } some ? one with { PartsPosted = some } : new SeenActivity(one.Mark, one.Number))],
        });
    }

    /// <summary>Notes that the greeting was posted, so that it is not posted again.</summary>
    /// <returns>False when others wrote in the conversation each time, so that it is not noted.</returns>
    public Task<bool> NoteGreetedAsync(ConversationSeal seal) => NoteAsync(seal, memory => memory with { IsGreetingUnsent = false });

    private async Task<bool> NoteAsync(ConversationSeal seal, Func<ConversationMemory, ConversationMemory> note)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await store.FindAsync(seal.Id, Now) is not { } stored || MemoryOf(seal, stored) is not { } memory)
            {
                return true; // it has ended since
            }

            if (await store.SaveAsync(stored with { Version = stored.Version + 1, State = seal.SealState(note(memory).ToJson().Span) }, [], forgetBefore: 0))
            {
                return true;
            }
        }

        return false;
    }

    private ValueTask<bool> KeepAsync(ConversationSeal seal, StoredConversation stored, ConversationMemory memory, TakenTurn taken, IReadOnlyList<Activity> kept) => store.SaveAsync(
        stored with
        {
            Version = stored.Version + 1,
            Last = stored.Last + kept.Count,
            State = seal.SealState(memory.ToJson().Span),
            // Only a message breaks the silence.
            ExpiresAt = taken.IsEnd ? Now + Parting : taken.Reply is null ? stored.ExpiresAt : Now + Silence,
        },
        Sealed(seal, kept, stored.Last),
        forgetBefore: taken.IsEnd ? taken.Number : 0);

    private Turn Answer(DialogState state, string text, bool hasFiles, Excess excess) =>
        UnreadFor(text, hasFiles, excess) is { } unread ? chat.Provisional.Answer(state, unread) : chat.Provisional.Answer(state, text);

    /// <summary>Why a message is not read; null when it is.</summary>
    private Unread? UnreadFor(string text, bool hasFiles, Excess excess) => excess switch
    {
        Excess.Length => new UnreadLength(settings.MessageCharacters),
        Excess.Pace => new UnreadPace(),
        Excess.Number => new UnreadNumber(settings.Messages),
        _ => text.Length == 0 && hasFiles ? new UnreadFile() : null,
    };

    /// <summary>Of a conversation that ended nothing is left but that it did, and its level: the words that ended it end it again.</summary>
    private Turn AnswerAgain(DialogState before, string text, bool hasFiles, Excess excess) =>
        before.IsEnded && excess == Excess.None ? chat.EndAgain(before with { IsEnded = false }, text) : Answer(before with { IsEnded = false }, text, hasFiles, excess);

    /// <summary>Adds an activity to those that came. At the end all is forgotten that was told, but for answers that are still to be posted.</summary>
    private static IReadOnlyList<SeenActivity> Remember(IReadOnlyList<SeenActivity> seen, SeenActivity? last, bool isEnd)
    {
        var known = (last is null ? seen : seen.Append(last)).TakeLast(Remembered).ToList();
        return [.. known.Select((one, place) => one.IsUnsent || one == last || (!isEnd && place >= known.Count - Answerable) ? one : new SeenActivity(one.Mark, one.Number))];
    }

    private TimeSpan Silence => TimeSpan.FromMinutes(settings.SilenceMinutes);

    /// <returns>Null when it is sealed with another key.</returns>
    private static ConversationMemory? MemoryOf(ConversationSeal seal, StoredConversation stored) => seal.OpenState(stored.State) is { } json ? ConversationMemory.Of(json) : null;

    private static StoredActivity[] Sealed(ConversationSeal seal, IReadOnlyList<Activity> activities, int after) =>
        [.. activities.Select((activity, place) => seal.Seal(after + place + 1, JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity)))];

    /// <summary>What was said: the text, or what a button carries, without personal details.</summary>
    private static string TextOf(Activity activity) =>
        IncomingText.WithoutDetails(activity.TextWithoutMention ?? (activity.Value is { ValueKind: JsonValueKind.String } value ? value.GetString()! : ""));

    private static string MarkOf(string mark) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(mark)).AsSpan(0, MarkBytes));
}

/// <summary>One turn that was taken.</summary>
/// <param name="activity">What came in.</param>
/// <param name="number">The number it got in the conversation; what came before has its former number, and changes nothing.</param>
internal sealed class TakenTurn(Activity activity, int number)
{
    public int Number => number;

    /// <summary>The answer; null when it is no message, or one of before whose answer was posted or can be read.</summary>
    public Reply? Reply { get; init; }

    /// <summary>Whether the conversation ends with it.</summary>
    public bool IsEnd { get; init; }

    /// <summary>How many parts of the answer were posted when it came before; default 0.</summary>
    public int PartsPosted { get; init; }

    /// <summary>What came in as it may be kept: without personal details. Looked for when asked, for not every channel keeps it.</summary>
    public Activity ActivityToKeep() => activity.WithoutDetails();
}

/// <summary>What came of an activity: a turn, or why there is none.</summary>
/// <param name="Turn">The turn; null when it was refused.</param>
/// <param name="Error">Why it was refused; null when it was not.</param>
internal sealed record Outcome(TakenTurn? Turn, BotError? Error)
{
    /// <summary>The conversation has ended, or never was.</summary>
    public static Outcome Gone { get; } = new(Turn: null, BotError.NotFound("This conversation has ended, or has not begun. Start one, or send a message."));

    /// <summary>The conversation is sealed with another key.</summary>
    public static Outcome NotYours { get; } = new(Turn: null, BotError.Forbidden("This conversation was started with a token or with another secret, and goes on with that only."));
}
