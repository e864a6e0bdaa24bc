using System.Collections.Frozen;

namespace Verschillen.Understanding.Recognizers;

/// <summary>
/// Tells whether a command is meant. One that is said in so many words is; what only resembles one may be an answer, or a question in which its words are ordinary
/// ("opnieuw een kaart", "is het makkelijk").
/// </summary>
internal sealed class MeantCommands(Lexicon lexicon)
{
    // "laat maar zitten, ik ben te moe voor sommetjes" answers a question, and ends no conversation.
    private const int LongestGoodbye = 3;

    // What was told is lost by it: of 14 messages that were taken for it with less 7 meant it.
    private const double LeastToLose = 0.8;

    private readonly FrozenSet<string> _common = lexicon.Words.Common.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="said">The message, where it is said.</param>
    /// <param name="purpose">What it seems to be for.</param>
    /// <param name="answer">What it answers to the question asked.</param>
    public bool IsMeant(SaidIn said, Purpose purpose, JudgedAnswer answer) => !said.IsUnderWay || purpose.Intent switch
    {
        Intent.Stop => !said.Annotation.Has(Remark.AnswerNow) && !IsOneWordAsking(said) && !IsAnswerInstead(said, purpose, answer) && (purpose.IsSaid || (MayLose(said, purpose) && (said.Annotation.Message.Count <= LongestGoodbye || purpose.Score >= Reading.Certain))),
        Intent.StartOver => !IsOneWordAsking(said) && !AsksOfOwnAffairs(said) && (purpose.IsSaid || (MayLose(said, purpose) && NamesNothing(said, purpose))),
        // "Terug naar Deventer", of who was going to Kampen, "sorry, ik bedoel 1 mei": a place to go to or another day is no step back.
        Intent.Back => !said.Annotation.Places.Any() && !Array.Exists(said.Annotation.Slots, slot => slot == Slot.Date),
        // "Daar?", "en daar?": nobody who is talking says hello in other words than these.
        Intent.Greeting => purpose.IsSaid,
        Intent.Thanks => purpose.IsSaid || (purpose.Score >= LeastToLose && !AskedAnswer.StartsQuestion(said.Annotation)),
        Intent.Simpler or Intent.Ordinary => purpose.IsSaid || (NamesNothing(said, purpose) && !IsOneCommonWord(said) && said.Annotation.Words[0] is not "is"),
        _ => true,
    };

    private static bool IsAnswerInstead(SaidIn said, Purpose purpose, JudgedAnswer answer) =>
        said.Asked is not null && said.Annotation.Message.Count > LongestGoodbye && (answer.IsTaken || !purpose.IsSaid);

    private bool MayLose(SaidIn said, Purpose purpose) => purpose.Score >= LeastToLose && !IsOneCommonWord(said);

    /// <summary>"Weg" or "uit" by itself: some goodbyes have it, and so has everything else.</summary>
    private bool IsOneCommonWord(SaidIn said) => said.Annotation.Words is [var word] && _common.Contains(word);

    private static bool IsOneWordAsking(SaidIn said) => said.Annotation.Message.Count == 1 && said.Annotation.HasQuestionMark;

    /// <summary>"Moet ik opnieuw beginnen", "krijg ik een nieuw gesprek": it asks what happens to somebody; "kan ik opnieuw beginnen" asks to.</summary>
    private static bool AsksOfOwnAffairs(SaidIn said) => said.Annotation.Words is ["moet" or "moeten" or "krijg" or "krijgen" or "begin" or "beginnen" or "kom" or "komen", "ik" or "we" or "wij", ..];

    /// <summary>Whether it names no topic, place or day: what does asks something of it, or tells it.</summary>
    private static bool NamesNothing(SaidIn said, Purpose purpose) => purpose.Topics.Count == 0 && !Array.Exists(said.Annotation.Slots, slot => slot != Slot.Word);
}
