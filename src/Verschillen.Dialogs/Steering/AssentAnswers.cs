using Verschillen.Domain.Moving;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Tells what a yes or no is as an answer.</summary>
internal static class AssentAnswers
{
    /// <returns>Null when neither was said.</returns>
    public static string? Of(Assent? assent) => assent switch
    {
        Assent.Yes => AskedQuestion.Yes,
        Assent.No => AskedQuestion.No,
        Assent.DoNotKnow => Situation.NotKnown,
        _ => null,
    };
}
