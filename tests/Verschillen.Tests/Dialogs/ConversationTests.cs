using Verschillen.Dialogs;
using Verschillen.Domain;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Tests.Some;

namespace Verschillen.Tests.Dialogs;

public sealed class ConversationTests
{
    [Theory]
    [InlineData("Stoppen")]
    [InlineData("nee hoor, dat was alles")] // ended it as the answer to a question that is gone
    [InlineData("stop, ik woon in Zwolle")]
    public void Words_that_ended_it_end_it_again_at_the_same_level(string message)
    {
        var again = RealContent.Conversation.EndAgain(DialogState.Start with { Level = LanguageLevel.A2 }, message, SomeDay.Today);

        Assert.Equal(("stop", true, LanguageLevel.A2), (again.Reply.Name, again.State.IsEnded, again.State.Level));
    }
}
