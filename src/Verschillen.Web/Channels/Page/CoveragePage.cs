using System.Collections.Concurrent;
using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Domain.Covering;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Web.Channels.Page;

/// <summary>The page that tells what is known and what is not: per topic, and of one municipality (/dekking).</summary>
/// <param name="content">What is known.</param>
/// <param name="chat">Tells what day it is.</param>
/// <param name="layout">What stands around the page.</param>
internal sealed class CoveragePage(ServedContent content, ChatTurn chat, Layout layout)
{
    public const string Address = "/dekking";
    public const string Title = "Wat wij weten";

    private const int NameLength = 80; // characters; no municipality or place has a longer name

    // Counting all points takes a moment, and changes with the day and the edition only.
    private readonly ConcurrentDictionary<(DateOnly Day, Edition Edition), Lazy<Html>> _totals = new();

    /// <summary>Shows the totals, and a municipality when the address asks for one: ?gemeente=.</summary>
    public Task ShowAsync(HttpContext context)
    {
        var today = chat.Today;
        var now = content.Now;
        var asked = MessageText.Clean(context.Request.Query["gemeente"].ToString());
        var survey = new CoverageSurvey(now.Knowledge.Rules, today);
        return PageResponse.WriteAsync(context, StatusCodes.Status200OK, layout.Of(Title, Html.Of($"""
            <h1>{Title}</h1>
            <p>Wij kennen niet alle regels van alle gemeenten. Hier ziet u wat wij weten en wat niet.</p>
            <p>Wij tellen punten. Een punt is één vraag over één gemeente. Bijvoorbeeld: wat kost de parkeerkaart in Zwolle?</p>
            {Form(asked)}
            {(asked.Length == 0 ? null : Answer(asked, now.Knowledge, survey))}
            {Totals(today, now, survey)}
            {CoverageHtml.Meanings}
            """)));
    }

    private static Html Form(string asked) => Html.Of($"""
        <form class="invoer" method="get" action="{Address}">
          <label for="gemeente">Zoek een gemeente of plaats</label>
          <input type="text" id="gemeente" name="gemeente" value="{asked}" maxlength="{NameLength}" autocomplete="off" spellcheck="false">
          <button class="verstuur">Zoek</button>
        </form>
        """);

    private static Html Answer(string asked, Knowledge knowledge, CoverageSurvey survey) => knowledge.Gazetteer.Named(asked) switch
    {
        [] => Html.Of($"""<h2>Wij vinden "{asked}" niet</h2><p>Kijk of de naam goed is. U mag ook de gemeentecode typen. Bijvoorbeeld GM0193.</p>"""),
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
