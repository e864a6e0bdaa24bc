using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Channels.Intake;

/// <summary>Writes the pages of the intake.</summary>
/// <param name="layout">What stands around a page.</param>
internal sealed class IntakePages(Layout layout)
{
    /// <summary>The id of the heading that a form leads to, so that it is read first.</summary>
    public const string TopId = ChatPage.NewestId;

    /// <summary>The file of the styles that these pages have beside those of all pages.</summary>
    public const string Style = "intake.css";

    /// <summary>Where every form of the intake is sent.</summary>
    public const string Action = IntakeChannel.Address + "#" + TopId;

    public Html Of(IntakeView view)
    {
        var words = new IntakeWords(view.Desk, view.State.Level);
        var title = view.Step == IntakeStep.Result ? words[Phrases.IntakeResultTitle] : words[Phrases.IntakeTitle];
        // Who hears the title should hear first that something is missing.
        var named = view.Taken.Problems.Count > 0 ? $"{words[Phrases.IntakeProblems]}: {title}" : title;
        var content = view.Step switch
        {
            IntakeStep.Move => Step(view, words, Phrases.IntakeStepMove, MoveStepHtml.Of(view, words)),
            IntakeStep.Topics => Step(view, words, Phrases.IntakeStepTopics, TopicStepHtml.Of(view, words)),
            IntakeStep.Questions => Step(view, words, Phrases.IntakeStepQuestions, QuestionStepHtml.Of(view, words)),
            _ => ResultHtml.Of(view, words),
        };
        return layout.Of(named, content, style: Style);
    }

    /// <summary>Says that too many forms came, with all that was sent.</summary>
    public Html TooFast(IntakeWords words, IntakeForm form) => layout.Of(
        words[Phrases.IntakeTitle],
        Html.Of($"""
            <h1 id="{TopId}">{words[Phrases.IntakeTitle]}</h1>
            <p class="melding" role="alert">{words[Phrases.IntakeTooFast]}</p>
            <form class="intake{(form.IsLarge ? " groot" : "")}" method="post" action="{Action}" accept-charset="utf-8">
            {form.Sent.Select(field => Html.Of($"""<input type="hidden" name="{field.Name}" value="{field.Value}" autocomplete="off">"""))}
            <ul class="keuzes"><li><button class="verstuur">{words[Phrases.IntakeNext]}</button></li></ul>
            </form>
            """),
        style: Style);

    /// <summary>The fields that every form of the intake carries.</summary>
    public static Html Carried(IntakeView view) => Html.Of($"""
        <input type="hidden" name="{PageForm.StateField}" value="{view.SealedState}" autocomplete="off">
        {(view.IsForSupporter ? Html.Of($"""<input type="hidden" name="{IntakeForm.SideField}" value="{IntakeForm.On}">""") : null)}
        {(view.IsLarge ? Html.Of($"""<input type="hidden" name="{SummaryPage.LettersField}" value="groot">""") : null)}
        {(view.State.Level == LanguageLevel.A2 ? Html.Of($"""<input type="hidden" name="{IntakeForm.SpokenField}" value="{IntakeWords.Simple}">""") : null)}
        """);

    /// <summary>What comes before all else: whom to call in danger.</summary>
    public static Html? FirstOf(IntakeView view) => view.First is null ? null : Html.Of($"""<div class="melding">{ReplyHtml.Of(view.First)}</div>""");

    /// <summary>What is wrong with a field, above it.</summary>
    public static Html? ProblemOf(IntakeView view, string question) =>
        view.Taken.Problems.FirstOrDefault(problem => string.Equals(problem.Question, question, StringComparison.Ordinal)) is { } wrong
            ? Html.Of($"""<p class="melding fout" id="fout-{question}">{wrong.Text}</p>""")
            : null;

    /// <summary>The attributes that tie a field to its hint and to what is wrong with it.</summary>
    public static Html Described(IntakeView view, string question, string? hintId)
    {
        var isWrong = view.Taken.Problems.Any(problem => string.Equals(problem.Question, question, StringComparison.Ordinal));
        var ids = string.Join(' ', new[] { isWrong ? $"fout-{question}" : null, hintId }.OfType<string>());
        return Html.Of($"""{(ids.Length > 0 ? Html.Of($"""aria-describedby="{ids}" """) : null)}{(isWrong ? Html.Of($"""aria-invalid="true" """) : null)}""");
    }

    private static Html Step(IntakeView view, IntakeWords words, Phrase name, Html fields)
    {
        var number = (int)view.Step + 1;
        var back = view.Step == IntakeStep.Move ? null : Html.Of($"""<li><button name="{IntakeForm.GoField}" value="{IntakeForm.NameOf(view.Step - 1)}">{words[Phrases.IntakeBack]}</button></li>""");
        return Html.Of($"""
            <h1 id="{TopId}">{words[Phrases.IntakeTitle]}</h1>
            {FirstOf(view)}
            {Refusal(view, words)}
            {Problems(view, words)}
            {view.Taken.Notices.Select(notice => Html.Of($"""<p class="let-op">{notice.Text}</p>"""))}
            {(view.Step == IntakeStep.Move ? Html.Of($"""<p>{words[Phrases.IntakeLead]}</p><p>{words[Phrases.IntakeHaveNumber]} <a href="{ReceiptPage.Address}">{words[Phrases.IntakeNumberLink]}</a></p>""") : null)}
            <h2>{words.Say(Phrases.IntakeStepOf, ("stap", number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("naam", words[name]))}</h2>
            <form class="intake" method="post" action="{Action}" accept-charset="utf-8">
            {Carried(view)}
            <input type="hidden" name="{IntakeForm.StepField}" value="{IntakeForm.NameOf(view.Step)}">
            {fields}
            <ul class="keuzes">
            <li><button class="verstuur">{words[Phrases.IntakeNext]}</button></li>
            {back}
            <li><button name="{PageForm.LevelField}" value="{words.OtherLevel}" class="opdracht">{words[words.DoOtherLevel]}</button></li>
            </ul>
            </form>
            """);
    }

    private static Html? Refusal(IntakeView view, IntakeWords words) => view.Refusal is not { } refusal ? null : Html.Of($"""
        <p class="melding" role="alert">{words[refusal == IntakeRefusal.TooFast ? Phrases.IntakeTooFast : Phrases.IntakeStateLost]}</p>
        """);

    /// <summary>What is wrong, with a link to each field.</summary>
    private static Html? Problems(IntakeView view, IntakeWords words) => view.Taken.Problems.Count == 0 ? null : Html.Of($"""
        <div class="melding" role="alert">
        <h2>{words[Phrases.IntakeProblems]}</h2>
        <ul>{view.Taken.Problems.Select(problem => Html.Of($"""<li><a href="#{problem.Question}">{problem.Text}</a></li>"""))}</ul>
        </div>
        """);
}
