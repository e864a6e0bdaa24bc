using Verschillen.Understanding.Recognizers;

namespace Verschillen.Understanding.Learning;

/// <summary>Turns a message into features; topics, places, dates and numbers become placeholders, so that examples about one serve all.</summary>
internal static class MessageFeatures
{
    private const string Topic = "#onderwerp";
    private const string Place = "#plaats";
    private const float GroupWeight = 1.2f;
    private const float GroupPairWeight = 0.4f;

    private const string Referral = "#elders";

    /// <summary>The ids of topics, by the number of their label.</summary>
    public static IReadOnlyList<string> TopicIds(Lexicon lexicon) => [.. lexicon.Topics.Select(topic => topic.Topic.Value)];

    /// <summary>Features for the intent.</summary>
    /// <param name="annotation">The message.</param>
    /// <param name="topicIds">See <see cref="TopicIds"/>.</param>
    public static FeatureList ForIntent(Annotation annotation, IReadOnlyList<string> topicIds)
    {
        var units = Units(annotation);
        var features = new FeatureList(units);
        AddWords(features, units);
        features.Add('p', PlacesOf(annotation), [], 1);
        foreach (var (label, _) in annotation.Hits)
        {
            switch (label.Kind)
            {
                case LabelKind.Topic:
                    features.Add('t', topicIds[label.Index], [], 0.5f);
                    break;
                case LabelKind.Intent:
                    features.Add('i', Number(label.Index), [], 1);
                    break;
                case LabelKind.GlossaryWord or LabelKind.Aspect or LabelKind.OwnField or LabelKind.Referral or LabelKind.NoCrisis:
                    features.Add('k', Number((int)label.Kind), [], 0.5f);
                    break;
                case LabelKind.Crisis:
                    features.Add('c', Number(label.Index), [], 0.7f);
                    break;
                default:
                    break;
            }
        }

        AddGroups(features, annotation);
        features.Normalize();
        return features;
    }

    /// <summary>Features for the topic: the words themselves, and the topics they name.</summary>
    public static FeatureList ForTopic(Annotation annotation, IReadOnlyList<string> topicIds)
    {
        var words = new List<string>(annotation.Stems.Length);
        for (var i = 0; i < annotation.Stems.Length; i++)
        {
            if (annotation.Slots[i] == Slot.Word)
            {
                words.Add(annotation.Stems[i]);
            }
        }

        var features = new FeatureList(words);
        AddWords(features, words);
        foreach (var (label, _) in annotation.Hits)
        {
            if (label.Kind == LabelKind.Topic)
            {
                features.Add('t', topicIds[label.Index], [], 1.5f);
            }
        }

        features.Normalize();
        return features;
    }

    /// <summary>A number of a label as the text of a feature.</summary>
    internal static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The words, and how many there are.</summary>
    private static void AddWords(FeatureList features, List<string> words)
    {
        features.AddWords(words);
        features.Add('l', Number(Math.Min(words.Count, 8)), [], 0.4f);
    }

    /// <summary>The groups of words, and which follows which.</summary>
    private static void AddGroups(FeatureList features, Annotation annotation)
    {
        var groups = annotation.Hits.FindAll(hit => hit.Label.Kind == LabelKind.Group);
        groups.Sort((one, other) => (one.Hit.Start, one.Hit.Label).CompareTo((other.Hit.Start, other.Hit.Label)));
        var (before, added) = ("^", new List<int>(groups.Count));
        foreach (var (_, hit) in groups)
        {
            if (added.Contains(hit.Label))
            {
                continue;
            }

            added.Add(hit.Label);
            var name = Number(hit.Label);
            features.Add('g', name, [], GroupWeight);
            features.Add('h', before, name, GroupPairWeight);
            before = name;
        }
    }

    /// <summary>Which parts the places play: whoever names one place asks about it, whoever names where to moves.</summary>
    private static string PlacesOf(Annotation annotation)
    {
        var (isLeft, isGoneTo, others) = (false, false, 0);
        foreach (var place in annotation.Places)
        {
            isLeft |= place.Role == PlaceRole.From;
            isGoneTo |= place.Role == PlaceRole.To;
            others += place.Role is PlaceRole.In or PlaceRole.Other ? 1 : 0;
        }

        return (isLeft, isGoneTo, others) switch
        {
            (false, false, 0) => "0",
            (false, false, 1) => "1",
            (false, false, _) => "2",
            (true, false, _) => "v",
            (false, true, _) => "n",
            _ => "vn",
        };
    }

    private static List<string> Units(Annotation annotation)
    {
        var units = new List<string>(annotation.Stems.Length);
        for (var i = 0; i < annotation.Stems.Length; i++)
        {
            var (unit, end) = UnitAt(annotation, i);
            units.Add(unit);
            i = end - 1;
        }

        return units;
    }

    private static (string Unit, int End) UnitAt(Annotation annotation, int index)
    {
        var slot = annotation.Slots[index];
        if (slot != Slot.Word)
        {
            var next = index + 1;
            while (next < annotation.Slots.Length && annotation.Slots[next] == slot)
            {
                next++;
            }

            return (slot switch { Slot.Place => Place, Slot.Date => "#datum", _ => "#getal" }, next);
        }

        var (best, end) = ((string?)null, index + 1);
        foreach (var (label, hit) in annotation.Hits)
        {
            if (hit.Start == index && hit.End >= end && label.Kind is LabelKind.Topic or LabelKind.Referral && hit.Length <= 4)
            {
                (best, end) = (label.Kind == LabelKind.Topic ? Topic : Referral, hit.End);
            }
        }

        return (best ?? annotation.Stems[index], end);
    }
}
