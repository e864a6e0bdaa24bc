using Verschillen.Dialogs;
using Verschillen.Domain;

namespace Verschillen.Web.Channels.Page;

/// <summary>What the forms of the pages and of the intake let somebody choose from.</summary>
internal static class FormChoices
{
    /// <summary>How simple the words are.</summary>
    public static FormChoice<LanguageLevel> Level { get; } = new("woorden", ("gewoon", LanguageLevel.B1), ("makkelijk", LanguageLevel.A2));

    /// <summary>How many questions the result shows.</summary>
    public static FormChoice<AnswerLength> Length { get; } = new("lengte", ("gewoon", AnswerLength.Normal), ("lang", AnswerLength.Full));

    /// <summary>Whether letters are large.</summary>
    public static FormChoice<bool> IsLarge { get; } = new("letters", ("gewoon", false), ("groot", true));

    /// <summary>Whether the side of somebody who helps is shown.</summary>
    public static FormChoice<bool> IsForSupporter { get; } = new("kant", ("uit", false), ("aan", true));

    /// <summary>What something is saved as.</summary>
    public static FormChoice<SavedKind> Saved { get; } =
        new("vorm", ("html", SavedKind.Page), ("tekst", SavedKind.Text), ("word", SavedKind.Document), ("agenda", SavedKind.Calendar));
}

/// <summary>The kinds of files that somebody can take along.</summary>
internal enum SavedKind
{
    Page,
    Text,
    Document,
    Calendar,
}
