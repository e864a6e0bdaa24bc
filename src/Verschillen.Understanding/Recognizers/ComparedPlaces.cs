namespace Verschillen.Understanding.Recognizers;

/// <summary>Hears that something is compared with a place: "in vergelijking met Ede", "vergeleken bij Ede", "meer dan in Ede" (vergeleken plaats).</summary>
internal static class ComparedPlaces
{
    /// <summary>Whether a place is named to compare with.</summary>
    public static bool AreNamed(Annotation annotation)
    {
        var words = annotation.Words;
        for (var at = 2; at < words.Length; at++)
        {
            if (annotation.Slots[at] == Slot.Place && ((words[at - 2], words[at - 1]) is ("vergelijking" or "vergeleken", "met" or "bij") || (words[at - 2] is "dan" && words[at - 1] is "in" or "bij" && IsMore(words.AsSpan(0, at - 2)))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMore(ReadOnlySpan<string> before) => before.IndexOfAny(["meer", "minder", "langer", "korter", "vaker"]) >= 0;
}
