using Verschillen.Domain.Topics;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Tests.HouseStyle;
using Verschillen.Tool.Measuring;

namespace Verschillen.Tests.Understanding;

public sealed class LabelledMessagesTests
{
    private static readonly Lazy<Measurement> s_test = new(() => Measure("tests/uitingen/test.jsonl"));

    // Written by people who knew nothing of the program, to be as unlike each other as they could; nothing is learned from them.
    private static readonly Lazy<Measurement> s_independent = new(() => Measure("tests/uitingen/onafhankelijk.jsonl"));

    // Notes of client supporters and consultants of the Wmo, abbreviated as they write; nothing is learned from them.
    private static readonly Lazy<Measurement> s_notes = new(() => Measure("tests/uitingen/kort-vakmens.jsonl"));

    [Fact]
    public void At_least_95_of_100_intents_are_right() => Assert.InRange(Share(s_test.Value.Intents), 0.95, 1);

    [Fact]
    public void At_least_97_of_100_topics_are_right() => Assert.InRange(Share(s_test.Value.Topics), 0.97, 1);

    [Fact]
    public void At_least_97_of_100_places_are_right() => Assert.InRange(Share(s_test.Value.Places), 0.97, 1);

    [Fact]
    public void At_least_98_of_100_dates_are_right() => Assert.InRange(Share(s_test.Value.Dates), 0.98, 1);

    [Fact]
    public void Every_amount_is_right() => Assert.Equal(s_test.Value.Amounts.All, s_test.Value.Amounts.Right);

    [Fact]
    public void Every_crisis_is_found() => Assert.Equal(s_test.Value.CrisesFound.All, s_test.Value.CrisesFound.Right);

    [Fact]
    public void At_most_1_of_100_alarms_is_false() => Assert.InRange(Share(s_test.Value.NoFalseAlarm), 0.99, 1);

    /// <summary>What was reached on messages of independent writers stays. Some wrote what a reader mixes up easily: hints of danger, places whose part no word tells.</summary>
    [Theory]
    [InlineData("bedoelingen", 0.83)]
    [InlineData("onderwerpen", 0.93)]
    [InlineData("plaatsen", 0.82)]
    [InlineData("niet van ons", 0.92)]
    [InlineData("nood", 0.89)]
    [InlineData("geen vals alarm", 0.98)]
    public void Messages_of_independent_writers_are_read_as_well_as_before(string what, double least)
    {
        var measurement = s_independent.Value;
        var tally = what switch
        {
            "bedoelingen" => measurement.Intents,
            "onderwerpen" => measurement.Topics,
            "plaatsen" => measurement.Places,
            "niet van ons" => measurement.LeftAlone,
            "nood" => measurement.CrisesFound,
            _ => measurement.NoFalseAlarm,
        };

        Assert.InRange(Share(tally), least, 1);
    }

    /// <summary>What was reached on notes of professionals stays.</summary>
    [Theory]
    [InlineData("bedoelingen", 0.93)]
    [InlineData("onderwerpen", 0.90)]
    [InlineData("plaatsen", 0.93)]
    [InlineData("datums", 0.80)]
    public void Notes_of_professionals_are_read_as_well_as_before(string what, double least)
    {
        var tally = what switch
        {
            "bedoelingen" => s_notes.Value.Intents,
            "onderwerpen" => s_notes.Value.Topics,
            "plaatsen" => s_notes.Value.Places,
            _ => s_notes.Value.Dates,
        };

        Assert.InRange(Share(tally), least, 1);
    }

    /// <summary>The sets stay as large and as varied as what is claimed of them asks.</summary>
    [Theory]
    [InlineData("berichten", 1_500)]
    [InlineData("plaatsen", 300)]
    [InlineData("datums en bedragen", 150)]
    [InlineData("buiten bereik", 150)]
    [InlineData("bedoelingen", 22)]
    [InlineData("onderwerpen", 8)]
    [InlineData("stemmen", 8)]
    public void The_sets_hold_enough(string what, int least)
    {
        var messages = new[] { "tests/uitingen/ontwikkel.jsonl", "tests/uitingen/test.jsonl" }
            .SelectMany(file => File.ReadLines(Path.Combine(Repository.Root, file))).Select((line, index) => LabelledMessage.Parse(line, index + 1)).ToList();

        var count = what switch
        {
            "berichten" => messages.Count,
            "plaatsen" => messages.Sum(message => message.Places.Count),
            "datums en bedragen" => messages.Sum(message => message.Dates.Count + message.Amounts.Count),
            "buiten bereik" => messages.Count(message => message.Intent is MeasuredLabels.OutOfScope),
            "bedoelingen" => messages.Select(message => message.Intent).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            "onderwerpen" => messages.SelectMany(message => message.Topics ?? []).Distinct(StringComparer.Ordinal).Count(),
            _ => messages.Select(message => message.Voice).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
        };

        Assert.InRange(count, least, int.MaxValue);
    }

    private static double Share(Tally tally) => tally.Right / (double)tally.All;

    private static Measurement Measure(string file)
    {
        var knowledge = RealContent.Catalogue.Knowledge;
        var mainTopicOf = knowledge.Topics.Where(topic => topic.MainTopic is not null).ToDictionary<Topic, TopicId, TopicId>(topic => topic.Id, topic => topic.MainTopic!.Value);
        var measurement = new Measurement();
        foreach (var message in File.ReadLines(Path.Combine(Repository.Root, file)).Select((line, index) => LabelledMessage.Parse(line, index + 1)))
        {
            measurement.Add(message, MeasuredReading.Of(message.Id, Reader.Read(message.Text), knowledge.Gazetteer, mainTopicOf, 0));
        }

        return measurement;
    }
}
