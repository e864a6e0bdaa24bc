namespace Verschillen.Domain.Municipalities;

/// <summary>What kind of name leads to a municipality.</summary>
public enum PlaceNameKind
{
    /// <summary>The municipality's own name.</summary>
    Municipality,

    /// <summary>A town or village in it (woonplaats).</summary>
    Place,

    /// <summary>A municipality that merged into it or was renamed (voormalige gemeente).</summary>
    FormerMunicipality,

    /// <summary>Another name: Frisian, a nickname, an abbreviation.</summary>
    OtherName,
}

/// <summary>A name that people use for where they live, and the municipality of today that it leads to (plaats).</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Kind">What kind of name it is.</param>
/// <param name="Municipality">Today's municipality.</param>
public sealed record PlaceName(string Name, PlaceNameKind Kind, MunicipalityCode Municipality);

/// <summary>A merger that is planned and not yet law for certain (voorgenomen herindeling).</summary>
/// <param name="From">The municipality that would end.</param>
/// <param name="Into">The municipality that would take it in.</param>
/// <param name="On">The first day of the new division.</param>
public sealed record PlannedMerger(MunicipalityCode From, MunicipalityCode Into, DateOnly On);
