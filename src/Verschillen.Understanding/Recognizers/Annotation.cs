using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>A message with everything that was recognised in it, before its intent is known.</summary>
internal sealed record Annotation
{
    // A bit for each kind of which there is a hit, and one for each remark.
    private readonly ulong _kinds;
    private readonly ulong _remarks;

    public required Message Message { get; init; }

    /// <summary>The words, misspellings mended.</summary>
    public required string[] Words { get; init; }

    public required string[] Stems { get; init; }

    /// <summary>For each token whether its word, mended or not, is one of the vocabulary.</summary>
    public required bool[] IsKnown { get; init; }

    /// <summary>What each token was read as besides words; a place, a date or a number.</summary>
    public required Slot[] Slots { get; init; }

    public required List<(Label Label, PatternHit Hit)> Hits
    {
        get;
        init
        {
            field = value;
            (_kinds, _remarks) = BitsOf(value);
        }
    }

    public required IReadOnlyList<PlaceMention> Places { get; init; }

    /// <summary>See <see cref="Reading.AreTwoHomes"/>.</summary>
    public bool AreTwoHomes { get; init; }

    public required IReadOnlyList<DateMention> Dates { get; init; }

    /// <summary>Whether it names days to choose between.</summary>
    public required bool IsDayInDoubt { get; init; }

    public required IReadOnlyList<AmountMention> Amounts { get; init; }

    public AmountMention? AmountMeant { get; init; }

    /// <summary>The share of words that are in none of some sets, from 0 to 1; 0 without words. A sign is no word.</summary>
    public double ShareOutside(FrozenSet<string> stems, FrozenSet<string> fillers)
    {
        var (outside, all) = (0, 0);
        for (var i = 0; i < Stems.Length; i++)
        {
            if (Slots[i] == Slot.Word && char.IsLetterOrDigit(Stems[i][0]))
            {
                all++;
                outside += stems.Contains(Stems[i]) || fillers.Contains(Stems[i]) ? 0 : 1;
            }
        }

        return all == 0 ? 0 : outside / (double)all;
    }

    /// <summary>The share of tokens whose word is none of the vocabulary, from 0 to 1; 0 without tokens.</summary>
    public double ShareUnknown => IsKnown.Length == 0 ? 0 : IsKnown.AsSpan().Count(false) / (double)IsKnown.Length;

    public IEnumerable<PatternHit> Of(LabelKind kind) => Has(kind) ? Hits.Where(hit => hit.Label.Kind == kind).Select(hit => hit.Hit) : [];

    public IEnumerable<PatternHit> Of(Remark remark) => Has(remark) ? Hits.Where(hit => hit.Label.Is(remark)).Select(hit => hit.Hit) : [];

    /// <summary>The words from one token to another by themselves, to weigh them without the rest of the message.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="end">The token after the last.</param>
    public Annotation Part(int start, int end) => this with
    {
        Message = Message.Part(start, end),
        Words = Words[start..end],
        Stems = Stems[start..end],
        IsKnown = IsKnown[start..end],
        Slots = Slots[start..end],
        Hits = [.. Hits.Where(hit => hit.Hit.Start >= start && hit.Hit.End <= end).Select(hit => (hit.Label, hit.Hit with { Start = hit.Hit.Start - start, End = hit.Hit.End - start }))],
        Places = [],
    };

    /// <summary>"En volgend jaar", "met kerst": days, and the small words that lead to them.</summary>
    public bool IsOnlyADay => Dates.Count > 0
        && IsOnly(Slot.Date, word => word is "en" or "op" or "in" or "dan" or "de" or "met" or "rond" or "nog" or "voor" or "na" or "per");

    /// <summary>"Ik woon nu in Utrecht": places, and who lives there.</summary>
    public bool IsOnlyAHome => Places.Count > 0
        && IsOnly(Slot.Place, word => word is "ik" or "wij" or "we" or "hij" or "zij" or "ze" or "mijn" or "moeder" or "vader" or "zoon" or "dochter" or "client" or "cliente" or "woon" or "woont" or "wonen" or "in" or "nu" or "hier" or "daar" or "al" or "zelf" or "en" or "nog");

    public bool HasQuestionMark => Message.Original.Contains('?', StringComparison.Ordinal);

    public bool Has(LabelKind kind) => (_kinds & BitOf((int)kind)) > 0;

    public bool Has(Remark remark) => (_remarks & BitOf((int)remark)) > 0;

    /// <summary>Whether all that is said is of a slot, or a word that goes with it.</summary>
    private bool IsOnly(Slot slot, Func<string, bool> goesWith)
    {
        for (var i = 0; i < Slots.Length; i++)
        {
            if (Slots[i] != slot && !goesWith(Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static (ulong Kinds, ulong Remarks) BitsOf(List<(Label Label, PatternHit Hit)> hits)
    {
        var (kinds, remarks) = (0ul, 0ul);
        foreach (var (label, _) in hits)
        {
            kinds |= BitOf((int)label.Kind);
            remarks |= label.Kind is LabelKind.Remark ? BitOf(label.Index) : 0;
        }

        return (kinds, remarks);
    }

    private static ulong BitOf(int number) => 1ul << number;
}

/// <summary>What a token was read as.</summary>
internal enum Slot
{
    Word,
    Place,
    Date,
    Amount,
}
