using Verschillen.Domain.Topics;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Tests.HouseStyle;
using Verschillen.Tool.Measuring;

namespace Verschillen.Tests.Understanding;

public sealed class LabelledMessagesTests
{
    private static readonly Lazy<Measurement> s_test = new(() => Measure("tests/uitingen/test.jsonl"));

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
