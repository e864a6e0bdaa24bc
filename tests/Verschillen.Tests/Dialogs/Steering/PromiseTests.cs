using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Steering;

/// <summary>A question in place of an answer is told that it comes afterwards; then it must.</summary>
public sealed class PromiseTests
{
    private static Talk Asked(Intent intent) => Talk.Hears(WholeMove.About(Card), For(intent).Asking("prijs"));

    [Theory]
    [InlineData(Intent.AskRule)]
    [InlineData(Intent.CompareMove)]
    public void What_was_promised_is_answered_when_nothing_is_asked_any_more(Intent intent)
    {
        var promised = Asked(intent);

        var talk = promised.Then(No);

        Assert.Equal((true, intent), (promised.Says(Phrases.FirstThis), promised.State.Later?.Intent));
        Assert.Equal(("vergelijking", null), (talk.Reply.Name, talk.State.Later));
    }

    [Fact]
    public void Not_knowing_the_answer_loses_no_promise() => Assert.Equal(["prijs"], Asked(Intent.AskRule).Then(DoNotKnow).State.AspectIds);

    [Fact]
    public void Another_topic_first_leaves_the_promise_to_choose()
    {
        var talk = Asked(Intent.AskRule).Then(Message.About(Aid));

        Assert.Equal((Card, Goal.Compare), (talk.State.Later!.Topic!.Value, talk.State.Later.Goal));
        Assert.Contains(talk.Reply.Choices, choice => choice.Text is "[mijn-andere-vraag]");
    }

    [Fact]
    public void A_promise_that_is_chosen_asks_on_and_answers_its_own_points()
    {
        var talk = Asked(Intent.AskRule).Then(Message.About(Aid), For(Intent.LaterQuestion), No);

        Assert.Equal(("vergelijking", null), (talk.Reply.Name, talk.State.Later));
        Assert.Equal(["prijs"], talk.State.AspectIds);
        Assert.Equal(Card.Value, talk["onderwerp"]);
    }

    [Fact]
    public void Skipping_the_question_answers_the_promise()
    {
        var talk = Asked(Intent.AskRule).Then(For(Intent.LetGo));

        Assert.Equal((true, "vergelijking", null), (talk.Says(Phrases.Skipped), talk.Reply.Name, talk.State.Later));
        Assert.Equal(["prijs"], talk.State.AspectIds);
    }

    [Fact]
    public void With_no_question_left_a_promise_is_let_go_and_the_conversation_stays()
    {
        var talk = Asked(Intent.AskRule).Then(Message.About(Aid), For(Intent.LetGo), For(Intent.LetGo));

        Assert.Equal((true, false, null), (talk.Says(Phrases.LaterLetGo), talk.State.IsEnded, talk.State.Later));
        Assert.False(talk.Then(For(Intent.LetGo)).State.IsEnded);
    }
}
