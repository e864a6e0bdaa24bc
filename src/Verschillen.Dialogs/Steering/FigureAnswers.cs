using System.Globalization;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes the figure that answers a question for one (bedragen en percentages).</summary>
internal static class FigureAnswers
{
    /// <summary>No cost or monthly income that the chat can help with is higher.</summary>
    private const int HighestAmount = 100_000;

    /// <summary>The highest share of a norm; a higher bare number is euros.</summary>
    private const int HighestPercent = 1_000;

    /// <summary>Up to this a bare number may be a share of a norm as well as euros; nobody tells a higher share.</summary>
    private const int HighestBareShare = 300;

    /// <summary>The figure that answers a question; "125 procent" is no cost, and a bare 125 may be euros or a percentage.</summary>
    public static string? Of(Reading reading, QuestionKind kind)
    {
        if (reading.AmountMeant is not { Value: >= 0 and <= HighestAmount } amount)
        {
            return null;
        }

        var isPercent = amount.Unit == AmountUnit.Percent || (amount.Unit == AmountUnit.None && kind == QuestionKind.Percentage);
        return (kind, isPercent) switch
        {
            (_, true) when amount.Value > HighestPercent => null,
            (QuestionKind.Income, _) when amount.Unit == AmountUnit.None && amount.Value <= HighestBareShare => null,
            (QuestionKind.Income, _) => OwnShareQuestions.CodeOf(new(amount.Value, isPercent)),
            (QuestionKind.Amount, false) or (QuestionKind.Percentage, true) => amount.Value.ToString("0.##", CultureInfo.InvariantCulture),
            _ => null,
        };
    }
}
