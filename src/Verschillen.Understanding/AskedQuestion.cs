namespace Verschillen.Understanding;

/// <summary>The question that a message may answer; reading it this way wins over a new intent when both fit.</summary>
/// <param name="Name">The name of the question.</param>
/// <param name="Kind">What kind of answer fits.</param>
/// <param name="Choices">The choices offered, in the order shown; empty for a question without.</param>
public sealed record AskedQuestion(string Name, QuestionKind Kind, IReadOnlyList<OfferedChoice> Choices);

/// <summary>A choice and the words people use for it.</summary>
/// <param name="Id">Its name in files and state.</param>
/// <param name="Words">Its shown text in both levels, and other words for it.</param>
public sealed record OfferedChoice(string Id, IReadOnlyList<string> Words);

/// <summary>What kind of answer a question wants.</summary>
public enum QuestionKind
{
    Municipality,
    Date,
    YesNo,
    Choice,

    /// <summary>One or several choices.</summary>
    MultiChoice,
    Amount,
    Percentage,

    /// <summary>Euros a month, or a percentage of a norm.</summary>
    Income,
}
