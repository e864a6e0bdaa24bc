using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Domain.Municipalities;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Channels.Intake;

/// <summary>
/// The page for who goes somewhere for a day with a parking card (/bezoek). What is typed comes in the body of a form, for an address would end up in
/// logs and in the history of a browser; a place that is found gets an address with the name of its municipality, which can be shared.
/// </summary>
/// <param name="content">The content that answers.</param>
/// <param name="chat">Tells the day.</param>
/// <param name="layout">What stands around the page.</param>
internal sealed class VisitPage(ServedContent content, ChatTurn chat, Layout layout)
{
    public const string Address = "/bezoek";

    /// <summary>The address of the page with the rules of a municipality.</summary>
    public static string AddressOf(MunicipalityCode municipality, string name, LanguageLevel level)
    {
        var query = QueryString.Create(VisitAsked.PlaceField, name).Add(VisitAsked.ChosenField, municipality.ToString());
        return Address + (level == LanguageLevel.A2 ? query.Add(FormChoices.Level.Field, FormChoices.Level[level]) : query);
    }

    /// <summary>Shows the form, and the rules when the address names a place: ?plaats=.</summary>
    public Task ShowAsync(HttpContext context)
    {
        var desk = content.Now.Intake;
        return ShowAsync(context, desk, VisitAsked.Of(desk, context.Request.Query, chat.Today));
    }

    /// <summary>Takes the place that was typed, and leads to its own address; where there is more to say of it, that is shown here.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        if (await BoundedBody.ReadFieldsAsync(context, BoundedBody.OneField) is not { } fields)
        {
            return;
        }

        var desk = content.Now.Intake;
        var asked = VisitAsked.Of(desk, new QueryCollection(fields), chat.Today);
        if (asked is { Municipality: { } municipality, Danger: null, Taken: { Notices.Count: 0 } })
        {
            PageResponse.SeeOther(context, AddressOf(municipality, desk.Named(municipality).Name, asked.Level));
            return;
        }

        await ShowAsync(context, desk, asked);
    }

    /// <summary>Says that too much was asked at once.</summary>
    public Task SlowDownAsync(HttpContext context)
    {
        var desk = content.Now.Intake;
        var words = new IntakeWords(desk, LanguageLevel.B1);
        return PageResponse.WriteAsync(context, StatusCodes.Status429TooManyRequests, layout.Of($"{words[Phrases.IntakeWait]}: {words[Phrases.VisitPageTitle]}", Html.Of($"""
            <h1>{words[Phrases.VisitPageTitle]}</h1>
            <p class="melding" role="alert">{words[Phrases.IntakeTooFast]}</p>
            {Form(words, desk, place: "", taken: null)}
            """), style: IntakePages.Style));
    }

    private Task ShowAsync(HttpContext context, IntakeDesk desk, VisitAsked asked)
    {
        var words = new IntakeWords(desk, asked.Level);
        var title = asked.Municipality is { } found ? words.Say(Phrases.VisitTitle, ("gemeente", desk.Named(found).Name)) : words[Phrases.VisitPageTitle];
        var named = asked.Danger is not null ? $"{words[Phrases.IntakeReadFirst]}: {title}" : asked.IsWrong ? $"{words[Phrases.IntakeProblems]}: {title}" : title;
        // The form leads to what matters most.
        var isTop = asked.Danger is null && asked.Municipality is null;
        return PageResponse.WriteAsync(context, asked.IsWrong ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK, layout.Of(named, Html.Of($"""
            <h1{(isTop ? Html.Of($""" id="{ChatPage.NewestId}" """) : null)}>{words[Phrases.VisitPageTitle]}</h1>
            {(asked.Danger is { } danger ? DangerHtml.Of(danger, level: 2, ChatPage.NewestId) : null)}
            <p>{words[Phrases.VisitPageLead]}</p>
            {Form(words, desk, asked.Place, asked.Taken)}
            {(asked.Municipality is { } answered ? Answer(desk, answered, asked.Level, asked.Taken!, asked.Danger is null ? ChatPage.NewestId : "antwoord") : null)}
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
            <form class="intake" method="post" action="{Address}#{ChatPage.NewestId}" accept-charset="utf-8">
            {(words.Level == LanguageLevel.A2 ? Html.Of($"""<input type="hidden" name="{FormChoices.Level.Field}" value="{FormChoices.Level[words.Level]}">""") : null)}
            <div class="veld">
            <label for="{VisitAsked.PlaceField}">{words[Phrases.VisitPlace]}</label>
            <p class="uitleg" id="uitleg-plaats">{words[Phrases.IntakePlaceHint]}</p>
            {(problem is null ? null : Html.Of($"""<p class="melding fout" id="fout-plaats">{problem}</p>"""))}
            <input type="text" id="{VisitAsked.PlaceField}" name="{VisitAsked.PlaceField}" value="{place}" maxlength="{GivenName.Longest}" autocomplete="off" spellcheck="false" {described}>
            {(taken?.Namesakes.Values.FirstOrDefault() is { } codes ? MoveStepHtml.Namesakes(desk, words, VisitAsked.PlaceField, codes) : null)}
            </div>
            <ul class="keuzes">
            <li><button class="verstuur">{words[Phrases.VisitShow]}</button></li>
            <li><button name="{FormChoices.Level.Field}" value="{words.OtherLevel}" class="opdracht">{words[words.DoOtherLevel]}</button></li>
            </ul>
            </form>
            """);
    }
}
