using System.Collections.Frozen;

namespace Verschillen.Understanding.Texts;

/// <summary>Letters and signs that look like an ordinary one and do not decompose into it.</summary>
internal static class Lookalikes
{
    private static readonly FrozenDictionary<int, string> s_plain = Pairs().ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>The plain letters for a character.</summary>
    /// <returns>Null when it stands for itself.</returns>
    public static string? Of(int character) => s_plain.GetValueOrDefault(character);

    private static IEnumerable<KeyValuePair<int, string>> Pairs()
    {
        // Cyrillic and Greek letters that are drawn like Latin ones, then signs; each string pairs with the one below it.
        const string Lookalike = "авеікмнорстухѕјԛԝёїАВЕІКМНОРСТУХЅЈαβεηικμνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧøØłŁđĐıſʼ‘’‚‛`´′ʹ“”„‐‑‒–—―−⁄∕";
        const string Plain_____ = "abeikmhopctyxsjqweiabeikmhopctyxsjabenikmvoptuxabezhikmnoptyxoolldDis'''''''''\"\"\"-------//";
        for (var i = 0; i < Lookalike.Length; i++)
        {
            yield return new(Lookalike[i], char.ToLowerInvariant(Plain_____[i]).ToString());
        }

        yield return new('ß', "ss");
        yield return new('æ', "ae");
        yield return new('Æ', "ae");
        yield return new('œ', "oe");
        yield return new('Œ', "oe");
        // Signs that answer, with a space around so that three in a row are three words.
        yield return new(0x1F44C, " oke ");
        yield return new(0x1F44D, " oke ");
        yield return new(0x2705, " oke ");
        yield return new(0x1F44E, " nee ");
        yield return new('→', ">");
        yield return new('⇒', ">");
        yield return new('➔', ">");
        yield return new('➡', ">");
    }
}
