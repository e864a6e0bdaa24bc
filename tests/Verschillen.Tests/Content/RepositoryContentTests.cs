using Verschillen.Content;
using Verschillen.Tests.HouseStyle;
using Verschillen.Understanding;

namespace Verschillen.Tests.Content;

/// <summary>The real content: every file is a test case of its own.</summary>
public sealed class RepositoryContentTests
{
    private static readonly Lazy<ContentReading> s_reading = new(() => ContentFolder.Check(Repository.Root, today: DateOnly.MaxValue)); // the clock of who tests does not decide

    public static TheoryData<string> Files() => new(new[] { "content", "dialogs" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_content_file_has_no_problem(string path) =>
        Assert.Empty(s_reading.Value.Problems.Where(problem => problem.File == path).Select(problem => problem.ToString()));

    [Fact]
    public void The_whole_folder_has_no_problem() => Assert.Empty(s_reading.Value.Problems.Select(problem => problem.ToString()));

    [Fact]
    public void The_whole_folder_becomes_a_catalogue_with_all_municipalities() =>
        Assert.Equal(342, s_reading.Value.Catalogue?.Knowledge.Gazetteer.Municipalities.Count);

    [Fact]
    public void Every_remark_that_is_listened_for_has_its_phrases() =>
        Assert.All(Enum.GetValues<Remark>(), remark => Assert.NotEmpty(s_reading.Value.Catalogue!.Lexicon.Words.Remarks[remark]));

    /// <summary>"Hoe vraag ik dat aan" tells first where to apply.</summary>
    [Fact]
    public void A_point_that_asks_where_to_apply_is_marked_as_such() => Assert.Empty(
        s_reading.Value.Catalogue!.Knowledge.Topics.SelectMany(topic => topic.Aspects.Where(aspect => !aspect.IsWhereToApply && (aspect.Label.B1.StartsWith("Waar vraag ik", StringComparison.Ordinal) || aspect.Label.B1.StartsWith("Waar meld ik", StringComparison.Ordinal))).Select(aspect => $"{topic.Id} {aspect.Id}")));
}
