using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Understanding;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Intake;

/// <summary>Writes the questions that change an answer, by topic, each with "I do not know".</summary>
internal static class QuestionStepHtml
{
    public static Html Of(IntakeView view, IntakeWords words)
    {
        var questions = view.AsksAll ? view.Desk.Questions.Put(view.State) : view.Desk.Questions.Open(view.State);
        return Html.Of($"""
            <p>{words[Phrases.IntakeQuestionsHint]}</p>
            {(view.AsksAll ? Html.Of($"""<input type="hidden" name="{IntakeForm.AllField}" value="{IntakeForm.On}">""") : null)}
            {questions.GroupBy(question => question.Topic).Select(topic => Html.Of($"""
                <h3>{topic.Key.Title.In(words.Level)}</h3>
                {topic.Select((question, number) => Question(view, words, question, number))}
                """))}
            """);
    }

    private static Html Question(IntakeView view, IntakeWords words, IntakeQuestion question, int number)
    {
        var (text, hint, choices) = view.Desk.Put(question, words.Level);
        var hintId = $"uitleg-{question.Topic.Id.Value}-{number}";
        var given = question.Answer(view.State) ?? [];
        var name = question.Names[0];
        var kind = question.Question.Kind == QuestionKind.MultiChoice ? "checkbox" : "radio";
        return Html.Of($"""
            <fieldset class="groep" id="{name}" tabindex="-1" {IntakePages.Described(view, name, hint is null ? null : hintId)}>
            <legend>{text}</legend>
            {IntakePages.ProblemOf(view, name)}
            {(hint is null ? null : Html.Of($"""<p class="uitleg" id="{hintId}">{hint}</p>"""))}
            {choices.Select(choice => Html.Of($"""<label class="optie"><input type="{kind}" name="{IntakeForm.AnswerPrefix}{name}" value="{choice.Code}"{(given.Contains(choice.Code, StringComparer.Ordinal) ? Html.Of($" checked") : null)}> {choice.Text}</label>"""))}
            </fieldset>
            """);
    }
}
