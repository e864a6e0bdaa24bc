using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using Verschillen.Domain;

namespace Verschillen.Dialogs.Phrasing;

/// <summary>The only place that joins words (zinnenboek).</summary>
public sealed class Phrasebook
{
    private readonly FrozenDictionary<string, Wording> _wordings;

    /// <param name="wordings">A wording for the key of every one of <see cref="Phrases.All"/>.</param>
    /// <exception cref="ArgumentException">A phrase has no wording.</exception>
    public Phrasebook(IReadOnlyDictionary<string, Wording> wordings)
    {
        _wordings = wordings.ToFrozenDictionary(StringComparer.Ordinal);
        var missing = Phrases.All.Where(phrase => !_wordings.ContainsKey(phrase.Key)).Select(phrase => phrase.Key).ToList();
        if (missing.Count > 0)
        {
            throw new ArgumentException($"These phrases have no wording: {string.Join(", ", missing)}.", nameof(wordings));
        }
    }

    /// <summary>The phrases of another edition, which may lack some of today's or have slots that are filled no more; those are said in this edition's words.</summary>
    /// <param name="wordings">The wordings of the other edition, by key.</param>
    public Phrasebook InWordsOf(IReadOnlyDictionary<string, Wording> wordings) =>
        new(Phrases.All.ToDictionary(
            phrase => phrase.Key,
            phrase => wordings.TryGetValue(phrase.Key, out var wording) && Enum.GetValues<LanguageLevel>().All(level => phrase.Fills(wording.At(level))) ? wording : _wordings[phrase.Key],
            StringComparer.Ordinal));

    /// <summary>A phrase at a level, with its slots filled.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="level">B1 or A2.</param>
    /// <param name="fillings">What to put for each slot.</param>
    /// <exception cref="ArgumentException">A slot of the wording is not filled.</exception>
    public string Say(Phrase phrase, LanguageLevel level, params ReadOnlySpan<(string Slot, string Text)> fillings)
    {
        var wording = _wordings[phrase.Key];
        return Fill(wording.In(level), fillings);
    }

    /// <summary>Puts texts in the places of their slots.</summary>
    /// <exception cref="ArgumentException">A slot of the text is not filled.</exception>
    public static string Fill(string text, params ReadOnlySpan<(string Slot, string Text)> fillings)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var filled = new DefaultInterpolatedStringHandler(text.Length, fillings.Length, CultureInfo.InvariantCulture);
        var rest = text.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var close = open + rest[open..].IndexOf('}');
            filled.AppendFormatted(rest[..open]);
            filled.AppendLiteral(TextFor(rest[(open + 1)..close], fillings, text));
            rest = rest[(close + 1)..];
        }

        filled.AppendFormatted(rest);
        return filled.ToStringAndClear();
    }

    private static string TextFor(ReadOnlySpan<char> slot, ReadOnlySpan<(string Slot, string Text)> fillings, string text)
    {
        foreach (var filling in fillings)
        {
            if (slot.Equals(filling.Slot, StringComparison.Ordinal))
            {
                return filling.Text;
            }
        }

        throw new ArgumentException($"Nothing was given for {{{slot}}} in \"{text}\".", nameof(fillings));
    }
}
