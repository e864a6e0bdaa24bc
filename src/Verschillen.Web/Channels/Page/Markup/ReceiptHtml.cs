using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Page.Receipts;

namespace Verschillen.Web.Channels.Page.Markup;

/// <summary>Writes the receipt number of an answer, and the text to send when something is wrong with it.</summary>
internal static class ReceiptHtml
{
    /// <param name="receipt">The number.</param>
    /// <param name="level">The level of its heading.</param>
    /// <param name="site">The address of this site, for a code to scan; null for none.</param>
    public static Html Of(ReceiptLine receipt, int level, string? site)
    {
        // Whole where it may be opened elsewhere: on paper, or from a file.
        var address = $"{site}{ReceiptPage.Address}#{receipt.Number}";
        var code = site is null ? null : Html.Of($"<p>{QrHtml.Of(address, "QR-code die dit antwoord opent")}</p>");
        return Html.Of($"""
            <section>
            <h{level}>{receipt.Title}</h{level}>
            <p><a class="nummer" href="{address}">{receipt.Number}</a></p>
            <p>{receipt.Text}</p>
            <noscript><p>Kopieer dit nummer eerst. Op de volgende pagina plakt u het in het veld.</p></noscript>
            {code}
            </section>
            """);
    }

    /// <param name="ready">The text.</param>
    /// <param name="level">The level of its heading.</param>
    public static Html Of(ReadyText ready, int level) => Html.Of($"""
        <section>
        <h{level}>{ready.Title}</h{level}>
        <p>{ready.Introduction}</p>
        <blockquote>
        <p>{ready.Text}{(ready.Reference is null ? "" : " ")}{ready.Reference}</p>
        </blockquote>
        </section>
        """);
}
