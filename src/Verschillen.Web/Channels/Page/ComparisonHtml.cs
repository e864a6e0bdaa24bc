using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Comparing;

namespace Verschillen.Web.Channels.Page;

/// <summary>
/// Writes a comparison as a table. On a narrow screen each row becomes a card; a cell then shows the name of its column,
/// and the roles keep it a table for browsers that forget so when it is laid out otherwise.
/// </summary>
internal static class ComparisonHtml
{
    /// <param name="comparison">The comparison.</param>
    /// <param name="level">The level of its heading.</param>
    public static Html Of(Comparison comparison, int level)
    {
        // The caption is the heading, so that the table is found both ways.
        return Html.Of($"""
            <section>
              <table class="vergelijking" role="table">
                <caption><h{level}>{comparison.Title}</h{level}></caption>
                <thead role="rowgroup">
                  <tr role="row">
                    <th scope="col" role="columnheader">Vraag</th>
                    <th scope="col" role="columnheader">{comparison.From}</th>
                    <th scope="col" role="columnheader">{comparison.To}</th>
                    <th scope="col" role="columnheader">Verschil</th>
                  </tr>
                </thead>
                <tbody role="rowgroup">{comparison.Rows.Select(row => Row(comparison, row))}</tbody>
              </table>
            </section>
            """);
    }

    private static Html Row(Comparison comparison, ComparisonRow row) => Html.Of($"""
        <tr role="row" class="{Style(row.Verdict)}">
          <th scope="row" role="rowheader">{row.Label}</th>
          {Cell(comparison.From, row.From)}
          {Cell(comparison.To, row.To)}
          <td role="cell" class="verschil">{ColumnName("Verschil")}{row.Conclusion}</td>
        </tr>
        """);

    private static Html Cell(string municipality, ComparisonCell cell) =>
        Html.Of($"""<td role="cell">{ColumnName(municipality)}{cell.Text}{Links.ToSources(cell.Sources)}</td>""");

    /// <summary>The column's name for the eye only: a screen reader tells it from the header.</summary>
    private static Html ColumnName(string name) => Html.Of($"""<span class="kolom" aria-hidden="true">{name}: </span>""");

    private static string Style(Verdict verdict) => verdict switch
    {
        Verdict.Same => "gelijk",
        Verdict.CannotSay => "onbekend",
        _ => "anders",
    };
}
