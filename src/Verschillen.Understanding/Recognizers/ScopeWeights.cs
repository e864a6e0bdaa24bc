namespace Verschillen.Understanding.Recognizers;

/// <summary>How much each sign counts that a message is ours to answer; above zero it speaks for that.</summary>
/// <param name="Start">Before any sign.</param>
/// <param name="Ours">The log-odds of all intents of ours together.</param>
/// <param name="Outside">The log-odds of being out of scope.</param>
/// <param name="Best">The log-odds of the likeliest intent of ours.</param>
/// <param name="AlienShare">The share of words that no example of ours has.</param>
/// <param name="AlienWord">Each such word.</param>
/// <param name="UnknownShare">The share of words that are in no list at all.</param>
/// <param name="Word">Each word.</param>
/// <param name="Field">A topic, or a word of our field.</param>
/// <param name="Elsewhere">A word of somebody else's business, and no topic of ours.</param>
/// <param name="Place">A place.</param>
/// <param name="Group">Each group of words that do the same work, up to four.</param>
internal sealed record ScopeWeights(
    double Start,
    double Ours,
    double Outside,
    double Best,
    double AlienShare,
    double AlienWord,
    double UnknownShare,
    double Word,
    double Field,
    double Elsewhere,
    double Place,
    double Group)
{
    /// <summary>For an intent that asks something. Fitted by logistic regression on messages that the models had not learned from (ADR 18).</summary>
    public static ScopeWeights Question { get; } = new(-1.17, 0.72, -0.05, -0.08, -0.95, -0.77, -0.05, 0.228, 0.55, -0.85, -0.48, -0.05);

    /// <summary>For an intent that steers the conversation, greets or complains; fitted likewise.</summary>
    public static ScopeWeights Command { get; } = new(0.29, 0.51, -0.14, 0.05, -0.3, -1.24, 1.04, 0.148, 0.42, 0.65, 0.46, -0.12);
}
