namespace Verschillen.Tool;

/// <summary>A number with the word for what it counts, in the singular or the plural (aantal).</summary>
internal static class CountedWords
{
    public static string Counted(this int number, string one, string more) => $"{number} {(number == 1 ? one : more)}";
}
