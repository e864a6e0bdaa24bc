using System.Text.Json;
using Verschillen.Tests.HouseStyle;
using Verschillen.Understanding;

namespace Verschillen.Tests.Understanding;

/// <summary>First messages in which people tell something of themselves ("ik ben blind"); nothing is learned from those of the file.</summary>
public sealed class ToldMessagesTests
{
    private static readonly Lazy<ILookup<string, Reading>> s_readings = new(() => File.ReadLines(Path.Combine(Repository.Root, "tests/uitingen/verteld.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToLookup(message => message.GetProperty("label").GetString()!, message => Reader.Read(message.GetProperty("text").GetString()!), StringComparer.Ordinal));

    /// <summary>What was reached stays.</summary>
    [Fact]
    public void What_is_told_is_thanked_for_and_asks_nothing() => Assert.InRange(Share("vertelt", reading => reading.Intent is Intent.Tell), 0.6, 1);

    [Fact]
    public void What_is_told_is_seldom_an_alarm() => Assert.InRange(Share("vertelt", reading => reading.Crisis is null), 0.92, 1);

    [Fact]
    public void Danger_that_is_told_as_plainly_is_heard() => Assert.Equal(1, Share("crisis", reading => reading.Crisis is not null));

    [Fact]
    public void A_wish_or_a_command_is_more_than_told() => Assert.InRange(Share("wil", reading => reading.Intent is not Intent.Tell), 0.85, 1);

    [Theory]
    [InlineData("ik ben blind")]
    [InlineData("mijn zoon heeft autisme")]
    [InlineData("ik kan niet meer traplopen")]
    [InlineData("ik ben net uit het ziekenhuis")]
    public void A_body_or_a_home_is_no_alarm_and_no_command(string text) => Assert.Equal((Intent.Tell, null), (Reader.Read(text).Intent, Reader.Read(text).Crisis));

    /// <summary>Where something was told before, it is told back and no first message.</summary>
    [Fact]
    public void In_a_conversation_it_is_said_back()
    {
        var reading = Reader.Whole.Read("ik ben ook slechtziend", Reader.Today, asked: null, new UnderWay(null));

        Assert.Equal((Intent.None, true), (reading.Intent, reading.IsSaidBack));
    }

    private static double Share(string label, Func<Reading, bool> isRight) => s_readings.Value[label].Count(isRight) / (double)s_readings.Value[label].Count();
}
