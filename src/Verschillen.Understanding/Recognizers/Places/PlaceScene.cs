using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>A message as its places see it: each place one sign, words of a class alike, other words by their stem, and what says nothing of a place left out.</summary>
internal sealed class PlaceScene
{
    private const string Place = "#";
    private const string Stop = ".";
    private const string Comma = ",";
    private const string Hyphen = "-";
    private const string Number = "0";

    private readonly List<string> _signs = new(32);
    private readonly List<PlaceWordUse> _uses = new(32);
    private readonly int[] _places;
    private readonly string[] _titles;

    /// <param name="message">The message.</param>
    /// <param name="words">Its words, misspellings mended.</param>
    /// <param name="stems">The stem of each.</param>
    /// <param name="places">From which token to which each place is written, in order.</param>
    /// <param name="classes">The classes of words.</param>
    public PlaceScene(Message message, string[] words, string[] stems, (int Start, int End)[] places, PlaceWordClasses classes)
    {
        (_places, _titles) = (new int[places.Length], new string[places.Length]);
        var groups = new PlaceWordClass?[message.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = message[i].Kind == TokenKind.Number ? null : classes.ClassOf(words[i]);
        }

        var (next, passed) = (0, string.Empty);
        for (var i = 0; i < message.Count; i++)
        {
            AddGap(message[i].Before);
            if (next < places.Length && places[next].Start == i)
            {
                (_places[next], _titles[next]) = (_signs.Count, passed);
                Add(Place, PlaceWordUse.Plain);
                i = places[next++].End - 1;
                passed = string.Empty;
                continue;
            }

            if (EndOfDay(message, groups, i) is { } end)
            {
                i = end - 1;
                continue;
            }

            var group = groups[i];
            if (group?.Use == PlaceWordUse.Filler)
            {
                passed = group.Name;
                continue;
            }

            passed = string.Empty;
            Add(message[i].Kind == TokenKind.Number ? Number : group?.Name ?? stems[i], group?.Use is { } use and not PlaceWordUse.Day ? use : PlaceWordUse.Plain);
        }
    }

    /// <summary>"Op 1 maart", "per 1-3-2027", "2 juni": where a day that is written with a number ends.</summary>
    /// <returns>Null where none begins.</returns>
    private static int? EndOfDay(Message message, PlaceWordClass?[] groups, int start)
    {
        var (hasNumber, hasWord, end) = (false, false, start);
        for (; end < message.Count && (end == start || message[end].Before < Gap.Comma); end++)
        {
            var isNumber = message[end].Kind == TokenKind.Number;
            if (!isNumber && groups[end]?.Use is not PlaceWordUse.Day)
            {
                break;
            }

            (hasNumber, hasWord) = (hasNumber || isNumber, hasWord || !isNumber);
        }

        return hasNumber && hasWord ? end : null;
    }

    /// <summary>How many places there are.</summary>
    public int Count => _places.Length;

    public IReadOnlyList<string> Signs => _signs;

    /// <summary>Where the sign of a place stands.</summary>
    public int this[int place] => _places[place];

    /// <summary>The word that was passed over right before a place; empty when there is none.</summary>
    public string TitleOf(int place) => _titles[place];

    /// <summary>A sign; the end of a sentence past either end.</summary>
    public string At(int index) => index >= 0 && index < _signs.Count ? _signs[index] : Stop;

    public PlaceWordUse UseOf(int index) => _uses[index];

    /// <summary>The nearest sign of some use; empty when the sentence ends or another place comes first.</summary>
    /// <param name="use">What it must tell.</param>
    /// <param name="place">The number of the place.</param>
    /// <param name="step">1 to look behind the place, -1 to look before it.</param>
    /// <param name="inClause">Whether to stop at a comma and at words that begin another clause.</param>
    public string Nearest(PlaceWordUse use, int place, int step, bool inClause)
    {
        for (var i = _places[place] + step; i >= 0 && i < _signs.Count && _signs[i] is not (Place or Stop); i += step)
        {
            if (_uses[i] == use)
            {
                return _signs[i];
            }

            if (inClause && (_signs[i] is Comma || _uses[i] == PlaceWordUse.Joint))
            {
                break;
            }
        }

        return string.Empty;
    }

    private void AddGap(Gap gap)
    {
        if (_signs.Count > 0 && gap >= Gap.Hyphen)
        {
            Add(gap switch { Gap.Stop => Stop, Gap.Comma => Comma, _ => Hyphen }, PlaceWordUse.Plain);
        }
    }

    private void Add(string sign, PlaceWordUse use)
    {
        _signs.Add(sign);
        _uses.Add(use);
    }
}
