using Verschillen.Domain.Topics;

namespace Verschillen.Understanding.Recognizers;

/// <summary>
/// Tells which aspects a message asks for by their words. A word of the name of a municipality ("Hoeksche Waard") or of the title of the topic ("geld voor extra
/// zorgkosten") asks for none (vergelijkingspunten).
/// </summary>
internal sealed class NamedAspects(LexiconPatterns patterns, TopicTitles titles)
{
    /// <summary>The aspects, as their ids.</summary>
    public List<string> Of(SaidIn said)
    {
        var (annotation, aspects) = (said.Annotation, new List<string>());
        if (!annotation.Has(LabelKind.Aspect))
        {
            return aspects;
        }

        var title = TitleOfAllThatIsNamed(annotation, said.UnderWay?.Topic);
        foreach (var (label, hit) in annotation.Hits)
        {
            if (label.Kind == LabelKind.Aspect && !IsOfPlace(annotation, hit) && !(title is { } own && own.Has(hit.Start) && own.Has(hit.End - 1)) && !aspects.Contains(patterns.AspectIds[label.Index]))
            {
                aspects.Add(patterns.AspectIds[label.Index]);
            }
        }

        return aspects;
    }

    /// <summary>The title, where no other topic is named or talked about: "eigen bijdrage" of a scooter is an aspect.</summary>
    private TitleHit? TitleOfAllThatIsNamed(Annotation annotation, TopicId? talkedAbout) =>
        titles.In(annotation) is { } title && (talkedAbout is null || talkedAbout == title.Topic) && annotation.Of(LabelKind.Topic).All(hit => title.Has(hit.Start)) ? title : null;

    private static bool IsOfPlace(Annotation annotation, PatternHit hit)
    {
        for (var i = hit.Start; i < hit.End; i++)
        {
            if (annotation.Slots[i] == Slot.Place)
            {
                return true;
            }
        }

        return false;
    }
}
