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
    public static ScopeWeights Question { get; } = new(-0.9, 0.4, -0.16, -0.04, -1.01, -1.05, -0.15, 0.166, 1.42, -0.9, -0.1, -0.11);

    /// <summary>For an intent that steers the conversation, greets or complains; fitted likewise.</summary>
    public static ScopeWeights Command { get; } = new(0.26, 0.16, -0.23, 0.19, 0.03, -1.46, 0.75, 0.19, 0.38, 0.42, 0.81, -0.2);
}
