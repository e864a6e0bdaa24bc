using Verschillen.Domain.Topics;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Understanding;
using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

/// <summary>The question that is shown for a point, said back while its topic is talked about, asks for that point.</summary>
public sealed class AspectQuestionTests
{
    // The rest has no word of its own, or stands for two points.
    private const double LeastUnderstood = 0.85;

    [Fact]
    public void Nearly_every_question_that_is_shown_is_understood()
    {
        var shown = RealContent.Catalogue.Lexicon.Topics.SelectMany(topic => topic.Aspects.SelectMany(aspect => aspect.Questions.Select(text => (Topic: topic.Topic.Value, aspect.AspectId, Text: text)))).ToList();
        var missed = shown.Where(question => !Said(question.Text, question.Topic).AspectIds.Contains(question.AspectId, StringComparer.Ordinal)).ToList();

        Assert.True(missed.Count <= (1 - LeastUnderstood) * shown.Count, $"{missed.Count} of {shown.Count}: {string.Join("; ", missed)}");
    }

    [Theory]
    [InlineData("leerlingenvervoer", "mijn kind wordt dat thuis opgehaald", "opstapplaats")]
    [InlineData("leerlingenvervoer", "wordt ons kind thuis opgehaald", "opstapplaats")]
    [InlineData("gehandicaptenparkeerkaart", "krijg ik bericht als mijn kaart verloopt", "herinnering-verlopen")]
    [InlineData("hulpmiddelen", "wie repareert het hulpmiddel na mijn verhuizing", "onderhoud-na-verhuizing")]
    public void So_is_one_in_nearly_the_same_words(string topic, string text, string aspect) => Assert.Equal([aspect], Said(text, topic).AspectIds);

    [Theory]
    [InlineData("leerlingenvervoer", "mijn kind is ziek thuis")]
    [InlineData("gehandicaptenparkeerkaart", "krijg ik een scootmobiel")]
    public void Other_words_are_no_such_question(string topic, string text) => Assert.DoesNotContain(Said(text, topic).AspectIds, id => RealContent.Catalogue.Lexicon.Topics.Single(words => words.Topic.Value == topic).Aspects.Any(aspect => aspect.AspectId == id));

    [Fact]
    public void Our_own_words_speak_of_no_danger_and_others_do()
    {
        Assert.Null(Said("Is er een plan voor iedereen?", "onderwijshuisvesting").Crisis);
        Assert.NotNull(Said("ik heb een plan om er een eind aan te maken", "onderwijshuisvesting").Crisis);
    }

    private static Reading Said(string text, string topic) => Whole.Read(text, Today, asked: null, new UnderWay(new TopicId(topic)));
}
