using Verschillen.Domain.Help;
using Verschillen.Domain.Rules;
using Verschillen.Tests.Some;
using static Verschillen.Tests.Some.SomeWords;

namespace Verschillen.Tests.Domain.Help;

public sealed class StudyFigureTests
{
    private static readonly StudyFigure Prices = Figure(Range(3, 50, 100), Range(1, 100, 150), Range(4, 150, 200)) with { Covers = ["kaart"] };
    private static readonly StudyFigure Answers = Figure(Code(5, "ja"), Code(3, "nee"));

    [Fact]
    public void It_counts_the_municipalities_that_do_the_same() => Assert.Equal((5, 3), (Answers.CountLike(new YesNo(IsYes: true)), Answers.CountLike(new YesNo(IsYes: false))));

    [Fact]
    public void A_price_is_like_those_between_whose_bounds_it_lies() => Assert.Equal(3, Prices.CountLike(Price(80)));

    [Fact]
    public void A_price_on_the_edge_of_two_is_not_placed() => Assert.Null(Prices.CountLike(Price(100)));

    [Fact]
    public void A_price_that_nobody_asks_is_like_none() => Assert.Equal(0, Prices.CountLike(Price(250)));

    [Fact]
    public void A_price_for_something_else_is_not_placed() => Assert.Null(Prices.CountLike(Price(80) with { Covers = ["kaart", "keuring"] }));

    [Fact]
    public void A_price_of_which_is_not_known_what_it_covers_is_not_placed() => Assert.Null(Prices.CountLike(Price(80) with { Covers = null }));

    [Fact]
    public void A_price_that_is_not_exact_is_not_placed() => Assert.Null(Prices.CountLike(Price(80) with { Bound = Bound.MoreThan }));

    [Fact]
    public void While_some_are_not_known_a_value_is_not_like_none() =>
        Assert.Null(Figure(Code(5, "ja"), new StudyOutcome(3, Words("Niet bekend."), ValueCode: null)).CountLike(new YesNo(IsYes: false)));

    [Fact]
    public void A_length_of_time_is_counted_in_months() => Assert.Equal(8, Figure(Range(8, 18, 36)).CountLike(new Duration(2, TimeUnit.Years)));

    [Fact]
    public void A_text_is_not_placed() => Assert.Null(Answers.CountLike(new FreeText("ja")));

    private static Amount Price(decimal euros) => new(euros, Per.Time) { Covers = ["kaart"] };

    private static StudyFigure Figure(params IReadOnlyList<StudyOutcome> outcomes) =>
        new("cijfer", SomeTopics.Id, "punt", Words("Hoeveel?"), Total: 8, outcomes, SomeRules.Source());

    private static StudyOutcome Code(int count, string code) => new(count, Words("Zo."), code);

    private static StudyOutcome Range(int count, decimal from, decimal through) => new(count, Words("Zo."), ValueCode: null) { AtLeast = from, AtMost = through };
}
