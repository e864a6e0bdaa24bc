using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Rules;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Replies;

/// <summary>What a municipality must be asked, whether two are compared or one is asked about.</summary>
public sealed class QuestionsToAskWriterTests
{
    private static readonly Reading AboutOne = For(Intent.AskRule).In(Testdorp).About(Card);

    [Fact]
    public void A_price_that_is_disputed_is_a_question_for_one_municipality_and_for_two()
    {
        Rule[] rules = [.. new[] { 5, 6 }.Select(euros => SomeRules.Rule(SomeRules.Euros(euros), Testdorp, aspect: Price.Id) with { IsDisputed = true })];

        Assert.All(Both(rules), talk => Assert.Contains(Question(Price.Id), Questions(talk)));
    }

    [Fact]
    public void A_sum_of_which_the_source_does_not_say_what_it_is_for_is_a_question_for_one_municipality_and_for_two()
    {
        var rule = SomeRules.Rule(SomeRules.Euros(5) with { Includes = null }, Testdorp, aspect: Price.Id);

        Assert.All(Both(rule), talk => Assert.Contains(Question(Price.Id), Questions(talk)));
    }

    [Fact]
    public void What_is_known_for_the_day_is_no_question() =>
        Assert.DoesNotContain(Question(Price.Id), Questions(Talk.With(SomeReceipts.Later(rules: [SomeRules.Rule(SomeRules.Euros(5), Testdorp, aspect: Price.Id)]), AboutOne)));

    [Fact]
    public void Of_one_municipality_too_five_questions_are_told_and_how_many_there_are_more()
    {
        var talk = OfSeven(AboutOne);

        Assert.Equal(5, Questions(talk).Count);
        Assert.Contains("[onbekend-meer 2]", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asks_to_be_told_more_of_one_municipality_hears_every_question()
    {
        var talk = OfSeven(AboutOne).Then(For(Intent.Longer));

        Assert.Equal(7, Questions(talk).Count);
        Assert.False(talk.Says(Phrases.UnknownMore));
    }

    [Fact]
    public void Of_points_that_were_asked_for_every_question_is_told() =>
        Assert.Equal(6, Questions(OfSeven(AboutOne.Asking("punt1", "punt2", "punt3", "punt4", "punt5", "punt6"))).Count);

    private static Talk OfSeven(Reading message) =>
        Talk.With(SomeReceipts.Later(topics: [SomeTopics.Topic(Card, [.. Enumerable.Range(1, 7).Select(number => SomeTopics.Aspect($"punt{number}"))])], rules: []), message);

    private static IEnumerable<Talk> Both(params IReadOnlyList<Rule> rules)
    {
        var knowledge = SomeReceipts.Later(rules: rules);
        return [Talk.With(knowledge, AboutOne), Talk.With(knowledge, WholeMove.About(Card), No)];
    }

    private static string Question(string point) => $"Vraag: wat geldt voor {point}?";

    private static IReadOnlyList<string> Questions(Talk talk) => talk.Reply.Blocks.OfType<ToAsk>().Single().Questions;
}
