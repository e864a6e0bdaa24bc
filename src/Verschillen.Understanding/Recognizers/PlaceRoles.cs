using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Tells which part each place plays: left behind, gone to, or asked about.</summary>
internal sealed class PlaceRoles(Message message, IReadOnlyList<PlaceSpan> spans)
{
    private readonly Hint[] _hints = new Hint[spans.Count];
    private readonly bool _isMove = message.Tokens.Any(token => IsMoving(token.Text));

    public IReadOnlyList<PlaceRole> Read()
    {
        for (var i = 0; i < spans.Count; i++)
        {
            _hints[i] = HintOf(i);
        }

        return [.. spans.Select((_, index) => RoleOf(index))];
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
            Hint.In => _isMove && hasFrom && !hasTo ? PlaceRole.To : PlaceRole.In,
            Hint.Between => index == Array.IndexOf(_hints, Hint.Between) ? PlaceRole.From : PlaceRole.To,
            _ => message.Count - (spans[index].End - spans[index].Start) >= 2 && message.Count > spans.Count * 2 ? PlaceRole.In : PlaceRole.Other,
        };
    }

    private Hint HintOf(int index)
    {
        var span = spans[index];
        var before = span.Start - 1;
        while (before >= 0 && IsPassedOver(message[before].Text) && message[before + 1].Before < Gap.Stop)
        {
            if (message[before].Text is "oude" or "huidige" or "vorige")
            {
                return Hint.Left;
            }

            if (message[before].Text is "nieuwe" or "toekomstige")
            {
                return Hint.NewHome;
            }

            before--;
        }

        return AfterWord(before, index) is not Hint.None and var hint ? hint : Paired(index);
    }

    private Hint AfterWord(int before, int index) => (before < 0 ? string.Empty : message[before].Text) switch
    {
        "naar" or "nar" or "naa" or "na" or "nr" or "richting" or "noar" or "naor" or "nei" or "to" or ">" => Hint.To,
        "vanuit" or "uit" or "vanoet" or "oet" or "verlaat" or "verlaten" or "from" => Hint.Out,
        "van" or "vanaf" or "fan" or "vaan" or "v" => Hint.Of,
        "tussen" or "between" or "vergelijk" or "vergelijken" or "vergelijking" => Hint.Between,
        "in" or "te" or "bij" or "binnen" or "voor" or "yn" or "at" => InWhichHome(before),
        "en" or "of" or "met" or "versus" or "vs" or "and" or "or" when index > 0 && spans[index - 1].End == before => _hints[index - 1] is Hint.Of or Hint.In ? _hints[index - 1] : _hints[index - 1] == Hint.Between ? Hint.Between : Hint.None,
        _ => Hint.None,
    };

    /// <summary>"ik woon in", "we gaan wonen in": the home that is left or gone to, or just a place asked about.</summary>
    private Hint InWhichHome(int before)
    {
        for (var i = before - 1; i >= Math.Max(0, before - 6) && message[i + 1].Before < Gap.Comma; i--)
        {
            var text = message[i].Text;
            if (text is "wonen" or "ga" or "gaan" or "gaat" or "kom" or "komen" or "straks" or "nieuwe" or "verhuis" or "verhuizen" or "moving" or "gekregen" or "gekocht" or "gevonden")
            {
                return Hint.NewHome;
            }

            if (text is "woon" or "woont" or "woonde" or "woonden" or "woonachtig" or "zit" or "nu" or "live" or "living" or "hier" or "woan" or "momenteel" or "won")
            {
                return Hint.Home;
            }
        }

        return Hint.In;
    }

    /// <summary>"Gouda naar Woerden", "Gouda - Woerden": the first of a pair without its own preposition.</summary>
    private Hint Paired(int index)
    {
        var span = spans[index];
        var next = index + 1 < spans.Count ? spans[index + 1] : null;
        if (next is not null && next.Start == span.End + 1 && message[span.End].Text is "naar" or "nar" or "na" or "richting" or ">" or "to")
        {
            return Hint.Out;
        }

        if (next is not null && next.Start == span.End && message[next.Start].Before == Gap.Hyphen)
        {
            return Hint.Out;
        }

        var isSecond = index > 0 && spans[index - 1].End == span.Start && message[span.Start].Before == Gap.Hyphen;
        return isSecond ? Hint.To : message.Is(span.End, "uit") && _isMove ? Hint.Out : message.Is(span.End, "toe") ? Hint.To : Hint.None;
    }

    private static bool IsPassedOver(string word) =>
        word is "de" or "het" or "gemeente" or "gem" or "stad" or "dorp" or "regio" or "omgeving" or "plaats" or "plaatsje" or "dorpje" or "t" or "nieuwe" or "oude" or "huidige" or "vorige" or "toekomstige" or "buurt" or "ergens" or "hartje" or "centrum" or "provincie" or "mijn" or "onze";

    private static bool IsMoving(string word) =>
        word.StartsWith("verhui", StringComparison.Ordinal) || word.StartsWith("verhuz", StringComparison.Ordinal) || word is "vertrek" or "vertrekken" or "weg" or "ga" or "gaan" or "gaat" or "move" or "moving" or "trek" or "trekken" or "kom";

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
