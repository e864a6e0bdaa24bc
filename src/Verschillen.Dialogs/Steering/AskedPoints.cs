using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes a question that sounds as one how long something takes or how to apply, and names a point of another kind, as one for that point: "hoe ver moet de school zijn" (vergelijkingspunt).</summary>
internal static class AskedPoints
{
    // "Moet ik die ding teruggeven dan" is little like a question how to apply.
    private const double LeastToApply = 0.7;

    /// <summary>The reading as it is meant.</summary>
    public static Reading Meant(Knowledge knowledge, DialogState state, Reading reading)
    {
        if (reading.Intent is Intent.BeforeMove)
        {
            return BeforeMove(knowledge.TopicIn(state), reading);
        }

        if (reading.Intent is not (Intent.Deadline or Intent.Apply) || reading.AspectIds.Count == 0 || (reading.Topics is [var named, ..] ? knowledge.TopicWith(named) : knowledge.TopicIn(state)) is not { } topic)
        {
            return reading;
        }

        var points = AspectsAsked.Named(topic, reading.AspectIds);
        if (points.FindAll(point => point is { IsOnlyAhead: true, IsTerm: false }) is { Count: > 0 } ahead && !points.Exists(point => point.IsTerm))
        {
            // "Kan ik al voor de verhuizing aanvragen" asks whether, and not how long.
            return reading with { Intent = Intent.AskRule, AspectIds = ahead.ConvertAll(point => point.Id) };
        }

        if (reading.AsksCost && points.FindAll(point => point is { Kind: Kind.Costs, ValueKind: ValueKind.Amount }) is { Count: > 0 } costs)
        {
            // "Wat kost een aanvraag voor urgentie" asks not how to apply.
            return reading with { Intent = Intent.AskRule, AspectIds = costs.ConvertAll(point => point.Id) };
        }

        if (reading.Intent is Intent.Apply)
        {
            return reading is { IsSaid: false, Score: < LeastToApply } && points.Count > 0 && points.TrueForAll(point => point.Kind is not Kind.Procedure) ? reading with { Intent = Intent.AskRule } : reading;
        }

        return points.Count > 0 && !Objections.Is(reading.Intent, reading.GlossaryWords) && points.TrueForAll(point => point is { IsTerm: false, IsWhereToApply: false }) ? reading with { Intent = Intent.AskRule } : reading;
    }

    /// <summary>"Mag ik nu al aanvragen": the point that tells so; of a topic without one when to apply.</summary>
    private static Reading BeforeMove(Topic? topic, Reading reading) =>
        topic?.Aspects.Where(point => point is { IsOnlyAhead: true, IsTerm: false }).Select(point => point.Id).ToList() is { Count: > 0 } ahead
            ? reading with { Intent = Intent.AskRule, AspectIds = ahead, LeansBack = false }
            : reading with { Intent = Intent.Deadline };
}
