using Verschillen.Dialogs;

namespace Verschillen.Tests.Dialogs;

/// <summary>How answers are held and changed.</summary>
public sealed class AnswersTests
{
    private static readonly Answers Given = [new("van", ["GM9001"]), new("naar", ["GM9002"])];

    [Fact]
    public void An_answer_given_anew_stands_where_the_first_stood()
    {
        var answers = Given.With("van", "GM9003");

        Assert.Equal(["van", "naar"], answers.Select(answer => answer.Question));
        Assert.Equal(["GM9003"], answers["van"]);
    }

    [Fact]
    public void An_answer_that_is_taken_away_is_not_there() => Assert.Null(Given.Without("van")["van"]);

    [Fact]
    public void In_another_order_the_same_is_said() => Assert.True(Given.SaySameAs([.. Given.Reverse()]));

    [Fact]
    public void Another_answer_says_otherwise() => Assert.False(Given.SaySameAs(Given.With("van", "GM9003")));
}
