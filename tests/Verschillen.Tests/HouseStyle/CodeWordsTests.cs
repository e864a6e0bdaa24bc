using System.Text.RegularExpressions;

namespace Verschillen.Tests.HouseStyle;

/// <summary>What docs/begrippen-code.md says of names in the code is what the code says (house style 26).</summary>
public sealed partial class CodeWordsTests
{
    private static readonly IReadOnlyList<(string Name, string Term)> Listed =
        [.. Row().Matches(Repository.TextOf("docs/begrippen-code.md")).Select(row => (row.Groups["name"].Value, row.Groups["term"].Value))];

    [Fact]
    public void Every_public_type_with_a_Dutch_word_is_listed_with_that_word() => Assert.Empty(
        (from file in Repository.Sources
         from type in Documented().Matches(Repository.TextOf(file))
         let terms = DutchTerm().Matches(type.Groups["summary"].Value)
         where terms.Count > 0
         select (type.Groups["name"].Value, terms[^1].Groups["term"].Value)).Except(Listed));

    [Fact]
    public void Every_name_that_is_listed_is_in_the_code()
    {
        var code = string.Concat(Repository.Sources.Select(Repository.TextOf));

        Assert.Empty(Listed.Where(row => !Regex.IsMatch(code, $@"\b(class|record|struct|enum|interface) {row.Name}\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))));
    }

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (?<term>[^|]+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Row();

    [GeneratedRegex(
        @"/// <summary>(?<summary>((?!</summary>).)*)</summary>(\s*///[^\n]*)*\s*(\[[^\]]*\]\s*)*public ((static|sealed|abstract|readonly|partial) )*(class|record struct|record|enum|struct|interface) (?<name>\w+)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Documented();

    /// <summary>"A sum of money (bedrag)."</summary>
    [GeneratedRegex(@"\((?<term>[a-zé][a-zé ,-]{2,40})\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DutchTerm();
}
