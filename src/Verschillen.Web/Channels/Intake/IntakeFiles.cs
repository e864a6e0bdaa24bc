using System.Text;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Intake.Word;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Channels.Page.Saving;
using Verschillen.Web.Theming;

namespace Verschillen.Web.Channels.Intake;

/// <summary>Makes what somebody takes along, when they ask for it. It is sent and forgotten.</summary>
/// <param name="styles">The styles that a saved page carries with it.</param>
/// <param name="clock">Tells the moment of making.</param>
internal sealed class IntakeFiles(Stylesheets styles, TimeProvider clock)
{
    private const int Width = 40; // characters a line of the text; the cells of the most used braille lines

    public Task SendAsync(HttpContext context, SavedKind kind, IntakeView view) => kind switch
    {
        SavedKind.Page => SendAsync(context, view, "text/html; charset=utf-8", "html", Encoding.UTF8.GetBytes(PageOf(view).ToString())),
        SavedKind.Text => SendAsync(context, view, "text/plain; charset=utf-8", "txt", Encoding.UTF8.GetBytes(PlainText.Of(WithAnswers(view), Width))),
        SavedKind.Document => SendAsync(context, view, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", WordFile.Of(WithAnswers(view), view.Site, view.IsLarge)),
        SavedKind.Calendar => SendAsync(context, view, "text/calendar; charset=utf-8", "ics", Encoding.UTF8.GetBytes(CalendarFile.Of(view.Reply!, PlanOf(view), clock.GetUtcNow()))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of file."),
    };

    private Html PageOf(IntakeView view)
    {
        var words = new IntakeWords(view.Desk, view.State.Level);
        var title = view.Reply!.Blocks.OfType<Heading>().First().Text;
        return SavedPage.Of(title, styles.Page + styles.Intake, Html.Of($"""
            <h1>{words[Phrases.IntakeTitle]}</h1>
            {ResultParts.Of(WithAnswers(view), site: null, words: null, view.IsLarge)}
            """));
    }

    /// <summary>The reply with what a page shows above it: when it was made, and the answers that it rests on where it does not hold them.</summary>
    private static Reply WithAnswers(IntakeView view)
    {
        var words = new IntakeWords(view.Desk, view.State.Level);
        var made = new Say(words.Say(Phrases.IntakeMadeOn, ("datum", DutchWords.Day(view.Today))));
        var answers = new Facts(words[Phrases.IntakeAnswersTitle], [.. view.Answers.Select(answer => new Fact(DutchWords.Capitalised(answer.Label), answer.Text, []))]);
        return view.Reply! with { Blocks = [view.Reply.Blocks[0], made, .. view.IsTalkSheet ? Array.Empty<Block>() : [answers], .. view.Reply.Blocks.Skip(1)] };
    }

    private static CalendarPlan PlanOf(IntakeView view) => new(
        string.Join('|', new[] { SharedQuestions.From, SharedQuestions.To, SharedQuestions.Day }.Select(name => view.State[name]?[0])),
        IntakeDesk.MovingDayIn(view.State),
        view.Today,
        new IntakeWords(view.Desk, view.State.Level).Say(Phrases.IntakeMadeOn, ("datum", DutchWords.Day(view.Today))));

    private static Task SendAsync(HttpContext context, IntakeView view, string type, string extension, byte[] content)
    {
        var name = view.IsTalkSheet ? "gesprek-met-de-gemeente" : "intake-verhuizing";
        return SavedFile.SendAsync(context, type, $"{name}.{extension}", content);
    }
}
