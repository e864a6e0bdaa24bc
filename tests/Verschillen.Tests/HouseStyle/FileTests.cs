using System.Text.RegularExpressions;

namespace Verschillen.Tests.HouseStyle;

/// <summary>How files are named and how long they are (house style 2, 8, 9 and 36).</summary>
public sealed partial class FileTests
{
    private const int LongestFile = 300;
    private const int LongestReadme = 120;

    private static readonly IReadOnlyList<string> NamedAfterNoType =
    [
        "Program", // top-level statements
        "Blocks", // the closed family of parts of a reply
        "GeographyLists", // the small CSV files of one folder
    ];

    [Fact]
    public void A_folder_is_named_after_the_domain() => Assert.Empty(
        Repository.Files
            .Where(file => file.StartsWith("src/", StringComparison.Ordinal) || file.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(file => file.Split('/')[..^1])
            .Distinct(StringComparer.Ordinal)
            .Intersect(["Common", "Helpers", "Utils", "Models", "Services", "Infrastructure", "Shared", "Core", "Misc", "Extensions"], StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void A_source_file_is_named_after_its_main_type() => Assert.Empty(
        Repository.Sources.Where(file =>
        {
            var name = Path.GetFileNameWithoutExtension(file);
            return !NamedAfterNoType.Contains(name, StringComparer.Ordinal)
                && !Declared().Matches(Repository.TextOf(file)).Any(match => IsNamedAfter(match.Groups["name"].Value, name));
        }));

    [Fact]
    public void A_namespace_follows_its_folder() => Assert.Empty(
        Repository.Sources.Where(file =>
            Namespace().Match(Repository.TextOf(file)) is { Success: true } match &&
            !string.Equals(match.Groups["name"].Value, string.Join('.', file.Split('/')[1..^1]), StringComparison.Ordinal)));

    [Fact]
    public void At_the_root_of_the_server_is_only_what_starts_it() => Assert.Equal(
        ["ChatHost.cs", "ChatStart.cs", "Program.cs"],
        Repository.Sources.Where(file => file.StartsWith("src/Verschillen.Web/", StringComparison.Ordinal)).Select(file => file["src/Verschillen.Web/".Length..]).Where(file => !file.Contains('/', StringComparison.Ordinal)));

    [Fact]
    public void No_source_file_is_longer_than_300_lines() => Assert.Empty(
        Repository.Files
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && Repository.TextOf(file).AsSpan().Count('\n') > LongestFile));

    [Fact]
    public void The_readme_stays_short_enough_to_be_read() => Assert.All(
        Repository.Files.Where(file => string.Equals(file, "README.md", StringComparison.Ordinal)),
        file => Assert.InRange(Repository.TextOf(file).AsSpan().Count('\n'), 1, LongestReadme));

    [Fact]
    public void No_file_names_a_place_on_the_machine_of_its_writer() => Assert.Empty(
        Repository.Files
            .Where(file => !Path.GetExtension(file).Equals(".dll", StringComparison.OrdinalIgnoreCase))
            .Where(file => MachinePath().IsMatch(Repository.TextOf(file))));

    [Fact]
    public void No_code_is_switched_off_without_its_reason() => Assert.Empty(
        from file in Repository.Files
        where file.EndsWith(".cs", StringComparison.Ordinal)
        from line in Repository.TextOf(file).Split('\n')
        where Suppression().IsMatch(line)
        select $"{file}: {line.Trim()}");

    /// <summary>The type itself, a partial of it ("Lexicon.Places"), or for a family what its names begin or end with ("MoveEntries": "StepEntry").</summary>
    private static bool IsNamedAfter(string type, string file)
    {
        var family = LastWord().Match(file).Value;
        var member = family.EndsWith("ies", StringComparison.Ordinal) ? family[..^3] + "y" : family.TrimEnd('s');
        return type.StartsWith(file.Split('.')[0], StringComparison.Ordinal) || (family.EndsWith('s') && type.EndsWith(member, StringComparison.Ordinal));
    }

    [GeneratedRegex("[A-Z][a-z]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^\s*(?:public|internal|file)?\s*(?:(?:static|sealed|abstract|partial|readonly)\s+)*(?:class|record struct|record|struct|enum|interface)\s+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"(?<![\w.~/-])/(home|Users|tmp|root|work|mnt|private)/\w|[A-Z]:\\Users\\", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"#pragma warning disable [\w, ]+$|^\s*#if false|^\s*#region|SuppressMessage\((?!.*Justification)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Suppression();
}
