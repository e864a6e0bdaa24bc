using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Steering;

/// <summary>The first answer to who was not greeted.</summary>
public sealed class FirstAnswerTests
{
    private static readonly DialogState s_ungreeted = DialogState.Start with { IsUngreeted = true };

    [Theory]
    [InlineData(Intent.Help, true)]
    [InlineData(Intent.Privacy, false)]
    [InlineData(Intent.Tell, false)]
    public void It_asks_once_not_to_give_a_name(Intent intent, bool isAdded)
    {
        var talk = Talk.From(s_ungreeted, For(intent));

        Assert.Equal((true, isAdded), (talk.Says(Phrases.NewConversation), talk.Says(Phrases.NoName)));
    }
}
