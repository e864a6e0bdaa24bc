using Verschillen.Domain.Topics;

namespace Verschillen.Understanding;

/// <summary>A text of our own, such as the words on a button: said whole, it means just this.</summary>
/// <param name="Text">The text; case, accents and signs do not count.</param>
/// <param name="Intent">The command it is; <see cref="Understanding.Intent.None"/> for the name of a topic.</param>
/// <param name="Topic">The topic it names; null for a command.</param>
public sealed record FixedText(string Text, Intent Intent, TopicId? Topic);
