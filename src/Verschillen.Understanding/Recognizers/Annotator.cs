using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Recognises places, dates, amounts and phrases in a message.</summary>
internal sealed class Annotator
{
    // Mending a word costs about ten microseconds; a message of people has fewer misspellings than this.
    private const int MostMendings = 40;

    private readonly LexiconPhrases _phrases;
    private readonly Vocabulary _vocabulary;
    private readonly OtherForms _otherForms;
    private readonly PlaceReader _places;

    public Annotator(Lexicon lexicon, LexiconPhrases phrases)
    {
        _phrases = phrases;
        Vocabulary? vocabulary = null;
        PlaceIndex? places = null;
        // Neither needs the other, and a resident waits for both at the first page after a start.
        Parallel.Invoke(() => vocabulary = VocabularyOf(lexicon, phrases), () => places = new PlaceIndex(lexicon.Gazetteer));
        _vocabulary = vocabulary!;
        _otherForms = new OtherForms(lexicon.Words.OtherForms, _vocabulary);
        _places = new PlaceReader(lexicon.Gazetteer, places!, new PlaceContext(lexicon.Words), _vocabulary, _otherForms);
    }

    public Annotation Annotate(string text, DateOnly today, AskedQuestion? asked)
    {
        var message = Message.Of(text);
        var taken = new bool[message.Count];
        var slots = new Slot[message.Count];
        var dates = DateReader.Read(message, today, taken, asked?.Kind);
        Mark(slots, taken, Slot.Date);
        var places = _places.Read(message, taken, asked?.Kind == QuestionKind.Municipality);
        Mark(slots, taken, Slot.Place);
        var amounts = AmountReader.Read(message, taken);
        Mark(slots, taken, Slot.Amount);

        var words = new string[message.Count];
        var stems = new string[message.Count];
        var isKnown = new bool[message.Count];
        Mend(message, slots, words, isKnown);
        for (var i = 0; i < words.Length; i++)
        {
            stems[i] = Stem.Of(words[i]);
        }

        return new Annotation
        {
            Message = message,
            Words = words,
            Stems = stems,
            IsKnown = isKnown,
            Slots = slots,
            Hits = Longest(_phrases.Book.Find(words, stems).ConvertAll(hit => (_phrases[hit], hit))),
            Places = places,
            Dates = dates,
            Amounts = amounts,
        };
    }

    private static Vocabulary VocabularyOf(Lexicon lexicon, LexiconPhrases phrases)
    {
        var words = lexicon.Words;
        return new Vocabulary(
        [
            .. phrases.Texts,
            .. lexicon.Topics.SelectMany(topic => topic.Examples),
            .. lexicon.Intents.SelectMany(intent => intent.Examples),
            .. lexicon.Crises.SelectMany(crisis => crisis.Examples),
            .. lexicon.Referrals.SelectMany(referral => referral.Examples),
            .. words.Fillers,
            .. words.Common,
            .. words.English,
        ], lexicon.Gazetteer.Names.Select(name => name.Name), [.. words.PlaceLookalikes, .. words.RegionLookalikes, .. words.Common]);
    }

    private void Mend(Message message, Slot[] slots, string[] words, bool[] isKnown)
    {
        var mendings = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = slots[i] == Slot.Word && message[i].IsWord ? _otherForms.UsualOf(message[i].Text) : message[i].Text;
            if (KeyboardMash.IsHeldDown(message[i]))
            {
                words[i] = message.Said(i, i + 1);
                continue;
            }

            isKnown[i] = slots[i] != Slot.Word || !message[i].IsWord || _vocabulary.Contains(words[i]);
            if (!isKnown[i] && words[i].Length > 3 && !KeyboardMash.Is(words[i]) && mendings++ < MostMendings && _vocabulary.Nearest(words[i]) is var (mended, _))
            {
                (words[i], isKnown[i]) = (mended, true);
            }
        }
    }

    private static void Mark(Slot[] slots, bool[] taken, Slot slot)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = taken[i] && slots[i] == Slot.Word ? slot : slots[i];
        }
    }

    /// <summary>Of two topics, terms or referrals of which one lies inside the other, the longer is meant.</summary>
    private static List<(Label Label, PhraseHit Hit)> Longest(List<(Label Label, PhraseHit Hit)> hits)
    {
        if (hits.Count > 1)
        {
            var all = hits.ToArray();
            hits.RemoveAll(hit => Array.Exists(all, other => other.Label.Kind == hit.Label.Kind && other.Hit.Covers(hit.Hit)));
        }

        return hits;
    }
}
