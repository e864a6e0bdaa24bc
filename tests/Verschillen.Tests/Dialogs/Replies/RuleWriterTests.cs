using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Dialogs.Scripts;
using static Verschillen.Tests.Some.SomeDay;

namespace Verschillen.Tests.Dialogs.Replies;

/// <summary>In which order the points of one municipality are told.</summary>
public sealed class RuleWriterTests
{
    private static readonly string s_ahead = RealContent.Catalogue.Knowledge.TopicWith(new TopicId("hulpmiddelen"))!
        .Aspects.Single(aspect => aspect is { IsOnlyAhead: true, IsTerm: false }).Label.In(LanguageLevel.B1);

    [Theory]
    [InlineData("ik blijf in Ede wonen, kan ik een scootmobiel krijgen", false)]
    [InlineData("ik verhuis op 1 maart 2027 van Ede naar Zwolle|wat zijn de regels voor een scootmobiel in Zwolle", true)]
    public void What_only_matters_before_a_move_comes_last_without_a_move(string said, bool isFirst)
    {
        var conversation = RealContent.Conversation;
        var turn = conversation.Begin();
        foreach (var message in said.Split('|'))
        {
            turn = conversation.Answer(turn.State, message, Today);
        }

        var told = turn.Reply.Blocks.OfType<Facts>().First().Items.Select(fact => fact.Label).ToList();
        Assert.Equal(isFirst ? 0 : told.Count - 1, told.IndexOf(s_ahead));
    }
}
