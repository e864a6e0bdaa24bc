using System.Text.RegularExpressions;

namespace Verschillen.Tests.HouseStyle;

/// <summary>What docs/begrippen-code.md says of names in the code is what the code says (house style 26).</summary>
public sealed partial class CodeWordsTests
{
    private const string Documented = @"/// <summary>(?<summary>((?!</summary>).)*)</summary>(\s*///[^\n]*)*\s*(\[[^\]]*\]\s*)*";
    private const string Type = @"((static|sealed|abstract|readonly|partial) )*(class|record struct|record|enum|struct|interface) (?<name>\w+)";

    private static readonly IReadOnlyList<(string Name, string Term)> Listed =
        [.. Row().Matches(Repository.TextOf("docs/begrippen-code.md")).Select(row => (row.Groups["name"].Value, row.Groups["term"].Value))];

    [Fact]
    public void Every_public_type_with_a_Dutch_word_is_listed_with_that_word() => Assert.Empty(WordsOf(Public()).Except(Listed));

    /// <summary>The server has hardly a public type, and words of its own all the same. Elsewhere a word at an internal type tells what it reads or writes.</summary>
    [Fact]
    public void So_is_every_type_of_the_server() => Assert.Empty(WordsOf(Internal(), "src/Verschillen.Web/").Except(Listed));

    [Fact]
    public void Every_name_that_is_listed_is_in_the_code()
    {
        var code = string.Concat(Repository.Sources.Select(Repository.TextOf));

        Assert.Empty(Listed.Where(row => !Regex.IsMatch(code, $@"\b(class|record|struct|enum|interface) {row.Name}\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))));
    }

    private static IEnumerable<(string Name, string Term)> WordsOf(Regex documented, string folder = "src/") =>
        from file in Repository.Sources
        where file.StartsWith(folder, StringComparison.Ordinal)
        from type in documented.Matches(Repository.TextOf(file))
        let terms = DutchTerm().Matches(type.Groups["summary"].Value)
        where terms.Count > 0
        select (type.Groups["name"].Value, terms[^1].Groups["term"].Value);

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (?<term>[^|]+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Row();

    [GeneratedRegex(Documented + "public " + Type, RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Public();

    [GeneratedRegex(Documented + "internal " + Type, RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Internal();

    /// <summary>"A sum of money (bedrag)."</summary>
    [GeneratedRegex(@"\((?<term>[a-zé][a-zé ,-]{2,40})\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DutchTerm();
}
