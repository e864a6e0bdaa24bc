using Verschillen.Domain.Moving;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes what answers a question of yes or no (ja of nee).</summary>
internal static class YesNoAnswers
{
    /// <summary>The code of the answer.</summary>
    /// <returns>Null when there is none.</returns>
    public static string? Of(Reading reading) => reading.Assent switch
    {
        Assent.Yes => AskedQuestion.Yes,
        Assent.No => AskedQuestion.No,
        Assent.DoNotKnow => Situation.NotKnown,
        _ => reading.Choices is [var said, ..] ? said : IsSum(reading) ? AskedQuestion.Yes : null,
    };

    /// <summary>"250 euro", of who is asked whether they get something: so much, and so yes.</summary>
    private static bool IsSum(Reading reading) =>
        reading is { Intent: Intent.None, Amounts: [{ Unit: AmountUnit.Euro, Value: > 0 }], IsSaidBack: false } && reading.Topics.Count + reading.Places.Count + reading.Dates.Count == 0;
}
