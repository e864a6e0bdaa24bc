using Verschillen.Understanding.Recognizers;

namespace Verschillen.Understanding.Learning;

/// <summary>
/// Turns a message into features for danger: its words, and its words by their groups ("mijn #familie #slaan mij").
/// Places and topics are left out: danger in a question about a scootmobiel in Goes is danger.
/// </summary>
internal static class DangerFeatures
{
    private const float GroupWeight = 1f;
    private const float GroupPairWeight = 0.5f;
    private const float RoleWeight = 0.6f;
    private const float RoleFarWeight = 0.3f;
    private const float PhraseWeight = 0.7f;

    // How many words apart a word and a group still belong together.
    private const int Near = 3;

    public static FeatureList Of(Annotation annotation)
    {
        var (words, units) = Units(annotation);
        var features = new FeatureList(words);
        features.AddWords(words);
        AddRoles(features, words, units);
        AddGroups(features, annotation);
        features.Normalize();
        return features;
    }

    /// <summary>The words that tell of danger, each also as the group that it belongs to.</summary>
    private static (List<string> Words, List<string> Units) Units(Annotation annotation)
    {
        var groups = new string?[annotation.Stems.Length];
        foreach (var (label, hit) in annotation.Hits)
        {
            if (label.Kind is LabelKind.Group or LabelKind.DangerGroup)
            {
                for (var i = hit.Start; i < hit.End; i++)
                {
                    groups[i] = groups[i] is null || hit.Length > 1 ? "#" + MessageFeatures.Number(label.Index) : groups[i];
                }
            }
        }

        var (words, units) = (new List<string>(groups.Length), new List<string>(groups.Length));
        for (var i = 0; i < groups.Length; i++)
        {
            if (annotation.Slots[i] == Slot.Place)
            {
                continue;
            }

            words.Add(annotation.Slots[i] == Slot.Amount ? "#getal" : annotation.Stems[i]);
            units.Add(groups[i] ?? words[^1]);
        }

        return (words, units);
    }

    private static void AddRoles(FeatureList features, List<string> words, List<string> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            for (var j = i + 1; j < Math.Min(units.Count, i + 1 + Near); j++)
            {
                if (!ReferenceEquals(units[i], words[i]) || !ReferenceEquals(units[j], words[j]))
                {
                    features.Add('r', units[i], units[j], j == i + 1 ? RoleWeight : RoleFarWeight);
                }
            }
        }
    }

    private static void AddGroups(FeatureList features, Annotation annotation)
    {
        var groups = new List<int>(annotation.Hits.Count);
        foreach (var (label, _) in annotation.Hits)
        {
            if (label.Kind is LabelKind.Group or LabelKind.DangerGroup && !groups.Contains(label.Index))
            {
                groups.Add(label.Index);
            }
        }

        groups.Sort();
        for (var i = 0; i < groups.Count; i++)
        {
            features.Add('g', MessageFeatures.Number(groups[i]), [], GroupWeight);
            for (var j = i + 1; j < groups.Count; j++)
            {
                features.Add('h', MessageFeatures.Number(groups[i]), MessageFeatures.Number(groups[j]), GroupPairWeight);
            }
        }

        foreach (var (label, _) in annotation.Hits)
        {
            if (label.Kind is LabelKind.Crisis or LabelKind.NoCrisis)
            {
                features.Add(label.Kind == LabelKind.Crisis ? 'c' : 'n', MessageFeatures.Number(label.Index), [], PhraseWeight);
            }
        }
    }
}
