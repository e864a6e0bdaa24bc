using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads a few words that name nothing of their own, and ask something of what was told last: "en dan", "bij wie", "en in 2025" (vervolgvraag).</summary>
internal static class LeaningBack
{
    // "Hoe moet ik dat dan".
    private const int MostWordsOfBare = 4;

    private static readonly FrozenSet<string> s_undone = WordSet.Of("en", "wat", "als", "ik", "we", "wij", "u", "dat", "dit", "het", "niet", "niets", "niks", "doe", "doen", "doet", "er", "gebeurt", "dan", "wel", "nou");
    private static readonly FrozenSet<string> s_next = WordSet.Of("en", "wat", "hoe", "dan", "daarna", "verder", "toen", "moet", "ik", "we", "doe", "doen", "ga");
    private static readonly FrozenSet<string> s_now = WordSet.Of("en", "wat", "nu", "dan");
    private static readonly FrozenSet<string> s_with = WordSet.Of("en", "bij", "met", "naar", "aan", "wie", "dan", "moet", "kan", "ik", "we", "dat", "doen", "doe", "zijn", "daarvoor");
    private static readonly FrozenSet<string> s_year = WordSet.Of("en", "in", "is", "hoe", "dat", "dit", "het", "die", "ook", "zo", "was", "dan", "nog", "gold", "geldt", "wat", "voor", "jaar");
    private static readonly FrozenSet<string> s_figure = WordSet.Of("en", "wat", "hoe", "hoeveel", "kost", "kosten", "duur", "is", "zijn", "die", "dat", "deze", "dit", "hij", "daar", "dan", "in", "er", "nu", "straks", "per", "maand", "jaar",
        "het", "hetzelfde", "evenveel", "duurder", "goedkoper", "ook", "even", "net", "zo", "wordt", "meer", "minder", "veel", "voor", "mij");
    private static readonly FrozenSet<string> s_difference = WordSet.Of("wat", "welke", "welk", "hoe", "is", "zijn", "zit", "en", "of", "er", "het", "it", "de", "dat", "dit", "daar", "hier", "een", "nou", "nu", "dan", "precies", "eigenlijk",
        "echt", "in", "ook", "allemaal", "verschil", "verschillen", "anders", "hetzelfde", "gelijk", "blijft", "wordt");
    private static readonly FrozenSet<string> s_figureOfTopic = WordSet.Of("en", "de", "een", "het", "nieuwe", "nieuw", "nou", "precies", "eigenlijk", "ongeveer", "geld", "euro", "ik", "krijg", "betaal", "betalen", "moet", "we", "wij", "krijgen");
    private static readonly FrozenSet<string> s_margin = WordSet.Of("dus", "verschil", "scheelt", "me", "ons", "nou", "precies", "euro", "geld");
    private static readonly FrozenSet<string> s_bare = WordSet.Of("en", "waar", "hoe", "dan", "nou", "precies", "moet", "dat", "ik", "doe");
    private static readonly FrozenSet<string> s_toSay = WordSet.Of("en", "wat", "moet", "zal", "ik", "we", "wij", "dan", "nu", "nou", "precies", "zeg", "zeggen", "vraag", "vragen", "vertel", "vertellen", "tegen", "aan", "ze", "hun", "hen", "hem", "haar", "die", "daar", "de", "gemeente", "als", "bel", "dus");
    private static readonly FrozenSet<string> s_why = WordSet.Of("en", "maar", "waarom", "niet", "wel", "zo", "duur", "veel", "weinig", "lang", "moet", "ik", "we", "wij", "dat", "dit", "het", "kan", "mag", "is", "dan", "betalen", "anders", "er", "kost", "verschilt", "verschil", "eigenlijk");
    private static readonly FrozenSet<string> s_whom = WordSet.Of("en", "voor", "wie", "is", "dat", "dit", "het", "die", "geldt", "dan", "eigenlijk", "bedoeld", "zoiets");

    private static readonly FrozenSet<string> s_round = WordSet.Of("andersom", "omgekeerd", "nee", "ja", "maar", "net", "juist", "precies", "het", "is", "dat", "moet", "zijn", "ik", "bedoel", "bedoelde", "toch", "sorry", "dus", "eigenlijk", "was", "gaat", "draai", "om");
    private static readonly FrozenSet<string> s_refused = WordSet.Of("en", "wat", "als", "ze", "zij", "de", "gemeente", "nu", "nou", "nee", "zeggen", "zegt", "het", "dat", "mij", "weigeren", "weigert", "afwijzen", "dan", "toch");
    private static readonly FrozenSet<string> s_brief = WordSet.Of("kort", "graag", "aub", "alsjeblieft", "alstublieft", "liever", "even", "het", "heel", "zo", "alleen", "maar", "houd", "hou");
    private static readonly FrozenSet<string> s_reach = WordSet.Of("en", "wie", "waar", "waarheen", "naar", "mailen", "mail", "bellen", "telefoon", "telefoneren", "opbellen", "kan", "kunnen", "mag", "ik", "we", "wij", "niet", "nie", "dat", "lukt", "gaat", "dan", "maar");
    private static readonly FrozenSet<string> s_without = WordSet.Of("en", "hoe", "lang", "hoelang", "zit", "zitten", "ik", "we", "wij", "dan", "nu", "straks", "dus", "eigenlijk", "zonder", "hulp", "zorg", "poetshulp", "kom", "komen", "te", "een", "tijdje", "tijd", "in", "huis", "mijn");
    private static readonly FrozenSet<string> s_when = WordSet.Of("en", "wanneer", "voor", "tot", "tegen", "uiterlijk", "moet", "moeten", "kan", "dat", "dit", "het", "ik", "we", "wij", "gebeuren", "gebeurd", "zijn", "doen", "gedaan", "regelen", "geregeld", "aanvragen", "vragen", "dan", "nou", "dus", "precies");

    /// <summary>What such words are for.</summary>
    /// <param name="annotation">The message.</param>
    /// <param name="isOfTopic">Whether a topic is talked about and no answer is waited for: then a bare "hoe" or "waarom niet" asks of that topic.</param>
    /// <returns>Null when the message is of something else.</returns>
    public static Intent? Of(Annotation annotation, bool isOfTopic)
    {
        var words = annotation.Words;
        if (annotation.Dates is [{ Role: DayRole.Year }] && words[0] is "en" or "hoe" or "is" or "was" or "geldt" or "gold" && AreOnly(annotation, s_year))
        {
            return Intent.AskRule;
        }

        if (annotation.Places.Count > 0 && AsksDifference(annotation))
        {
            return Intent.AskRule;
        }

        if (Array.Exists(annotation.Slots, slot => slot != Slot.Word))
        {
            return null;
        }

        return words switch
        {
            _ when Has(words, "als") && Has(words, "niet", "niets", "niks") && Has(words, "doe", "doen", "doet") && AreOnly(annotation, s_undone) => Intent.IfNotDone,
            _ when Has(words, "nu") && Has(words, "en", "wat") && AreOnly(annotation, s_now) => Intent.FirstStep,
            _ when (Has(words, "daarna", "verder") || (Has(words, "dan", "toen") && !Has(words, "hoe", "moet", "doe", "doen", "ga"))) && words.Length > 1 && AreOnly(annotation, s_next) => Intent.NextStep,
            _ when Has(words, "wie") && Has(words, "bij", "met", "naar", "aan") && AreOnly(annotation, s_with) => Intent.ContactMunicipality,
            _ when Has(words, "mailen", "mail", "bellen", "telefoon", "telefoneren", "opbellen") && Has(words, "wie", "waar", "waarheen", "niet", "nie") && AreOnly(annotation, s_reach) => Intent.ContactMunicipality,
            _ when Has(words, "als") && Has(words, "nee", "weigeren", "weigert", "afwijzen") && AreOnly(annotation, s_refused) => Intent.Objection,
            _ when Has(words, "andersom", "omgekeerd") && AreOnly(annotation, s_round) => Intent.TurnRound,
            _ when Has(words, "kort") && AreOnly(annotation, s_brief) => Intent.Shorter,
            _ when Has(words, "zonder") && Has(words, "hulp", "zorg", "poetshulp") && Has(words, "zit", "zitten", "kom", "komen") && AreOnly(annotation, s_without) => Intent.WithoutHelp,
            _ => isOfTopic ? OfTopic(annotation) : null,
        };
    }

    private static Intent? OfTopic(Annotation annotation) => annotation.Words switch
    {
        ["wie"] or ["en", "wie"] or ["wie", "dan"] => Intent.ContactMunicipality,
        var words when Has(words, "wanneer") && AreOnly(annotation, s_when) => Intent.Deadline,
        var words when Has(words, "waar", "hoe") && words.Length <= MostWordsOfBare && AreOnly(annotation, s_bare) => Intent.Apply,
        var words when words.Length > 1 && Has(words, "waarom") && AreOnly(annotation, s_why) => Intent.WhoDecides,
        var words when Has(words, "voor") && Has(words, "wie") && AreOnly(annotation, s_whom) => Intent.Explain,
        var words when Has(words, "wat") && Has(words, "zeg", "zeggen", "vraag", "vragen", "vertel", "vertellen") && Has(words, "moet", "zal", "zeg", "vraag", "vertel") && AreOnly(annotation, s_toSay) => Intent.WhatToSay,
        _ => null,
    };

    /// <summary>"Wat kost die in Zeist", "en hoeveel is dat", "hoeveel in Ede": it asks for the figure of what was talked about; "hoeveel" and "kosten" do so of a topic.</summary>
    public static bool AsksFigure(Annotation annotation, bool isOfTopic) => AsksPrice(annotation)
        || (Has(annotation.Words, "hoeveel") && (PointsBack(annotation) || annotation.Places.Count == 1) && AreOnly(annotation, s_figure))
        || (isOfTopic && Has(annotation.Words, "kost", "kosten", "hoeveel", "duur") && !PointsBack(annotation) && AreOnly(annotation, s_figure, s_figureOfTopic));

    /// <summary>"Wat kost het daar", "is het daar duurder", "is Ede duurder dan Zeist", "hoeveel scheelt dat".</summary>
    public static bool AsksPrice(Annotation annotation) => (Has(annotation.Words, "hoeveel") && Has(annotation.Words, "verschil", "scheelt") && AreOnly(annotation, s_figure, s_margin)) || (AreOnly(annotation, s_figure)
        && ((Has(annotation.Words, "kost", "kosten", "duur") && PointsBack(annotation)) || (Has(annotation.Words, "duurder", "goedkoper") && (PointsBack(annotation) || Has(annotation.Words, "het") || ComparesPrice(annotation)))));

    /// <summary>"Is Ede duurder", "is Ede goedkoper dan Zeist": it asks how the prices of the municipalities that it names compare.</summary>
    public static bool ComparesPrice(Annotation annotation) => annotation.Places.Count > 0 && annotation.Words[0] is "is" && Has(annotation.Words, "duurder", "goedkoper") && AreOnly(annotation, s_figure);

    /// <summary>"Wat is het verschil", "is het anders in Nijmegen": it asks how the two that were talked about compare.</summary>
    public static bool AsksDifference(Annotation annotation) => AreOnly(annotation, s_difference)
        && (Has(annotation.Words, "verschil", "verschillen") || (annotation.Words[0] is "wat" or "is" or "zijn" or "en" or "blijft" or "wordt" && Has(annotation.Words, "anders", "hetzelfde", "gelijk")));

    private static bool PointsBack(Annotation annotation) => Has(annotation.Words, "die", "dat", "deze", "dit", "hij", "daar");

    private static bool Has(string[] words, params ReadOnlySpan<string> some)
    {
        foreach (var word in some)
        {
            if (Array.IndexOf(words, word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOnly(Annotation annotation, params ReadOnlySpan<FrozenSet<string>> words)
    {
        for (var i = 0; i < annotation.Words.Length; i++)
        {
            if (annotation.Slots[i] == Slot.Word && char.IsLetterOrDigit(annotation.Words[i][0]) && !IsIn(words, annotation.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIn(ReadOnlySpan<FrozenSet<string>> sets, string word)
    {
        foreach (var set in sets)
        {
            if (set.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
