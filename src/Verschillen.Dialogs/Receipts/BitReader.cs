namespace Verschillen.Dialogs.Receipts;

/// <summary>Reads what a <see cref="BitWriter"/> wrote. Past the end everything is 0, and <see cref="IsSpent"/> tells.</summary>
/// <param name="bits">The bits.</param>
/// <param name="start">Where to begin.</param>
internal sealed class BitReader(IReadOnlyList<bool> bits, int start = 0)
{
    public int Position { get; private set; } = start;

    /// <summary>Whether all was read, and nothing beyond: what remains is the free space of a whole number.</summary>
    public bool IsSpent => bits.Count - Position is >= BitWriter.LeastFree and < BitWriter.LeastFree + ReceiptNumber.BitsInSymbol;

    public long Read(int count)
    {
        var value = 0L;
        for (var bit = 0; bit < count; bit++)
        {
            value = (value << 1) | (ReadBit() ? 1L : 0L);
        }

        return value;
    }

    public bool ReadBit()
    {
        var bit = Position < bits.Count && bits[Position];
        Position++;
        return bit;
    }
}
