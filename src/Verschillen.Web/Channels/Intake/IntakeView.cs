using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Intake;

/// <summary>What a page of the intake shows.</summary>
/// <param name="Desk">Asks and answers, of one edition.</param>
/// <param name="State">The answers.</param>
/// <param name="SealedState">The answers, sealed.</param>
/// <param name="Step">The step.</param>
internal sealed record IntakeView(IntakeDesk Desk, DialogState State, string SealedState, IntakeStep Step)
{
    /// <summary>What was wrong with the step, and what was filled in; without problems when it is shown for the first time.</summary>
    public IntakeTaken Taken { get; init; } = new(State);

    /// <summary>What stands in the fields of the move; null takes it from the answers.</summary>
    public MoveFields? Move { get; init; }

    /// <summary>Whether all questions are put, and not those alone that wait for an answer.</summary>
    public bool AsksAll { get; init; }

    /// <summary>Whether the side of somebody who helps is shown.</summary>
    public bool IsForSupporter { get; init; }

    public bool IsLarge { get; init; }

    /// <summary>The result, or the sheet for the talk; null on other steps.</summary>
    public Reply? Reply { get; init; }

    /// <summary>Whether the reply is the sheet for the talk.</summary>
    public bool IsTalkSheet => string.Equals(Reply?.Name, ReplyNames.TalkSheet, StringComparison.Ordinal);

    /// <summary>What must be told first: the fixed answer to danger that a field told of, or what is wrong with a number; null when nothing.</summary>
    public Reply? First { get; init; }

    public IReadOnlyList<AnswerLine> Answers { get; init; } = [];

    /// <summary>The address of this site, for the code that opens the answer again.</summary>
    public string? Site { get; init; }

    public DateOnly Today { get; init; }

    /// <summary>Why nothing was taken of what was sent; null when all is well.</summary>
    public IntakeRefusal? Refusal { get; init; }
}

/// <summary>Why nothing was taken of a form.</summary>
internal enum IntakeRefusal
{
    /// <summary>The answers so far could not be read, so that it begins anew.</summary>
    StateLost,

    /// <summary>Too many forms came from one address.</summary>
    TooFast,
}
