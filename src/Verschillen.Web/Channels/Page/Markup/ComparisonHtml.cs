using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Comparing;

namespace Verschillen.Web.Channels.Page.Markup;

/// <summary>
/// Writes a comparison as a table with a caption and headers. The styles show each row as a card, so that it can be read in
/// any width; a cell therefore shows the name of its column.
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
              <table class="vergelijking">
                <caption><h{level} data-plaatje="vergelijken">{comparison.Title}</h{level}></caption>
                <thead>
                  <tr>
                    <th scope="col">Vraag</th>
                    <th scope="col">{comparison.From}</th>
                    <th scope="col">{comparison.To}</th>
                    <th scope="col">Verschil</th>
                  </tr>
                </thead>
                <tbody>{comparison.Rows.Select(row => Row(comparison, row))}</tbody>
              </table>
            </section>
            """);
    }

    private static Html Row(Comparison comparison, ComparisonRow row) => Html.Of($"""
        <tr class="{Style(row.Verdict)}">
          <th scope="row">{row.Label}</th>
          {Cell(comparison.From, row.From)}
          {Cell(comparison.To, row.To)}
          <td class="verschil">{ColumnName("Verschil")}{row.Conclusion}</td>
        </tr>
        """);

    private static Html Cell(string municipality, ComparisonCell cell) =>
        Html.Of($"""<td>{ColumnName(municipality)}{cell.Text}{Links.ToSources(cell.Sources)}</td>""");

    /// <summary>The column's name for the eye only: a screen reader tells it from the header.</summary>
    private static Html ColumnName(string name) => Html.Of($"""<span class="kolom" aria-hidden="true">{name}: </span>""");

    private static string Style(Verdict verdict) => verdict switch
    {
        Verdict.Same => "gelijk",
        Verdict.CannotSay => "onbekend",
        _ => "anders",
    };
}
