using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Intake;

/// <summary>Writes all topics to tick, by the part of life they belong to.</summary>
internal static class TopicStepHtml
{
    public static Html Of(IntakeView view, IntakeWords words) => Html.Of($"""
        <p class="vraag" id="{SharedQuestions.Topic}" tabindex="-1">{words[Phrases.IntakeWhich]}</p>
        <p class="uitleg">{words[Phrases.IntakeWhichHint]}</p>
        {IntakePages.ProblemOf(view, SharedQuestions.Topic)}
        {view.Desk.TopicGroups(words.Level).Select(group => Html.Of($"""
            <fieldset class="groep">
            <legend>{group.Title}</legend>
            {group.Topics.Select(topic => Choice(view, topic.Id, topic.Title))}
            </fieldset>
            """))}
        """);

    private static Html Choice(IntakeView view, string id, string title)
    {
        var isChosen = view.State.Answered.Any(topic => string.Equals(topic.Value, id, StringComparison.Ordinal));
        return Html.Of($"""<label class="optie"><input type="checkbox" name="{IntakeForm.TopicField}" value="{id}"{(isChosen ? Html.Of($" checked") : null)}> {title}</label>""");
    }
}
