using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Recognizers.Dates;
using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Recognizers.Places;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Recognises places, dates, amounts and phrases in a message.</summary>
internal sealed class Annotator
{
    private readonly LexiconPatterns _patterns;
    private readonly WordMender _mender;
    private readonly PlaceReader _places;
    private readonly PlaceRoleModel _roles;
    private readonly DayWords _dayWords;
    private readonly IReadOnlyList<VolunteeredWords> _volunteered;

    /// <param name="lexicon">The words to read with.</param>
    /// <param name="patterns">Its patterns.</param>
    /// <param name="places">Its places.</param>
    /// <param name="usualWords">The words that can be expected, the more usual first.</param>
    /// <param name="trained">What was learned before; null to learn the parts of places now.</param>
    public Annotator(Lexicon lexicon, LexiconPatterns patterns, PlaceIndex places, IReadOnlyList<string> usualWords, TrainedModels? trained)
    {
        _patterns = patterns;
        var vocabulary = new Vocabulary(usualWords, lexicon.Words.OtherForms.SelectMany(word => word.Forms));
        _mender = new WordMender(vocabulary, new OtherForms(lexicon.Words.OtherForms, vocabulary));
        _places = new PlaceReader(lexicon.Gazetteer, places, new PlaceContext(lexicon.Words), vocabulary);
        _volunteered = lexicon.Volunteered;
        _dayWords = new DayWords(lexicon.Words);
        _roles = new PlaceRoleModel(lexicon.PlaceRoles, _mender, trained);
    }

    /// <summary>What was learned of the parts of places, to keep.</summary>
    public PlaceRoleModel PlaceRoles => _roles;

    public Annotation Annotate(string text, DateOnly today, AskedQuestion? asked)
    {
        var message = Message.Of(text);
        var taken = new bool[message.Count];
        var slots = new Slot[message.Count];
        var (dates, isDayInDoubt) = DateReader.Read(message, today, taken, _dayWords, asked?.Kind);
        Mark(slots, taken, Slot.Date);
        var spans = _places.Find(message, taken, asked?.Kind == QuestionKind.Municipality);
        Mark(slots, taken, Slot.Place);
        var (amounts, amountMeant) = AmountReader.Read(message, taken);
        Mark(slots, taken, Slot.Amount);

        var (words, isKnown) = _mender.Mend(message, taken);
        var stems = new string[message.Count];
        for (var i = 0; i < words.Length; i++)
        {
            stems[i] = Stem.Of(words[i]);
        }

        var isLivedIn = asked?.Kind == QuestionKind.Municipality && spans is [var span] && PlaceContext.IsOnlyLivedIn(message, span);
        return new Annotation
        {
            Message = message,
            Words = words,
            Stems = stems,
            IsKnown = isKnown,
            Slots = slots,
            Hits = Longest(_patterns.All.Find(words, stems).ConvertAll(hit => (_patterns[hit], hit))),
            Places = spans.Count == 0 ? [] : _places.Mentions(message, spans, isLivedIn ? [PlaceRole.Other] : PlacesOfPeople.Of(message, spans, _roles.Read(message, words, stems, spans))),
            AreTwoHomes = PlacesOfPeople.AreTwoHomes(message, spans),
            Dates = dates,
            IsDayInDoubt = isDayInDoubt,
            Amounts = amounts,
            AmountMeant = amountMeant,
        };
    }

    private static void Mark(Slot[] slots, bool[] taken, Slot slot)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = taken[i] && slots[i] == Slot.Word ? slot : slots[i];
        }
    }

    /// <summary>Of two topics, glossary words, referrals, phrases of one remark or answers to one question, of which one lies inside the other, the longer is meant.</summary>
    private List<(Label Label, PatternHit Hit)> Longest(List<(Label Label, PatternHit Hit)> hits)
    {
        if (hits.Count > 1)
        {
            var all = hits.ToArray();
            hits.RemoveAll(hit => Array.Exists(all, other => other.Hit.Covers(hit.Hit) && IsForTheSame(hit.Label, other.Label)));
        }

        return hits;
    }

    /// <summary>"mijn rolstoel is van de gemeente" answers two questions, which aid it is and whose.</summary>
    private bool IsForTheSame(Label one, Label other) => one.Kind == other.Kind && one.Kind switch
    {
        LabelKind.Volunteered => string.Equals(_volunteered[one.Index].Question, _volunteered[other.Index].Question, StringComparison.Ordinal),
        LabelKind.Remark => one.Index == other.Index,
        _ => true,
    };
}
