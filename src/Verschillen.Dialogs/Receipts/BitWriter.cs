using System.Runtime.InteropServices;

namespace Verschillen.Dialogs.Receipts;

/// <summary>Writes small numbers one after the other, each in as many bits as it needs.</summary>
internal sealed class BitWriter
{
    /// <summary>With so much free space at the end there is always a check symbol that is an ordinary letter or digit.</summary>
    internal const int LeastFree = 3;

    private readonly List<bool> _bits = [];

    /// <param name="value">The number, not negative.</param>
    /// <param name="bits">How many bits it has at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number does not fit.</exception>
    public void Write(long value, int bits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, 1L << bits);
        for (var bit = bits - 1; bit >= 0; bit--)
        {
            _bits.Add(((value >> bit) & 1) == 1);
        }
    }

    public void Write(bool value) => _bits.Add(value);

    /// <summary>Everything written as a number to read aloud; the free bits at the end are chosen so that the check symbol is ordinary.</summary>
    /// <returns>Null when it is longer than a number may be.</returns>
    public ReceiptNumber? ToNumber()
    {
        var free = LeastFree;
        while ((_bits.Count + free) % ReceiptNumber.BitsInSymbol != 0)
        {
            free++;
        }

        if ((_bits.Count + free) / ReceiptNumber.BitsInSymbol >= ReceiptNumber.MostSymbols)
        {
            return null;
        }

        Span<bool> bits = stackalloc bool[_bits.Count + free];
        CollectionsMarshal.AsSpan(_bits).CopyTo(bits);
        for (var filling = 0; ; filling++)
        {
            for (var place = 1; place <= free; place++)
            {
                bits[_bits.Count + place - 1] = ((filling >> (free - place)) & 1) == 1;
            }

            if (ReceiptNumber.TryOf(bits, out var number))
            {
                return number;
            }
        }
    }
}
