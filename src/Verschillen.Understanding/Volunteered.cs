namespace Verschillen.Understanding;

/// <summary>The words by which a message gives an answer that was not asked yet: "ik heb een parkeerkaart".</summary>
/// <param name="Question">The name of the question, with its topic: "gehandicaptenparkeerkaart.kaart".</param>
/// <param name="Value">The answer that the words give.</param>
/// <param name="Words">Phrases; "a|b" is one of several words, "*" up to four words between.</param>
public sealed record VolunteeredWords(string Question, string Value, IReadOnlyList<string> Words);

/// <summary>An answer that a message gives without being asked.</summary>
/// <param name="Question">The name of the question, with its topic.</param>
/// <param name="Value">The code of the answer.</param>
public sealed record VolunteeredAnswer(string Question, string Value);
