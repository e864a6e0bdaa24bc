using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Tells from the words around a day what it is told of; editors keep the words.</summary>
internal sealed class DayWords
{
    private readonly FrozenSet<string> _decisions;
    private readonly FrozenSet<string> _letters;
    private readonly FrozenSet<string> _sent;
    private readonly FrozenSet<string> _receipts;
    private readonly FrozenSet<string> _arrivals;
    private readonly FrozenSet<string> _reports;
    private readonly FrozenSet<string> _others;
    private readonly FrozenSet<string> _maybe;
    private readonly FrozenSet<string> _homes;

    public DayWords(WordLists words) =>
        (_decisions, _letters, _sent, _receipts, _arrivals, _reports, _others, _maybe, _homes) = (Message.WordsOf(words.DecisionDays), Message.WordsOf(words.LetterDays), Message.WordsOf(words.SentDays), Message.WordsOf(words.ReceiptDays), Message.WordsOf(words.ArrivalDays), Message.WordsOf(words.ReportDays), Message.WordsOf(words.OtherDays), Message.WordsOf(words.MaybeOtherDays), Message.WordsOf(words.NewHome));

    /// <summary>What a word tells of a day in the same part of the sentence.</summary>
    /// <param name="message">The message.</param>
    /// <param name="found">Its dates.</param>
    /// <param name="index">The word.</param>
    /// <returns>Null when it tells nothing of a day.</returns>
    public DayRole? RoleAt(Message message, List<FoundDate> found, int index)
    {
        var word = message[index].Text;
        return IsMove(word) ? DayRole.Move
            : IsWithin(found, index) ? null
            : _letters.Contains(word) || IsSending(message, index) ? DayRole.Decision
            : _decisions.Contains(word) ? IsGot(message, index) && !IsDate(message, index) ? DayRole.Receipt : DayRole.Decision
            : ((_others.Contains(word) || (_maybe.Contains(word) && !IsOfHome(message, index))) && !IsOfGoing(message, found, index)) || IsAge(message, found, index) ? _reports.Contains(word) ? DayRole.Report : DayRole.Other
            : null;
    }

    /// <summary>"De brief lag gisteren op de mat", "ik kreeg het besluit op 3 maart".</summary>
    private bool IsGot(Message message, int index) => InPart(message, index).Any(other => _receipts.Contains(message[other].Text));

    /// <summary>"Datum besluit", "de datum van de brief".</summary>
    private static bool IsDate(Message message, int index) =>
        message.Is(index - 1, "datum") || (message.Is(index - 3, "datum") && message.Is(index - 2, "van"));

    /// <summary>"Gedateerd 19 november en verzonden op 25 november": whether the part of the sentence of a day tells that a decision was sent.</summary>
    /// <param name="message">The message.</param>
    /// <param name="start">The first token of the day.</param>
    public bool IsOfSending(Message message, int start) =>
        InPart(message, start).Any(other => IsSending(message, other));

    /// <summary>"Verzonden" of a decision; "ik heb mijn bezwaar verstuurd" and "de aanvraag is verstuurd" are of who asks.</summary>
    private bool IsSending(Message message, int index) => _sent.Contains(message[index].Text)
        && message.Tokens.Any(token => _decisions.Contains(token.Text) || _letters.Contains(token.Text))
        && !InPart(message, index).Any(other => message[other].Text is "ik" or "wij" or "we" || message[other].Text.StartsWith("bezwaar", StringComparison.Ordinal) || _reports.Contains(message[other].Text));

    /// <summary>"De brief kwam 20 november binnen": whether the part of the sentence of a day tells that something came.</summary>
    /// <param name="message">The message.</param>
    /// <param name="start">The first token of the day.</param>
    public bool IsOfArrival(Message message, int start) => InPart(message, start).Any(other => _arrivals.Contains(message[other].Text));

    /// <summary>"Ik kreeg de brief op 20 november, hij is van 12 november": the day of the decision that another part of the sentence speaks of.</summary>
    public bool IsOfDecision(Message message, int start) => message.Is(start - 1, "van") && start > 2 && message[start - 2].Text is "is" or "was" && message[start - 3].Text is "hij" or "die" or "deze" or "ie"
        && Enumerable.Range(0, start - 3).Any(other => _decisions.Contains(message[other].Text));

    /// <summary>Whether another part of the sentence begins at a token.</summary>
    public static bool IsBoundary(Message message, int index) =>
        message[index].Before >= Gap.Comma || message[index].Text is "en" or "maar" or "dus" or "want" or "terwijl" or "dan" or "daarna" or "omdat" or "zodat"
        || (message[index].Text is "dat" && index + 1 < message.Count && IsSubject(message[index + 1].Text));

    public static bool IsMove(string word) => word.StartsWith("verhui", StringComparison.Ordinal);

    /// <summary>"De gemeente belde dat ik 1 maart mag": what is told begins there; "dat is 1 maart" is one part.</summary>
    private static bool IsSubject(string word) => word is "ik" or "we" or "wij" or "hij" or "zij" or "ze" or "u" or "je" or "het" or "er" or "mijn" or "de" or "onze";

    /// <summary>"Mijn dochter wordt 18".</summary>
    private static bool IsAge(Message message, List<FoundDate> found, int index) => message[index].Text is "word" or "wordt" or "worden" or "werd"
        && InPart(message, index).Any(other => message[other].Kind == TokenKind.Number && !IsWithin(found, other) && (IsPartEnd(message, other + 1) || IsWithin(found, other + 1) || message[other + 1].Text is "jaar" or "op" or "in"));

    /// <summary>"Ik krijg 1 maart de sleutel", "op 1 april begint de huur": what begins is living there; "hulp in huis" is not.</summary>
    private bool IsOfHome(Message message, int index) =>
        InPart(message, index).Any(other => IsMove(message[other].Text) || (_homes.Contains(message[other].Text) && !message.Is(other - 1, "in")));

    /// <summary>"Zij komt 1 mei naar Ede"; "ik ga 1 mei naar het ziekenhuis", "naar school" and "verzet naar 3 mei" are of something else.</summary>
    private bool IsOfGoing(Message message, List<FoundDate> found, int index) =>
        InPart(message, index).Any(other => message[other].Text is "naar" && !IsWithin(found, other + 1) && !IsOfSomethingElse(message, other + 1) && !IsOfSomethingElse(message, other + 2));

    private bool IsOfSomethingElse(Message message, int index) => index < message.Count && (_others.Contains(message[index].Text) || _maybe.Contains(message[index].Text));

    private static IEnumerable<int> InPart(Message message, int index)
    {
        var first = index;
        while (first > 0 && !IsBoundary(message, first))
        {
            first--;
        }

        for (var i = first; i == first || !IsPartEnd(message, i); i++)
        {
            yield return i;
        }
    }

    private static bool IsPartEnd(Message message, int index) => index >= message.Count || IsBoundary(message, index);

    private static bool IsWithin(List<FoundDate> found, int index) => found.Exists(date => date.Start <= index && index < date.End);
}
