using Verschillen.Content;
using Verschillen.Content.Files;
using Verschillen.Domain;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Tests.Content;

public sealed class CatalogueTests
{
    private static readonly Catalogue s_catalogue = new ContentBuilder().Read().Catalogue!;
    private static readonly Topic s_topic = s_catalogue.Knowledge.Topics[0];
    private static readonly DateOnly s_today = new(2026, 11, 22);

    [Fact]
    public void A_municipal_rule_is_found_with_its_source()
    {
        var known = Assert.IsType<Known>(Find("kosten", "GM9001"));

        Assert.Equal(new Amount(44.70m, Per.Time) { Includes = ["kaart"] }, known.Value);
        Assert.Equal("https://voorbeeldstad.nl/kaart", known.Rule.Source.Address.ToString());
        Assert.Equal(new SourceDate(2026), known.Rule.Source.Date);
    }

    [Fact]
    public void What_is_not_offered_is_found_with_what_there_is_instead() =>
        Assert.Equal("U krijgt een brief.", Assert.IsType<NotOffered>(Find("kosten", "GM9002")).Instead?.B1);

    [Fact]
    public void A_national_rule_holds_in_every_municipality() =>
        Assert.Equal(new Count(100, "meter", Bound.AtMost), Assert.IsType<Known>(Find("afstand", "GM9002")).Value);

    [Fact]
    public void A_note_of_an_edition_of_before_may_lack_its_simple_wording()
    {
        var text = new ContentBuilder().Replacing(ContentBuilder.Municipality, ", a2: \"Zondag ook.\"", "")[ContentBuilder.Municipality];

        var kept = ContentFiles.Of([new TextFile(ContentBuilder.Municipality, text)]).Single<MunicipalityFile>()!;

        Assert.Equal(new Wording("Ook op zondag.", A2: null), kept.Rules.Single(entry => entry.Rule.Note is not null).Rule.Note);
    }

    [Fact]
    public void A_step_is_counted_from_the_moving_day()
    {
        var step = Assert.Single(s_topic.Steps);

        Assert.Equal(new DayCount(-56, InWeeks: true), step.When);
        Assert.Equal(new DayCount(0), step.Lapses);
        Assert.Equal(new Duration(6, TimeUnit.Weeks), Assert.Single(step.Terms).Length);
        Assert.Equal(2, step.OnlyIf.Tests.Count);
    }

    [Fact]
    public void A_gap_and_a_move_within_the_municipality_are_read()
    {
        Assert.Equal("bel", s_topic.Gap?.StepId);
        Assert.Single(s_topic.WithinMunicipality);
    }

    [Fact]
    public void Every_kind_of_name_leads_to_its_municipality() => Assert.Equal(
        ["FormerMunicipality Ouddorp", "Municipality Testdorp", "Municipality Voorbeeldstad", "OtherName V'stad", "Place Testdorp", "Place Testdorp, Nieuw", "Place Voorbeeldstad"],
        s_catalogue.Knowledge.Gazetteer.Names.Select(name => $"{name.Kind} {name.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_planned_merger_is_no_former_municipality() =>
        Assert.Equal(new DateOnly(2027, 1, 1), s_catalogue.Knowledge.Gazetteer.PlannedMergerOf(MunicipalityCode.Parse("GM9002"))?.On);

    [Fact]
    public void A_postcode_may_lie_in_two_municipalities() => Assert.Equal(2, s_catalogue.Knowledge.Gazetteer.AtPostcode(1002).Count);

    [Fact]
    public void The_lexicon_has_the_words_of_topics_points_intents_crises_referrals_and_terms()
    {
        var lexicon = s_catalogue.Lexicon;

        Assert.Equal(["voorbeeldkaart", "voorbeeldkaarten"], lexicon.Topics[0].Words);
        Assert.Equal(["Wat kost een kaart in Testdorp"], lexicon.Topics[0].Examples);
        Assert.Equal(["prijs"], lexicon.Topics[0].Aspects.Single(aspect => aspect.Words.Count > 0).Words);
        Assert.Equal(["stop"], Assert.Single(lexicon.Intents).Words);
        Assert.Equal(["ik ga dood van de zenuwen"], Assert.Single(lexicon.Crises).Except);
        Assert.Equal("paspoort", Assert.Single(lexicon.Referrals).Id);
        Assert.Equal(["keuring", "medische keuring"], lexicon.Glossary[0].Words);
    }

    [Fact]
    public void A_dialog_has_its_questions_and_choices()
    {
        var questions = s_catalogue.Knowledge.DialogOf(s_topic.Id).Questions;

        Assert.Equal(["kaart", "soort"], questions.Select(question => question.Name));
        Assert.Equal(["bestuurder", "passagier"], questions[1].Choices.Select(choice => choice.Id));
        Assert.Equal(["zelf"], questions[1].Choices[0].AlsoSaidAs);
    }

    [Fact]
    public void Listed_topics_come_before_the_others()
    {
        var content = new ContentBuilder();
        content.With(ContentBuilder.Topic, content[ContentBuilder.Topic].Replace("onderwerp: voorbeeldkaart", "onderwerp: voorbeeldkaart\nvolgorde: 1", StringComparison.Ordinal))
            .With("content/onderwerpen/aanvulling.yml", content[ContentBuilder.Topic].Replace("onderwerp: voorbeeldkaart", "onderwerp: aanvulling\nhoofdonderwerp: voorbeeldkaart", StringComparison.Ordinal).Replace("volgorde: 1\n", "", StringComparison.Ordinal))
            .With("dialogs/aanvulling.yml", content[ContentBuilder.Dialog].Replace("onderwerp: voorbeeldkaart", "onderwerp: aanvulling", StringComparison.Ordinal));

        Assert.Equal(["voorbeeldkaart", "aanvulling"], content.Read().Catalogue!.Knowledge.Topics.Select(topic => topic.Id.Value));
    }

    [Fact]
    public void Contacts_organisations_terms_and_study_figures_are_told()
    {
        var knowledge = s_catalogue.Knowledge;

        Assert.Equal("14 090", Assert.Single(knowledge.ContactsOf(MunicipalityCode.Parse("GM9001"))).Phone);
        Assert.Equal("112", knowledge.Organisations[0].Phone);
        Assert.Equal(s_topic.Id, knowledge.Glossary[0].Topic);
        Assert.Equal(3, Assert.Single(Assert.Single(knowledge.StudyFigures).Outcomes).Count);
    }

    private static Finding Find(string aspect, string municipality) =>
        s_catalogue.Knowledge.Rules.Find(s_topic.Id, s_topic[aspect], MunicipalityCode.Parse(municipality), s_today, s_today);
}
