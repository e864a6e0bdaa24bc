using Verschillen.Dialogs;
using Verschillen.Domain.Income;
using Verschillen.Domain.Rules;

namespace Verschillen.Tests.Content.Checks;

/// <summary>Bands of income in a file: every fault is named, and a topic with bands can calculate.</summary>
public sealed class AbilityTests
{
    private const string Bands = "draagkracht: [ { vanaf: 110, tot: 150, aandeel: 50 }, { vanaf: 150, aandeel: 100 } ], van: bijstandsnorm";

    [Fact]
    public void Bands_are_read_as_they_stand()
    {
        var reading = WithBands(Bands).Read();

        Assert.Empty(reading.Problems);
        Assert.Contains(reading.Catalogue!.Knowledge.Rules.All, rule => rule.Statement is HasValue { Value: AbilityToPay ability }
            && ability == new AbilityToPay([new IncomeBand(110, 150, 50), new IncomeBand(150, null, 100)], Norm.SocialAssistance));
    }

    [Theory]
    [InlineData("[ { vanaf: 110, tot: 150, aandeel: 50 }, { vanaf: 140, aandeel: 100 } ]", "De banden overlappen: de vorige loopt tot 150 procent, en deze begint bij 140.")]
    [InlineData("[ { vanaf: 110, tot: 130, aandeel: 50 }, { vanaf: 150, aandeel: 100 } ]", "Er zit een gat tussen de banden: van 130 tot 150 procent.")]
    [InlineData("[ { vanaf: 110, aandeel: 50 }, { vanaf: 150, aandeel: 100 } ]", "Na een band zonder 'tot' komt er nog een band.")]
    [InlineData("[ { vanaf: 1100, aandeel: 50 } ]", "'vanaf' is 1100 procent, en kan hoogstens 1000 zijn.")]
    [InlineData("[ { vanaf: 110, tot: 1001, aandeel: 50 } ]", "'tot' is 1001 procent, en kan hoogstens 1000 zijn.")]
    [InlineData("[ { vanaf: 110, aandeel: 135 } ]", "'aandeel' is 135 procent, en kan hoogstens 100 zijn.")]
    [InlineData("[ { vanaf: -10, aandeel: 35 } ]", "'vanaf' is kleiner dan nul.")]
    [InlineData("[ { vanaf: 110, aandeel: -35 } ]", "'aandeel' is kleiner dan nul.")]
    [InlineData("[ { vanaf: 150, tot: 110, aandeel: 35 } ]", "De band loopt van 150 tot 110 procent.")]
    [InlineData("[ { tot: 110, aandeel: 35 } ]", "'vanaf' ontbreekt.")]
    [InlineData("[]", "'draagkracht' hoort een lijst te zijn.")]
    public void A_band_that_cannot_be_is_a_fault(string bands, string what) =>
        WithBands($"draagkracht: {bands}, van: bijstandsnorm").Reports(ContentBuilder.Municipality, line: null, what);

    [Fact]
    public void Every_faulty_band_is_named_in_one_run()
    {
        var problems = WithBands("draagkracht: [ { vanaf: -1, aandeel: 200 }, { vanaf: 2000, aandeel: 50 } ], van: bijstandsnorm").Read().Problems.Select(problem => problem.What).ToList();

        Assert.Equal(3, problems.Count(what => what.Contains("kleiner dan nul", StringComparison.Ordinal) || what.Contains("kan hoogstens", StringComparison.Ordinal)));
    }

    [Fact]
    public void Bands_without_a_norm_in_euros_are_a_fault() =>
        WithBands(Bands).Replacing(ContentBuilder.Topic, Norms, "").Reports(ContentBuilder.Topic, 1, "maar geen bedragen om mee te rekenen");

    [Fact]
    public void A_norm_of_nothing_is_a_fault() =>
        WithBands(Bands).Replacing(ContentBuilder.Topic, "bedrag: 1401.50", "bedrag: 0").Reports(ContentBuilder.Topic, line: null, "Een norm is meer dan 0 euro.");

    [Fact]
    public void Two_norms_for_one_day_are_a_fault() =>
        WithBands(Bands).Replacing(ContentBuilder.Topic, Norms, Norms + Norms["normen:\n".Length..]).Reports(ContentBuilder.Topic, line: null, "waarop al een andere norm geldt");

    [Fact]
    public void A_question_that_the_calculation_needs_must_be_asked()
    {
        foreach (var (name, _) in OwnShareQuestions.All)
        {
            WithBands(Bands).Replacing(ContentBuilder.Dialog, $"naam: {name}\n", $"naam: x{name}\n").Reports(ContentBuilder.Dialog, line: null, $"de vraag '{name}'");
        }
    }

    [Fact]
    public void A_question_cannot_wait_for_a_point_that_is_not_there() =>
        WithBands(Bands).Replacing(ContentBuilder.Dialog, "alleen_met_regel: banden", "alleen_met_regel: bandden").Reports(ContentBuilder.Dialog, line: null, "geen vergelijkingspunt 'bandden'");

    private const string Norms = """
        normen:
          - { norm: bijstandsnorm, huishouden: alleen, aow: nee, bedrag: 1401.50, geldig_vanaf: 2026-01-01, bron: wet }

        """;

    private static ContentBuilder WithBands(string value) => new ContentBuilder()
        .Replacing(ContentBuilder.Topic, "landelijk:\n", $$"""
              - id: banden
                vraag: { b1: "Wat telt mee?", a2: "Wat telt mee?" }
                soort: kosten
                waarde: draagkracht
                beter: lager
                waarom: { b1: "Dat betaalt u zelf.", a2: "Dat betaalt u zelf." }
                vraag_het: { b1: "Vraag: wat telt mee?", a2: "Vraag: wat telt mee?" }
            {{Norms}}landelijk:

            """.ReplaceLineEndings("\n"))
        .Replacing(ContentBuilder.Municipality, "    inkomen:\n", $"    banden:\n      - {{ {value}, bron: kaart, status: overgenomen }}\n    inkomen:\n")
        .Replacing(ContentBuilder.Dialog, "vragen:\n", "vragen:\n" + string.Concat(OwnShareQuestions.All.Select(question => Question(question.Name))));

    private static string Question(string name) => $"""
          - naam: {name}
            soort: {KindOf(name)}
            pas_na_antwoord: ja
            {(name == OwnShareQuestions.Start ? "alleen_met_regel: banden" : $"alleen_als: {{ {OwnShareQuestions.Start}: ja }}")}
            tekst: {Words}
            waarom: {Words}
            past_niet: {Words}
        {(name == OwnShareQuestions.Household ? $"    keuzes: {{ alleen: {{ tekst: {Words} }}, samen: {{ tekst: {Words} }} }}\n" : "")}
        """.ReplaceLineEndings("\n");

    private const string Words = "{ b1: \"Vult u dit in.\", a2: \"Vult u dit in.\" }";

    private static string KindOf(string name) => name switch
    {
        OwnShareQuestions.Household => "keuze",
        OwnShareQuestions.Income => "inkomen",
        OwnShareQuestions.Cost => "bedrag",
        _ => "ja_nee",
    };
}
