using Verschillen.Understanding.Recognizers.Places;

namespace Verschillen.Understanding.Learning;

/// <summary>What the model sees of a place: the words beside it, what happens there and when, and the same of the other places.</summary>
internal static class PlaceFeatures
{
    private const float NextWeight = 1.5f;
    private const float FarWeight = 0.7f;
    private const float BagWeight = 0.5f;
    private const float SceneWeight = 0.4f;

    // How many features there are whatever stands around a place, and of each sign.
    private const int Fixed = 48;
    private const int MostOfSign = 5;

    private static readonly (char Kind, int Distance)[] s_further = [('I', -2), ('J', -3), ('K', 2), ('L', 3)];

    /// <param name="scene">The message.</param>
    /// <param name="place">The number of the place.</param>
    public static FeatureList Of(PlaceScene scene, int place)
    {
        var features = new FeatureList(Fixed + (scene.Signs.Count * MostOfSign));
        var own = new PlaceSurroundings(scene, place);
        AddNear(features, scene, scene[place], own);
        AddClause(features, own);
        var order = (scene.Count, place) switch { (1, _) => "1", (2, 0) => "2a", (2, _) => "2b", (_, 0) => "3a", (_, 1) => "3b", _ => "3c" };
        AddOrder(features, own, order);
        if (place > 0)
        {
            AddOther(features, "<", own, new PlaceSurroundings(scene, place - 1));
        }

        if (place + 1 < scene.Count)
        {
            AddOther(features, ">", own, new PlaceSurroundings(scene, place + 1));
        }

        AddAll(features, scene, place, own.Before, order);
        features.Normalize();
        return features;
    }

    /// <summary>Up to three words on either side.</summary>
    private static void AddNear(FeatureList features, PlaceScene scene, int at, PlaceSurroundings own)
    {
        features.Add('1', own.Before, [], NextWeight);
        features.Add('2', scene.At(at - 2), own.Before, 1);
        features.Add('3', scene.At(at - 3) + scene.At(at - 2), own.Before, FarWeight);
        features.Add('4', own.After, [], 1);
        features.Add('5', own.After, scene.At(at + 2), 1);
        features.Add('6', own.Before, own.After, 1);
        features.Add('7', own.Title, own.Before, 1);
        features.Add('G', own.Before + scene.At(at - 2), scene.At(at - 3), 1);
        features.Add('H', own.After + scene.At(at + 2), scene.At(at + 3), 1);
        foreach (var (kind, distance) in s_further)
        {
            features.Add(kind, scene.At(at + distance), [], FarWeight);
        }
    }

    /// <summary>What happens there, and when.</summary>
    private static void AddClause(FeatureList features, PlaceSurroundings own)
    {
        features.Add('a', own.Before, own.EventBefore, 1);
        features.Add('b', own.Before, own.EventAfter, 1);
        features.Add('c', own.Before + own.EventBefore, own.EventAfter, 1);
        features.Add('d', own.Before, own.FarEventBefore, FarWeight);
        features.Add('e', own.Before, own.FarEventAfter, FarWeight);
        features.Add('f', own.Before, own.TimeBefore, 1);
        features.Add('g', own.Before, own.TimeAfter, 1);
        features.Add('h', own.TimeBefore, own.EventBefore, 1);
        features.Add('i', own.Before + own.TimeBefore, own.EventBefore, 1);
    }

    /// <summary>How many places there are, and which one this is.</summary>
    private static void AddOrder(FeatureList features, PlaceSurroundings own, string order)
    {
        features.Add('j', order, [], 1);
        features.Add('k', order, own.Before, 1);
        features.Add('l', order, own.EventBefore, 1);
        features.Add('m', order, own.EventAfter, 1);
        features.Add('n', order, own.TimeBefore, 1);
        features.Add('o', order + own.Before, own.EventBefore, 1);
        features.Add('p', order + own.Before, own.After, 1);
    }

    private static void AddOther(FeatureList features, string side, PlaceSurroundings own, PlaceSurroundings other)
    {
        features.Add('q', side + other.Before, own.Before, 1);
        features.Add('r', side + other.EventBefore, own.Before, 1);
        features.Add('s', side + other.TimeBefore, own.TimeBefore, 1);
        features.Add('t', side + other.Before, other.EventBefore, 1);
        features.Add('u', side + other.EventBefore, own.EventBefore, 1);
        features.Add('v', side + other.EventAfter, own.Before, 1);
    }

    /// <summary>All words, without their order: on which side of the place, and whether another place stands between.</summary>
    private static void AddAll(FeatureList features, PlaceScene scene, int place, string before, string order)
    {
        var at = scene[place];
        var first = place > 0 ? scene[place - 1] : -1;
        var last = place + 1 < scene.Count ? scene[place + 1] : int.MaxValue;
        var count = scene.Count switch { 1 => "1", 2 => "2", _ => "3" };
        features.Add('B', count, Count(scene, PlaceWordUse.Event), 1);
        features.Add('C', count, Count(scene, PlaceWordUse.Time), 1);
        for (var i = 0; i < scene.Signs.Count; i++)
        {
            if (i == at)
            {
                continue;
            }

            var sign = scene.Signs[i];
            features.Add('w', sign, [], SceneWeight);
            features.Add('A', sign, count, SceneWeight);
            if (i > first && i < last)
            {
                features.Add(i < at ? 'x' : 'y', sign, [], BagWeight);
            }
            else
            {
                features.Add(i < at ? 'D' : 'E', sign, [], BagWeight);
            }

            if (scene.UseOf(i) != PlaceWordUse.Plain)
            {
                features.Add(i < at ? 'z' : '0', sign, before, BagWeight);
                features.Add('F', sign, order + before, BagWeight);
            }
        }
    }

    /// <summary>How many signs of some use there are: none, one, or more.</summary>
    private static string Count(PlaceScene scene, PlaceWordUse use)
    {
        var count = 0;
        for (var i = 0; i < scene.Signs.Count && count < 2; i++)
        {
            count += scene.UseOf(i) == use ? 1 : 0;
        }

        return count switch { 0 => "0", 1 => "1", _ => "2" };
    }
}
