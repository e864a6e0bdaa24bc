using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Moving;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Finds out what the person wants to know.</summary>
internal static class Goals
{
    /// <summary>The state with its goal, and with the municipality that a goal can borrow from an earlier answer.</summary>
    /// <param name="state">The state, with the answers of the message taken.</param>
    /// <param name="reading">The message.</param>
    public static DialogState After(DialogState state, Reading reading)
    {
        state = IsTopicOfTheMove(state, reading) ? ToTheMove(state) : BackToTheMove(state, reading);
        var goal = GoalOf(state, reading);
        var wasOfOne = state.Goal is not Goal.Compare && state.LastReply is ReplyNames.Rule or ReplyNames.Apply or ReplyNames.Deadline or ReplyNames.Contact && reading.Places.Count == 0;
        if (goal is Goal.Compare && (wasOfOne || TellsAWholeMove(reading)))
        {
            // What was told of one municipality is done with, and is no end of the move that is told now.
            state = state.Without(SharedQuestions.In);
        }

        if (goal is Goal.Compare && state.RuleDay is not null && state.IsMoveKnown() && state.Topic() is not null)
        {
            // Of another year than that of the move is told what holds then, here and there.
            state = state.With(SharedQuestions.In, [.. state[SharedQuestions.From]!.Concat(state[SharedQuestions.To]!).Distinct(StringComparer.Ordinal)]);
            goal = Goal.Rule;
        }

        return Borrow(LeaveUnknownMunicipality(state with { Goal = goal, Asked = IsNeedless(state.Asked, goal) ? null : state.Asked }), reading);
    }

    /// <summary>The state in which the move is compared again that is known; as it was without one.</summary>
    public static DialogState ToTheMove(DialogState state) => state.IsMoveKnown() ? state.Without(SharedQuestions.In) with { Goal = Goal.Compare } : state;

    /// <summary>
    /// "Huishoudelijke ondersteuning", of who was told whom to call: a topic by itself, named or pressed, opens its comparison; "en voor de jobcoach" asks the same of another
    /// topic.
    /// </summary>
    private static bool IsTopicOfTheMove(DialogState state, Reading reading) =>
        state.Goal is Goal.Contact or Goal.Deadline or Goal.Apply && reading is { Intent: Intent.None or Intent.CompareMove, Topics.Count: > 0, Places.Count: 0, IsFollowUp: false } && (reading.AspectIds.Count == 0 || reading.IsSaidBack);

    /// <summary>Whether both ends of a move are told, and no rule is asked of a place besides.</summary>
    public static bool TellsAWholeMove(Reading reading) =>
        new[] { PlaceRole.From, PlaceRole.To }.All(role => reading.Places.Any(place => place.Role == role)) && !reading.Places.Any(place => place.Role is PlaceRole.In);

    /// <summary>Asked which municipality a question is about, "van Tilburg naar Arnhem" tells of a move, which has two.</summary>
    private static bool IsNeedless(string? asked, Goal goal) => asked is SharedQuestions.In && goal == Goal.Compare;

    /// <summary>Whether an intent asks what is told of one municipality.</summary>
    public static bool IsOfOneMunicipality(Intent intent) => intent is Intent.AskRule or Intent.Apply or Intent.Deadline or Intent.ContactMunicipality;

    /// <summary>What a question about one municipality wants to know; none of an intent that is no such question.</summary>
    public static Goal OfQuestion(Intent intent) => intent switch
    {
        Intent.AskRule => Goal.Rule,
        Intent.Apply => Goal.Apply,
        Intent.Deadline => Goal.Deadline,
        Intent.ContactMunicipality => Goal.Contact,
        _ => Goal.None,
    };

    private static Goal GoalOf(DialogState state, Reading reading)
    {
        if (reading.Places.Any(place => place.Role is PlaceRole.From or PlaceRole.To))
        {
            return Goal.Compare;
        }

        return reading.Intent switch
        {
            Intent.None or Intent.CompareMove when AsksOfTheOldMunicipality(state, reading) => Goal.Rule,
            Intent.CompareMove => Goal.Compare,
            Intent.AskRule when IsAboutTheMove(state, reading) => Goal.Compare,
            // "En in Zeist?", of who asked whom to call.
            Intent.AskRule when reading is { IsFollowUp: true, Topics.Count: 0, AspectIds.Count: 0, Places.Count: > 0 } && state.Goal is Goal.Apply or Goal.Deadline or Goal.Contact => state.Goal,
            _ when IsOfOneMunicipality(reading.Intent) => OfQuestion(reading.Intent),
            _ when state.Goal != Goal.None => state.Goal,
            _ when state[SharedQuestions.In] is not null && state[SharedQuestions.From] is null => Goal.Rule,
            _ when state.Answers.Count > 0 => Goal.Compare,
            _ => Goal.None,
        };
    }

    /// <summary>"En mijn scootmobiel?" or "wat kost dat?" during a comparison asks for the same comparison.</summary>
    private static bool IsAboutTheMove(DialogState state, Reading reading) => state.Goal == Goal.Compare && reading.Places.Count == 0;

    private static bool AsksOfTheOldMunicipality(DialogState state, Reading reading) =>
        state.IsMoveKnown() && state[SharedQuestions.In] is not null && reading.Places is [{ Role: PlaceRole.In } place] && place.Candidates.Contains(state.MunicipalityIn(SharedQuestions.From) ?? default);

    /// <summary>Without one of the two municipalities nothing can be compared; then what holds in the other is told.</summary>
    private static DialogState LeaveUnknownMunicipality(DialogState state)
    {
        if (state.Goal != Goal.Compare)
        {
            return state;
        }

        var lost = new[] { SharedQuestions.From, SharedQuestions.To }.FirstOrDefault(question => state[question] is [Situation.NotKnown]);
        if (lost is null)
        {
            return state;
        }

        var other = lost is SharedQuestions.From ? SharedQuestions.To : SharedQuestions.From;
        state = state.Without(lost) with { Goal = Goal.Rule };
        return state[other] is { } values ? state.With(SharedQuestions.In, values) : state;
    }

    /// <summary>A question about the municipality that is left is one question; the next that names no place, and does not lean on it, is about the move again.</summary>
    private static DialogState BackToTheMove(DialogState state, Reading reading)
    {
        var isOver = state.IsMoveKnown() && state.MunicipalitiesIn(SharedQuestions.In) is { Count: > 0 } asked && asked.Contains(state.MunicipalityIn(SharedQuestions.From)!.Value)
            && state.Asked is null && reading.Places.Count == 0 && !(reading.IsFollowUp && reading.Topics.Count == 0);
        if (!isOver || (!IsOfOneMunicipality(reading.Intent) && reading.Topics.Count == 0))
        {
            return state;
        }

        return state.Without(SharedQuestions.In) with { Goal = state.Goal == Goal.None ? Goal.None : Goal.Compare };
    }

    private static DialogState Borrow(DialogState state, Reading reading)
    {
        var needsOne = state.Goal is Goal.Rule or Goal.Apply or Goal.Deadline or Goal.Contact;
        if (!needsOne || state[SharedQuestions.In] is not null || reading.Intent == Intent.None)
        {
            return state;
        }

        return (state[SharedQuestions.To] ?? state[SharedQuestions.From]) is { } values ? state.With(SharedQuestions.In, values) : state;
    }
}
