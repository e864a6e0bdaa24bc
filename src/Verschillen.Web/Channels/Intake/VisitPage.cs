using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Domain.Municipalities;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Channels.Intake;

/// <summary>The page for who goes somewhere for a day with a parking card (/bezoek). Nothing about a person is asked, so that its address can be shared.</summary>
/// <param name="content">The content that answers.</param>
/// <param name="chat">Tells the day.</param>
/// <param name="layout">What stands around the page.</param>
internal sealed class VisitPage(ServedContent content, ChatTurn chat, Layout layout)
{
    public const string Address = "/bezoek";

    private const string PlaceName = "plaats";

    /// <summary>Shows the form, and the rules when the address names a place: ?plaats=.</summary>
    public Task ShowAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var level = FormChoices.Level.In(query[FormChoices.Level.Field].LastOrDefault()) ?? LanguageLevel.B1;
        var desk = content.Now.Intake;
        var words = new IntakeWords(desk, level);
        var place = GivenName.Typed(query[PlaceName].ToString());
        // Without the field the page is opened; with it empty somebody pressed the button too soon.
        var taken = query.ContainsKey(PlaceName) ? desk.Uptake.TakeVisit(new PlaceField(place, query[PlaceName + IntakeForm.ChosenEnding]), level, chat.Today) : null;
        var isWrong = taken is { Problems.Count: > 0 };
        var danger = taken?.Crisis is { } crisis ? desk.Crisis(crisis, level) : null;
        var municipality = taken is null ? null : IntakeDesk.CodeIn(taken.State, SharedQuestions.In);
        var title = municipality is { } found ? words.Say(Phrases.VisitTitle, ("gemeente", desk.Named(found).Name)) : words[Phrases.VisitPageTitle];
        var named = danger is not null ? $"{words[Phrases.IntakeReadFirst]}: {title}" : isWrong ? $"{words[Phrases.IntakeProblems]}: {title}" : title;
        // The form leads to what matters most.
        var isTop = danger is null && municipality is null;
        return PageResponse.WriteAsync(context, isWrong ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK, layout.Of(named, Html.Of($"""
            <h1{(isTop ? Html.Of($""" id="{ChatPage.NewestId}" """) : null)}>{words[Phrases.VisitPageTitle]}</h1>
            {(danger is null ? null : DangerHtml.Of(danger, level: 2, ChatPage.NewestId))}
            <p>{words[Phrases.VisitPageLead]}</p>
            {Form(words, desk, place, taken)}
            {(municipality is { } answered ? Answer(desk, answered, level, taken!, danger is null ? ChatPage.NewestId : "antwoord") : null)}
            """), style: IntakePages.Style));
    }

    /// <summary>Says that too much was asked at once.</summary>
    public Task SlowDownAsync(HttpContext context)
    {
        var words = new IntakeWords(content.Now.Intake, LanguageLevel.B1);
        return PageResponse.WriteAsync(context, StatusCodes.Status429TooManyRequests, layout.Of($"{words[Phrases.IntakeWait]}: {words[Phrases.VisitPageTitle]}", Html.Of($"""
            <h1>{words[Phrases.VisitPageTitle]}</h1>
            <p class="melding" role="alert">{words[Phrases.IntakeTooFast]}</p>
            {Form(words, content.Now.Intake, place: "", taken: null)}
            """), style: IntakePages.Style));
    }

    private Html Answer(IntakeDesk desk, MunicipalityCode municipality, LanguageLevel level, IntakeTaken taken, string id) => Html.Of($"""
        {taken.Notices.Select(notice => Html.Of($"""<p class="let-op">{notice.Text}</p>"""))}
        <article class="antwoord" aria-labelledby="{id}">
        <h2 id="{id}">{desk.Named(municipality).Name}</h2>
        {ReplyHtml.Of(desk.Visit(municipality, level, chat.Today))}
        </article>
        """);

    private static Html Form(IntakeWords words, IntakeDesk desk, string place, IntakeTaken? taken)
    {
        var problem = taken?.Problems.Count > 0 ? taken.Problems[0].Text : null;
        var described = problem is null ? Html.Of($"""aria-describedby="uitleg-plaats" """) : Html.Of($"""aria-describedby="fout-plaats uitleg-plaats" aria-invalid="true" """);
        return Html.Of($"""
            <form class="intake" method="get" action="{Address}#{ChatPage.NewestId}">
            {(words.Level == LanguageLevel.A2 ? Html.Of($"""<input type="hidden" name="{FormChoices.Level.Field}" value="{FormChoices.Level[words.Level]}">""") : null)}
            <div class="veld">
            <label for="{PlaceName}">{words[Phrases.VisitPlace]}</label>
            <p class="uitleg" id="uitleg-plaats">{words[Phrases.IntakePlaceHint]}</p>
            {(problem is null ? null : Html.Of($"""<p class="melding fout" id="fout-plaats">{problem}</p>"""))}
            <input type="text" id="{PlaceName}" name="{PlaceName}" value="{place}" maxlength="{GivenName.Longest}" autocomplete="off" spellcheck="false" {described}>
            {(taken?.Namesakes.Values.FirstOrDefault() is { } codes ? MoveStepHtml.Namesakes(desk, words, PlaceName, codes) : null)}
            </div>
            <ul class="keuzes">
            <li><button class="verstuur">{words[Phrases.VisitShow]}</button></li>
            <li><button name="{FormChoices.Level.Field}" value="{words.OtherLevel}" class="opdracht">{words[words.DoOtherLevel]}</button></li>
            </ul>
            </form>
            """);
    }
}
