using System.Text;

namespace Verschillen.Web.Tests.Privacy;

/// <summary>Looks for words in all that a server leaves behind.</summary>
internal static class Search
{
    /// <param name="places">Each place with its bytes.</param>
    /// <param name="words">What must be nowhere.</param>
    /// <returns>Where which word was found, in UTF-8 or in UTF-16, in any letters, as it is or in base64.</returns>
    public static IReadOnlyList<string> For(IEnumerable<(string Place, byte[] Bytes)> places, IReadOnlyList<string> words) =>
    [
        .. from place in places
           let text = Encoding.Latin1.GetString(place.Bytes)
           from word in words
           where FormsOf(word).Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase))
           select $"{place.Place}: {word}",
    ];

    /// <summary>Every file below a folder, those of a database's log included.</summary>
    public static IEnumerable<(string Place, byte[] Bytes)> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllBytes(file)));

    private static IEnumerable<string> FormsOf(string word)
    {
        yield return word;
        yield return Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(word));
        // Base64 depends on where the word begins; its middle does not, for each of the three places.
        foreach (var shift in Enumerable.Range(0, 3))
        {
            yield return Convert.ToBase64String(Encoding.UTF8.GetBytes(new string(' ', shift) + word))[4..^4];
        }
    }
}
