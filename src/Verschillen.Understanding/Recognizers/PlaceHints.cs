using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads the words beside each place: its preposition, the verb, the place that follows.</summary>
/// <param name="message">The message.</param>
/// <param name="words">Its words the usual way.</param>
/// <param name="spans">Its places, in order.</param>
/// <param name="isMove">Whether the message speaks of moving.</param>
internal sealed class PlaceHints(Message message, string[] words, IReadOnlyList<PlaceSpan> spans, bool isMove)
{
    private readonly HomeHints _homes = new(message, words);
    private readonly PlaceHint[] _hints = new PlaceHint[spans.Count];

    public PlaceHint[] Read()
    {
        for (var i = 0; i < spans.Count; i++)
        {
            _hints[i] = HintOf(i);
        }

        return _hints;
    }

    private PlaceHint HintOf(int index)
    {
        var before = spans[index].Start - 1;
        while (before >= 0 && (PlaceWords.IsPassedOver(words[before]) || IsAdjective(before)) && message[before + 1].Before < Gap.Stop)
        {
            if (words[before] is "oude" or "oud" or "huidige" or "huidig" or "vorige" or "vorig")
            {
                return PlaceHint.Left;
            }

            if (words[before] is "nieuwe" or "nieuw" or "toekomstige" or "toekomstig")
            {
                return PlaceHint.NewHome;
            }

            before--;
        }

        return IsLeftAfter(index) ? PlaceHint.Out : AfterWord(before, index) is not PlaceHint.None and var hint ? Told(hint, index) : Paired(index);
    }

    private PlaceHint AfterWord(int before, int index) => (before < 0 ? string.Empty : words[before]) switch
    {
        // "Gouda uit, Woerden in": it belongs to the one before.
        "uit" or "in" when message[before + 1].Before >= Gap.Comma => PlaceHint.None,
        var word when PlaceWords.IsTowards(word) => PlaceHint.To,
        "uit" or "van" or "in" when IsSwappedWith(before) => PlaceHint.NewHome,
        "vanuit" or "uit" or "vanoet" or "oet" or "from" => PlaceHint.Out,
        var word when PlaceWords.IsLeaving(word) => PlaceHint.Out,
        "voor" or "for" when index > 0 && spans[index - 1].Start > 0 && IsLeavingBefore(spans[index - 1].Start) => PlaceHint.NewHome,
        "van" when before > 0 && words[before - 1] is "buurt" or "omgeving" or "nabijheid" => PlaceHint.In,
        "van" when before > 0 && PlaceWords.IsMunicipal(words[before - 1]) => PlaceHint.In,
        "van" when before > 0 && words[before - 1] is "plaats" && spans.Count == 2 => PlaceHint.Left,
        "van" or "vanaf" or "fan" when PlaceWords.IsTowards(WordAt(spans[index].End)) => PlaceHint.Out,
        "van" or "vanaf" or "fan" or "vaan" or "v" => PlaceHint.Of,
        "tussen" or "between" or "vergelijk" or "vergelijken" or "vergelijking" => PlaceHint.Between,
        "in" or "bij" when before > 0 && words[before - 1] is "van" or "vanuit" => AfterWord(before - 1, index),
        "in" or "te" or "bij" or "binnen" or "op" or "voor" or "yn" or "at" => _homes.At(before, spans[index].End),
        "en" or "of" or "met" or "versus" or "vs" or "and" or "or" when index > 0 && spans[index - 1].End == before => AsBefore(_hints[index - 1]),
        // "ik woon Schiedam, ga Vlaardingen wonen": with little Dutch the preposition falls out.
        "woon" or "woont" => PlaceHint.Home,
        "wonen" when before > 0 && words[before - 1] is "ik" or "wij" or "we" => PlaceHint.Home,
        "ga" or "gaan" or "gaat" or "wonen" or "straks" or "binnenkort" or "aankomst" or "bestemming" => PlaceHint.NewHome,
        "nu" or "momenteel" or "eerst" or "thans" => PlaceHint.Home,
        "worden" or "dan" or "daarna" or "later" when index == 1 && _hints[0] is PlaceHint.Home or PlaceHint.Left or PlaceHint.Out => PlaceHint.NewHome,
        "wordt" or "word" when spans.Count == 2 => PlaceHint.NewHome,
        "was" or "vroeger" or "ipv" when spans.Count == 2 => PlaceHint.Left,
        _ => PlaceHint.None,
    };

    /// <summary>"in Gouda hebben ze dat ook, in Woerden wel": the one that is known is lived in.</summary>
    private PlaceHint Told(PlaceHint hint, int index) =>
        hint == PlaceHint.In && spans.Count == 2 && WordAt(spans[index].End) is "wel" ? PlaceHint.Left : hint;

    /// <summary>"ik ga Gouda uit", "Gouda verlaten".</summary>
    private bool IsLeftAfter(int index) =>
        (WordAt(spans[index].End) is "verlaten" or "verlaat" or "achterlaten" or "achterlaat" && message[spans[index].End].Before < Gap.Comma) || ((isMove || (spans.Count == 2 && WordAt(spans[1].End) is "in")) && WordAt(spans[index].End) is "uit" && message[spans[index].End].Before < Gap.Comma && !spans.Any(other => other.Start == spans[index].End + 1 && message[other.Start].Before < Gap.Comma));

    /// <summary>"het drukke Rotterdam", "het mooie Zeeuwse Goes".</summary>
    private bool IsAdjective(int at) =>
        at > 1 && words[at].Length >= 4 && words[at].EndsWith('e') && (words[at - 1] is "het" || (at > 2 && words[at - 1].EndsWith('e') && words[at - 2] is "het"));

    private string WordAt(int index) => index < words.Length ? words[index] : string.Empty;

    /// <summary>"in Gouda en Woerden": the second has the part of the first.</summary>
    private static PlaceHint AsBefore(PlaceHint hint) => hint is PlaceHint.Of or PlaceHint.In or PlaceHint.Between ? hint : PlaceHint.None;

    /// <summary>"Gouda naar Woerden", "Gouda - Woerden": the first of a pair without its own preposition.</summary>
    private PlaceHint Paired(int index)
    {
        var span = spans[index];
        var next = index + 1 < spans.Count ? spans[index + 1] : null;
        if (next is not null && next.Start == span.End + 1 && (PlaceWords.IsTowards(words[span.End]) || words[span.End] is "wordt" or "word"))
        {
            return PlaceHint.Out;
        }

        if (next is not null && next.Start == span.End && IsPair(next.Start))
        {
            return PlaceHint.Out;
        }

        if (span.End < words.Length && message[span.End].Before < Gap.Comma)
        {
            switch (words[span.End])
            {
                case "straks" when next?.Start != span.End + 1:
                    return PlaceHint.NewHome;
                case "achter":
                    return PlaceHint.Left;
                default:
                    break;
            }
        }

        if (WordAt(span.End) is "mijn" or "onze" or "de" or "het" or "me" or "mn" && message[span.End].Before < Gap.Comma && !spans.Any(other => other.Start == span.End + 1))
        {
            switch (WordAt(span.End + 1))
            {
                case "oude" or "huidige" or "vorige":
                    return PlaceHint.Left;
                case "nieuwe" or "toekomstige":
                    return PlaceHint.NewHome;
                default:
                    break;
            }
        }

        var isSecond = index > 0 && spans[index - 1].End == span.Start && IsPair(span.Start);
        return isSecond ? PlaceHint.To : isMove && message.Is(span.End, "toe") ? PlaceHint.To : PlaceHint.None;
    }

    /// <summary>"Gouda-Woerden" and "verhuizing Gouda Woerden": from the one to the other.</summary>
    private bool IsPair(int second) => message[second].Before == Gap.Hyphen || (isMove && spans.Count == 2 && message[second].Before == Gap.Space);

    /// <summary>"ik ruil mijn huis met iemand uit Breda".</summary>
    private bool IsSwappedWith(int before) => before > 1 && words[before - 1] is "iemand" or "mensen" or "gezin" or "stel" && IsLeavingBefore(before);

    private bool IsLeavingBefore(int end) => words.Take(end).Any(PlaceWords.IsLeaving);
}
