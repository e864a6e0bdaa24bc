using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Page;

/// <summary>What the chat page shows.</summary>
/// <param name="Reply">The newest answer.</param>
/// <param name="SealedState">The state for the next message, sealed.</param>
internal sealed record ChatView(Reply Reply, string SealedState)
{
    /// <summary>Where it is shown.</summary>
    public ChatPlace Place { get; init; } = ChatPlace.Page;

    /// <summary>What the person said last; null when it was nothing.</summary>
    public string? Said { get; init; }

    /// <summary>Why the message was not answered; null when it was.</summary>
    public Notice? Notice { get; init; }

    /// <summary>Whether the conversation has not begun.</summary>
    public bool IsGreeting { get; init; }

    /// <summary>Whether the person ended the conversation.</summary>
    public bool IsEnded { get; init; }

    /// <summary>Whether there is an answer to print or save.</summary>
    public bool CanBeKept { get; init; }

    public IReadOnlyList<AnswerLine> AnswersSoFar { get; init; } = [];

    /// <summary>What can be asked at any time, in words that the chat understands.</summary>
    public IReadOnlyList<string> Commands { get; init; } = [];

    /// <summary>What stays in the field; empty when nothing.</summary>
    public string Draft { get; init; } = "";

    /// <summary>The name of the newest part of the page.</summary>
    public string Heading => this switch
    {
        { Notice: { } notice } => notice.Title,
        { IsGreeting: true } => "Welkom",
        _ => "Antwoord",
    };
}
