using System.Globalization;
using Verschillen.Domain.Income;
using Verschillen.Domain.Rules;
using Verschillen.Tests.HouseStyle;
using YamlDotNet.RepresentationModel;

namespace Verschillen.Tests.Domain.Income;

/// <summary>The eight anonymous policies of the study of 2026, at a norm of 1,000 euros a month, over 12 months, for a cost of 5,000 euros.</summary>
public sealed class StudyPoliciesTests
{
    private const decimal Norm1000 = 1_000;
    private const decimal Cost = 5_000;

    [Theory]
    [InlineData("A", 120, 300)]
    [InlineData("B", 120, 0)]
    [InlineData("C", 120, 420)]
    [InlineData("D", 120, 600)]
    [InlineData("E", 120, 0)]
    [InlineData("F", 120, 0)]
    [InlineData("G", 120, 600)]
    [InlineData("A", 130, 600)]
    [InlineData("B", 130, 420)]
    [InlineData("C", 130, 840)]
    [InlineData("D", 130, 1200)]
    [InlineData("E", 130, 240)]
    [InlineData("F", 130, 0)]
    [InlineData("G", 130, 1800)]
    [InlineData("B", 150, 1260)]
    [InlineData("C", 150, 1680)]
    [InlineData("D", 150, 2400)]
    [InlineData("E", 150, 720)]
    [InlineData("F", 150, 2400)]
    [InlineData("G", 150, 4200)]
    [InlineData("G", 160, 5000)]
    public void The_own_share_follows_from_the_table(string policy, decimal income, decimal euros) =>
        Assert.Equal(euros, OwnShare.Of(PolicyOf(policy)!, income, Norm1000, Cost)?.Euros);

    [Theory]
    [InlineData("A", 131)]
    [InlineData("D", 151)]
    public void What_the_table_does_not_say_is_not_calculated(string policy, decimal income) =>
        Assert.Null(OwnShare.Of(PolicyOf(policy)!, income, Norm1000, Cost));

    [Fact]
    public void A_policy_whose_first_band_has_no_beginning_cannot_be_calculated() => Assert.Null(PolicyOf("H"));

    /// <returns>Null when a band does not say where it begins.</returns>
    private static AbilityToPay? PolicyOf(string id)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Repository.TextOf("tests/Verschillen.Tests/Domain/Income/draagkracht-onderzoek.yml")));
        var policy = ((YamlSequenceNode)((YamlMappingNode)stream.Documents[0].RootNode)["beleid"]).Cast<YamlMappingNode>().Single(one => Text(one, "id") == id);
        var bands = ((YamlSequenceNode)policy["banden"]).Cast<YamlMappingNode>().Select(band => (From: Number(band, "van"), To: Number(band, "tot"), Share: Number(band, "aandeel"))).ToList();
        return bands.Exists(band => band.From is null)
            ? null
            : new AbilityToPay([.. bands.Select(band => new IncomeBand(band.From!.Value, band.To, band.Share!.Value))], Norm.MinimumWage);
    }

    private static decimal? Number(YamlMappingNode node, string key) => Text(node, key) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;
}
