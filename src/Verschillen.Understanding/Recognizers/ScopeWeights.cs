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
    public static ScopeWeights Question { get; } = new(-1.17, 0.78, -0.01, -0.1, -1.18, -0.79, -0.06, 0.24, 0.59, -0.7, -0.68, -0.05);

    /// <summary>For an intent that steers the conversation, greets or complains; fitted likewise.</summary>
    public static ScopeWeights Command { get; } = new(0.18, 0.7, -0.03, -0.03, -0.51, -1.21, 1.15, 0.152, 0.47, 0.54, 0.78, -0.1);
}
