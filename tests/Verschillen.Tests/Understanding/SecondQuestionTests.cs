using Verschillen.Understanding;

namespace Verschillen.Tests.Understanding;

public sealed class SecondQuestionTests
{
    [Theory]
    [InlineData("en wat kost een parkeerkaart in Utrecht, en houd ik mijn scootmobiel?", Intent.CompareMove, "hulpmiddelen")]
    [InlineData("wat kost een parkeerkaart in Utrecht en hoe vraag ik een scootmobiel aan", Intent.Apply, "hulpmiddelen")]
    public void The_question_that_is_not_answered_first_is_kept(string text, Intent intent, string topic)
    {
        var further = Reader.Read(text).Further;

        Assert.Equal((intent, topic), (further?.Intent, further?.Topic?.Value));
    }

    [Theory]
    [InlineData("wat kost een parkeerkaart in Utrecht")]
    [InlineData("ik verhuis van Breda naar Tilburg en wil weten wat er verandert")]
    [InlineData("hoe vraag ik een rolstoel en een scootmobiel aan")]
    [InlineData("hallo, ja graag, doe maar")]
    public void A_message_that_asks_one_thing_keeps_nothing(string text) => Assert.Null(Reader.Read(text).Further);
}
