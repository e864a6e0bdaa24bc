namespace Verschillen.Dialogs.Phrasing;

/// <content>What the chat says of itself, and of a conversation that begins anew.</content>
public static partial class Phrases
{
    public static readonly Phrase IsMachine = new("computer");
    public static readonly Phrase AreYouHuman = new("geen-mens");
    public static readonly Phrase WhoseChat = new("van-wie");
    public static readonly Phrase HowSure = new("hoe-zeker");
    public static readonly Phrase StartedOverForNow = new("opnieuw-met-terugweg");
    public static readonly Phrase NextClient = new("volgende-client");
    public static readonly Phrase WhichIsBetter = new("welke-beter");
    public static readonly Phrase WentOn = new("weer-verder");
}
