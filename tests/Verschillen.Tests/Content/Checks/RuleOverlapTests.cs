namespace Verschillen.Tests.Content.Checks;

public sealed class RuleOverlapTests
{
    private const string Costs = "- { bedrag: 44.70, per: keer, omvat: [kaart], bron: kaart, status: overgenomen }";

    [Fact]
    public void Two_rules_for_one_day_are_a_fault() => Add("{0}").Reports(ContentBuilder.Municipality, 10, "Deze regel en die op regel 9 gelden op dezelfde dag.");

    [Fact]
    public void Two_rules_for_one_day_may_be_disputed() => Assert.Empty(Add("betwist: true, {0}", first: "betwist: true, ").Read().Problems);

    [Fact]
    public void One_of_two_disputed_is_not_enough() =>
        Add("betwist: true, {0}").Reports(ContentBuilder.Municipality, 10, "Deze regel en die op regel 9 gelden op dezelfde dag.");

    [Fact]
    public void A_disputed_rule_without_another_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "ja_nee: ja", "ja_nee: ja, betwist: true", "De regel is betwist, maar er is geen andere regel voor dezelfde dagen.");

    [Fact]
    public void Rules_for_days_that_do_not_touch_are_no_fault() =>
        Assert.Empty(Add("geldig_tot_en_met: 2025-12-31, {0}", first: "geldig_vanaf: 2026-01-01, ").Read().Problems);

    [Fact]
    public void Both_ends_count() =>
        Add("geldig_tot_en_met: 2026-01-01, {0}", first: "geldig_vanaf: 2026-01-01, ").Reports(ContentBuilder.Municipality, 10, "gelden op dezelfde dag");

    [Fact]
    public void A_withdrawn_rule_is_in_nobodys_way() =>
        Assert.Empty(Add("{0}", status: "ingetrokken").Read().Problems);

    [Fact]
    public void A_fee_of_this_year_and_one_of_the_year_before_do_not_overlap()
    {
        var content = Add("geldig_vanaf: 2025-01-01, {0}", source: "oud")
            .Replacing(ContentBuilder.Municipality, "peildatum: 2026, opgehaald: 2026-11-22 }", "peildatum: 2026, opgehaald: 2026-11-22 }\n  oud: { titel: Oud, uitgever: Gemeente, adres: https://voorbeeldstad.nl/oud, peildatum: 2025, opgehaald: 2026-11-22 }")
            .Replacing(ContentBuilder.Municipality, Costs, Costs.Replace("bron", "geldig: 2026, bron", StringComparison.Ordinal));

        Assert.Empty(content.Read().Problems);
    }

    /// <summary>Adds a second amount below the first.</summary>
    private static ContentBuilder Add(string second, string first = "", string status = "overgenomen", string source = "kaart")
    {
        var values = second.Replace("{0}", $"bedrag: 50, per: keer, omvat: [kaart], bron: {source}, status: {status}", StringComparison.Ordinal);
        return new ContentBuilder().Replacing(ContentBuilder.Municipality, Costs, $"{Costs.Replace("bedrag", first + "bedrag", StringComparison.Ordinal)}\n      - {{ {values} }}");
    }
}
