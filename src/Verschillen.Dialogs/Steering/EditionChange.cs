using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes over the state of another edition of the content.</summary>
/// <param name="knowledge">Today's edition.</param>
internal sealed class EditionChange(Knowledge knowledge)
{
    /// <summary>The state as it is; of another edition, with the answers that this edition still knows.</summary>
    public DialogState Current(DialogState state)
    {
        if (string.Equals(state.Edition, knowledge.Edition, StringComparison.Ordinal))
        {
            return state;
        }

        var asking = new Asking(knowledge);
        Answers answers = [.. state.Answers.Where(asking.Knows)];
        // "Welke van deze gemeenten?", of which one has merged since: the place is asked anew.
        var areThere = state.Pending.All(code => !MunicipalityCode.TryParse(code, out var municipality) || knowledge.Gazetteer.Contains(municipality));
        return state with
        {
            Answers = answers.WithOneAnswerEach(knowledge),
            Asked = areThere && state.Asked is { } asked && knowledge.QuestionWith(asked) is not null ? asked : null,
            Pending = areThere ? state.Pending : [],
            Waiting = [.. state.Waiting.Where(IsKnown)],
            Told = null,
            Later = state.Later is { Topic: { } later } && !IsKnown(later) ? null : state.Later,
            Answered = [.. state.Answered.Where(IsKnown)],
        };
    }

    private bool IsKnown(TopicId topic) => knowledge.TopicWith(topic) is not null;
}
