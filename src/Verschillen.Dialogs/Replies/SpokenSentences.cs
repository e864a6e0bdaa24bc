using System.Text;

namespace Verschillen.Dialogs.Replies;

/// <summary>What a voice says, each text as a sentence of its own, so that it pauses between them (gesproken zinnen).</summary>
/// <param name="capacity">About how many characters it will be.</param>
internal sealed class SpokenSentences(int capacity)
{
    private readonly StringBuilder _said = new(capacity);

    /// <summary>How many characters are said so far.</summary>
    public int Length => _said.Length;

    /// <summary>Adds a text; one without words is not said.</summary>
    public void Add(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        if (_said.Length > 0)
        {
            _said.Append(' ');
        }

        var isSentence = text[^1] is '.' or '?' or ':' or '!';
        if (Pronounced.IsNeededFor(text))
        {
            _said.Append(Pronounced.Of(isSentence ? text : $"{text}."));
            return;
        }

        _said.Append(text);
        if (!isSentence)
        {
            _said.Append('.');
        }
    }

    /// <summary>Adds several texts.</summary>
    public void Add(IReadOnlyList<string> texts)
    {
        for (var place = 0; place < texts.Count; place++)
        {
            Add(texts[place]);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _said.ToString();
}
