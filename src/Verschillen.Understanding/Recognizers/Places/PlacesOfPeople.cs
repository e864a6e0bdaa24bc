using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>
/// Tells the part of two places by whose they are: where the person lives and goes, and where somebody near does. What is learned from the words beside a place does not
/// see who the sentence is of (van wie een plaats is).
/// </summary>
internal static class PlacesOfPeople
{
    private const int MostPeople = 3;

    private static readonly FrozenSet<string> s_person = WordSet.Of("ik k 'k wij we");

    private static readonly FrozenSet<string> s_others = WordSet.Of(
        "hij zij ze man vrouw partner ex vriend vriendin zoon dochter kinderen kleinkinderen kind kleinkind ouders moeder vader zus broer familie");

    private static readonly FrozenSet<string> s_living = WordSet.Of("woon woont wonen");
    private static readonly FrozenSet<string> s_staying = WordSet.Of("blijft blijven");
    private static readonly FrozenSet<string> s_going = WordSet.Of("ga gaan verhuis verhuizen vertrek vertrekken trek wil willen");
    private static readonly FrozenSet<string> s_othersGoing = WordSet.Of("gaat komt komen verhuist verhuisde verhuisd vertrekt trekt wilt");
    private static readonly FrozenSet<string> s_them = WordSet.Of("haar hem hen hun ze");

    /// <summary>The parts as they are meant.</summary>
    /// <param name="message">The message.</param>
    /// <param name="spans">Its places, in order.</param>
    /// <param name="roles">The part of each, as it was learned.</param>
    public static IReadOnlyList<PlaceRole> Of(Message message, IReadOnlyList<PlaceSpan> spans, IReadOnlyList<PlaceRole> roles)
    {
        if (spans.Count is 0 or > MostPeople)
        {
            return roles;
        }

        return AreTwoHomes(message, spans) ? [PlaceRole.In, PlaceRole.In]
            : OfWhoLeaves(message, spans, roles) ?? OfWhoIsThereNow(message, spans) ?? OfWhoParts(message, spans, roles) ?? OfWhoJoins(message, spans) ?? OfOldAndNew(message, spans) ?? OfWhoGoes(message, spans, roles) ?? roles;
    }

    /// <summary>Whether it tells where the person lives and where somebody near does, and not who goes to the other: "mijn vader woont in Ede, ik woon in Zeist", "we gaan samenwonen".</summary>
    /// <param name="message">The message.</param>
    /// <param name="spans">Its places, in order.</param>
    public static bool AreTwoHomes(Message message, IReadOnlyList<PlaceSpan> spans) =>
        spans.Count == 2 && spans[0].Entry != spans[1].Entry && IsHome(message, spans, 0) && IsIn(message, spans[1]) && (IsHome(message, spans, 1) || WordsBefore(message, spans, 1).TrueForAll(IsOfNoVerb))
        && (SubjectOf(message, spans, 0), SubjectOf(message, spans, 1)) is (Subject.Person, Subject.Other) or (Subject.Other, Subject.Person)
        && !ComesHere(message) && !GoesThere(message)
        && (message.Tokens.Any(token => token.Text is "samenwonen") || !message.Tokens.Any(token => s_going.Contains(token.Text) || s_othersGoing.Contains(token.Text)));

    /// <summary>Whether the only place is of somebody near, and what is asked is of who says it: "mijn zus in Rotterdam moest een jaar wachten, hoe lang duurt het bij mij".</summary>
    public static bool IsBeside(Annotation annotation)
    {
        var place = Array.IndexOf(annotation.Slots, Slot.Place);
        var words = annotation.Words;
        return annotation.Places.Count == 1 && place > 2 && words[place - 1] is "in" or "te"
            && (s_others.Contains(words[place - 2]) || (s_living.Contains(words[place - 2]) && s_others.Contains(words[place - 3])))
            && Enumerable.Range(place, words.Length - place).Any(i => words[i] is "bij" or "voor" && i + 1 < words.Length && words[i + 1] is "mij" or "me" or "mijzelf" or "ons");
    }

    /// <summary>"Ik woon in Zwolle. Ik ga bij mijn dochter wonen": nobody goes to where they live now.</summary>
    private static IReadOnlyList<PlaceRole>? OfWhoLeaves(Message message, IReadOnlyList<PlaceSpan> spans, IReadOnlyList<PlaceRole> roles) =>
        spans.Count == 1 && roles[0] is PlaceRole.To && IsHome(message, spans, 0) && SubjectOf(message, spans, 0) is Subject.Person
        && !message.Tokens.Any(token => token.Text is "straks" or "binnenkort" or "daar" or "vanaf" or "per" or "dan" or "over")
        && Enumerable.Range(spans[0].End, message.Count - spans[0].End).Any(i => s_going.Contains(message[i].Text) && (message.Is(i + 1, "bij") || message.Is(i + 1, "naar")))
            ? [PlaceRole.From]
            : null;

    /// <summary>"Nu zit ik in Haarlem": where somebody is now is left.</summary>
    private static IReadOnlyList<PlaceRole>? OfWhoIsThereNow(Message message, IReadOnlyList<PlaceSpan> spans) =>
        spans.Count == 1 && IsIn(message, spans[0]) && message.Count == spans[0].End && WordsBefore(message, spans, 0) is var words
        && words.Contains("nu") && words.Exists(word => word is "zit" or "zitten") && s_person.Overlaps(words)
            ? [PlaceRole.From]
            : null;

    /// <summary>"Ik ga naar Zutphen en hij gaat naar Apeldoorn": where the other goes is beside the matter.</summary>
    private static IReadOnlyList<PlaceRole>? OfWhoParts(Message message, IReadOnlyList<PlaceSpan> spans, IReadOnlyList<PlaceRole> roles)
    {
        var goes = spans.Select((span, index) => IsGoneTo(message, span) ? SubjectOf(message, spans, index) : Subject.None).ToList();
        return goes.Contains(Subject.Person) && goes.Contains(Subject.Other)
            ? [.. roles.Select((role, index) => goes[index] switch { Subject.Person => PlaceRole.To, Subject.Other => PlaceRole.Other, _ => role })]
            : null;
    }

    /// <summary>"Wij wonen in Emmen en de kinderen in Amersfoort, wij willen daar gaan wonen": from where the person lives to the other place.</summary>
    private static IReadOnlyList<PlaceRole>? OfWhoJoins(Message message, IReadOnlyList<PlaceSpan> spans)
    {
        var isJoined = ComesHere(message);
        if (spans.Count != 2 || spans[0].Entry == spans[1].Entry || !(isJoined || GoesThere(message)))
        {
            return null;
        }

        var homes = spans.Select((_, index) => IsHome(message, spans, index) && SubjectOf(message, spans, index) is Subject.Person).ToList();
        return homes is [var first, var second] && first != second && !IsLeft(message, spans[first ? 1 : 0])
            ? first != isJoined ? [PlaceRole.From, PlaceRole.To] : [PlaceRole.To, PlaceRole.From]
            : null;
    }

    /// <summary>"Tilburg is mijn nieuwe stad en Breda was mijn oude".</summary>
    private static IReadOnlyList<PlaceRole>? OfOldAndNew(Message message, IReadOnlyList<PlaceSpan> spans)
    {
        var parts = spans.Select(span => OldOrNew(message, span.End)).ToList();
        return parts is [PlaceRole.From, PlaceRole.To] or [PlaceRole.To, PlaceRole.From] ? [.. parts.OfType<PlaceRole>()] : null;
    }

    /// <summary>"Mijn man blijft in Breda, ik vertrek naar Tilburg", "ik woon bij mijn man in Breda maar ga alleen naar Tilburg": where they lived is left.</summary>
    private static IReadOnlyList<PlaceRole>? OfWhoGoes(Message message, IReadOnlyList<PlaceSpan> spans, IReadOnlyList<PlaceRole> roles)
    {
        var gone = Enumerable.Range(0, spans.Count).Where(place => roles[place] is PlaceRole.To).ToList();
        var left = Enumerable.Range(0, spans.Count).Where(place => roles[place] is PlaceRole.Other && IsWhereTheyLived(message, spans, place)).ToList();
        return !roles.Contains(PlaceRole.From) && left is [var home] && gone.Exists(place => IsGoneTo(message, spans[place]) || s_living.Overlaps(WordsAfter(message, spans, place))) && gone.TrueForAll(place => spans[place].Entry != spans[home].Entry)
            ? [.. roles.Select((role, place) => place == home ? PlaceRole.From : role)]
            : null;
    }

    /// <summary>"En de kinderen in": the verb of the part before holds.</summary>
    private static bool IsOfNoVerb(string word) => s_others.Contains(word) || word is "en" or "maar" or "de" or "het" or "een" or "mijn" or "mn" or "onze" or "in" or "te";

    private static bool IsWhereTheyLived(Message message, IReadOnlyList<PlaceSpan> spans, int place) =>
        IsIn(message, spans[place]) && (IsHome(message, spans, place) ? SubjectOf(message, spans, place) is not Subject.Other : s_staying.Overlaps(WordsBefore(message, spans, place)) && SubjectOf(message, spans, place) is Subject.Other);

    private static PlaceRole? OldOrNew(Message message, int after) =>
        (message.Is(after, "is") || message.Is(after, "was") || message.Is(after, "wordt")) && (message.Is(after + 1, "mijn") || message.Is(after + 1, "onze")) && after + 2 < message.Count
            ? message[after + 2].Text switch { "oude" or "vorige" or "huidige" => PlaceRole.From, "nieuwe" => PlaceRole.To, _ => null }
            : null;

    private static bool IsGoneTo(Message message, PlaceSpan span) => BeforeTitle(message, span) is var before && (message.Is(before, "naar") || message.Is(before, "richting"));

    private static bool IsLeft(Message message, PlaceSpan span) => BeforeTitle(message, span) is var before && before >= 0 && message[before].Text is "van" or "uit" or "vanuit" or "vanaf";

    /// <summary>"In Emmen", of which its own words say that it is lived in and not gone to.</summary>
    private static bool IsHome(Message message, IReadOnlyList<PlaceSpan> spans, int place) =>
        IsIn(message, spans[place]) && WordsBefore(message, spans, place) is var words && s_living.Overlaps(words) && !s_going.Overlaps(words);

    private static bool IsIn(Message message, PlaceSpan span) => BeforeTitle(message, span) is var before && (message.Is(before, "in") || message.Is(before, "te"));

    /// <summary>The words of the same part of the sentence before a place.</summary>
    private static List<string> WordsBefore(Message message, IReadOnlyList<PlaceSpan> spans, int place)
    {
        var start = ClauseStart(message, spans, place);
        return [.. Enumerable.Range(start, spans[place].Start - start).Select(i => message[i].Text)];
    }

    /// <summary>The words after a place, up to the next.</summary>
    private static List<string> WordsAfter(Message message, IReadOnlyList<PlaceSpan> spans, int place)
    {
        var end = place + 1 < spans.Count ? spans[place + 1].Start : message.Count;
        return [.. Enumerable.Range(spans[place].End, end - spans[place].End).Select(i => message[i].Text)];
    }

    private static int BeforeTitle(Message message, PlaceSpan span)
    {
        var before = span.Start - 1;
        while (before >= 0 && message[before].Text is "de" or "gemeente" or "stad" or "dorp")
        {
            before--;
        }

        return before;
    }

    /// <summary>"Mijn moeder komt bij mij wonen": the home of the person is gone to.</summary>
    private static bool ComesHere(Message message)
    {
        for (var i = 0; i + 2 < message.Count; i++)
        {
            if (message[i].Text is "bij" && message[i + 1].Text is "mij" or "me" or "ons" && message[i + 2].Text is "wonen" or "intrekken" or "inwonen")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the person goes to a place that was named otherwise: "daarheen", "daar gaan wonen", "dichter bij de kinderen", "bij haar wonen", "naar hem toe".</summary>
    private static bool GoesThere(Message message)
    {
        var (isThere, isGoing) = (false, false);
        for (var i = 0; i < message.Count; i++)
        {
            var text = message[i].Text;
            if (text is "bij" or "naar" && i + 1 < message.Count && message[i + 1].Text is "mij" or "me" or "ons")
            {
                return false;
            }

            isGoing |= s_going.Contains(text);
            isThere |= text is "daarheen" or "daar" or "daarnaartoe" or "dichter" or "dichterbij"
                || (text is "bij" or "naar" && i + 1 < message.Count && s_them.Contains(message[i + 1].Text) && (i + 2 >= message.Count || message[i + 2].Before >= Gap.Comma || message[i + 2].Text is "wonen" or "toe" or "in" or "gaan" or "op" or "verhuizen"));
        }

        return isThere && isGoing;
    }

    /// <summary>Who the words before a place, and after the place before it, tell of.</summary>
    private static Subject SubjectOf(Message message, IReadOnlyList<PlaceSpan> spans, int place)
    {
        var subject = Subject.None;
        for (var i = ClauseStart(message, spans, place); i < spans[place].Start; i++)
        {
            if (s_person.Contains(message[i].Text))
            {
                return Subject.Person;
            }

            subject = s_others.Contains(message[i].Text) ? Subject.Other : subject;
        }

        return subject;
    }

    private static int ClauseStart(Message message, IReadOnlyList<PlaceSpan> spans, int place)
    {
        var first = place == 0 ? 0 : spans[place - 1].End;
        var start = spans[place].Start;
        while (start > first && message[start].Before < Gap.Comma)
        {
            start--;
        }

        return start;
    }

    private enum Subject
    {
        None,
        Person,
        Other,
    }
}
