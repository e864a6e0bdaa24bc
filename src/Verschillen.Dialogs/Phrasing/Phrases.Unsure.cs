namespace Verschillen.Dialogs.Phrasing;

/// <content>What is said where less is known than was asked.</content>
public static partial class Phrases
{
    public static readonly Phrase CellNotOfferedThen = new("cel-toen-niet-aangeboden", "jaar", "gevraagd");
    public static readonly Phrase CellOtherPeriod = new("cel-andere-periode", "van", "tot", "waarde", "gevraagd");
    public static readonly Phrase CellOtherFrom = new("cel-vanaf", "van", "waarde", "gevraagd");
    public static readonly Phrase CellOtherThrough = new("cel-tot-en-met", "tot", "waarde", "gevraagd");
    public static readonly Phrase RuleOtherPoints = new("regel-andere-punten", "gemeente");
    public static readonly Phrase BecauseText = new("want-tekst");
    public static readonly Phrase TwoHomes = new("twee-woonplaatsen", "een", "ander");
    public static readonly Phrase OneExplained = new("een-uitleg", "gemeente");
    public static readonly Phrase BecauseOtherExplanation = new("want-andere-uitleg");
}
