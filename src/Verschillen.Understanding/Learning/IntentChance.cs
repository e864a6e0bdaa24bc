namespace Verschillen.Understanding.Learning;

/// <summary>An intent with its probability.</summary>
internal readonly record struct IntentChance(Intent Intent, CrisisKind? Crisis, float Chance)
{
    /// <summary>Whether it is an intent that the chat answers.</summary>
    public bool IsOurs => Intent is not (Intent.OutOfScope or Intent.Crisis);
}

/// <summary>Chances of several intents together.</summary>
internal static class IntentChances
{
    /// <summary>How likely it is that a message is for any intent that the chat answers.</summary>
    public static float OfOurs(this List<IntentChance> chances)
    {
        var sum = 0d;
        foreach (var chance in chances)
        {
            sum += chance.IsOurs ? chance.Chance : 0;
        }

        return (float)sum;
    }

    /// <summary>How likely it is that a message is out of scope.</summary>
    public static float OfOutside(this List<IntentChance> chances) => chances.Of(Intent.OutOfScope);

    /// <summary>How likely it is that a message is for an intent; 0 for one that is not learned.</summary>
    public static float Of(this List<IntentChance> chances, Intent intent)
    {
        foreach (var chance in chances)
        {
            if (chance.Intent == intent)
            {
                return chance.Chance;
            }
        }

        return 0;
    }
}
