using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Tells which part each place plays: left behind, gone to, or asked about.</summary>
internal sealed class PlaceRoles
{
    private readonly Message _message;
    private readonly IReadOnlyList<PlaceSpan> _spans;
    private readonly string[] _words;
    private readonly PlaceHint[] _hints;
    private readonly bool _isMove;
    private readonly bool _hasTo;
    private readonly bool _hasFrom;

    /// <param name="message">The message.</param>
    /// <param name="spans">Its places, in order.</param>
    /// <param name="otherForms">How else words are written.</param>
    public PlaceRoles(Message message, IReadOnlyList<PlaceSpan> spans, OtherForms otherForms)
    {
        (_message, _spans) = (message, spans);
        _words = [.. message.Tokens.Select(token => token.IsWord ? otherForms.UsualOf(token.Text) : token.Text)];
        _isMove = _words.Any(IsMoving) || IsHomeHad();
        _hints = new PlaceHints(message, _words, spans, _isMove).Read();
        _hasTo = _hints.Any(hint => hint is PlaceHint.To or PlaceHint.NewHome);
        _hasFrom = _hints.Any(hint => hint is PlaceHint.Out or PlaceHint.Home or PlaceHint.Left);
    }

    public IReadOnlyList<PlaceRole> Read() => [.. _spans.Select((_, index) => RoleOf(index))];

    private PlaceRole RoleOf(int index) => _hints[index] switch
    {
        PlaceHint.To or PlaceHint.NewHome => PlaceRole.To,
        PlaceHint.Out or PlaceHint.Left => PlaceRole.From,
        PlaceHint.Of when index == 0 && IsValidElsewhere() => PlaceRole.From,
        PlaceHint.In when index == 1 && IsValidElsewhere() => PlaceRole.To,
        PlaceHint.Of when IsToldAfterBare(index) => PlaceRole.To,
        PlaceHint.Of when IsPairOfTwo() && IsInstead() && _hints[1 - index] == PlaceHint.Left => PlaceRole.To,
        PlaceHint.Of => _hasTo || (_isMove && !_hasFrom) ? PlaceRole.From : PlaceRole.In,
        PlaceHint.Home => _hasTo || _isMove || IsLeftForTold(index) ? PlaceRole.From : PlaceRole.In,
        PlaceHint.In or PlaceHint.None when IsToldBesideHome(index) || IsToldAfterBare(index) => PlaceRole.To,
        PlaceHint.In or PlaceHint.None when IsLeftForNext(index) || IsLeftForAsked(index) => PlaceRole.From,
        PlaceHint.In => !_hasTo && (_hasFrom ? _isMove : IsGoneToUnsaid(index)) ? PlaceRole.To : PlaceRole.In,
        PlaceHint.Work => PlaceRole.In,
        PlaceHint.Between => index == Array.IndexOf(_hints, PlaceHint.Between) ? PlaceRole.From : PlaceRole.To,
        PlaceHint.None when IsPairOfTwo() && _hints[1 - index] is PlaceHint.Out or PlaceHint.Left => PlaceRole.To,
        _ => IsAsked(index) ? PlaceRole.In : PlaceRole.Other,
    };

    /// <summary>More is said than names.</summary>
    private bool IsAsked(int index) => _message.Count - (_spans[index].End - _spans[index].Start) >= 2 && _message.Count > _spans.Count * 2;

    /// <summary>"een douche in Kampen, ze gaat naar Zwolle": what is named first is where she lives.</summary>
    private bool IsLeftForNext(int index) => index == 0 && IsPairOfTwo() && _hints[1] is PlaceHint.To or PlaceHint.NewHome;

    /// <summary>"ik woon in Hoorn, doet Alkmaar dat ook": asked of the place to go to.</summary>
    private bool IsToldBesideHome(int index) => IsPairOfTwo() && _hints[1 - index] is PlaceHint.Home or PlaceHint.Left or PlaceHint.Out && (IsCompared() || _words.Contains("nog"));

    /// <summary>"is een kaart van Almere ook geldig in Lelystad".</summary>
    private bool IsValidElsewhere() =>
        IsPairOfTwo() && _hints[0] == PlaceHint.Of && _hints[1] == PlaceHint.In && _words.AsSpan().ContainsAny(["geldig", "geldt", "gelden", "goed", "bruikbaar"]);

    /// <summary>"in Houten in plaats van Soest".</summary>
    private bool IsInstead() => _words.Contains("ipv") || _words.AsSpan().IndexOf(["plaats", "van"]) > 0;

    private bool IsLeftForTold(int index) => IsPairOfTwo() && _hints[1 - index] is PlaceHint.In or PlaceHint.None && IsCompared();

    /// <summary>"ik woon in Hoorn maar ik heb een huis in Alkmaar".</summary>
    private bool IsHomeHad()
    {
        for (var i = 1; i < _words.Length && IsPairOfTwo(); i++)
        {
            if (_words[i] is "in" or "te" && HomeWords.IsHome(_words[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Almelo geeft mij drie uur, krijg ik dat in Wierden ook als ik verhuis".</summary>
    private bool IsToldAfterBare(int index) => index == 1 && IsBarePair();

    private bool IsLeftForAsked(int index) => index == 0 && IsBarePair();

    private bool IsBarePair() =>
        IsPairOfTwo() && (_isMove || IsLivedThere()) && IsCompared() && _hints[0] is PlaceHint.None or PlaceHint.In
        && (_hints[1] is PlaceHint.None or PlaceHint.In || (_hints[1] == PlaceHint.Of && _words[_spans[1].Start - 2] is "dat" or "die" or "dit"));

    /// <summary>"als ik daar woon".</summary>
    private bool IsLivedThere()
    {
        for (var i = _spans[^1].End; i + 1 < _words.Length; i++)
        {
            if (_words[i] is "daarheen" || (_words[i] is "daar" or "er" && _words[i + 1] is "woon" or "wonen" or "woont" or "kom" or "zit" && !IsSaidOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in Hoorn daar woont mijn vader".</summary>
    private bool IsSaidOf(int there) => there == _spans[^1].End && _words.AsSpan(there).Contains("mijn");

    /// <summary>"hebben ze dat in Sluis ook als ik daarheen verhuis", "mag ik mijn bed houden in Weert": who keeps something is not there yet.</summary>
    private bool IsGoneToUnsaid(int index) => _spans.Count == 1 && (IsLivedThere() || (!_isMove && IsKept(index)));

    private bool IsKept(int index) => _words.AsSpan(0, _spans[index].Start).ContainsAny(["hou", "houd", "houdt", "houden", "behoud", "behouden", "meenemen"]);

    private bool IsPairOfTwo() => _spans.Count == 2 && _spans[0].Entry != _spans[1].Entry;

    private bool IsCompared() => _words.AsSpan(_spans[0].End).ContainsAny(["ook", "straks", "daar", "dezelfde", "hetzelfde", "evenveel", "ipv"]) || IsInstead();

    private static bool IsMoving(string word) =>
        word.StartsWith("verhui", StringComparison.Ordinal) || word.StartsWith("verhuz", StringComparison.Ordinal) || word.StartsWith("vrhui", StringComparison.Ordinal) || word.StartsWith("verkas", StringComparison.Ordinal) || word is "inwonen" or "samenwonen" or "intrekken" or "intrekt" or "intrek" or "weg" or "ga" or "gaan" or "gaat" or "move" or "moving" or "trek" or "trekt" or "trekken" or "kom" || word.StartsWith("vertrek", StringComparison.Ordinal);
}
