using System.Text.RegularExpressions;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Page;

/// <summary>
/// Writes the chat in lines of 40 characters, for a braille line and for browsers that show text alone. Everything stands below
/// everything: what was said, the answer, the field, what can be chosen, and then the rest. The field is first, so that Enter in it sends
/// what was typed and presses no choice.
/// </summary>
internal static partial class ColumnPage
{
    private const int Width = 40; // characters; the cells of the most used braille lines

    public static IReadOnlyList<Jump> Jumps { get; } = [new($"#{ChatPage.NewestId}", "Naar het antwoord"), new($"#{PageForm.TextField}", "Naar uw antwoord")];

    public static Html Of(ChatView view) => Html.Of($"""
        <h1>Wat verandert er als u verhuist?</h1>
        <form class="kolommen" method="post" action="{view.Place.Address}#{ChatPage.NewestId}" accept-charset="utf-8">
        <input type="hidden" name="{PageForm.StateField}" value="{view.SealedState}" autocomplete="off">
        {(view.Said is null ? null : Html.Of($"<p>U zegt: <bdi>{view.Said}</bdi></p>"))}
        <h2 id="{ChatPage.NewestId}">{view.Heading}</h2>
        {(view.Notice is null ? null : Html.Of($"<p>{view.Notice.Text}</p>"))}
        <pre>
        {Lines(view.Reply)}</pre>
        {(view.IsEnded ? Html.Of($"""<p><a href="{view.Place.Address}">Begin een nieuw gesprek</a></p>""") : null)}
        <p class="scherm"><label for="{PageForm.TextField}">{(view.Reply.Question is null ? "Typ uw vraag" : "Typ uw antwoord")}</label><br>
        <input type="text" id="{PageForm.TextField}" name="{PageForm.TextField}" value="{view.Draft}" size="30" autocomplete="off">
        <button>Verstuur</button></p>
        {(view.Reply.Choices.Count == 0 ? null : Html.Of($"""<p class="scherm">Of kies:</p>"""))}
        {Buttons(view.Reply.Choices)}
        {AnswersSoFar(view.AnswersSoFar)}
        <h2 class="scherm">Wat kan ik vragen?</h2>
        {Buttons([.. view.Commands.Select(command => new ReplyChoice(command, IsCommand: true))])}
        </form>
        <p class="scherm"><a href="/">Naar de gewone pagina</a></p>
        """);

    /// <summary>The answer without its choices, which are buttons; addresses can be followed.</summary>
    private static IEnumerable<Html> Lines(Reply reply)
    {
        var text = PlainText.Of(reply with { Blocks = [.. reply.Blocks.Where(block => block is not Choices)] }, Width).TrimEnd();
        var place = 0;
        foreach (Match address in Address().Matches(text))
        {
            yield return Html.Of($"{text[place..address.Index]}");
            yield return Html.Of($"""<a href="{address.Value}" rel="noreferrer">{address.Value}</a>""");
            place = address.Index + address.Length;
        }

        yield return Html.Of($"{text[place..]}");
    }

    private static Html? Buttons(IReadOnlyList<ReplyChoice> choices) => choices.Count == 0 ? null : Html.Of($"""
        <ul class="scherm">{choices.Select(choice => Html.Of($"""<li><button name="{PageForm.ChoiceField}" value="{choice.Text}">{choice.Text}</button></li>"""))}</ul>
        """);

    private static Html? AnswersSoFar(IReadOnlyList<AnswerLine> answers) => answers.Count == 0 ? null : Html.Of($"""
        <h2>Uw antwoorden tot nu toe</h2>
        <ul>{answers.Select(answer => Html.Of($"""<li>{DutchWords.Labelling(answer.Label)} {answer.Text} <button name="{PageForm.ChangeField}" value="{answer.Question}">Verander {answer.Label}</button></li>"""))}</ul>
        """);

    [GeneratedRegex(@"https?://\S+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();
}
