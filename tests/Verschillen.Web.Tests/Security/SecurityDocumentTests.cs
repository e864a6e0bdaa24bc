using System.Text.RegularExpressions;

namespace Verschillen.Web.Tests.Security;

/// <summary>What docs/veiligheid.md points at is there.</summary>
public sealed partial class SecurityDocumentTests
{
    private const int Items = 253; // of the ASVS 5.0.0 at levels 1 and 2

    private static readonly string Document = File.ReadAllText(Path.Combine(Server.Root, "docs", "veiligheid.md"));

    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(Server.Root, "*", SearchOption.AllDirectories).Select(file => "/" + Path.GetRelativePath(Server.Root, file).Replace('\\', '/')).Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))];

    public static TheoryData<string> Named => [.. Quoted().Matches(Document).Select(quote => quote.Groups["name"].Value.TrimEnd('/')).Where(name => IsFile(name) || IsTest(name)).Distinct(StringComparer.Ordinal)];

    /// <summary>A file, and between brackets behind it a word of it.</summary>
    public static TheoryData<string, string> Proofs
    {
        get
        {
            var proofs = new TheoryData<string, string>();
            foreach (var (name, word) in Proof().Matches(Document).Select(proof => (proof.Groups["name"].Value, proof.Groups["word"].Value)).Distinct())
            {
                proofs.Add(name, word);
            }

            return proofs;
        }
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void A_file_or_test_that_is_named_exists(string name) =>
        Assert.Contains(Files, file => file.EndsWith($"/{name}{(IsTest(name) ? ".cs" : "")}", StringComparison.Ordinal) || file.StartsWith($"/{name}/", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Proofs))]
    public void A_word_that_a_file_is_named_for_stands_in_it(string name, string word) =>
        Assert.Contains(word, File.ReadAllText(Server.Root + Assert.Single(Files, file => file.EndsWith($"/{name}", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void Every_item_is_there_once()
    {
        var numbers = Number().Matches(Document[Document.IndexOf("## 1.", StringComparison.Ordinal)..]).Select(number => number.Value).ToList();

        Assert.Equal(Items, numbers.Count);
        Assert.Equal(numbers.Count, numbers.Distinct(StringComparer.Ordinal).Count());
    }

    private static bool IsTest(string name) => name.Length > 5 && name.EndsWith("Tests", StringComparison.Ordinal); // longer than the word itself

    private static bool IsFile(string name) => name.Contains('/', StringComparison.Ordinal) ? !name.StartsWith('/') : name.EndsWith(".cs", StringComparison.Ordinal) || name.EndsWith(".json", StringComparison.Ordinal);

    [GeneratedRegex("`(?<name>[A-Za-z0-9_./-]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"`(?<name>[A-Za-z0-9_./-]+\.cs)` \(`(?<word>[A-Za-z0-9_]+)`\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Proof();

    [GeneratedRegex(@"(?<=^\| |^Niet van toepassing[^0-9]*(?:[0-9.]+, )*)[0-9]+\.[0-9]+\.[0-9]+(?=[ ,.|])", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
