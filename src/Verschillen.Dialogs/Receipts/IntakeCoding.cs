using Verschillen.Dialogs.Intake;

namespace Verschillen.Dialogs.Receipts;

/// <summary>
/// The answers of an intake as a few bits: of the questions that it asked and no other. Which those are follows from the answers
/// before, so that a question that was never put takes no room.
/// </summary>
internal static class IntakeCoding
{
    /// <returns>False when an answer is none of its question's choices.</returns>
    public static bool TryWrite(BitWriter writer, Knowledge knowledge, DialogState state)
    {
        foreach (var question in new IntakeQuestions(knowledge).CalledFor(state))
        {
            if (!ChoiceCoding.TryWrite(writer, question.Question, question.Answer(state)))
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="reader">Reads the bits.</param>
    /// <param name="edition">The edition that asked.</param>
    /// <param name="state">The move and the topics.</param>
    /// <returns>The state with the answers; null when the bits stand for none.</returns>
    public static DialogState? Read(BitReader reader, Knowledge edition, DialogState state)
    {
        var questions = new IntakeQuestions(edition);
        var read = 0;
        // A later question may be called for by an earlier answer, and comes after it.
        for (var called = questions.CalledFor(state); read < called.Count; called = questions.CalledFor(state))
        {
            var question = called[read++];
            if (!ChoiceCoding.TryRead(reader, question.Question, out var values))
            {
                return null;
            }

            if (values is not null)
            {
                state = question.Names.Aggregate(state, (next, name) => next.With(name, values));
            }
        }

        return state;
    }
}
