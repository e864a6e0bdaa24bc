using System.Buffers.Binary;

namespace Verschillen.Understanding.Learning;

/// <summary>
/// What models keep of each feature. To fetch it from memory is what takes the time, and models ask for mostly the same features of a message: so all are in one table, of which a slot tells
/// which models know the feature, and where their rows stand together.
/// </summary>
internal sealed class FeatureTable
{
    public const int None = -1;

    // A row may be read by whole vectors of so many bytes, the last one past its end.
    public const int Lanes = 8;

    // Half of the feature stands in its slot, with the models and where its row begins, in units; the other half is at the beginning of the row.
    private const int SlotLength = sizeof(ulong);
    private const int MostModels = 8;
    private const int ModelsShift = 32;
    private const int RowShift = ModelsShift + MostModels;
    private const int HalfLength = sizeof(uint);
    private const int Unit = HalfLength;

    // Two slots of three are taken, so that the next one that is free is near.
    private const int Taken = 2;
    private const int SlotsOfTaken = 3;

    // 2 to the power of 64, by the golden ratio: features that differ in their last letter alone are spread.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly int[] _widths;
    private readonly byte[] _slots;
    private readonly byte[] _rows;

    // Where the part of a model begins in a row that these models have, for each model and each set of them.
    private readonly int[] _parts;

    private FeatureTable(int[] widths, byte[] slots, byte[] rows)
    {
        (_widths, _slots, _rows) = (widths, slots, rows);
        _parts = new int[widths.Length << MostModels];
        for (var models = 0; models < 1 << MostModels; models++)
        {
            var part = HalfLength;
            for (var model = 0; model < widths.Length; model++)
            {
                _parts[(model << MostModels) + models] = part;
                part += Has(models, model) ? widths[model] : 0;
            }
        }
    }

    private int Capacity => _slots.Length / SlotLength;

    /// <summary>Makes a table of what each model keeps of its features.</summary>
    /// <param name="models">How many bytes a model keeps of a feature, and what it keeps of each; at most eight models.</param>
    public static FeatureTable Holding(IReadOnlyList<(int Width, IEnumerable<(ulong Feature, ReadOnlyMemory<byte> Kept)> Features)> models)
    {
        var all = models.SelectMany((model, number) => model.Features.Select(one => (one.Feature, Model: number, one.Kept))).ToArray();
        Array.Sort(all, (one, other) => (one.Feature, one.Model).CompareTo((other.Feature, other.Model)));
        var count = all.Where((one, i) => i == 0 || one.Feature != all[i - 1].Feature).Count();
        var table = new FeatureTable([.. models.Select(model => model.Width)], new byte[((count * SlotsOfTaken / Taken) + 1) * SlotLength], []);
        var rows = new List<byte>();
        Span<byte> half = stackalloc byte[HalfLength];
        for (var (first, end) = (0, 0); first < all.Length; first = end)
        {
            var (feature, known, row) = (all[first].Feature, 0, rows.Count / Unit);
            BinaryPrimitives.WriteUInt32LittleEndian(half, HighHalf(feature));
            rows.AddRange(half);
            for (end = first; end < all.Length && all[end].Feature == feature; end++)
            {
                known |= 1 << all[end].Model;
                rows.AddRange(all[end].Kept.Span);
            }

            table.Take(feature, known, row);
            rows.AddRange(new byte[-rows.Count & (Unit - 1)].AsSpan());
        }

        rows.AddRange(new byte[Lanes].AsSpan());
        return new FeatureTable(table._widths, table._slots, [.. rows]);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_widths.Length);
        Array.ForEach(_widths, writer.Write);
        writer.Write(_slots.Length);
        writer.Write(_slots);
        writer.Write(_rows.Length);
        writer.Write(_rows);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureTable Read(BinaryReader reader)
    {
        var widths = new int[reader.ReadInt32()];
        for (var model = 0; model < widths.Length; model++)
        {
            widths[model] = reader.ReadInt32();
        }

        return new FeatureTable(widths, ReadBytes(reader), ReadBytes(reader));
    }

    /// <summary>Where what a model keeps of a feature begins; <see cref="None"/> when it never learned the feature.</summary>
    public int Find(ulong feature, int model)
    {
        for (var slot = FirstSlotOf(feature); ; slot = Next(slot))
        {
            var taken = SlotAt(slot);
            if (taken == 0)
            {
                return None;
            }

            if ((uint)taken == (uint)feature && Has(ModelsOf(taken), model) && HighHalfAt(RowOf(taken)) == HighHalf(feature))
            {
                return RowOf(taken) + _parts[(model << MostModels) + ModelsOf(taken)];
            }
        }
    }

    /// <summary>What stands from some place on.</summary>
    public ReadOnlySpan<byte> From(int place, int length) => _rows.AsSpan(place, length);

    /// <summary>All features that a model learned, with what it keeps of each.</summary>
    public IEnumerable<(ulong Feature, ReadOnlyMemory<byte> Kept)> FeaturesOf(int model)
    {
        for (var slot = 0; slot < Capacity; slot++)
        {
            if (SlotAt(slot) is > 0 and var taken && Has(ModelsOf(taken), model))
            {
                var row = RowOf(taken);
                yield return (((ulong)HighHalfAt(row) << 32) | (uint)taken, _rows.AsMemory(row + _parts[(model << MostModels) + ModelsOf(taken)], _widths[model]));
            }
        }
    }

    /// <summary>Gives a feature the first slot that is free.</summary>
    private void Take(ulong feature, int models, int row)
    {
        var slot = FirstSlotOf(feature);
        while (SlotAt(slot) != 0)
        {
            slot = Next(slot);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(_slots.AsSpan(slot * SlotLength), (uint)feature | ((ulong)models << ModelsShift) | ((ulong)row << RowShift));
    }

    private int FirstSlotOf(ulong feature) => (int)((((feature * Spread) >> 32) * (ulong)Capacity) >> 32);

    private int Next(int slot) => slot + 1 == Capacity ? 0 : slot + 1;

    private ulong SlotAt(int slot) => BinaryPrimitives.ReadUInt64LittleEndian(_slots.AsSpan(slot * SlotLength));

    private uint HighHalfAt(int row) => BinaryPrimitives.ReadUInt32LittleEndian(_rows.AsSpan(row));

    private static uint HighHalf(ulong feature) => (uint)(feature >> 32);

    private static int ModelsOf(ulong taken) => (byte)(taken >> ModelsShift);

    private static int RowOf(ulong taken) => (int)(taken >> RowShift) * Unit;

    private static bool Has(int models, int model) => (models & (1 << model)) != 0;

    private static byte[] ReadBytes(BinaryReader reader)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(reader.ReadInt32()); // tens of megabytes, all of them read at once
        reader.ReadExactly(bytes);
        return bytes;
    }
}
