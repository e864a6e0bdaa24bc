using System.Collections.Frozen;
using Verschillen.Domain.Municipalities;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>A name and the municipalities of that name, likeliest first.</summary>
/// <param name="Name">The likeliest name.</param>
/// <param name="Candidates">The municipalities. Never empty.</param>
/// <param name="Words">Of how many words the name consists.</param>
internal sealed record PlaceEntry(PlaceName Name, IReadOnlyList<MunicipalityCode> Candidates, int Words)
{
    /// <summary>The letters of its name without spaces, as they are looked up.</summary>
    public string Letters { get; } = Message.Of(Name.Name).Letters;
}

/// <summary>Every name of the gazetteer without its spaces, so that writing it together or apart is the same.</summary>
internal sealed class PlaceIndex
{
    /// <summary>Names of more words than this are found by their first ones.</summary>
    public const int MostWords = 5;

    /// <summary>More letters than any name has; longer text is not looked up.</summary>
    public const int LongestName = 64;

    private readonly FrozenDictionary<string, PlaceEntry> _entries;
    private readonly FrozenDictionary<string, NameLengths>.AlternateLookup<ReadOnlySpan<char>> _lengths;
    private readonly FrozenDictionary<string, PlaceEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly SpellingIndex _spelling;

    public PlaceIndex(Gazetteer gazetteer)
    {
        _entries = gazetteer.Names.SelectMany(name => KeysOf(name.Name).Select(key => (Key: key.Joined, key.Words, Name: name)))
            .GroupBy(row => row.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => Entry(gazetteer, [.. group.Select(row => row.Name)], group.First().Words), StringComparer.Ordinal);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = _entries.Keys.Where(key => key.Length >= NameLengths.BeginningLength).GroupBy(key => key[..NameLengths.BeginningLength], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => NameLengths.Of(group), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _spelling = new SpellingIndex(_entries.OrderBy(pair => Rank(pair.Value.Name)).ThenByDescending(pair => gazetteer[pair.Value.Candidates[0]].Inhabitants)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key));
    }

    /// <summary>The entry for letters without spaces.</summary>
    /// <returns>Null when no place has that name.</returns>
    public PlaceEntry? Find(ReadOnlySpan<char> letters) => _lookup.TryGetValue(letters, out var entry) ? entry : null;

    /// <summary>How long the names are that begin as some letters do.</summary>
    public NameLengths LengthsOf(ReadOnlySpan<char> letters) => letters.Length >= NameLengths.BeginningLength && _lengths.TryGetValue(letters[..NameLengths.BeginningLength], out var lengths) ? lengths : default;

    /// <summary>The entry whose name was probably meant.</summary>
    /// <param name="letters">Folded letters without spaces.</param>
    /// <param name="edits">How many edits are allowed.</param>
    public (PlaceEntry Entry, int Edits)? Nearest(ReadOnlySpan<char> letters, int edits) =>
        _spelling.Nearest(letters, edits) is var (key, distance) ? (_entries[key], distance) : null;

    private static PlaceEntry Entry(Gazetteer gazetteer, IReadOnlyList<PlaceName> names, int words)
    {
        // Of villages of one name, a municipality that is called so for short is meant ("Valkenburg"), or else the one that was a municipality itself ("Vianen").
        var ordered = names.OrderBy(name => Rank(name))
            .ThenBy(name => IsCutShort(name, gazetteer) ? 0 : 1)
            .ThenBy(name => names.Any(former => former.Kind == PlaceNameKind.FormerMunicipality && former.Municipality == name.Municipality) ? 0 : 1)
            .ThenByDescending(name => gazetteer[name.Municipality].Inhabitants)
            .ThenBy(name => name.Municipality).ToList();
        return new PlaceEntry(ordered[0], [.. Likely(ordered, gazetteer).Select(name => name.Municipality).Distinct()], words);
    }

    private static int Rank(PlaceName name) => name.Kind == PlaceNameKind.Municipality ? 0 : 1;

    /// <summary>A former municipality or a nickname counts only where no place of today has the name; beside such a place a municipality cut short does ("Alphen").</summary>
    private static IEnumerable<PlaceName> Likely(IReadOnlyList<PlaceName> names, Gazetteer gazetteer)
    {
        var isToday = names.Any(name => name.Kind is PlaceNameKind.Municipality or PlaceNameKind.Place);
        return names.Where(name => !isToday || name.Kind is PlaceNameKind.Municipality or PlaceNameKind.Place || IsCutShort(name, gazetteer));
    }

    private static bool IsCutShort(PlaceName name, Gazetteer gazetteer) => gazetteer[name.Municipality].Name.StartsWith(name.Name + " ", StringComparison.Ordinal);

    /// <summary>"Bergen (NH)" and "Bergen L" are also called "Bergen".</summary>
    private static IEnumerable<(string Joined, int Words)> KeysOf(string name)
    {
        yield return KeyOf(name);
        var space = name.LastIndexOf(' ');
        if (space > 0 && (name[space + 1] == '(' || name[(space + 1)..] is "L" or "NH" or "ZH" or "NB" or "Gld" or "GLD" or "Ov" or "LB" or "Fr" or "FR" or "Gn" or "Dr" or "U" or "Z" or "Zld"))
        {
            yield return KeyOf(name[..space]);
        }
    }

    private static (string Joined, int Words) KeyOf(string name)
    {
        var message = Message.Of(name);
        return (message.Letters, message.Count);
    }
}

/// <summary>How long the names are that begin with the same letters, so that most words are known at once to be none (naamlengtes).</summary>
/// <param name="Bits">A bit for each length.</param>
internal readonly record struct NameLengths(ulong Bits)
{
    /// <summary>How many letters the names begin with; of shorter ones nothing is known.</summary>
    public const int BeginningLength = 3;

    public static NameLengths Of(IEnumerable<string> names) => new(names.Aggregate(0ul, (bits, name) => bits | (1ul << name.Length)));

    /// <summary>Whether there may be a name of so many letters.</summary>
    public bool MayHave(int length) => length < BeginningLength || ((Bits >> length) & 1) > 0;
}
