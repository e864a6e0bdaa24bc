using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Tells which names are of a person, though a place is called so or nearly so: "mijn dochter Lisa", "naar hem toe".</summary>
internal static class PersonNames
{
    private static readonly FrozenSet<string> s_people = WordSet.Of(
        "dochter zoon zus zusje broer broertje moeder vader oma opa man vrouw vriend vriendin partner kind kleinkind kleinzoon kleindochter tante oom nicht neef schoonmoeder schoonvader "
        + "begeleider begeleidster contactpersoon mantelzorger bewindvoerder");

    private static readonly FrozenSet<string> s_possessives = WordSet.Of("mijn m'n mn onze zijn haar hun");

    private static readonly FrozenSet<string> s_pronouns = WordSet.Of("hem haar hen hun");

    /// <summary>Whether a word tells what somebody is to the person.</summary>
    public static bool AreOf(string word) => s_people.Contains(word);

    /// <summary>Whether a word stands right behind what somebody is to the person; not "moeder Velp naar Arnhem", which tells of a move.</summary>
    public static bool IsAt(Message message, int start) =>
        start > 0 && message[start].Before < Gap.Comma && !message.Is(start + 1, "naar")
        && (s_people.Contains(message[start - 1].Text) || (message[start - 1].Text is "hulp" && start > 1 && s_possessives.Contains(message[start - 2].Text)));

    /// <summary>"Naar hem toe": the village is written with a capital, or behind "in".</summary>
    public static bool IsPronoun(ReadOnlySpan<char> letters, Message message, int start) =>
        s_pronouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters) && start > 0 && !message[start].HasCapital && message[start - 1].Text is not ("in" or "te" or "gemeente" or "dorp");
}
