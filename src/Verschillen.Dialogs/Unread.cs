namespace Verschillen.Dialogs;

/// <summary>Why a message is answered without being read (ongelezen).</summary>
public abstract record Unread;

/// <summary>It is a file or a picture without a word.</summary>
public sealed record UnreadFile : Unread;

/// <summary>It is too long.</summary>
/// <param name="Most">Characters of the longest message.</param>
public sealed record UnreadLength(int Most) : Unread;

/// <summary>It came too soon after many others.</summary>
public sealed record UnreadPace : Unread;

/// <summary>It does not fit in the conversation any more.</summary>
/// <param name="Most">Messages of the longest conversation.</param>
public sealed record UnreadNumber(int Most) : Unread;
