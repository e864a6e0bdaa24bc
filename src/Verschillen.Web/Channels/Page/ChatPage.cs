using System.Collections.Frozen;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Intake;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Channels.Page.Saving;

namespace Verschillen.Web.Channels.Page;

/// <summary>Writes the chat: the last exchange, the form, the answers so far and the menu.</summary>
internal static class ChatPage
{
    /// <summary>The id of the newest answer. The form posts to it, so that it is read first and the next tab is what can be answered.</summary>
    public const string NewestId = "nieuwste";

    private const string FormId = "gesprek";
    private const int LongDraft = 80; // characters; about what a field of one line shows

    // The same in every page.
    private static readonly FrozenDictionary<string, Html> Commands =
        CommandMenu.All.ToFrozenDictionary(command => command.Words, command => Of(new ReplyChoice(command.Words, IsCommand: true)).AsOne(), StringComparer.Ordinal);

    public static readonly IReadOnlyList<Jump> Jumps = [new($"#{NewestId}", "Naar het nieuwste antwoord"), new($"#{PageForm.TextField}", "Naar uw antwoord")];

    /// <param name="form">What stands in it: the conversation as of <see cref="Form"/>.</param>
    public static Html Of(Html form) => Html.Of($"""
        <h1>Wat verandert er als u verhuist?</h1>
        {form}
        """);

    /// <summary>
    /// The conversation as one form, so that a screen reader does not tell at every button that a form is left or entered. A script
    /// that asks for the fragment gets just this.
    /// </summary>
    public static Html Form(ChatView view) => Html.Of($"""
        <form id="{FormId}" class="gesprek" method="post" action="{view.Place.Address}#{NewestId}" accept-charset="utf-8">
        <input type="hidden" name="{PageForm.StateField}" value="{view.SealedState}" autocomplete="off">
        <button hidden>Verstuur</button>
        <div class="verloop">
        {Exchange(view)}
        </div>
        <p class="verborgen slot">{(view.IsEnded ? "Einde van het gesprek" : "Einde van de berichten")}</p>
        {Field(view)}
        {AnswersSoFar(view.AnswersSoFar)}
        <p class="bewaar"{(view.CanBeKept ? null : Html.Of($" hidden"))}><button formaction="{SummaryChannel.Address}"{(view.Place == ChatPlace.Frame ? Html.Of($""" formtarget="_blank" """) : null)}>Bewaar uw samenvatting of druk haar af</button> <button formaction="{IntakeChannel.Address}#{NewestId}"{(view.Place == ChatPlace.Frame ? Html.Of($""" formtarget="_blank" """) : null)}>Bekijk alles samen</button></p>
        {Menu(view.Commands)}
        </form>
        """);

    private static Html Exchange(ChatView view)
    {
        var said = view.Said is null ? null : Html.Of($"""<p class="gezegd"><span class="wie">U zegt:</span> <bdi>{view.Said}</bdi></p>""");
        var notice = view.Notice is null ? null : Html.Of($"""<p class="melding" id="melding">{view.Notice.Text}</p>""");
        var spoken = SpokenText.Of(view.Reply);
        var end = view.IsEnded ? Html.Of($"""<p class="einde"><a class="knop" href="{view.Place.Start}">Begin een nieuw gesprek</a></p>""") : null;
        return Html.Of($"""
            <article class="beurt" aria-labelledby="{NewestId}" data-aankomst="{OnArrival(view, spoken)}" data-voorlezen="{spoken}">
            {said}
            <div class="antwoord">
            <h2 id="{NewestId}">{view.Heading}</h2>
            {notice}{JumpToQuestion(view.Reply)}{ReplyHtml.Of(view.Reply)}{end}
            </div>
            {ChoiceLists(view.Reply)}
            </article>
            """);
    }

    /// <summary>What a screen reader is told when the answer arrives in a page that stays: one text, so that nothing of it changes places.</summary>
    private static string OnArrival(ChatView view, string spoken) =>
        view.Notice is { } notice ? $"{notice.Title}. {notice.Text}" : $"Antwoord: {SpokenText.OnArrival(view.Reply, spoken)}";

    /// <summary>Past a long answer, whose sources would each take a press of the tab key.</summary>
    private static Html? JumpToQuestion(Reply reply) => reply.Question is not null && reply.Blocks.Any(block => block is Sources)
        ? Html.Of($"""<p class="naar-vraag"><a href="#{ReplyHtml.QuestionId}">Naar de vraag onder dit antwoord</a></p>""")
        : null;

    /// <summary>The answers to the question, and what else can be asked now.</summary>
    private static Html ChoiceLists(Reply reply)
    {
        var answers = reply.Choices.Where(choice => !choice.IsCommand).ToList();
        var others = reply.Choices.Where(choice => choice.IsCommand).ToList();
        var answersName = reply.Question is null ? Html.Of($"""aria-label="Antwoorden" """) : Html.Of($"""aria-labelledby="{ReplyHtml.QuestionId}" """);
        return Html.Of($"""
            {(answers.Count == 0 ? null : Html.Of($"""<ul class="keuzes" {answersName}>{answers.Select(Of)}</ul>"""))}
            {(others.Count == 0 ? null : Html.Of($"""<ul class="keuzes anders" aria-label="Wat u ook kunt kiezen">{others.Select(Of)}</ul>"""))}
            """);
    }

    private static Html Of(ReplyChoice choice) =>
        Html.Of($"""<li><button name="{PageForm.ChoiceField}" value="{choice.Text}" class="{(choice.IsCommand ? "opdracht" : "keuze")}"{(choice.Topic is null ? null : Html.Of($""" data-plaatje="{choice.Topic}" """))}>{choice.Text}</button></li>""");

    private static Html Field(ChatView view)
    {
        var label = (view.Reply.Question, view.Reply.Choices.Count) switch
        {
            (null, _) => "Typ uw vraag",
            (_, 0) => "Typ uw antwoord",
            _ => "Of typ uw antwoord",
        };
        var attributes = Html.Of($"""id="{PageForm.TextField}" name="{PageForm.TextField}" autocomplete="off" {Description(view)}""");
        var field = view.Draft.Length > LongDraft
            ? Html.Of($"""
                <textarea {attributes} rows="8">
                {view.Draft}</textarea>
                """)
            : Html.Of($"""<input type="text" {attributes} value="{view.Draft}" enterkeyhint="send">""");
        return Html.Of($"""
            <div class="invoer">
            <label for="{PageForm.TextField}">{label}</label>
            {field}
            <button class="verstuur">Verstuur</button>
            </div>
            """);
    }

    /// <summary>Ties the field to the question it answers, or to what was wrong with the last message.</summary>
    private static Html? Description(ChatView view)
    {
        if (view.Notice is not null)
        {
            return Html.Of($"""aria-describedby="melding" """);
        }

        return view.Reply.Question switch
        {
            null => null,
            { Hint: null } => Html.Of($"""aria-describedby="{ReplyHtml.QuestionId}" """),
            _ => Html.Of($"""aria-describedby="{ReplyHtml.QuestionId} {ReplyHtml.HintId}" """),
        };
    }

    private static Html? AnswersSoFar(IReadOnlyList<AnswerLine> answers) => answers.Count == 0 ? null : Html.Of($"""
        <section class="antwoorden">
        <h2>Uw antwoorden tot nu toe</h2>
        <ul>{answers.Select(Of)}</ul>
        </section>
        """);

    private static Html Menu(IReadOnlyList<string> commands) => Html.Of($"""
        <details class="menu">
        <summary>Wat kan ik vragen?</summary>
        <ul>{commands.Select(command => Commands[command])}</ul>
        </details>
        """);

    private static Html Of(AnswerLine answer)
    {
        var label = DutchWords.Labelling(answer.Label);
        return Html.Of($"""
            <li><span>{label} <strong>{answer.Text}</strong></span>
            <button name="{PageForm.ChangeField}" value="{answer.Question}" class="opdracht">Verander<span class="verborgen"> {label} {answer.Text}</span></button></li>
            """);
    }
}
