using System.Collections.Frozen;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads a few words that name nothing of their own, and ask something of what was told last: "en dan", "bij wie", "en in 2025" (vervolgvraag).</summary>
/// <param name="words">The words of each question.</param>
internal sealed class LeaningBack(LeaningWords words)
{
    // "Hoe moet ik dat dan".
    private const int MostWordsOfBare = 4;

    private readonly FrozenSet<string> _undone = words.Undone.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _next = words.Next.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _now = words.Now.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _with = words.With.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _year = words.Year.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _figure = words.Figure.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _figureOfTopic = words.FigureOfTopic.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _margin = words.Margin.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _difference = words.Difference.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _whichOfTwo = words.WhichOfTwo.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _bare = words.Bare.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _toSay = words.ToSay.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _why = words.Why.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _whom = words.Whom.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _round = words.Round.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _refused = words.Refused.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _brief = words.Brief.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _reach = words.Reach.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _without = words.Without.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _when = words.When.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _ahead = words.Ahead.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What such words are for.</summary>
    /// <param name="annotation">The message.</param>
    /// <param name="isOfTopic">Whether a topic is talked about and no answer is waited for: then a bare "hoe" or "waarom niet" asks of that topic.</param>
    /// <returns>Null when the message is of something else.</returns>
    public Intent? Of(Annotation annotation, bool isOfTopic)
    {
        var said = annotation.Words;
        if (annotation.Dates is [{ Role: DayRole.Year }] && said[0] is "en" or "hoe" or "is" or "was" or "geldt" or "gold" && AreOnly(annotation, _year))
        {
            return Intent.AskRule;
        }

        if (annotation.Places.Count > 0 && AsksDifference(annotation))
        {
            return Intent.AskRule;
        }

        // "Zit ik zonder hulp met kerst".
        if (AsksWithoutHelp(said) && !Array.Exists(annotation.Slots, slot => slot is not (Slot.Word or Slot.Date)) && AreOnly(annotation, _without))
        {
            return Intent.WithoutHelp;
        }

        if (Array.Exists(annotation.Slots, slot => slot != Slot.Word))
        {
            return null;
        }

        return said switch
        {
            _ when Has(said, "als") && Has(said, "niet", "niets", "niks") && Has(said, "doe", "doen", "doet") && AreOnly(annotation, _undone) => Intent.IfNotDone,
            _ when Has(said, "nu") && Has(said, "en", "wat") && AreOnly(annotation, _now) => Intent.FirstStep,
            _ when (Has(said, "daarna", "verder") || (Has(said, "dan", "toen") && !Has(said, "hoe", "moet", "doe", "doen", "ga"))) && said.Length > 1 && AreOnly(annotation, _next) => Intent.NextStep,
            _ when Has(said, "wie") && Has(said, "bij", "met", "naar", "aan") && AreOnly(annotation, _with) => Intent.ContactMunicipality,
            _ when Has(said, "mailen", "mail", "bellen", "telefoon", "telefoneren", "opbellen") && Has(said, "wie", "waar", "waarheen", "niet", "nie") && AreOnly(annotation, _reach) => Intent.ContactMunicipality,
            _ when Has(said, "als") && Has(said, "nee", "weigeren", "weigert", "afwijzen") && AreOnly(annotation, _refused) => Intent.Objection,
            _ when Has(said, "andersom", "omgekeerd") && AreOnly(annotation, _round) => Intent.TurnRound,
            _ when Has(said, "kort", "korter") && AreOnly(annotation, _brief) => Intent.Shorter,
            _ when AsksAhead(said) && AreOnly(annotation, _ahead) => Intent.BeforeMove,
            _ => isOfTopic ? OfTopic(annotation) : null,
        };
    }

    private Intent? OfTopic(Annotation annotation) => annotation.Words switch
    {
        ["wie"] or ["en", "wie"] or ["wie", "dan"] => Intent.ContactMunicipality,
        var said when Has(said, "wanneer") && AreOnly(annotation, _when) => Intent.Deadline,
        var said when Has(said, "waar", "hoe") && said.Length <= MostWordsOfBare && AreOnly(annotation, _bare) => Intent.Apply,
        var said when said.Length > 1 && Has(said, "waarom") && AreOnly(annotation, _why) => Intent.WhoDecides,
        var said when Has(said, "voor") && Has(said, "wie") && AreOnly(annotation, _whom) => Intent.Explain,
        var said when Has(said, "wat") && Has(said, "zeg", "zeggen", "vraag", "vragen", "vertel", "vertellen") && Has(said, "moet", "zal", "zeg", "vraag", "vertel") && AreOnly(annotation, _toSay) => Intent.WhatToSay,
        _ => null,
    };

    /// <summary>"Hoe lang zit ik zonder hulp", "krijg ik dan nog hulp".</summary>
    private static bool AsksWithoutHelp(string[] said) => Has(said, "hulp", "zorg", "poetshulp")
        && ((Has(said, "zonder") && Has(said, "zit", "zitten", "kom", "komen")) || (said[0] is "heb" or "krijg" or "hebben" or "krijgen" && Has(said, "dan", "nog")));

    /// <summary>"Mag ik nu al aanvragen", "kan ik het van tevoren vragen".</summary>
    private static bool AsksAhead(string[] said) => Has(said, "mag", "mogen", "kan", "kunnen", "kun") && Has(said, "aanvragen", "aanvraag", "vragen", "regelen", "melden", "aanmelden", "doen")
        && (Has(said, "vooraf", "alvast", "tevoren", "voren") || (Has(said, "al") && Has(said, "nu", "eerder")) || (Has(said, "voor") && Has(said, "verhuizing", "verhuis", "verhuizen")));

    /// <summary>"Wat kost die in Zeist", "en hoeveel is dat", "hoeveel in Ede": it asks for the figure of what was talked about; "hoeveel" and "kosten" do so of a topic.</summary>
    public bool AsksFigure(Annotation annotation, bool isOfTopic) => AsksPrice(annotation)
        || (Has(annotation.Words, "hoeveel") && (PointsBack(annotation) || annotation.Places.Count == 1) && AreOnly(annotation, _figure))
        || (isOfTopic && (Has(annotation.Words, "kost", "kosten", "hoeveel", "duur") || (Has(annotation.Words, "wat") && Has(annotation.Words, "betaal", "betalen"))) && !PointsBack(annotation) && AreOnly(annotation, _figure, _figureOfTopic));

    /// <summary>"Wat kost het daar", "is het daar duurder", "is Ede duurder dan Zeist", "hoeveel scheelt dat".</summary>
    public bool AsksPrice(Annotation annotation) => (Has(annotation.Words, "hoeveel") && Has(annotation.Words, "verschil", "scheelt") && AreOnly(annotation, _figure, _margin)) || (AreOnly(annotation, _figure)
        && ((Has(annotation.Words, "kost", "kosten", "duur", "cost", "price") && PointsBack(annotation)) || (AsksMoreOrLess(annotation.Words) && (PointsBack(annotation) || Has(annotation.Words, "het") || ComparesPrice(annotation)))));

    /// <summary>"Is het daar duurder", "is dat meer of minder dan hier".</summary>
    private static bool AsksMoreOrLess(string[] said) => Has(said, "duurder", "goedkoper") || (Has(said, "meer") && Has(said, "minder"));

    /// <summary>"Is Ede duurder", "is Ede goedkoper dan Zeist": it asks how the prices of the municipalities that it names compare.</summary>
    public bool ComparesPrice(Annotation annotation) => annotation.Places.Count > 0 && annotation.Words[0] is "is" && Has(annotation.Words, "duurder", "goedkoper") && AreOnly(annotation, _figure);

    /// <summary>"Wat is het verschil", "is het anders in Nijmegen": it asks how the two that were talked about compare.</summary>
    public bool AsksDifference(Annotation annotation) => AreOnly(annotation, _difference)
        && (Has(annotation.Words, "verschil", "verschillen") || (annotation.Words[0] is "wat" or "is" or "zijn" or "en" or "blijft" or "wordt" && Has(annotation.Words, "anders", "hetzelfde", "gelijk")));

    /// <summary>"Verschil tussen die twee", "welke is goedkoper", "vergelijk ze".</summary>
    public bool ComparesTold(Annotation annotation) => AreOnly(annotation, _whichOfTwo)
        && Has(annotation.Words, "verschil", "verschillen", "vergelijk", "vergelijken", "goedkoper", "goedkoopst", "goedkoopste", "duurder", "duurst", "duurste");

    private static bool PointsBack(Annotation annotation) => Has(annotation.Words, "die", "dat", "deze", "dit", "hij", "daar", "it", "that");

    private static bool Has(string[] said, params ReadOnlySpan<string> some)
    {
        foreach (var word in some)
        {
            if (Array.IndexOf(said, word) >= 0)
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
