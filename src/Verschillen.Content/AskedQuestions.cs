using Verschillen.Dialogs;
using Verschillen.Understanding;

namespace Verschillen.Content;

/// <summary>Makes of a question in a file the question that a message may answer.</summary>
internal static class AskedQuestions
{
    // Which part a place plays is asked with its name in each choice, so these are in no file.
    private static readonly IReadOnlyList<OfferedChoice> s_parts = [new(SharedQuestions.From, []), new(SharedQuestions.To, []), new(SharedQuestions.In, [])];

    public static AskedQuestion Of(string name, Question question) => new(
        name,
        question.Kind,
        string.Equals(name, SharedQuestions.Role, StringComparison.Ordinal) ? s_parts : [.. question.Choices.Select(choice => new OfferedChoice(choice.Id, [choice.Text.B1, choice.Text.A2 ?? choice.Text.B1, .. choice.AlsoSaidAs]))]);
}
