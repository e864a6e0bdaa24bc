using System.Collections.Concurrent;
using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Domain.Covering;
using Verschillen.Domain.Municipalities;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Channels.Page.Covering;

/// <summary>The page that tells what is known and what is not: per topic, and of one municipality (/dekking).</summary>
/// <param name="content">What is known.</param>
/// <param name="chat">Tells what day it is.</param>
/// <param name="layout">What stands around the page.</param>
internal sealed class CoveragePage(ServedContent content, ChatTurn chat, Layout layout)
{
    public const string Address = "/dekking";
    public const string Title = "Wat wij weten";

    // Counting all points takes a moment, and changes with the day and the edition only.
    private readonly ConcurrentDictionary<(DateOnly Day, Edition Edition), Lazy<Html>> _totals = new();

    /// <summary>Shows the totals, and a municipality when the address asks for one: ?gemeente=.</summary>
    public Task ShowAsync(HttpContext context)
    {
        var today = chat.Today;
        var now = content.Now;
        var asked = GivenName.Typed(context.Request.Query["gemeente"].ToString());
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
        <form class="invoer" method="get" action="{Address}">
          <label for="gemeente">Zoek een gemeente of plaats</label>
          {(isNotFound ? Html.Of($"""<p class="melding fout" id="fout-gemeente">Wij vinden "{asked}" niet. Kijk of de naam goed is. U mag ook de gemeentecode typen. Bijvoorbeeld GM0193.</p>""") : null)}
          <input type="text" id="gemeente" name="gemeente" value="{asked}" maxlength="{GivenName.Longest}" autocomplete="off" spellcheck="false"{(isNotFound ? Html.Of($""" aria-invalid="true" aria-describedby="fout-gemeente" """) : null)}>
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
        Html.Of($"""<li><a href="{Address}?gemeente={municipality.Code.ToString()}">{municipality.Name} in {municipality.Province}</a></li>""");

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
