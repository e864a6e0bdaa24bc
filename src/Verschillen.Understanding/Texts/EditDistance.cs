using System.Runtime.CompilerServices;

namespace Verschillen.Understanding.Texts;

/// <summary>Counts letters added, left out, replaced or swapped with their neighbour.</summary>
internal static class EditDistance
{
    /// <summary>The number of such edits between two words.</summary>
    /// <param name="maximum">From here on it no longer matters how many.</param>
    /// <returns>More than <paramref name="maximum"/> when the words differ more.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // The inner loop of every guess at a misspelling, from the first message on.
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int maximum)
    {
        if (Math.Abs(left.Length - right.Length) > maximum)
        {
            return maximum + 1;
        }

        Span<int> beforeLast = stackalloc int[Sound.MaximumLength + 1];
        Span<int> last = stackalloc int[Sound.MaximumLength + 1];
        Span<int> current = stackalloc int[Sound.MaximumLength + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            var least = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = Math.Min(Math.Min(current[column - 1], last[column]) + 1, last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1));
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    cost = Math.Min(cost, beforeLast[column - 2] + 1);
                }

                current[column] = cost;
                least = Math.Min(least, cost);
            }

            if (least > maximum)
            {
                return maximum + 1;
            }

            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[right.Length];
    }
}
