using System.Globalization;
using Verschillen.Content.Checks.Readability;
using Verschillen.Tests.HouseStyle;

namespace Verschillen.Tests.Content.Checks.Readability;

public sealed class SyllablesTests
{
    [Fact]
    public void At_least_98_of_100_words_counted_by_hand_are_counted_right()
    {
        var words = File.ReadLines(Path.Combine(Repository.Root, "tests/Verschillen.Tests/Content/lettergrepen.csv")).Skip(1).Select(line => line.Split(',')).ToList();

        var wrong = words.Where(word => Syllables.In(word[0]) != int.Parse(word[1], CultureInfo.InvariantCulture)).Select(word => word[0]).ToList();

        Assert.Equal(200, words.Count);
        Assert.True(wrong.Count <= 4, string.Join(", ", wrong));
    }

    [Theory]
    [InlineData("UWV", 3)]
    [InlineData("106", 1)]
    [InlineData("BRP", 3)]
    public void Abbreviations_are_spelled_out_and_figures_are_seen_at_a_glance(string word, int syllables) => Assert.Equal(syllables, Syllables.In(word));
}
