using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Page.Markup;

/// <summary>Writes whom to call in danger, which stands above all else of a page. Its title says only that there is something to read: it stays in the browser's history.</summary>
internal static class DangerHtml
{
    /// <param name="danger">The fixed answer.</param>
    /// <param name="level">The level of its headings.</param>
    /// <param name="id">The id that the form leads to; null when something else has it.</param>
    public static Html Of(Reply danger, int level, string? id = null) => Html.Of($"""<div class="melding" role="alert"{(id is null ? null : Html.Of($""" id="{id}" """))}>{ReplyHtml.Of(danger, top: level)}</div>""");
}
