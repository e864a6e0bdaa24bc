using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Channels.Intake;

/// <summary>The words of the intake's pages at one level.</summary>
/// <param name="desk">Gives the words.</param>
/// <param name="level">The level.</param>
internal sealed class IntakeWords(IntakeDesk desk, LanguageLevel level)
{
    public LanguageLevel Level => level;

    public string this[Phrase phrase] => desk.Words(phrase, level);

    /// <summary>The value of a button that changes the level.</summary>
    public string OtherLevel => FormChoices.Level[level == LanguageLevel.A2 ? LanguageLevel.B1 : LanguageLevel.A2];

    public Phrase DoOtherLevel => level == LanguageLevel.A2 ? Phrases.DoOrdinary : Phrases.DoSimpler;

    public string Say(Phrase phrase, params ReadOnlySpan<(string Slot, string Text)> fillings) => desk.Words(phrase, level, fillings);
}
