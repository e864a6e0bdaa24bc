using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Intake;

/// <summary>Writes the result: the answers, with what changes them; everything together; what can be done with it.</summary>
internal static class ResultHtml
{
    private const string FormId = "intake";

    /// <summary>The first button of the form, which Enter on a box presses: it would close a dialog, and without one does nothing.</summary>
    private static Html NoDefault => Html.Of($"""<button class="geen" formmethod="dialog" tabindex="-1" aria-hidden="true"></button>""");

    /// <summary>The title of the result, or of the sheet for the talk.</summary>
    public static Phrase TitleOf(IntakeView view) => view.IsTalkSheet ? Phrases.TalkTitle : Phrases.IntakeResultTitle;

    public static Html Of(IntakeView view, IntakeWords words)
    {
        return Html.Of($"""
            <h1 id="{IntakePages.TopId}">{words[TitleOf(view)]}</h1>
            {IntakePages.FirstOf(view)}
            <p>{words.Say(Phrases.IntakeMadeOn, ("datum", DutchWords.Day(view.Today)))}</p>
            <form id="{FormId}" method="post" action="{IntakePages.Action}" accept-charset="utf-8" data-weg="{words[Phrases.IntakeOwnTextLost]}">
            {IntakePages.Carried(view with { IsLarge = false })}
            {NoDefault}
            {(view.IsTalkSheet ? BackToResult(words) : Choices(view, words))}
            </form>
            {view.Taken.Notices.Select(notice => Html.Of($"""<p class="let-op">{notice.Text}</p>"""))}
            {ResultParts.Of(view.Reply!, view.Site, words, view.IsLarge)}
            {(view.IsForSupporter && !view.IsTalkSheet ? Notes(words) : null)}
            {TakeAlong(view, words)}
            """);
    }

    /// <summary>The sheet goes along as the sheet: the buttons of its files ask for it again.</summary>
    private static Html BackToResult(IntakeWords words) => Html.Of($"""
        <input type="hidden" name="{IntakeForm.GoField}" value="{IntakeForm.TalkSheet}">
        <ul class="keuzes"><li><button name="{IntakeForm.GoField}" value="{IntakeForm.NameOf(IntakeStep.Result)}">{words[Phrases.DoBackToResult]}</button></li></ul>
        """);

    private static Html Choices(IntakeView view, IntakeWords words) => Html.Of($"""
        <h2 class="papier">{words[Phrases.IntakeAnswersTitle]}</h2>
        <details class="antwoorden">
        <summary>{words[Phrases.IntakeAnswers]}</summary>
        <ul>{view.Answers.Select(answer => Html.Of($"""<li><span>{DutchWords.Labelling(DutchWords.Capitalised(answer.Label))} <strong>{answer.Text}</strong></span></li>"""))}</ul>
        <ul class="keuzes">
        {Go(IntakeForm.NameOf(IntakeStep.Move), words[Phrases.IntakeChangeMove])}
        {Go(IntakeForm.NameOf(IntakeStep.Topics), words[Phrases.IntakeChangeTopics])}
        {Go(IntakeForm.NameOf(IntakeStep.Questions), words[Phrases.IntakeChangeQuestions])}
        </ul>
        </details>
        <ul class="keuzes">
        <li><button name="{FormChoices.Level.Field}" value="{words.OtherLevel}" class="opdracht">{words[words.DoOtherLevel]}</button></li>
        <li><input type="hidden" name="{FormChoices.Length.Field}" value="{FormChoices.Length[AnswerLength.Normal]}">{Box("alle-vragen", FormChoices.Length, AnswerLength.Full, view.State.Length == AnswerLength.Full, words[Phrases.DoShowQuestions])}</li>
        <li><button name="{FormChoices.IsForSupporter.Field}" value="{FormChoices.IsForSupporter[!view.IsForSupporter]}" class="opdracht">{words[view.IsForSupporter ? Phrases.DoHideSupporter : Phrases.DoShowSupporter]}</button></li>
        {(view.Desk.HasTalk(view.State) ? Go(IntakeForm.TalkSheet, words[Phrases.DoTalkSheet]) : null)}
        </ul>
        """);

    private static Html Go(string where, string text) => Html.Of($"""<li><button name="{IntakeForm.GoField}" value="{where}" class="opdracht">{text}</button></li>""");

    /// <summary>Outside the form and without a name: no browser sends it.</summary>
    private static Html Notes(IntakeWords words) => Html.Of($"""
        <section class="notities">
        <h2><label for="notities">{words[Phrases.SupporterNotes]}</label></h2>
        <p class="uitleg scherm" id="uitleg-notities">{words[Phrases.IntakeOwnText]}</p>
        <textarea id="notities" rows="8" autocomplete="off" aria-describedby="uitleg-notities"></textarea>
        </section>
        """);

    private static Html TakeAlong(IntakeView view, IntakeWords words) => Html.Of($"""
        <section class="bewaren">
        <h2>{words[Phrases.IntakeTakeAlong]}</h2>
        <p>{words[Phrases.IntakeTakeAlongHint]}</p>
        <p>{words[Phrases.IntakeTakeAlongWithout]}</p>
        {view.Reply!.Blocks.OfType<Warning>().Where(warning => string.Equals(warning.Code, Warning.MayBeSeen, StringComparison.Ordinal)).Select(warning => Html.Of($"""<p class="let-op">{warning.Text}</p>"""))}
        <ul class="keuzes">
        <li><button type="button" class="afdrukken" hidden>{words[Phrases.DoPrint]}</button></li>
        <li>{Box("grote-letters", FormChoices.IsLarge, true, view.IsLarge, words[Phrases.DoLargeLetters])}</li>
        {Save(SavedKind.Page, words[Phrases.DoSavePage])}
        {Save(SavedKind.Document, words[Phrases.DoSaveDocument])}
        {Save(SavedKind.Text, words[Phrases.DoSaveText])}
        {(view.Reply!.Blocks.OfType<Steps>().Any(steps => steps.Items.Any(item => item.On is not null)) ? Save(SavedKind.Calendar, words[Phrases.DoSaveCalendar]) : null)}
        <li><button form="{FormId}" formaction="{ChatPlace.Page.Address}#{ChatPage.NewestId}" name="{PageForm.ResumeField}" value="1">{words[Phrases.DoBackToChat]}</button></li>
        </ul>
        </section>
        """);

    /// <summary>
    /// What changes how the page looks is a box and no button: the styles see it, so that the page stays as it is, with what somebody ticked
    /// and typed. What is asked for next takes it along.
    /// </summary>
    private static Html Box<T>(string id, FormChoice<T> choice, T value, bool isOn, string text)
        where T : struct => Html.Of($"""
        <label class="optie"><input type="checkbox" id="{id}" form="{FormId}" name="{choice.Field}" value="{choice[value]}" autocomplete="off"{(isOn ? Html.Of($" checked") : null)}> {text}</label>
        """);

    private static Html Save(SavedKind kind, string text) => Html.Of($"""<li><button form="{FormId}" name="{FormChoices.Saved.Field}" value="{FormChoices.Saved[kind]}">{text}</button></li>""");
}
