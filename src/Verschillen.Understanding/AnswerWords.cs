namespace Verschillen.Understanding;

/// <summary>What people say back to a question (antwoorden).</summary>
/// <param name="Asked">The question.</param>
/// <param name="Examples">Messages, each with what it answers.</param>
public sealed record AnswerWords(AskedQuestion Asked, IReadOnlyList<AnswerExample> Examples);

/// <summary>Something that somebody said back to a question.</summary>
/// <param name="Value"><see cref="AskedQuestion.Yes"/> or <see cref="AskedQuestion.No"/>, the id of a choice, <see cref="Given"/>, <see cref="NotKnown"/> or <see cref="Nothing"/>.</param>
/// <param name="Text">The message.</param>
public sealed record AnswerExample(string Value, string Text)
{
    /// <summary>It names the place, day or amount that was asked.</summary>
    public const string Given = "gegeven";

    /// <summary>The person does not know.</summary>
    public const string NotKnown = "weet_niet";

    /// <summary>It answers nothing: a remark, a question back, or something on which whoever listens well asks on.</summary>
    public const string Nothing = "geen";
}
