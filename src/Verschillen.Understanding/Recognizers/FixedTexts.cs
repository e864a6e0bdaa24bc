using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads messages that are a text of our own from the first word to the last.</summary>
internal sealed class FixedTexts
{
    private readonly FrozenDictionary<string, FixedText> _texts;

    /// <param name="texts">The texts; of two that are alike the first counts.</param>
    public FixedTexts(IEnumerable<FixedText> texts) => _texts = texts
        .Select(text => (Key: Message.Of(text.Text).Sentence, Text: text))
        .DistinctBy(entry => entry.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Text, StringComparer.Ordinal);

    /// <summary>What a message means that is such a text, or the shown text of a choice.</summary>
    /// <param name="message">The message.</param>
    /// <param name="asked">The question asked; its choices go first.</param>
    /// <returns>Null when it is none.</returns>
    public Reading? Read(Message message, AskedQuestion? asked)
    {
        var sentence = message.Sentence;
        if (asked?.Choices.FirstOrDefault(choice => choice.IsSaidAs(sentence)) is { } choice)
        {
            return new Reading(Intent.None, 1) { Choices = [choice.Id] };
        }

        return _texts.TryGetValue(sentence, out var text)
            ? new Reading(text.Intent, 1) { IsSaid = true, Topics = text.Topic is { } topic ? [topic] : [] }
            : null;
    }
}
