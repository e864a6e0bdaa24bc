using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Moving;

namespace Verschillen.Dialogs.Intake;

/// <summary>Puts a move into the words of who moves, to say at a desk or to write in a letter.</summary>
internal static class MoveWords
{
    /// <param name="draft">The reply it goes into.</param>
    /// <param name="move">The move.</param>
    /// <param name="today">Today; a move before it has been.</param>
    public static string Said(ReplyDraft draft, Move move, DateOnly today)
    {
        var (from, to) = (draft.Knowledge.Gazetteer[move.From].Name, draft.Knowledge.Gazetteer[move.To].Name);
        if (move.StaysWithin)
        {
            return move.On is null
                ? draft.Words(Phrases.IntakeSayMoveWithinWithoutDay, ("gemeente", to))
                : draft.Words(move.HasHappened(today) ? Phrases.IntakeSayMovedWithin : Phrases.IntakeSayMoveWithin, ("gemeente", to), ("wanneer", PlanWords.OnMovingDay(draft, move)));
        }

        return move.On is null
            ? draft.Words(Phrases.IntakeSayMoveWithoutDay, ("van", from), ("naar", to))
            : draft.Words(move.HasHappened(today) ? Phrases.IntakeSayMoved : Phrases.IntakeSayMove, ("van", from), ("naar", to), ("wanneer", PlanWords.OnMovingDay(draft, move)));
    }
}
