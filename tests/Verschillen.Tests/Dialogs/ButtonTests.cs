using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Tests.Some;
using Verschillen.Understanding;

namespace Verschillen.Tests.Dialogs;

/// <summary>The words on a button, typed or pressed, mean what the button says.</summary>
public sealed class ButtonTests
{
    public static TheoryData<Phrase, Intent> Buttons => new()
    {
        { Phrases.DoOtherTopic, Intent.OtherTopic },
        { Phrases.DoSummary, Intent.Summary },
        { Phrases.DoSimpler, Intent.Simpler },
        { Phrases.DoOrdinary, Intent.Ordinary },
        { Phrases.DoLonger, Intent.Longer },
        { Phrases.DoHelp, Intent.Help },
        { Phrases.DoStop, Intent.Stop },
        { Phrases.DoCompare, Intent.CompareMove },
    };

    public static TheoryData<string> Topics => [.. RealContent.Catalogue.Knowledge.Topics.Select(topic => topic.Id.Value)];

    [Theory]
    [MemberData(nameof(Buttons))]
    public void A_command_on_a_button_is_that_command(Phrase phrase, Intent intent) => Assert.All(
        Enum.GetValues<LanguageLevel>(),
        level => Assert.Equal(intent, RealContent.Reader.Read(RealContent.Catalogue.Knowledge.Phrasebook.Say(phrase, level), SomeDay.Today, asked: null).Intent));

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_on_a_button_chooses_that_topic(string id)
    {
        var topic = RealContent.Catalogue.Knowledge.Topics.Single(one => string.Equals(one.Id.Value, id, StringComparison.Ordinal));

        Assert.All(new[] { topic.Title.B1, topic.Title.A2! }, title =>
        {
            var reading = RealContent.Reader.Read(title, SomeDay.Today, asked: null);
            Assert.Equal((Intent.None, topic.Id), (reading.Intent, reading.Topics[0]));
        });
    }

    [Theory]
    [InlineData("Zeg het in gewone woorden")]
    [InlineData("Ik heb een gewone rolstoel")]
    public void An_ordinary_word_is_no_danger(string message) => Assert.Null(RealContent.Reader.Read(message, SomeDay.Today, asked: null).Crisis);

    [Theory]
    [InlineData("er is iemand gewond")]
    [InlineData("er zijn gewonden")]
    public void Somebody_hurt_is(string message) => Assert.Equal(CrisisKind.Life, RealContent.Reader.Read(message, SomeDay.Today, asked: null).Crisis);
}
