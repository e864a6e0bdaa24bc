using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Tells which part each place plays: left behind, gone to, or asked about.</summary>
internal sealed class PlaceRoles
{
    private readonly Message _message;
    private readonly IReadOnlyList<PlaceSpan> _spans;
    private readonly string[] _words;
    private readonly Hint[] _hints;
    private readonly bool _isMove;

    /// <param name="message">The message.</param>
    /// <param name="spans">Its places, in order.</param>
    /// <param name="otherForms">How else words are written.</param>
    public PlaceRoles(Message message, IReadOnlyList<PlaceSpan> spans, OtherForms otherForms)
    {
        (_message, _spans) = (message, spans);
        _words = [.. message.Tokens.Select(token => token.IsWord ? otherForms.UsualOf(token.Text) : token.Text)];
        _hints = new Hint[spans.Count];
        _isMove = _words.Any(IsMoving);
    }

    public IReadOnlyList<PlaceRole> Read()
    {
        for (var i = 0; i < _spans.Count; i++)
        {
            _hints[i] = HintOf(i);
        }

        return [.. _spans.Select((_, index) => RoleOf(index))];
    }

    private PlaceRole RoleOf(int index)
    {
        var hasTo = _hints.Any(hint => hint is Hint.To or Hint.NewHome);
        var hasFrom = _hints.Any(hint => hint is Hint.Out or Hint.Home or Hint.Left);
        return _hints[index] switch
        {
            Hint.To or Hint.NewHome => PlaceRole.To,
            Hint.Out or Hint.Left => PlaceRole.From,
            Hint.Of => hasTo || (_isMove && !hasFrom) ? PlaceRole.From : PlaceRole.In,
            Hint.Home => hasTo || _isMove ? PlaceRole.From : PlaceRole.In,
            Hint.In => _isMove && hasFrom && !hasTo ? PlaceRole.To : _isMove && !hasFrom && IsLeftForNext(index) ? PlaceRole.From : PlaceRole.In,
            Hint.Between => index == Array.IndexOf(_hints, Hint.Between) ? PlaceRole.From : PlaceRole.To,
            _ => _message.Count - (_spans[index].End - _spans[index].Start) >= 2 && _message.Count > _spans.Count * 2 ? PlaceRole.In : PlaceRole.Other,
        };
    }

    /// <summary>"een douche in Kampen, ze gaat naar Zwolle": what is named first is where she lives.</summary>
    private bool IsLeftForNext(int index) => index == 0 && _hints.Length == 2 && _hints[1] == Hint.To && _spans[0].Entry.Candidates[0] != _spans[1].Entry.Candidates[0];

    private Hint HintOf(int index)
    {
        var span = _spans[index];
        var before = span.Start - 1;
        while (before >= 0 && IsPassedOver(_words[before]) && _message[before + 1].Before < Gap.Stop)
        {
            if (_words[before] is "oude" or "huidige" or "vorige")
            {
                return Hint.Left;
            }

            if (_words[before] is "nieuwe" or "toekomstige")
            {
                return Hint.NewHome;
            }

            before--;
        }

        return AfterWord(before, index) is not Hint.None and var hint ? hint : Paired(index);
    }

    private Hint AfterWord(int before, int index) => (before < 0 ? string.Empty : _words[before]) switch
    {
        var word when IsTowards(word) => Hint.To,
        "vanuit" or "uit" or "vanoet" or "oet" or "verlaat" or "verlaten" or "from" => Hint.Out,
        "van" when before > 0 && IsMunicipal(_words[before - 1]) => Hint.In,
        "van" or "vanaf" or "fan" or "vaan" or "v" => Hint.Of,
        "tussen" or "between" or "vergelijk" or "vergelijken" or "vergelijking" => Hint.Between,
        "in" or "te" or "bij" or "binnen" or "voor" or "yn" or "at" => InWhichHome(before),
        "en" or "of" or "met" or "versus" or "vs" or "and" or "or" when index > 0 && _spans[index - 1].End == before => _hints[index - 1] is Hint.Of or Hint.In ? _hints[index - 1] : _hints[index - 1] == Hint.Between ? Hint.Between : Hint.None,
        // "ik woon Schiedam, ga Vlaardingen wonen": with little Dutch the preposition falls out.
        "woon" or "woont" => Hint.Home,
        "ga" or "gaan" or "gaat" or "wonen" => Hint.NewHome,
        _ => Hint.None,
    };

    private static bool IsTowards(string word) =>
        word is "naar" or "nar" or "naa" or "na" or "nr" or "richting" or "noar" or "noa" or "nao" or "naor" or "nei" or "naer" or "to" or ">";

    /// <summary>"ik woon in", "we gaan wonen in": the home that is left or gone to, or just a place asked about.</summary>
    private Hint InWhichHome(int before)
    {
        for (var i = before - 1; i >= Math.Max(0, before - 6) && _message[i + 1].Before < Gap.Comma; i--)
        {
            var text = _words[i];
            if (text is "werk" or "werkt" or "werken" or "werkte" or "work")
            {
                return Hint.In;
            }

            if (text is "wonen" && i > 0 && _words[i - 1] is "wij" or "we" or "zij" or "ze")
            {
                return Hint.Home;
            }

            if (text is "wonen" or "ga" or "gaan" or "gaat" or "straks" or "nieuwe" or "verhuis" or "verhuizen" or "moving" or "trekt" or "trekken" or "trek" or "appartement" or "gekregen" or "gekocht" or "gevonden" or "inwonen" or "intrekken" or "intrekt" or "intrek" or "samenwonen"
                || (text is "naar" && _words[i + 1] is "een" or "n" or "nieuw" or "ander" or "andere"))
            {
                return Hint.NewHome;
            }

            if (text is "woon" or "woont" or "woonde" or "woonden" or "woonachtig" or "zit" or "nu" or "live" or "living" or "hier" or "woan" or "momenteel" or "won")
            {
                return Hint.Home;
            }
        }

        return IsAfterIf(before) || IsHomeFound(before) ? Hint.NewHome : Hint.In;
    }

    /// <summary>"in Middelburg hebben we een huis gekocht".</summary>
    private bool IsHomeFound(int before)
    {
        var hasHome = false;
        for (var i = before + 1; i < Math.Min(_words.Length, before + 9) && _message[i].Before < Gap.Stop; i++)
        {
            hasHome |= _words[i] is "huis" or "woning" or "flat" or "appartement" or "huisje" or "seniorenwoning" or "benedenwoning";
            if (hasHome && _words[i] is "gekocht" or "gekregen" or "gevonden" or "toegewezen" or "gehuurd")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"als ik in Gouda zit": not there yet.</summary>
    private bool IsAfterIf(int before) => before >= 2 && _words[before - 2] is "als" or "wanneer" or "zodra" && _words[before - 1] is "ik" or "wij" or "we" or "hij" or "zij" or "ze";

    /// <summary>"Gouda naar Woerden", "Gouda - Woerden": the first of a pair without its own preposition.</summary>
    private Hint Paired(int index)
    {
        var span = _spans[index];
        var next = index + 1 < _spans.Count ? _spans[index + 1] : null;
        if (next is not null && next.Start == span.End + 1 && IsTowards(_words[span.End]))
        {
            return Hint.Out;
        }

        if (next is not null && next.Start == span.End && IsPair(next.Start))
        {
            return Hint.Out;
        }

        if (span.End < _words.Length && _words[span.End] is "straks" && _message[span.End].Before < Gap.Stop)
        {
            return Hint.NewHome;
        }

        var isSecond = index > 0 && _spans[index - 1].End == span.Start && IsPair(span.Start);
        return isSecond ? Hint.To : _message.Is(span.End, "uit") && _isMove ? Hint.Out : _isMove && _message.Is(span.End, "toe") ? Hint.To : Hint.None;
    }

    /// <summary>"Gouda-Woerden" and "verhuizing Gouda Woerden": from the one to the other.</summary>
    private bool IsPair(int second) => _message[second].Before == Gap.Hyphen || (_isMove && _spans.Count == 2 && _message[second].Before == Gap.Space);

    private static bool IsPassedOver(string word) =>
        word is "de" or "het" or "gemeente" or "gem" or "stad" or "dorp" or "regio" or "omgeving" or "plaats" or "plaatsje" or "dorpje" or "t" or "nieuwe" or "oude" or "huidige" or "vorige" or "toekomstige" or "buurt" or "ergens" or "hartje" or "centrum" or "provincie" or "mijn" or "onze";

    /// <summary>"het gemeentehuis van Barneveld": it stays where it is, whoever moves.</summary>
    private static bool IsMunicipal(string word) =>
        word is "gemeentehuis" or "stadhuis" or "stadskantoor" or "loket" or "wijkteam" or "telefoonnummer" or "nummer" or "adres" or "website" or "site" or "regels" or "beleid" or "verordening" or "openingstijden";

    private static bool IsMoving(string word) =>
        word.StartsWith("verhui", StringComparison.Ordinal) || word.StartsWith("verhuz", StringComparison.Ordinal) || word.StartsWith("vrhui", StringComparison.Ordinal) || word.StartsWith("verkas", StringComparison.Ordinal) || word is "inwonen" or "samenwonen" or "intrekken" or "intrekt" or "intrek" or "weg" or "ga" or "gaan" or "gaat" or "move" or "moving" or "trek" or "trekt" or "trekken" or "kom" || word.StartsWith("vertrek", StringComparison.Ordinal);

    private enum Hint
    {
        None,
        Of,
        Out,
        Left,
        Home,
        In,
        To,
        NewHome,
        Between,
    }
}
