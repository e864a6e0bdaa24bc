using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Comparing;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Replies;

/// <summary>What an answer holds and in which order.</summary>
public sealed class GoalWriterTests
{
    [Fact]
    public void A_move_within_one_municipality_has_its_own_answer()
    {
        var talk = Talk.Hears(Message.From(Testdorp).To(Testdorp).About(Card));

        Assert.Equal("zelfde_gemeente", talk.Reply.Name);
        Assert.Empty(talk.Reply.Blocks.OfType<Comparison>());
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Who_has_moved_already_is_told_what_to_do_now(int days, bool isWarned) =>
        Assert.Equal(isWarned, Move(Message.From(Voorbeeldstad).To(Testdorp).On(Today.AddDays(days))).Warns("al_verhuisd"));

    [Fact]
    public void Steps_of_who_has_moved_already_are_for_now() =>
        Assert.True(Move(Message.From(Voorbeeldstad).To(Testdorp).On(Today.AddDays(-30))).Reply.Blocks.OfType<Steps>().Single().Items[0].IsNow);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_planned_merger_is_told_on_either_side(bool isOld)
    {
        var talk = Move(isOld ? Message.From(Opgaarde).To(Testdorp).On(MovingDay) : Message.From(Testdorp).To(Opgaarde).On(MovingDay));

        Assert.True(talk.Warns("fusie_gepland"));
        Assert.Contains("[fusie-gepland Opgaarde Proefhaven 1 januari 2027]", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merger_of_the_two_is_told_once() =>
        Assert.Single(Move(Message.From(Opgaarde).To(Proefhaven).On(MovingDay)).Reply.Blocks.OfType<Warning>());

    [Fact]
    public void An_answer_has_its_parts_in_order() => Assert.Equal(
        ["Heading", "Say", "Comparison", "Comparison", "Steps", "ToAsk", "HandOver", "Sources", "ReceiptLine", "Ask", "Choices"],
        Move(WholeMove).Reply.Blocks.Select(block => block.GetType().Name));

    [Fact]
    public void A_figure_of_this_year_is_not_told_as_that_of_the_moving_year()
    {
        var row = Row(Move(WholeMove), "prijs");

        Assert.Equal(Verdict.CannotSay, row.Verdict);
        Assert.Contains("[cel-andere-dag 130 euro 2026 2027]", row.To.Text, StringComparison.Ordinal);
        Assert.Contains("30 euro meer", row.Conclusion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_price_that_is_asked_for_another_year_is_not_told_as_that_of_today()
    {
        var talk = Talk.Hears(For(Intent.AskRule).In(Testdorp).About(Card).On(new DateOnly(2027, 1, 1), isExact: false));

        Assert.Contains("[regel-op-dag 1 januari 2027]", talk.Text, StringComparison.Ordinal);
        Assert.Contains("[cel-andere-dag 130 euro 2026 2027]", talk.Text, StringComparison.Ordinal);
        Assert.False(talk.Says(Phrases.DateTakenAs));
    }

    [Fact]
    public void A_price_that_is_asked_for_a_far_year_is_told_as_that_of_today()
    {
        var talk = Talk.Hears(For(Intent.AskRule).In(Testdorp).About(Card).On(new DateOnly(2020, 1, 1), isExact: false));

        Assert.True(talk.Says(Phrases.RuleDayTooFar));
        Assert.False(talk.Says(Phrases.RuleOnDay));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-06-30", "[cel-andere-periode 1 januari 2026 30 juni 2026 130 euro op 22 november 2026]")]
    [InlineData("2024-08-01", "2025-07-31", "[cel-andere-periode 1 augustus 2024 31 juli 2025 130 euro in 2026]")]
    [InlineData("2025-01-01", "2025-12-31", "[cel-andere-dag 130 euro 2025 2026]")]
    [InlineData("2026-12-15", null, "[cel-vanaf 15 december 2026 130 euro op 22 november 2026]")]
    [InlineData(null, "2026-06-30", "[cel-tot-en-met 30 juni 2026 130 euro op 22 november 2026]")]
    public void A_figure_of_another_time_is_told_with_the_days_that_its_source_names(string? from, string? through, string told)
    {
        var rule = SomeRules.Rule(SomeRules.Euros(130), Testdorp, aspect: "prijs", validity: new Validity(from is null ? null : Day(from), through is null ? null : Day(through)));

        Assert.Contains(told, Rule(rule).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_municipality_does_not_have_is_told_with_its_note_and_the_age_of_its_source()
    {
        var rule = SomeRules.Rule(new IsNotOffered(Instead: null), Testdorp, SomeRules.Source(new SourceDate(2019)), aspect: "gratis-parkeren") with { Note = SomeRules.Note("Gestopt in 2020.") };

        Assert.Contains("[cel-niet-aangeboden] Gestopt in 2020. [bron-oud 2019]", Rule(rule).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_falls_under_another_topic_is_told_with_the_age_of_its_source()
    {
        var rule = SomeRules.Rule(new IsPartOf(Aid), Testdorp, SomeRules.Source(new SourceDate(2019)), aspect: "gratis-parkeren");

        Assert.Contains("[cel-valt-onder hulpding] [bron-oud 2019]", Rule(rule).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_source_says_twice_with_one_note_is_told_once()
    {
        var source = SomeRules.Source(date: null, "site");
        var rules = new[] { 5, 6 }.Select(euros => SomeRules.Rule(SomeRules.Euros(euros), Testdorp, source, aspect: "prijs") with { IsDisputed = true, Note = SomeRules.Note("Vraag het na.") });

        Assert.Contains(
            $"[cel-betwist-een-bron 5 euro ([cel-betwist-zonder-datum]) en 6 euro ([cel-betwist-zonder-datum])] [cel-betwist-noot 5 euro ([cel-betwist-zonder-datum]) en 6 euro ([cel-betwist-zonder-datum]) {source.Title} Vraag het na.]",
            Rule([.. rules]).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_says_that_it_falls_under_another_topic_is_told_so_beside_one_that_has_a_sum()
    {
        Rule[] rules =
        [
            SomeRules.Rule(SomeRules.Euros(5), Testdorp, SomeRules.Source("een"), aspect: "prijs") with { IsDisputed = true },
            SomeRules.Rule(new IsPartOf(Aid), Testdorp, SomeRules.Source("twee"), aspect: "prijs") with { IsDisputed = true },
        ];

        Assert.Contains("[cel-betwist 5 euro en [cel-valt-onder hulpding]]", Rule(rules).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disputed_amount_says_which_part_it_is_for()
    {
        var price = Price with { Parts = [new NamedOption("kaart", SomeWords.Words("de kaart")), new NamedOption("keuring", SomeWords.Words("de keuring"))] };
        var topic = SomeTopics.Topic(Card, price);
        Rule[] rules =
        [
            SomeRules.Rule(SomeRules.Euros(202) with { Includes = ["keuring"] }, Testdorp, SomeRules.Source("een"), aspect: "prijs") with { IsDisputed = true },
            SomeRules.Rule(SomeRules.Euros(205) with { Includes = ["kaart", "keuring"] }, Testdorp, SomeRules.Source("twee"), aspect: "prijs") with { IsDisputed = true },
        ];

        var talk = Talk.With(SomeReceipts.Later(topics: [topic], rules: rules), For(Intent.AskRule).In(Testdorp).About(Card));

        Assert.Contains("[cel-betwist 202 euro ([cel-betwist-voor de keuring]) en 205 euro]", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_source_that_disagrees_keeps_its_own_note()
    {
        var rules = new[]
        {
            SomeRules.Rule(SomeRules.Euros(5), Testdorp, SomeRules.Source("besluit"), aspect: "prijs") with { IsDisputed = true, Note = SomeRules.Note("Alleen bij het loket.") },
            SomeRules.Rule(SomeRules.Euros(6), Testdorp, SomeRules.Source("site"), aspect: "prijs") with { IsDisputed = true, Note = SomeRules.Note("Ook per post.") },
        };

        var row = Row(Talk.With(SomeReceipts.Later(rules: rules), WholeMove.About(Card), No), "prijs");

        Assert.Contains($"[cel-betwist-noot 5 euro (2026) {rules[0].Source.Title} Alleen bij het loket.] [cel-betwist-noot 6 euro (2026) {rules[1].Source.Title} Ook per post.]", row.To.Text, StringComparison.Ordinal);
        Assert.Equal(2, row.To.Sources.Count);
    }

    [Fact]
    public void What_is_known_on_one_side_only_has_a_row_that_says_so()
    {
        var row = Row(Move(WholeMove), "termijn");

        Assert.Equal(("[cel-onbekend]", Verdict.CannotSay), (row.From.Text, row.Verdict));
        Assert.Empty(row.From.Sources);
    }

    [Fact]
    public void What_is_known_nowhere_has_no_row_and_a_question_to_ask()
    {
        var talk = Move(WholeMove);

        Assert.DoesNotContain(talk.Reply.Blocks.OfType<Comparison>().SelectMany(table => table.Rows), row => row.AspectId is "gratis-parkeren");
        Assert.Contains("Vraag: wat geldt voor gratis-parkeren?", talk.Reply.Blocks.OfType<ToAsk>().Single().Questions);
    }

    [Fact]
    public void Of_two_places_of_which_nothing_is_known_the_answer_says_so_and_whom_to_call()
    {
        var talk = Move(Message.From(Proefhaven).To(DubbelenNoord).On(MovingDay));

        Assert.True(talk.Says(Phrases.NothingKnown));
        Assert.Contains("0999 40 00", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_of_a_source_stands_in_the_list_of_sources()
    {
        var reply = Move(WholeMove).Reply;
        var listed = reply.Blocks.OfType<Sources>().Single().Lines.Select(line => line.Number).ToList();

        var cited = reply.Blocks.OfType<Comparison>().SelectMany(table => table.Rows).SelectMany(row => row.From.Sources.Concat(row.To.Sources));

        Assert.Equal(Enumerable.Range(1, listed.Count), listed);
        Assert.All(cited, number => Assert.Contains(number, listed));
    }

    [Fact]
    public void The_desk_for_the_topic_is_the_one_to_call() =>
        Assert.Contains(Move(WholeMove).Reply.Blocks.OfType<HandOver>().Single().Contacts, contact => contact.Phone is "0999 12 34 56");

    [Fact]
    public void An_old_general_number_is_told_as_old() =>
        Assert.Contains("[nummer-oud 2018]", Talk.Hears(For(Intent.ClientSupport).In(Testdorp)).Text, StringComparison.Ordinal);

    private static Talk Rule(params IReadOnlyList<Rule> rules) => Talk.With(SomeReceipts.Later(rules: rules), For(Intent.AskRule).In(Testdorp).About(Card));

    private static Talk Move(Reading move) => Talk.Hears(move.About(Card), No);

    private static ComparisonRow Row(Talk talk, string aspect) =>
        talk.Reply.Blocks.OfType<Comparison>().SelectMany(table => table.Rows).Single(row => string.Equals(row.AspectId, aspect, StringComparison.Ordinal));
}
