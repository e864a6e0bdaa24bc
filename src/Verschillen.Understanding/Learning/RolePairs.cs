namespace Verschillen.Understanding.Learning;

/// <summary>Which parts two places of one message play together: who leaves one place mostly goes to the other.</summary>
internal sealed class RolePairs
{
    private static readonly PlaceRole[] s_roles = Enum.GetValues<PlaceRole>();

    // How often each part of a first place stands before each part of a second.
    private readonly int[] _counts;
    private readonly float[,] _fit = new float[s_roles.Length, s_roles.Length];

    private RolePairs(int[] counts)
    {
        _counts = counts;

        // One more of each pair than was counted, so that none is impossible.
        int Of(PlaceRole first, PlaceRole second) => counts[NumberOf(first, second)] + 1;
        float all = s_roles.Sum(first => s_roles.Sum(second => Of(first, second)));
        foreach (var first in s_roles)
        {
            foreach (var second in s_roles)
            {
                var (ones, others) = (s_roles.Sum(role => Of(first, role)), s_roles.Sum(role => Of(role, second)));
                // The root: what stands beside the places tells part of it already.
                _fit[(int)first, (int)second] = MathF.Sqrt(Of(first, second) * all / ones / others);
            }
        }
    }

    /// <param name="sentences">The sentences to count in.</param>
    public static RolePairs In(IReadOnlyList<PlaceSentence> sentences)
    {
        var counts = new int[s_roles.Length * s_roles.Length];
        foreach (var sentence in sentences.Where(sentence => sentence.Roles.Count == 2))
        {
            counts[NumberOf(sentence.Roles[0], sentence.Roles[1])]++;
        }

        return new RolePairs(counts);
    }

    public void Write(BinaryWriter writer) => Array.ForEach(_counts, writer.Write);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static RolePairs Read(BinaryReader reader)
    {
        var counts = new int[s_roles.Length * s_roles.Length];
        for (var pair = 0; pair < counts.Length; pair++)
        {
            counts[pair] = reader.ReadInt32();
        }

        return new RolePairs(counts);
    }

    /// <param name="first">How likely each part of the first place is.</param>
    /// <param name="second">The same of the second.</param>
    public List<PlaceRole> Likeliest(float[] first, float[] second)
    {
        var (best, roles) = (-1f, (PlaceRole.In, PlaceRole.In));
        for (var one = 0; one < s_roles.Length; one++)
        {
            for (var other = 0; other < s_roles.Length; other++)
            {
                var chance = first[one] * second[other] * _fit[one, other];
                if (chance > best)
                {
                    (best, roles) = (chance, (s_roles[one], s_roles[other]));
                }
            }
        }

        return [roles.Item1, roles.Item2];
    }

    private static int NumberOf(PlaceRole first, PlaceRole second) => ((int)first * s_roles.Length) + (int)second;
}
