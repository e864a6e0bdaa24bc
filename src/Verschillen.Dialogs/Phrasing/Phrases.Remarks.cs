namespace Verschillen.Dialogs.Phrasing;

/// <content>What is said of a message that does not answer in so many words.</content>
public static partial class Phrases
{
    public static readonly Phrase AnswerTakenAs = new("antwoord-gelezen-als", "antwoord");
    public static readonly Phrase OwnAnswerNotRight = new("antwoord-klopt-niet");
    public static readonly Phrase TopicHeard = new("onderwerp-gehoord", "onderwerp");
    public static readonly Phrase WhoIsMeant = new("wie-is-u");
    public static readonly Phrase Abroad = new("buitenland");
    public static readonly Phrase SaidAlready = new("al-gezegd");
    public static readonly Phrase TurnedTo = new("verder-over", "onderwerp");
}
