using System.Globalization;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Channels.Page.Receipts;

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
        var title = view.Step == IntakeStep.Result ? words[ResultHtml.TitleOf(view)] : $"{StepTitle(view, words)} - {words[Phrases.IntakeTitle]}";
        // Who hears the title should hear first that something is wrong.
        var named = view.Refusal is { } refusal ? $"{words[refusal == IntakeRefusal.TooFast ? Phrases.IntakeWait : Phrases.IntakeAnew]}: {title}"
            : IsDanger(view) ? $"{words[Phrases.IntakeReadFirst]}: {title}"
            : view.Taken.Problems.Count > 0 ? $"{words[Phrases.IntakeProblems]}: {title}"
            : title;
        var content = view.Step switch
        {
            IntakeStep.Move => Step(view, words, MoveStepHtml.Of(view, words)),
            IntakeStep.Topics => Step(view, words, TopicStepHtml.Of(view, words)),
            IntakeStep.Questions => Step(view, words, QuestionStepHtml.Of(view, words)),
            _ => ResultHtml.Of(view, words),
        };
        return layout.Of(named, content, style: Style);
    }

    /// <summary>Says that too many forms came, with all that was sent.</summary>
    public Html TooFast(IntakeWords words, IntakeForm form) => layout.Of(
        $"{words[Phrases.IntakeWait]}: {words[Phrases.IntakeTitle]}",
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
        {(view.IsForSupporter ? Html.Of($"""<input type="hidden" name="{FormChoices.IsForSupporter.Field}" value="{FormChoices.IsForSupporter[true]}">""") : null)}
        {(view.IsLarge ? Html.Of($"""<input type="hidden" name="{FormChoices.IsLarge.Field}" value="{FormChoices.IsLarge[true]}">""") : null)}
        {(view.State.Level == LanguageLevel.A2 ? Html.Of($"""<input type="hidden" name="{IntakeForm.SpokenField}" value="{FormChoices.Level[view.State.Level]}">""") : null)}
        """);

    /// <summary>What comes before all else: whom to call in danger.</summary>
    public static Html? FirstOf(IntakeView view) => view.First is null ? null : DangerHtml.Of(view.First, level: 3);

    private static bool IsDanger(IntakeView view) => string.Equals(view.First?.Name, ReplyNames.Crisis, StringComparison.Ordinal);

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

    /// <summary>Which step it is; the last may come again with the questions that an answer called for.</summary>
    private static string StepTitle(IntakeView view, IntakeWords words)
    {
        var left = view.Step == IntakeStep.Questions && !view.AsksAll ? view.Desk.Questions.Open(view.State).Count : 0;
        var isAgain = left > 0 && left < view.Desk.Questions.Put(view.State).Count;
        var name = (view.Step, isAgain, left) switch
        {
            (IntakeStep.Move, _, _) => words[Phrases.IntakeStepMove],
            (IntakeStep.Topics, _, _) => words[Phrases.IntakeStepTopics],
            (_, true, 1) => words[Phrases.IntakeStepOneMore],
            (_, true, _) => words.Say(Phrases.IntakeStepMore, ("aantal", Figure(left))),
            _ => words[Phrases.IntakeStepQuestions],
        };
        return words.Say(Phrases.IntakeStepOf, ("stap", Figure((int)view.Step + 1)), ("naam", name));
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Html Step(IntakeView view, IntakeWords words, Html fields)
    {
        var back = view.Step == IntakeStep.Move ? null : Html.Of($"""<li><button name="{IntakeForm.GoField}" value="{IntakeForm.NameOf(view.Step - 1)}">{words[Phrases.IntakeBack]}</button></li>""");
        return Html.Of($"""
            <h1>{words[Phrases.IntakeTitle]}</h1>
            <h2 id="{TopId}">{StepTitle(view, words)}</h2>
            {FirstOf(view)}
            {Refusal(view, words)}
            {Problems(view, words)}
            {view.Taken.Notices.Select(notice => Html.Of($"""<p class="let-op">{notice.Text}</p>"""))}
            {(view.Step == IntakeStep.Move ? Html.Of($"""<p>{words[Phrases.IntakeLead]}</p><p>{words[Phrases.IntakeHaveNumber]} <a href="{ReceiptPage.Address}">{words[Phrases.IntakeNumberLink]}</a></p>""") : null)}
            <form class="intake" method="post" action="{Action}" accept-charset="utf-8">
            {Carried(view)}
            <input type="hidden" name="{IntakeForm.StepField}" value="{IntakeForm.NameOf(view.Step)}">
            {fields}
            <ul class="keuzes">
            <li><button class="verstuur">{words[Phrases.IntakeNext]}</button></li>
            {back}
            <li><button name="{FormChoices.Level.Field}" value="{words.OtherLevel}" class="opdracht">{words[words.DoOtherLevel]}</button></li>
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
        <h3>{words[Phrases.IntakeProblems]}</h3>
        <ul>{view.Taken.Problems.Select(problem => Html.Of($"""<li><a href="#{problem.Question}">{(IsSaidOfMore(view, problem) ? $"{LabelOf(view, words, problem.Question)} " : "")}{problem.Text}</a></li>"""))}</ul>
        </div>
        """);

    /// <summary>Whether the same is wrong with another field, so that only its label tells which is meant.</summary>
    private static bool IsSaidOfMore(IntakeView view, IntakeNotice problem) =>
        view.Taken.Problems.Count(other => string.Equals(other.Text, problem.Text, StringComparison.Ordinal)) > 1;

    private static string LabelOf(IntakeView view, IntakeWords words, string question) => question switch
    {
        SharedQuestions.From => words[Phrases.IntakeFrom],
        SharedQuestions.To => words[Phrases.IntakeTo],
        _ => view.Desk.Questions.Put(view.State).FirstOrDefault(one => one.Names.Contains(question, StringComparer.Ordinal)) is { } called ? view.Desk.Put(called, words.Level).Text : "",
    };
}
