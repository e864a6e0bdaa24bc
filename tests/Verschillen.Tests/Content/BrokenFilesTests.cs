using Verschillen.Content;
using Verschillen.Tests.HouseStyle;

namespace Verschillen.Tests.Content;

/// <summary>Every check is seen failing on a broken copy of a real file; all faults are told in one run.</summary>
public sealed class BrokenFilesTests
{
    private static readonly Lazy<(ContentReading Reading, IReadOnlyDictionary<string, (string File, int Line)> Places)> s_broken = new(ReadBroken);

    private static readonly DateOnly s_today = new(2036, 1, 1);

    public static TheoryData<string> Names() => new(Faults.All.Select(fault => fault.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_in_a_real_file_is_named_with_its_line_and_how_to_mend_it(string name)
    {
        var (reading, places) = s_broken.Value;
        var fault = Faults.All.Single(fault => fault.Name == name);
        var (file, line) = places[name];

        var told = reading.Problems.Where(problem => problem.File == file).ToList();

        Assert.True(
            told.Exists(problem => problem.What.Contains(fault.What, StringComparison.Ordinal) && (fault.Down is null || problem.Line == line) && problem.Mend.Length > 0),
            $"Not told of {file}:{line}: {fault.What}\nTold:\n{string.Join('\n', told)}");
    }

    [Fact]
    public void Nothing_is_half_read() => Assert.Null(s_broken.Value.Reading.Catalogue);

    [Fact]
    public void A_file_that_was_left_whole_is_not_named()
    {
        var (reading, places) = s_broken.Value;
        var broken = places.Values.Select(place => place.File).ToHashSet(StringComparer.Ordinal);

        // The two faults in names of topics are also told where the topic is referred to, and bounds the wrong way round at every figure that lies outside.
        Assert.Empty(reading.Problems.Where(problem => problem.File.StartsWith("content/gemeenten/", StringComparison.Ordinal) && !broken.Contains(problem.File) && !problem.What.Contains("pgb", StringComparison.Ordinal) && !problem.What.Contains("99999999", StringComparison.Ordinal)).Select(problem => problem.ToString()));
    }

    private static (ContentReading, IReadOnlyDictionary<string, (string File, int Line)>) ReadBroken()
    {
        var root = Directory.CreateTempSubdirectory("verschillen-");
        try
        {
            foreach (var file in Repository.Files.Where(file => file.StartsWith("content/", StringComparison.Ordinal) || file.StartsWith("dialogs/", StringComparison.Ordinal)))
            {
                var copy = Path.Combine(root.FullName, file);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(Path.Combine(Repository.Root, file), copy);
            }

            File.WriteAllText(Path.Combine(root.FullName, "content/gemeenten/los.txt"), "los\n");
            var taken = new HashSet<string>(StringComparer.Ordinal);
            var places = Faults.All.ToDictionary(fault => fault.Name, fault => fault.PutInto(root.FullName, taken), StringComparer.Ordinal);
            return (ContentFolder.Check(root.FullName, s_today), places);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
