using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Tells from the words around it whether an ordinary word is a place here: "ik woon in Best", not "dat is best".</summary>
internal sealed class PlaceContext(WordLists words)
{
    private static readonly FrozenSet<string> s_strong = WordSet.Of("naar nar naa vanuit uit richting te nr");
    private static readonly FrozenSet<string> s_weak = WordSet.Of("van in tussen bij vanaf");
    private static readonly FrozenSet<string> s_titles = WordSet.Of("gemeente plaats dorp stad woonplaats dorpje plaatsje stadje gem");
    private static readonly FrozenSet<string> s_moving = WordSet.Of("verhuis verhuist verhuizen verhuizing verhuisd woon woont wonen woonde naar ga gaat gaan vertrek woning huis flat appartement");

    private static readonly FrozenSet<string> s_followers = WordSet.Of(
        "naar van en of wat hoe moet moeten met per op als dan is mag mogen kan kunnen krijg krijgt krijgen houd houdt hou houden ik we wij mijn in vanaf gaat ga gaan verhuis verhuizen verhuisd woon wonen toe heb hebben "
        + "blijft blijven verandert over om voor omdat want waar wie welke hoeveel kost wordt word neem nemen hij zij ze er daar gebeurt wonend te aan toch niet ook nu dus terwijl maar vergoed vergoedt die wil willen doen doet weg terug vertrek vertrekken");

    private static readonly FrozenSet<string> s_provinces = WordSet.Of("nh zh nb gld ov lb lim gn dr ut utr zld fl flev nholland zholland");

    private const int LongestRegion = 16;

    // All that a short answer to "uit welke gemeente vertrekt u" has besides the name, in whatever order: "nu wonen ik kampen".
    private static readonly FrozenSet<string> s_living = WordSet.Of("ik wij we nu woon wonen woont hier nog ja in gemeente dorp stad de");
    private static readonly FrozenSet<string> s_leaving = WordSet.Of("uit van naar ga gaan kom komen vertrek");

    // So many words "daar" may stand before the preposition that belongs to it.
    private const int FarBefore = 6;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookalikes = Joined(words.PlaceLookalikes);
    private readonly FrozenSet<string> _common = words.Common.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _regions = Joined(words.RegionLookalikes);

    /// <summary>Whether a name that may be an ordinary word is a place here.</summary>
    /// <param name="letters">The name without spaces.</param>
    /// <param name="message">The message.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="isAsked">Whether a municipality was asked for.</param>
    public bool IsPlace(ReadOnlySpan<char> letters, Message message, int start, int end, bool isAsked)
    {
        if (PersonNames.IsPronoun(letters, message, start))
        {
            return false;
        }

        if (_regions.Contains(letters))
        {
            return IsTitled(message, start) || IsInProvince(message, end) || (isAsked && end - start == message.Count) || IsLeftForAPlace(message, start, end);
        }

        return !_lookalikes.Contains(letters) || (IsTitled(message, start) && letters is not "een") || IsInProvince(message, end) || (isAsked && (letters is not "een" || end - start == message.Count) && IsAllElseOfLiving(message, start, end)) || IsUsedAsPlace(letters, message, start, end);
    }

    /// <summary>"Hoorn in Noord-Holland": the tokens of the name of a region tell where a place lies, and are no places.</summary>
    /// <param name="message">The message.</param>
    /// <param name="start">Where the name may begin.</param>
    /// <returns>The token after it; <paramref name="start"/> when there is none.</returns>
    public int EndOfRegion(Message message, int start)
    {
        Span<char> letters = stackalloc char[LongestRegion];
        var (length, found) = (0, start);
        for (var i = start; i < message.Count && i < start + 2 && length + message[i].Text.Length <= LongestRegion; i++)
        {
            message[i].Text.CopyTo(letters[length..]);
            length += message[i].Text.Length;
            found = _regions.Contains(letters[..length]) ? i + 1 : found;
        }

        return found;
    }

    /// <summary>Whether a word often stands before a place.</summary>
    public static bool IsPreposition(string word) => s_strong.Contains(word) || s_weak.Contains(word);

    private bool IsUsedAsPlace(ReadOnlySpan<char> letters, Message message, int start, int end)
    {
        var before = start > 0 ? message[start - 1].Text : string.Empty;
        var isStrong = s_strong.Contains(before);
        if (!isStrong && (!s_weak.Contains(before) || (before is "bij" && (!HasMovingWord(message, start) || _common.Contains(message[start].Text)))))
        {
            return (message.Is(end, "naar") && start <= 1) || (IsProperName(message, start) && end - start == 1 && start > 0);
        }

        if (IsProperName(message, start))
        {
            return true;
        }

        var isLast = end >= message.Count || message[end].Before >= Gap.Comma;
        if (end - start == 1 && IsVerb(message, start, isLast))
        {
            return false;
        }

        if (letters is "een")
        {
            return isLast || message.Is(end, "naar");
        }

        return isLast || (s_followers.Contains(message[end].Text) && (isStrong || before is "in" && !_common.Contains(message[start].Text) || HasMovingWord(message, start)));
    }

    private static bool IsAllElseOfLiving(Message message, int start, int end) => IsAllElse(message, start, end, word => s_living.Contains(word) || s_leaving.Contains(word));

    /// <summary>Whether a message says no more of a place than that somebody lives there, in whatever order: which part the place plays is then for the question to tell.</summary>
    /// <param name="message">The message.</param>
    /// <param name="span">The place.</param>
    public static bool IsOnlyLivedIn(Message message, PlaceSpan span) => IsAllElse(message, span.Start, span.End, s_living.Contains);

    private static bool IsAllElse(Message message, int start, int end, Func<string, bool> isOfIt) => message.IsAll(0, start, isOfIt) && message.IsAll(end, message.Count, isOfIt);

    /// <summary>"Naast elkaar te zetten", "wat moet ik daar nou in zetten": the word ends what "te", or "daar" with its preposition, began.</summary>
    private static bool IsVerb(Message message, int start, bool isLast) =>
        (message[start].Text.EndsWith("en", StringComparison.Ordinal) || message[start].Text is "neer")
        && (message.Is(start - 1, "te") || (isLast && !HasMovingWord(message, start) && HasThere(message, start)));

    /// <summary>Whether "daar" stands some words before; right before the preposition it tells where: "een loket daar in Huizen".</summary>
    private static bool HasThere(Message message, int start)
    {
        for (var i = Math.Max(0, start - FarBefore); i < start - 2; i++)
        {
            if (message[i].Text is "er" or "d'r" or "daar" or "hier")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"van Nederland naar Zwolle": a village here, as nobody moves to Zwolle from the whole country.</summary>
    private static bool IsLeftForAPlace(Message message, int start, int end) => message.Is(start - 1, "van") && message.Is(end, "naar") && end + 1 < message.Count;

    private static bool IsTitled(Message message, int start) => start > 0 && s_titles.Contains(message[start - 1].Text);

    /// <summary>"Huizen (NH)".</summary>
    private static bool IsInProvince(Message message, int end) => end < message.Count && s_provinces.Contains(message[end].Text) && message[end].Before <= Gap.Comma;

    /// <summary>A capital counts inside a sentence whose other words have none.</summary>
    private static bool IsProperName(Message message, int start) =>
        message[start].HasCapital && message[start].Before < Gap.Stop && message.Tokens.Any(token => token is { IsWord: true, HasCapital: false });

    private static bool HasMovingWord(Message message, int start)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (i != start && s_moving.Contains(message[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joined(IEnumerable<string> names) =>
        names.Select(name => Message.Of(name).Letters).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
