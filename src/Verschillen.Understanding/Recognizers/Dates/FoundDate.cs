namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>A date and where it stands.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="Mention">The date.</param>
/// <param name="OrElse">The other of two days that lie far apart ("1 of 30 april"); null when there is no doubt.</param>
internal readonly record struct FoundDate(int Start, int End, DateMention Mention, DateOnly? OrElse);
