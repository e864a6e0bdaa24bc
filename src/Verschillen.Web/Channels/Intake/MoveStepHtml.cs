using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Intake;

/// <summary>Writes the fields of the move: from, to, the day.</summary>
internal static class MoveStepHtml
{
    public static Html Of(IntakeView view, IntakeWords words)
    {
        var isDayUnknown = view.Move?.IsDayNotKnown ?? view.State[SharedQuestions.Day] is [Situation.NotKnown];
        return Html.Of($"""
            {Place(view, words, SharedQuestions.From, Phrases.IntakeFrom, view.Move?.From)}
            {Place(view, words, SharedQuestions.To, Phrases.IntakeTo, view.Move?.To)}
            <div class="veld">
            <label for="{SharedQuestions.Day}">{words[Phrases.IntakeDay]}</label>
            <p class="uitleg" id="uitleg-dag">{words[Phrases.IntakeDayHint]}</p>
            {IntakePages.ProblemOf(view, SharedQuestions.Day)}
            <input type="text" id="{SharedQuestions.Day}" name="{IntakeForm.DayField}" value="{view.Move?.Day ?? view.Desk.DayIn(view.State)}" maxlength="{IntakeForm.LongestText}" autocomplete="off" {IntakePages.Described(view, SharedQuestions.Day, "uitleg-dag")}>
            <label class="optie"><input type="checkbox" name="{IntakeForm.DayUnknownField}" value="{IntakeForm.On}"{(isDayUnknown ? Html.Of($" checked") : null)}> {words[Phrases.IntakeDayUnknown]}</label>
            </div>
            """);
    }

    private static Html Place(IntakeView view, IntakeWords words, string question, Phrase label, PlaceField? typed) => Html.Of($"""
        <div class="veld">
        <label for="{question}">{words[label]}</label>
        <p class="uitleg" id="uitleg-{question}">{words[Phrases.IntakePlaceHint]}</p>
        {IntakePages.ProblemOf(view, question)}
        <input type="text" id="{question}" name="{question}" value="{typed?.Text ?? view.Desk.PlaceIn(view.State, question)}" maxlength="{IntakeForm.LongestText}" autocomplete="off" spellcheck="false" {IntakePages.Described(view, question, "uitleg-" + question)}>
        {(view.Taken.Namesakes.TryGetValue(question, out var codes) ? Namesakes(view.Desk, words, question, codes) : null)}
        </div>
        """);

    /// <summary>The municipalities that a name may stand for, to choose from.</summary>
    public static Html Namesakes(IntakeDesk desk, IntakeWords words, string question, IReadOnlyList<MunicipalityCode> codes) => Html.Of($"""
        <fieldset>
        <legend>{words[Phrases.IntakeWhichPlace]}</legend>
        {codes.Select(code => Html.Of($"""<label class="optie"><input type="radio" name="{question}{IntakeForm.ChosenEnding}" value="{code.ToString()}"> {desk.Named(code).Name}, {desk.Named(code).Province}</label>"""))}
        </fieldset>
        """);
}
