using System.Globalization;
using Verschillen.Domain.Income;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs;

/// <summary>The questions that a dialog asks to estimate what somebody pays themselves, and what their answers mean (rekenhulp).</summary>
public static class OwnShareQuestions
{
    /// <summary>Whether the person wants it calculated.</summary>
    public const string Start = "rekenen";

    /// <summary>"alleen" or "samen".</summary>
    public const string Household = "huishouden";

    /// <summary>Whether somebody has a state pension.</summary>
    public const string StatePension = "aow";

    /// <summary>"125 procent" or "1700.50 euro".</summary>
    public const string Income = "inkomen";

    /// <summary>The cost in euros.</summary>
    public const string Cost = "bedrag";

    /// <summary>The choice for partners.</summary>
    public const string Together = "samen";

    /// <summary>The choice for one adult.</summary>
    public const string Alone = "alleen";

    private const string PercentUnit = " procent";
    private const string EuroUnit = " euro";

    /// <summary>Their names and kinds, in the order that they are asked.</summary>
    public static IReadOnlyList<(string Name, QuestionKind Kind)> All { get; } =
    [
        (Start, QuestionKind.YesNo), (Household, QuestionKind.Choice), (StatePension, QuestionKind.YesNo), (Income, QuestionKind.Income), (Cost, QuestionKind.Amount),
    ];

    /// <summary>The code of an income among the answers.</summary>
    public static string CodeOf(IncomeStatement income) =>
        income.Number.ToString("0.##", CultureInfo.InvariantCulture) + (income.IsPercent ? PercentUnit : EuroUnit);

    /// <summary>The income of a code.</summary>
    /// <returns>Null when the code is no income.</returns>
    public static IncomeStatement? IncomeOf(string? code) => code switch
    {
        null => null,
        _ when code.EndsWith(PercentUnit, StringComparison.Ordinal) => NumberOf(code[..^PercentUnit.Length]) is { } percent ? new IncomeStatement(percent, IsPercent: true) : null,
        _ when code.EndsWith(EuroUnit, StringComparison.Ordinal) => NumberOf(code[..^EuroUnit.Length]) is { } euros ? new IncomeStatement(euros, IsPercent: false) : null,
        _ => null,
    };

    /// <summary>Whether a name among the answers is one of these questions of a topic.</summary>
    public static bool Includes(TopicId topic, string name)
    {
        if (!name.StartsWith(topic.Value, StringComparison.Ordinal) || name.AsSpan(topic.Value.Length) is not ['.', .. var own])
        {
            return false;
        }

        for (var place = 0; place < All.Count; place++)
        {
            if (own.Equals(All[place].Name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any of these questions of some topics was answered.</summary>
    internal static bool AreOfOwnShare(this Answers answers, IReadOnlyList<TopicId> topics)
    {
        for (var place = 0; place < answers.Count; place++)
        {
            foreach (var topic in topics)
            {
                if (Includes(topic, answers[place].Question))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The number of a code.</summary>
    /// <returns>Null when it is no number of 0 or more.</returns>
    public static decimal? NumberOf(string? code) =>
        decimal.TryParse(code, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
