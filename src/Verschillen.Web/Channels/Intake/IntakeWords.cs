using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;

namespace Verschillen.Web.Channels.Intake;

/// <summary>The words of the intake's pages at one level.</summary>
/// <param name="desk">Gives the words.</param>
/// <param name="level">The level.</param>
internal sealed class IntakeWords(IntakeDesk desk, LanguageLevel level)
{
    /// <summary>The value of a field that tells or asks for simple words.</summary>
    public const string Simple = "makkelijk";

    /// <summary>The value of a field that tells or asks for ordinary words.</summary>
    public const string Ordinary = "gewoon";

    public LanguageLevel Level => level;

    public string this[Phrase phrase] => desk.Words(phrase, level);

    /// <summary>The value of a button that changes the level.</summary>
    public string OtherLevel => level == LanguageLevel.A2 ? Ordinary : Simple;

    public Phrase DoOtherLevel => level == LanguageLevel.A2 ? Phrases.DoOrdinary : Phrases.DoSimpler;

    public string Say(Phrase phrase, params ReadOnlySpan<(string Slot, string Text)> fillings) => desk.Words(phrase, level, fillings);
}
