using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>
/// Reads a topic that is asked of one municipality: "beschermd wonen in Haarlem", "wachttijd beschermd wonen in Haarlem". Nobody goes to live there (onderwerp in een
/// gemeente).
/// </summary>
internal sealed class TopicInPlace(Lexicon lexicon, TopicTitles titles, AspectReader aspects)
{
    private static readonly FrozenSet<string> s_leading = WordSet.Of("in", "te", "bij", "de", "het", "een", "en", "over", "voor", "gemeente", "stad", "dorp", "mijn");

    private static readonly FrozenSet<string> s_asking = WordSet.Of("wat", "welke", "hoe", "zijn", "er", "regels", "regel", "geldt", "gelden", "alles", "weten", "vertel");

    private static readonly FrozenSet<string> s_ofSomebody = WordSet.Of(
        "ik", "wij", "we", "hij", "zij", "ze", "u", "mijn", "ga", "gaat", "gaan", "verhuis", "verhuist", "verhuizen", "woon", "woont", "wonen", "kom", "komt", "komen", "vertrek", "wil", "wordt",
        "naar", "van", "uit", "vanuit", "vanaf");

    private static readonly FrozenSet<string> s_general = WordSet.Of("zorg", "hulp", "voorziening", "voorzieningen");

    /// <summary>The reading as it is meant.</summary>
    public Reading Meant(SaidIn said, Reading reading)
    {
        var annotation = said.Annotation;
        if (said.UnderWay?.Topic is null && reading is { Intent: Intent.None or Intent.AskRule or Intent.OutOfScope, ReferralId: null, Topics.Count: 0, Places: [{ Role: PlaceRole.In or PlaceRole.Other }] } && aspects.TopicOfOnePoint(annotation) is { } one)
        {
            return reading with { Intent = Intent.AskRule, Score = Reading.Certain, Topics = [one], Places = [reading.Places[0] with { Role = PlaceRole.In }] };
        }

        if (said is { Asked: null, UnderWay: null } && reading is { IsSaid: false, Places: [{ Role: PlaceRole.In }] } && NamesHelpInGeneral(annotation))
        {
            return reading with { Intent = Intent.AskRule, Score = Reading.Certain, Topics = [], ReferralId = null };
        }

        if (said.Asked is { Kind: QuestionKind.Municipality } || reading.Places is not [{ Role: not PlaceRole.From, IsOrElse: false } place] || NameEnd(annotation) is not { } end)
        {
            return reading;
        }

        var title = titles.In(annotation) is { } hit && hit.End == end ? hit : (TitleHit?)null;
        bool IsNamed(int token) => title is { } own && own.Has(token) || annotation.Of(LabelKind.Topic).Any(name => name.Start <= token && token < name.End);
        var others = annotation.Words.Where((word, index) => annotation.Slots[index] == Slot.Word && char.IsLetterOrDigit(word[0]) && !IsNamed(index)).ToList();
        var asksForAll = AskForAll(others);
        if (!asksForAll && others.Exists(s_ofSomebody.Contains))
        {
            return reading;
        }

        var there = reading with { Places = [place with { Role = PlaceRole.In }] };
        return !asksForAll
            ? there with { Intent = reading.Intent is Intent.CompareMove ? Intent.AskRule : reading.Intent }
            : there with
            {
                Intent = IsAskedOtherwise(reading.Intent, title) ? reading.Intent : Intent.AskRule,
                Score = Reading.Certain,
                IsSaid = true,
                Topics = title is { } whole ? [whole.Topic] : reading.Topics.Count > 0 && lexicon.TopicsIn(annotation).Count > 1 ? reading.Topics : lexicon.TopicsIn(annotation),
                AspectIds = title is null ? PointsOf(annotation, reading) : [],
                Assent = null,
                Choices = [],
                IsSaidBack = false,
                ReferralId = null,
            };
    }

    /// <summary>"Zorg in Ede": which help is asked, and nothing tells of a move.</summary>
    private static bool NamesHelpInGeneral(Annotation annotation)
    {
        var words = annotation.Words.Where((_, index) => annotation.Slots[index] == Slot.Word).ToList();
        return words.Exists(s_general.Contains) && words.TrueForAll(word => s_general.Contains(word) || s_leading.Contains(word));
    }

    /// <summary>
    /// "Eigen bijdrage scootmobiel" names a topic and a point of another; one name asks for all of its topic, though it has the word of a point, unless it is no more than
    /// that point: "respijtzorg".
    /// </summary>
    private IReadOnlyList<string> PointsOf(Annotation annotation, Reading reading) => lexicon.TopicsIn(annotation) switch
    {
        [var topic] => aspects.Naming(annotation, topic) is { } point ? [point] : [],
        [] => [],
        _ => reading.AspectIds,
    };

    /// <summary>Whether the words besides the name ask for no point of it: "wat zijn de regels voor vervoer in Groningen".</summary>
    private static bool AskForAll(List<string> others) => others.TrueForAll(s_leading.Contains)
        || (others.Exists(word => word is "regels" or "regel" or "geldt" or "gelden" or "alles") && others.TrueForAll(word => s_leading.Contains(word) || s_asking.Contains(word)));

    /// <summary>"Cliëntondersteuning" asks for a supporter, and "adres doorgeven" how to; the title of a topic asks for all of it.</summary>
    private static bool IsAskedOtherwise(Intent intent, TitleHit? title) => intent is Intent.ClientSupport || (title is null && intent is Intent.Apply or Intent.Deadline or Intent.Objection);

    /// <summary>Where the name of a topic ends after which only "in (de gemeente)" leads to the place.</summary>
    /// <returns>Null when the place is not so led.</returns>
    private int? NameEnd(Annotation annotation)
    {
        var before = Array.IndexOf(annotation.Slots, Slot.Place) - 1;
        while (before >= 0 && annotation.Words[before] is "de" or "gemeente" or "stad")
        {
            before--;
        }

        return before > 0 && annotation.Words[before] is "in" or "te" or "bij"
            && (annotation.Of(LabelKind.Topic).Any(hit => hit.End == before) || (titles.In(annotation) is { } title && title.End == before)) ? before : null;
    }
}
