using System.Globalization;
using System.Text;

namespace Verschillen.Understanding.Texts;

/// <summary>A message in plain lower case letters, each with its position in the original.</summary>
internal sealed class FoldedText
{
    // One character may fold into several; a message that more than doubles is cut off.
    private const int MostFolded = UtteranceReader.LongestMessage * 2;

    private char[] _characters;
    private int[] _sources;
    private bool[] _capitals;

    private FoldedText(string original, int length)
    {
        Original = original;
        _characters = new char[length];
        _sources = new int[length];
        _capitals = new bool[length];
    }

    public string Original { get; }

    public int Length { get; private set; }

    public char this[int index] => _characters[index];

    /// <summary>The position in the original of a folded character.</summary>
    public int SourceOf(int index) => _sources[index];

    public bool IsCapital(int index) => _capitals[index];

    public string Slice(int start, int end) => new(_characters, start, end - start);

    /// <summary>Folds case, accents, full-width and look-alike letters; drops what cannot be seen.</summary>
    public static FoldedText Of(string text)
    {
        var limit = Math.Min(text.Length, UtteranceReader.LongestMessage);
        var folded = new FoldedText(text, limit);
        for (var i = 0; i < limit && folded.Length < MostFolded; i++)
        {
            if (text[i] < 0x80)
            {
                folded.Add(text[i], i);
                continue;
            }

            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                folded.AddRune(rune, i);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                folded.Add(' ', i);
            }
        }

        return folded;
    }

    private void AddRune(Rune rune, int source)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        {
            return;
        }

        if (Lookalikes.Of(rune.Value) is { } plain)
        {
            foreach (var character in plain)
            {
                Add(character, source, Rune.IsUpper(rune));
            }

            return;
        }

        foreach (var character in Decompose(rune))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                Add(character, source, Rune.IsUpper(rune));
            }
        }
    }

    private static string Decompose(Rune rune)
    {
        var one = rune.ToString();
        // Not-yet-assigned code points cannot be decomposed and stand for nothing a person typed.
        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned ? " " : one.Normalize(NormalizationForm.FormKD);
    }

    private void Add(char character, int source, bool isCapital = false)
    {
        if (Length == MostFolded)
        {
            return;
        }

        if (Length == _characters.Length)
        {
            Grow();
        }

        _capitals[Length] = isCapital || char.IsAsciiLetterUpper(character);
        _characters[Length] = char.IsControl(character) ? ' ' : char.ToLowerInvariant(character);
        _sources[Length++] = source;
    }

    private void Grow()
    {
        var length = Math.Min(MostFolded, Math.Max(8, Length * 2));
        Array.Resize(ref _characters, length);
        Array.Resize(ref _sources, length);
        Array.Resize(ref _capitals, length);
    }
}
