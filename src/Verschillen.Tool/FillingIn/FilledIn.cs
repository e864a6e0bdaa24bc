using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Tool.FillingIn;

/// <summary>A row that a municipality filled in.</summary>
/// <param name="Line">Where the row begins in the sheet.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Aspect">The point.</param>
/// <param name="Value">The value as it is written in the file of the municipality.</param>
/// <param name="Page">The page that says so.</param>
internal sealed record FilledIn(int Line, TopicId Topic, Aspect Aspect, string Value, CitedPage Page)
{
    /// <summary>The days on which the new rule may be used.</summary>
    public Validity UsableDays => Aspect.IsAnnual && Page.Year is { } year ? Validity.OfYear(year) : Validity.Unstated;
}

/// <summary>The page that an answer is from.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The date that it bears, as it is written in the file; null when it bears none.</param>
/// <param name="ReadOn">When it was read.</param>
internal sealed record CitedPage(Uri Address, string Title, string? Date, DateOnly ReadOn)
{
    public int? Year => Date is null ? null : int.Parse(Date.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
}
