using System.Globalization;
using Verschillen.Domain.Covering;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Page.Covering;

/// <summary>Writes what is known as tables; the styles show each row as a card, so that it can be read in any width.</summary>
internal static class CoverageHtml
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly (string Name, Func<CoverageCount, int> Of)[] Columns =
    [
        ("Actueel", count => count[Coverage.Fresh]),
        ("Ouder dan een jaar", count => count[Coverage.Ageing]),
        ("Verouderd", count => count[Coverage.Stale]),
        ("Zonder datum", count => count[Coverage.Undated]),
        ("Van een ander jaar", count => count[Coverage.OtherDay]),
        ("Bronnen verschillen", count => count[Coverage.Disputed]),
        ("Alleen landelijk", count => count[Coverage.National]),
        ("Weten wij niet", count => count[Coverage.Unknown]),
    ];

    /// <summary>What the names of the columns mean.</summary>
    public static Html Meanings { get; } = Html.Of($"""
        <h2>Wat betekenen de woorden?</h2>
        <dl>
          <dt>Actueel</dt><dd>De bron is hoogstens een jaar oud.</dd>
          <dt>Ouder dan een jaar</dt><dd>De bron is één tot twee jaar oud.</dd>
          <dt>Verouderd</dt><dd>De bron is meer dan twee jaar oud.</dd>
          <dt>Zonder datum</dt><dd>De bron zegt niet van wanneer de regel is.</dd>
          <dt>Van een ander jaar</dt><dd>Wij kennen alleen het bedrag van een ander jaar.</dd>
          <dt>Bronnen verschillen</dt><dd>Twee bronnen zeggen iets anders. Wij noemen ze allebei.</dd>
          <dt>Alleen landelijk</dt><dd>Wij kennen de regel voor heel Nederland. Een eigen regel van de gemeente kennen wij niet.</dd>
          <dt>Weten wij niet</dt><dd>De chat zegt dan wie u kunt bellen. En wat u kunt vragen.</dd>
        </dl>
        """);

    /// <param name="totals">What is known, per topic.</param>
    /// <param name="municipalities">How many municipalities there are.</param>
    public static Html OfAll(IEnumerable<TopicCoverage> totals, int municipalities) => Table(
        $"Alle {municipalities} gemeenten samen",
        ["Gemeenten met een eigen regel", .. Columns.Select(column => column.Name)],
        totals.Select(total => (total.Topic.Title.B1, (IReadOnlyList<int>)[total.Municipalities, .. Columns.Select(column => column.Of(total.Points))])));

    /// <param name="name">The municipality.</param>
    /// <param name="topics">What is known of it, per topic.</param>
    public static Html OfMunicipality(string name, IEnumerable<(string Title, CoverageCount Points)> topics) => Table(
        $"Wat wij weten van {name}",
        ["Punten", .. Columns.Select(column => column.Name)],
        topics.Select(topic => (topic.Title, (IReadOnlyList<int>)[topic.Points.Total, .. Columns.Select(column => column.Of(topic.Points))])));

    private static Html Table(string title, IReadOnlyList<string> columns, IEnumerable<(string Name, IReadOnlyList<int> Numbers)> rows) => Html.Of($"""
        <table class="dekking">
          <caption><h2>{title}</h2></caption>
          <thead><tr><th scope="col">Onderwerp</th>{columns.Select(column => Html.Of($"""<th scope="col">{column}</th>"""))}</tr></thead>
          <tbody>{rows.Select(row => Row(row.Name, columns.Zip(row.Numbers)))}</tbody>
        </table>
        """);

    private static Html Row(string name, IEnumerable<(string Column, int Number)> cells) => Html.Of($"""
        <tr><th scope="row">{name}</th>{cells.Select(cell => Html.Of($"""<td><span class="kolom" aria-hidden="true">{cell.Column}: </span>{cell.Number.ToString("N0", Dutch)}</td>"""))}</tr>
        """);
}
