using System.Collections.Frozen;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads messages that are a text of our own from the first word to the last.</summary>
internal sealed class FixedTexts
{
    private readonly FrozenDictionary<string, FixedText> _texts;
    private readonly Func<string, string> _key;

    /// <param name="texts">The texts; of two that are alike the first counts.</param>
    /// <param name="key">What is compared of a text.</param>
    public FixedTexts(IEnumerable<FixedText> texts, Func<string, string> key)
    {
        _key = key;
        _texts = texts.DistinctBy(text => key(text.Text), StringComparer.Ordinal).ToFrozenDictionary(text => key(text.Text), StringComparer.Ordinal);
    }

    /// <summary>What a message means that is such a text, or the shown text of a choice.</summary>
    /// <param name="message">The key of the message.</param>
    /// <param name="asked">The question asked; its choices go first.</param>
    /// <returns>Null when it is none.</returns>
    public Reading? Read(string message, AskedQuestion? asked)
    {
        if (asked?.Choices.FirstOrDefault(choice => choice.Words.Any(words => string.Equals(_key(words), message, StringComparison.Ordinal))) is { } choice)
        {
            return new Reading(Intent.None, 1) { Choices = [choice.Id] };
        }

        return _texts.TryGetValue(message, out var text)
            ? new Reading(text.Intent, 1) { Topics = text.Topic is { } topic ? [topic] : [] }
            : null;
    }
}
