using System.Collections.Frozen;

namespace Verschillen.Domain.Municipalities;

/// <summary>All municipalities of today and every name that leads to them (plaatsnamenlijst).</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<MunicipalityCode, Municipality> _byCode;
    private readonly FrozenDictionary<int, IReadOnlyList<MunicipalityCode>> _byPostcode;

    /// <param name="municipalities">Today's municipalities, each code once.</param>
    /// <param name="names">All names, the municipalities' own included.</param>
    /// <param name="postcodes">The four digits of a postcode with each municipality it lies in.</param>
    /// <param name="plannedMergers">Mergers that are announced.</param>
    /// <exception cref="ArgumentException">A code occurs twice, or a name leads to an unknown code.</exception>
    public Gazetteer(
        IReadOnlyList<Municipality> municipalities,
        IReadOnlyList<PlaceName> names,
        IEnumerable<(int Postcode, MunicipalityCode Municipality)> postcodes,
        IReadOnlyList<PlannedMerger> plannedMergers)
    {
        _byCode = municipalities.ToFrozenDictionary(municipality => municipality.Code);
        _byPostcode = postcodes.GroupBy(row => row.Postcode)
            .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<MunicipalityCode>)[.. group.Select(row => row.Municipality).Distinct()]);
        Municipalities = municipalities;
        Names = names;
        PlannedMergers = plannedMergers;

        var stray = names.FirstOrDefault(name => !_byCode.ContainsKey(name.Municipality));
        if (stray is not null)
        {
            throw new ArgumentException($"The name '{stray.Name}' leads to {stray.Municipality}, which is no municipality of today.", nameof(names));
        }
    }

    public IReadOnlyList<Municipality> Municipalities { get; }

    public IReadOnlyList<PlaceName> Names { get; }

    public IReadOnlyList<PlannedMerger> PlannedMergers { get; }

    /// <summary>The municipality with a code.</summary>
    /// <exception cref="KeyNotFoundException">No municipality of today has the code.</exception>
    public Municipality this[MunicipalityCode code] =>
        _byCode.TryGetValue(code, out var municipality) ? municipality : throw new KeyNotFoundException($"{code} is no municipality of today.");

    public bool Contains(MunicipalityCode code) => _byCode.ContainsKey(code);

    /// <summary>The municipalities that go by a name, or by a code such as GM0307; small and capital letters are the same.</summary>
    /// <param name="text">A code, or the whole name of a municipality, a place or a former municipality.</param>
    /// <returns>Empty when there is none; a municipality's own name goes before that of a place.</returns>
    public IReadOnlyList<MunicipalityCode> Named(string text)
    {
        if (MunicipalityCode.TryParse(text.ToUpperInvariant(), out var code))
        {
            return Contains(code) ? [code] : [];
        }

        var named = Names.Where(name => string.Equals(name.Name, text, StringComparison.OrdinalIgnoreCase)).ToList();
        var own = named.Where(name => name.Kind == PlaceNameKind.Municipality).ToList();
        return [.. (own.Count > 0 ? own : named).Select(name => name.Municipality).Distinct()];
    }

    /// <summary>The municipalities that a postcode lies in.</summary>
    /// <param name="digits">The four digits, 1000 to 9999.</param>
    /// <returns>Empty when no postcode has these digits.</returns>
    public IReadOnlyList<MunicipalityCode> AtPostcode(int digits) => _byPostcode.GetValueOrDefault(digits, []);

    /// <summary>The planned merger that a municipality is part of, on either side.</summary>
    /// <returns>Null when none is announced.</returns>
    public PlannedMerger? PlannedMergerOf(MunicipalityCode code) =>
        PlannedMergers.FirstOrDefault(merger => merger.From == code || merger.Into == code);
}
