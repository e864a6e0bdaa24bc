using System.Collections.Concurrent;
using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Domain.Covering;
using Verschillen.Domain.Municipalities;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Channels.Page.Covering;

/// <summary>
/// The page that tells what is known and what is not: per topic, and of one municipality (/dekking). What is typed comes in the body of a form, for an
/// address would end up in logs; a municipality that is found gets an address with its own name.
/// </summary>
/// <param name="content">What is known.</param>
/// <param name="chat">Tells what day it is.</param>
/// <param name="layout">What stands around the page.</param>
internal sealed class CoveragePage(ServedContent content, ChatTurn chat, Layout layout)
{
    public const string Address = "/dekking";
    public const string Title = "Wat wij weten";

    /// <summary>The field with the municipality, in an address and in the form.</summary>
    public const string MunicipalityField = "gemeente";

    // Counting all points takes a moment, and changes with the day and the edition only.
    private readonly ConcurrentDictionary<(DateOnly Day, Edition Edition), Lazy<Html>> _totals = new();

    /// <summary>Shows the totals, and a municipality when the address asks for one: ?gemeente=.</summary>
    public Task ShowAsync(HttpContext context) => ShowAsync(context, content.Now, GivenName.Typed(context.Request.Query[MunicipalityField].ToString()));

    /// <summary>Takes the municipality that was typed, and leads to its own address; where it is not one, that is told here.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        if (await BoundedBody.ReadFieldsAsync(context, BoundedBody.OneField) is not { } fields)
        {
            return;
        }

        var asked = GivenName.Typed(fields.GetValueOrDefault(MunicipalityField).ToString());
        var now = content.Now;
        if (now.Knowledge.Gazetteer.Named(asked) is [var code])
        {
            PageResponse.SeeOther(context, AddressOf(code));
            return;
        }

        await ShowAsync(context, now, asked);
    }

    private Task ShowAsync(HttpContext context, ContentInUse now, string asked)
    {
        var today = chat.Today;
        IReadOnlyList<MunicipalityCode> found = asked.Length == 0 ? [] : now.Knowledge.Gazetteer.Named(asked);
        var isNotFound = asked.Length > 0 && found.Count == 0;
        var danger = isNotFound ? now.Intake.DangerIn(asked, LanguageLevel.B1, today) : null;
        var title = danger is not null ? $"{now.Intake.Words(Phrases.IntakeReadFirst, LanguageLevel.B1)}: {Title}" : isNotFound ? $"Niet gevonden: {Title}" : Title;
        var survey = new CoverageSurvey(now.Knowledge.Rules, today);
        return PageResponse.WriteAsync(context, StatusCodes.Status200OK, layout.Of(title, Html.Of($"""
            <h1>{Title}</h1>
            {(danger is null ? null : DangerHtml.Of(danger, level: 2))}
            <p>Wij kennen niet alle regels van alle gemeenten. Hier ziet u wat wij weten en wat niet.</p>
            <p>Wij tellen punten. Een punt is één vraag over één gemeente. Bijvoorbeeld: wat kost de parkeerkaart in Zwolle?</p>
            {Form(asked, isNotFound && danger is null)}
            {Answer(found, now.Knowledge, survey)}
            {Totals(today, now, survey)}
            {CoverageHtml.Meanings}
            """)));
    }

    private static Html Form(string asked, bool isNotFound) => Html.Of($"""
        <form class="invoer" method="post" action="{Address}" accept-charset="utf-8">
          <label for="gemeente">Zoek een gemeente of plaats</label>
          {(isNotFound ? Html.Of($"""<p class="melding fout" id="fout-gemeente">Wij vinden "{asked}" niet. Kijk of de naam goed is. U mag ook de gemeentecode typen. Bijvoorbeeld GM0193.</p>""") : null)}
          <input type="text" id="gemeente" name="{MunicipalityField}" value="{asked}" maxlength="{GivenName.Longest}" autocomplete="off" spellcheck="false"{(isNotFound ? Html.Of($""" aria-invalid="true" aria-describedby="fout-gemeente" """) : null)}>
          <button class="verstuur">Zoek</button>
        </form>
        """);

    private static Html? Answer(IReadOnlyList<MunicipalityCode> found, Knowledge knowledge, CoverageSurvey survey) => found switch
    {
        [] => null,
        [var code] => CoverageHtml.OfMunicipality(knowledge.Gazetteer[code].Name, knowledge.Topics.Select(topic => (topic.Title.B1, survey.Of(topic, code)))),
        var several => Html.Of($"""
            <h2>Welke gemeente bedoelt u?</h2>
            <ul>{several.Select(code => Choice(knowledge.Gazetteer[code]))}</ul>
            """),
    };

    private static Html Choice(Municipality municipality) =>
        Html.Of($"""<li><a href="{AddressOf(municipality.Code)}">{municipality.Name} in {municipality.Province}</a></li>""");

    private static string AddressOf(MunicipalityCode code) => Address + QueryString.Create(MunicipalityField, code.ToString());

    private Html Totals(DateOnly today, ContentInUse now, CoverageSurvey survey)
    {
        var key = (today, now.Edition);
        foreach (var past in _totals.Keys.Where(other => other != key))
        {
            _totals.TryRemove(past, out _);
        }

        return _totals.GetOrAdd(key, _ => new Lazy<Html>(() =>
            CoverageHtml.OfAll(now.Knowledge.Topics.Select(topic => survey.Of(topic, now.Knowledge.Gazetteer.Municipalities)), now.Knowledge.Gazetteer.Municipalities.Count))).Value;
    }
}
