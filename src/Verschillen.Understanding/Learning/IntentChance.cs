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
    public static float OfOurs(this IEnumerable<IntentChance> chances) => chances.Where(chance => chance.IsOurs).Sum(chance => chance.Chance);

    /// <summary>How likely it is that a message is out of scope.</summary>
    public static float OfOutside(this IEnumerable<IntentChance> chances) => chances.Where(chance => chance.Intent is Intent.OutOfScope).Sum(chance => chance.Chance);
}
