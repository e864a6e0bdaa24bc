using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Domain.Municipalities;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Channels.Intake;

/// <summary>What somebody asked of the page for a visit.</summary>
/// <param name="Level">How simple the words are.</param>
/// <param name="Place">What was typed.</param>
/// <param name="Taken">What came of it; null when the page is only opened.</param>
/// <param name="Danger">What to tell first to who typed of danger; null when nothing.</param>
internal sealed record VisitAsked(LanguageLevel Level, string Place, IntakeTaken? Taken, Reply? Danger)
{
    /// <summary>The field with the place.</summary>
    public const string PlaceField = "plaats";

    /// <summary>The field with the municipality that was chosen of those with the name of the place.</summary>
    public const string ChosenField = PlaceField + IntakeForm.ChosenEnding;

    /// <summary>Whether the place is not found, or not sure.</summary>
    public bool IsWrong => Taken is { Problems.Count: > 0 };

    /// <summary>Where somebody goes; null when that is not known.</summary>
    public MunicipalityCode? Municipality => Taken is null ? null : IntakeDesk.CodeIn(Taken.State, SharedQuestions.In);

    /// <param name="desk">Finds the place.</param>
    /// <param name="fields">The fields of an address or a form.</param>
    /// <param name="today">The day of today.</param>
    public static VisitAsked Of(IntakeDesk desk, IQueryCollection fields, DateOnly today)
    {
        var level = FormChoices.Level.In(fields[FormChoices.Level.Field].LastOrDefault()) ?? LanguageLevel.B1;
        var place = GivenName.Typed(fields[PlaceField].ToString());
        // Without the field the page is opened; with it empty somebody pressed the button too soon.
        var taken = fields.ContainsKey(PlaceField) ? desk.Uptake.TakeVisit(new Dialogs.Intake.PlaceField(place, fields[ChosenField]), level, today) : null;
        return new VisitAsked(level, place, taken, taken?.Crisis is { } crisis ? desk.Crisis(crisis, level) : null);
    }
}
