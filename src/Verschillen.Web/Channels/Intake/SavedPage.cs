using Verschillen.Dialogs.Phrasing;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Channels.Intake;

/// <summary>Writes a page that needs nothing but itself.</summary>
internal static class SavedPage
{
    public static Html Of(IntakeView view, string styles)
    {
        var title = view.Reply!.Blocks.OfType<Dialogs.Replies.Heading>().First().Text;
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <title>{title} - Verschillen</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <style>{Html.OfTrusted(styles)}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p>{DutchWords.Day(view.Today)}</p>
            <ul>{view.Answers.Select(answer => Html.Of($"<li>{ReplyHtml.Labelling(DutchWords.Capitalised(answer.Label))} <strong>{answer.Text}</strong></li>"))}</ul>
            {ResultParts.Of(view.Reply, site: null, words: null, view.IsLarge)}
            </main>
            </body>
            </html>

            """);
    }
}
