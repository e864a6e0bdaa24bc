using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Page;

/// <summary>Writes the receipt number of an answer, and the text to send when something is wrong with it.</summary>
internal static class ReceiptHtml
{
    /// <param name="receipt">The number.</param>
    /// <param name="level">The level of its heading.</param>
    public static Html Of(ReceiptLine receipt, int level) => Html.Of($"""
        <section>
        <h{level}>{receipt.Title}</h{level}>
        <p class="nummer"><a href="/bewijs#{receipt.Number}">{receipt.Number}</a></p>
        <p>{receipt.Text}</p>
        </section>
        """);

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
