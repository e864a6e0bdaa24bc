using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes above an answer which move it is about.</summary>
internal static class MoveHeadingWriter
{
    /// <summary>Writes which move it is about, and what to know of it: that it is past, or that a municipality will merge.</summary>
    public static void Write(ReplyDraft draft, Move move, DateOnly today)
    {
        var (from, to) = (draft.Knowledge.Gazetteer[move.From].Name, draft.Knowledge.Gazetteer[move.To].Name);
        draft.Add(new Heading((move.On, move.StaysWithin) switch
        {
            (not null, true) => draft.Words(Phrases.MoveWithinTitle, ("gemeente", to), ("wanneer", PlanWords.OnMovingDay(draft, move))),
            (null, true) => draft.Words(Phrases.MoveWithinTitleWithoutDay, ("gemeente", to)),
            (not null, false) => draft.Words(Phrases.MoveTitle, ("van", from), ("naar", to), ("wanneer", PlanWords.OnMovingDay(draft, move))),
            (null, false) => draft.Words(Phrases.MoveTitleWithoutDay, ("van", from), ("naar", to)),
        }));
        if (move.HasHappened(today))
        {
            draft.Add(new Warning("al_verhuisd", draft.Words(Phrases.MovedAlready, ("wanneer", PlanWords.OnMovingDay(draft, move))), []));
        }

        if (move is { On: { } day, IsDayEstimated: true })
        {
            draft.Add(new Warning(Warning.DayEstimated, draft.Words(Phrases.DayEstimated, ("datum", DutchWords.Day(day))), []));
        }

        WriteMergers(draft, [move.From, move.To]);
    }

    /// <summary>Writes that a municipality will merge.</summary>
    public static void WriteMergers(ReplyDraft draft, IReadOnlyList<MunicipalityCode> municipalities)
    {
        if (draft.Knowledge.Gazetteer.PlannedMergers.Count == 0)
        {
            return;
        }

        foreach (var merger in municipalities.Select(draft.Knowledge.Gazetteer.PlannedMergerOf).OfType<PlannedMerger>().Distinct())
        {
            draft.Add(new Warning("fusie_gepland", draft.Words(
                Phrases.PlannedMerger,
                ("van", draft.Knowledge.Gazetteer[merger.From].Name),
                ("naar", draft.Knowledge.Gazetteer[merger.Into].Name),
                ("datum", DutchWords.Day(merger.On))), []));
        }
    }
}
