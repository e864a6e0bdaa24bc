namespace Verschillen.Understanding.Recognizers;

/// <summary>Leaves out the word by which somebody comes back on what they told: "hij gaat toch naar een andere school", "ik heb toch wel een Valyspas" (toch).</summary>
internal static class AfterAll
{
    /// <summary>The other words, by their place.</summary>
    /// <returns>Empty when nothing is left out.</returns>
    public static int[] LeftOut(Annotation annotation)
    {
        var said = Array.IndexOf(annotation.Words, "toch");
        if (said < 0)
        {
            return [];
        }

        var end = said + 1;
        while (end < annotation.Words.Length && annotation.Words[end] is "wel" or "maar" or "nog" or "gewoon")
        {
            end++;
        }

        return [.. Enumerable.Range(0, said), .. Enumerable.Range(end, annotation.Words.Length - end)];
    }
}
