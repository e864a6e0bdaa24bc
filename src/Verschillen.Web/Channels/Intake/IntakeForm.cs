using System.Collections.Frozen;
using Microsoft.Extensions.Primitives;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Domain;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Channels.Page.Receipts;

namespace Verschillen.Web.Channels.Intake;

/// <summary>What a form of the intake sent. Anything may be missing or made up; fields that are not ours are ignored.</summary>
internal sealed class IntakeForm
{
    public const string StepField = "stap";
    public const string GoField = "ga";
    public const string DayField = "dag";
    public const string DayUnknownField = "dag-onbekend";
    public const string ChosenEnding = "-keuze";
    public const string TopicField = "onderwerpen";
    public const string AllField = "alle";
    public const string AnswerPrefix = "antwoord-";

    /// <summary>The words that the page stands in; its values are those of <see cref="FormChoices.Level"/>.</summary>
    public const string SpokenField = "taal";

    /// <summary>The value of a box that is ticked.</summary>
    public const string On = "aan";

    /// <summary>The value of <see cref="GoField"/> that asks for the sheet for the talk.</summary>
    public const string TalkSheet = "gesprek";

    /// <summary>How many characters of a place or a day are taken.</summary>
    public const int LongestText = 200;

    private static readonly FrozenSet<string> s_names = FrozenSet.Create(
        StringComparer.Ordinal,
        PageForm.StateField, FormChoices.Level.Field, ReceiptPage.NumberField, FormChoices.Saved.Field, FormChoices.IsLarge.Field,
        StepField, GoField, DayField, DayUnknownField, TopicField, AllField, FormChoices.IsForSupporter.Field, FormChoices.Length.Field, SpokenField,
        SharedQuestions.From, SharedQuestions.From + ChosenEnding, SharedQuestions.To, SharedQuestions.To + ChosenEnding);

    private readonly Dictionary<string, StringValues> _fields;

    /// <param name="fields">The fields as they came.</param>
    public IntakeForm(Dictionary<string, StringValues> fields) => _fields = fields;

    /// <summary>The sealed state; empty when there is none.</summary>
    public string State => First(PageForm.StateField) ?? "";

    /// <summary>The step whose fields it holds; null when it holds none.</summary>
    public IntakeStep? Step => StepNamed(First(StepField));

    /// <summary>The step that is asked for; null when the next one is.</summary>
    public IntakeStep? Go => StepNamed(Last(GoField));

    public bool AsksForTalkSheet => string.Equals(Last(GoField), TalkSheet, StringComparison.Ordinal);

    /// <summary>The words that are asked for; null leaves them as they are.</summary>
    public LanguageLevel? Level => FormChoices.Level.In(First(FormChoices.Level.Field));

    /// <summary>The words of the page that the form stood on, for who does not open its state; ordinary ones when it does not tell.</summary>
    public LanguageLevel Spoken => FormChoices.Level.In(First(SpokenField)) ?? LanguageLevel.B1;

    /// <summary>Whether the side of somebody who helps is shown.</summary>
    public bool IsForSupporter => FormChoices.IsForSupporter.In(Last(FormChoices.IsForSupporter.Field)) == true;

    /// <summary>Whether it is shown in large letters.</summary>
    public bool IsLarge => FormChoices.IsLarge.In(Last(FormChoices.IsLarge.Field)) == true;

    /// <summary>How many questions are shown; null leaves it as it is.</summary>
    public AnswerLength? Length => FormChoices.Length.In(Last(FormChoices.Length.Field));

    /// <summary>A receipt number whose answers are to be taken up; null when there is none.</summary>
    public string? Number => First(ReceiptPage.NumberField);

    /// <summary>The kind of file that is asked for; null for a page.</summary>
    public SavedKind? Saved => FormChoices.Saved.In(First(FormChoices.Saved.Field));

    /// <summary>Whether all questions were put, and not those alone that waited for an answer.</summary>
    public bool AsksAll => _fields.ContainsKey(AllField);

    public MoveFields Move => new(Place(SharedQuestions.From), Place(SharedQuestions.To), Text(DayField), _fields.ContainsKey(DayUnknownField));

    /// <summary>The topics that were ticked.</summary>
    public IReadOnlyList<string> Topics => Values(TopicField);

    public IReadOnlyList<string> AnswersTo(string question) => Values(AnswerPrefix + question);

    /// <summary>All that was sent in fields of ours, field by field, up to what a page of ours can hold.</summary>
    public IEnumerable<(string Name, string? Value)> Sent => _fields
        .Where(sent => s_names.Contains(sent.Key) || sent.Key.StartsWith(AnswerPrefix, StringComparison.Ordinal))
        .SelectMany(sent => sent.Value, (sent, value) => (sent.Key, value))
        .Take(BoundedBody.MostFields);

    public static string NameOf(IntakeStep step) => step switch
    {
        IntakeStep.Move => "verhuizing",
        IntakeStep.Topics => "onderwerpen",
        IntakeStep.Questions => "vragen",
        IntakeStep.Result => "uitslag",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Unknown step."),
    };

    private static IntakeStep? StepNamed(string? name) =>
        Enum.GetValues<IntakeStep>().Where(step => string.Equals(NameOf(step), name, StringComparison.Ordinal)).Select(step => (IntakeStep?)step).FirstOrDefault();

    private PlaceField Place(string question) => new(Text(question), First(question + ChosenEnding));

    private string Text(string name) => IncomingText.UpTo(IncomingText.WithoutDetails(First(name) ?? ""), LongestText);

    private string? First(string name) => Values(name) is [var value, ..] ? value : null;

    /// <summary>A button or a box to tick stands below the hidden field with the value so far, and wins.</summary>
    private string? Last(string name) => Values(name) is [.., var value] ? value : null;

    private IReadOnlyList<string> Values(string name) => _fields.TryGetValue(name, out var values) ? [.. values.OfType<string>()] : [];
}
