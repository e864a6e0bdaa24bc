using Verschillen.Dialogs;
using Verschillen.Dialogs.Receipts;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomePlaces;

namespace Verschillen.Tests.Dialogs.Receipts;

public sealed class ReceiptAnswerTests
{
    private static readonly IReadOnlyList<Rule> s_rules = [.. SomeKnowledge.Known.Rules.All];

    [Fact]
    public void The_answer_of_then_is_shown_block_by_block()
    {
        var then = new DialogEngine(SomeKnowledge.Known).Compare(SomeReceipts.CardQuestion, SomeDay.Today);

        var shown = Show(SomeReceipts.Later(rules: Changed(130, 135)));

        Assert.Equal(then.Blocks.Where(block => block is not Sources).Select(AsText), shown.Blocks.Where(block => block is not Sources).Select(AsText).Where(then.Blocks.Select(AsText).Contains));
        Assert.Equal(SourcesIn(then), SourcesIn(shown).Take(SourcesIn(then).Count));
    }

    [Fact]
    public void A_changed_figure_is_told_as_it_was_and_as_it_is()
    {
        var shown = Show(SomeReceipts.Later(rules: Changed(130, 135.5m)));

        Assert.Contains("[cel-andere-dag 130 euro 2026 2027]", TextOf(shown), StringComparison.Ordinal);
        Assert.Contains("Testdorp", ChangeOf(shown, "prijs").Text, StringComparison.Ordinal);
        Assert.Contains("130 euro", ChangeOf(shown, "prijs").Text, StringComparison.Ordinal);
        Assert.Contains("135,50 euro", ChangeOf(shown, "prijs").Text, StringComparison.Ordinal);
        Assert.Contains(shown.Blocks, block => block is Warning { Code: "veranderd" });
    }

    [Fact]
    public void A_short_change_is_told_in_one_sentence()
    {
        var shown = Show(SomeReceipts.Later(rules: [.. s_rules.Where(rule => rule.AspectId != Term.Id), SomeRules.Rule(new Duration(6, TimeUnit.Weeks), Testdorp, aspect: Term.Id)]));

        Assert.StartsWith("[bewijs-toen-nu Testdorp 8 weken 6 weken]", ChangeOf(shown, "termijn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_known_then_and_is_now_is_told()
    {
        var shown = Show(SomeReceipts.Later(rules: [.. s_rules, SomeRules.Rule(new YesNo(true), Voorbeeldstad, aspect: Free.Id)]));

        Assert.StartsWith("[bewijs-toen-nu Voorbeeldstad [bewijs-niet-bekend] [ja]]", ChangeOf(shown, "gratis-parkeren").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_no_more_is_told()
    {
        var shown = Show(SomeReceipts.Later(rules: [.. s_rules.Where(rule => rule.AspectId != Term.Id)]));

        Assert.StartsWith("[bewijs-toen-nu Testdorp 8 weken [bewijs-niet-bekend]]", ChangeOf(shown, "termijn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_judgement_is_told()
    {
        var shown = Show(SomeReceipts.Later(rules: [.. s_rules, SomeRules.Rule(new Duration(9, TimeUnit.Weeks), Voorbeeldstad, aspect: Term.Id)]));

        Assert.Contains("[bewijs-toen-nu-lang [bewijs-verschil] [oordeel-onbekend]", ChangeOf(shown, "termijn").Text, StringComparison.Ordinal);
        Assert.Contains("[oordeel-beter]", ChangeOf(shown, "termijn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_figure_from_a_newer_source_is_no_change_and_is_told()
    {
        var newer = SomeRules.Rule(new Duration(8, TimeUnit.Weeks), Testdorp, SomeRules.Source(new SourceDate(2026, 11)), aspect: Term.Id);

        var shown = Show(SomeReceipts.Later(rules: [.. s_rules.Where(rule => rule.AspectId != Term.Id), newer]));

        Assert.Equal("[bewijs-nieuwere-bron Testdorp november 2026]", ChangeOf(shown, "termijn").Text);
        Assert.Contains("[bewijs-niet-veranderd 22 november 2026]", TextOf(shown), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_changed_is_said()
    {
        var shown = Show(SomeReceipts.Later());

        Assert.Contains("[bewijs-niet-veranderd 22 november 2026]", TextOf(shown), StringComparison.Ordinal);
        Assert.DoesNotContain(shown.Blocks, block => block is Warning or Facts);
    }

    [Fact]
    public void Time_alone_can_change_the_answer()
    {
        var shown = Show(SomeKnowledge.Known, SomeDay.Today.AddYears(3));

        Assert.Contains("[cel-andere-dag", ChangeOf(shown, "prijs").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_point_and_a_point_that_is_gone_are_told()
    {
        var other = SomeTopics.Aspect("keuring", ValueKind.YesNo);

        var shown = Show(SomeReceipts.Later(
            topics: [SomeTopics.Topic(Card, Price, Free, other) with { Steps = [SomeTopics.Step(-56)] }, SomeTopics.Topic(Aid)],
            rules: [.. s_rules, SomeRules.Rule(new YesNo(true), Testdorp, aspect: other.Id)]));

        Assert.Contains("[bewijs-weg 8 weken.]", ChangeOf(shown, "termijn").Text, StringComparison.Ordinal);
        Assert.Contains("[bewijs-nieuw [ja].]", ChangeOf(shown, "keuring").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_step_is_told()
    {
        var step = SomeTopics.Step(-56) with { Text = SomeWords.Words("Doe iets anders.") };

        var shown = Show(SomeReceipts.Later(topics: [SomeTopics.Topic(Card, Price, Free, Term) with { Steps = [step] }, SomeTopics.Topic(Aid)]));

        var change = Assert.Single(Changes(shown));
        Assert.Equal("[bewijs-toen-nu-lang [bewijs-stap] Doe stap. Doe iets anders.]", change.Text);
    }

    [Fact]
    public void A_topic_that_is_gone_is_told_and_the_answer_of_then_stays()
    {
        var shown = Show(SomeReceipts.Later(topics: [SomeTopics.Topic(Aid)]));

        Assert.Contains("[bewijs-onderwerp-weg voorziening]", TextOf(shown), StringComparison.Ordinal);
        Assert.Contains(shown.Blocks, block => block is Comparison);
        Assert.Empty(Changes(shown));
    }

    [Fact]
    public void A_municipality_that_merged_is_compared_as_what_it_belongs_to_now()
    {
        var merged = new Gazetteer(
            [Municipality(Voorbeeldstad, "Voorbeeldstad"), Municipality(Proefhaven, "Proefhaven")],
            [new PlaceName("Testdorp", PlaceNameKind.FormerMunicipality, Proefhaven)],
            [],
            []);

        var shown = Show(SomeReceipts.Later(places: merged, rules: [.. s_rules, SomeRules.Rule(new Duration(5, TimeUnit.Weeks), Proefhaven, aspect: Term.Id)]));

        Assert.Contains("[bewijs-gemeente-opgegaan Testdorp Proefhaven]", TextOf(shown), StringComparison.Ordinal);
        Assert.Contains("8 weken 5 weken", ChangeOf(shown, "termijn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_municipality_that_is_gone_without_a_trace_is_told()
    {
        var shown = Show(SomeReceipts.Later(places: new Gazetteer([Municipality(Voorbeeldstad, "Voorbeeldstad")], [], [], [])));

        Assert.Contains("[bewijs-gemeente-weg Testdorp]", TextOf(shown), StringComparison.Ordinal);
        Assert.Empty(Changes(shown));
    }

    [Fact]
    public void Without_its_edition_the_answer_of_today_is_given_and_said_to_be_that()
    {
        ReceiptReading.Read(SomeReceipts.CardNumber, out var receipt);

        var reply = new ReceiptAnswer(SomeReceipts.Later(rules: Changed(130, 135)), SomeDay.Today).WithoutEdition(receipt!);

        Assert.Equal("bewijs_onbekend", reply.Name);
        Assert.Contains("[bewijs-uitgave-onbekend 22 november 2026]", TextOf(reply), StringComparison.Ordinal);
        Assert.Contains("[bewijs-antwoord-van-nu]", TextOf(reply), StringComparison.Ordinal);
        Assert.Contains("135 euro", TextOf(reply), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_its_edition_and_its_topic_the_person_is_sent_to_the_chat()
    {
        ReceiptReading.Read(SomeReceipts.CardNumber, out var receipt);

        var reply = new ReceiptAnswer(SomeReceipts.Later(topics: [SomeTopics.Topic(Aid)]), SomeDay.Today).WithoutEdition(receipt!);

        Assert.Contains("[bewijs-geen-antwoord-van-nu]", TextOf(reply), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_fault_of_a_number_has_its_own_words()
    {
        var answer = new ReceiptAnswer(SomeKnowledge.Known, SomeDay.Today);

        var told = Enum.GetValues<ReceiptFault>().Select(fault => TextOf(answer.Of(fault))).ToList();

        Assert.Equal(told.Count, told.Distinct(StringComparer.Ordinal).Count());
    }

    private static Reply Show(Knowledge now, DateOnly? today = null)
    {
        ReceiptReading.Read(SomeReceipts.CardNumber, out var receipt);
        return new ReceiptAnswer(now, today ?? SomeDay.Today).Of(receipt!, SomeKnowledge.Known)!;
    }

    private static IReadOnlyList<Rule> Changed(decimal then, decimal now) =>
        [.. s_rules.Select(rule => rule.Statement is HasValue { Value: Amount { Euros: var euros } } && euros == then ? rule with { Statement = new HasValue(SomeRules.Euros(now)) } : rule)];

    private static IReadOnlyList<Fact> Changes(Reply reply) =>
        [.. reply.Blocks.OfType<Facts>().Where(facts => facts.Title.StartsWith("[bewijs-veranderd-kop", StringComparison.Ordinal)).SelectMany(facts => facts.Items)];

    private static Fact ChangeOf(Reply reply, string point) => Assert.Single(Changes(reply), fact => fact.Label == $"Wat geldt voor {point}?");

    private static IReadOnlyList<SourceLine> SourcesIn(Reply reply) => [.. reply.Blocks.OfType<Sources>().SelectMany(sources => sources.Lines)];

    private static string AsText(Block block) => PlainText.Of(new Reply("deel", [block]), width: 10_000);

    private static string TextOf(Reply reply) => PlainText.Of(reply, width: 10_000);
}
