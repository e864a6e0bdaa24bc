namespace Verschillen.Tests.Content.Checks;

public sealed class DialogCheckTests
{
    [Fact]
    public void Two_questions_of_one_name_are_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Dialog, "naam: soort", "naam: kaart").Reports(ContentBuilder.Dialog, 9, "De vraag 'kaart' staat er twee keer");

    [Fact]
    public void A_question_depends_on_earlier_questions_only() =>
        Broken.Reports(ContentBuilder.Dialog, "alleen_als: { kaart: ja }", "alleen_als: { soort: bestuurder }", "De voorwaarde noemt 'soort'");

    [Fact]
    public void A_question_without_a_reason_is_a_fault() => new ContentBuilder()
        .Replacing(ContentBuilder.Dialog, "    waarom: { b1: \"De regels verschillen.\", a2: \"De regels verschillen.\" }\n", "")
        .Reports(ContentBuilder.Dialog, 9, "'waarom' ontbreekt.");

    [Fact]
    public void A_question_with_one_choice_is_a_fault() => new ContentBuilder()
        .Replacing(ContentBuilder.Dialog, "      passagier: { tekst: { b1: \"Ik rijd mee\", a2: \"Ik rijd mee\" } }\n", "")
        .Reports(ContentBuilder.Dialog, 9, "De vraag 'soort' heeft minder dan twee keuzes.");

    [Fact]
    public void Choices_of_a_yes_or_no_question_are_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Dialog, "soort: keuze", "soort: ja_nee").Reports(ContentBuilder.Dialog, 9, "De vraag 'soort' heeft keuzes, maar is geen keuzevraag.");

    [Fact]
    public void A_topic_does_not_ask_for_a_municipality() =>
        new ContentBuilder().Replacing(ContentBuilder.Dialog, "soort: ja_nee", "soort: gemeente").Reports(ContentBuilder.Dialog, 4, "Een gemeente of een datum wordt niet per onderwerp gevraagd.");

    [Fact]
    public void A_shared_question_that_is_missing_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Conversation, "naam: datum", "naam: dag").Reports(ContentBuilder.Conversation, 0, "De vraag 'datum' ontbreekt.");

    [Fact]
    public void A_shared_question_that_is_never_asked_is_a_fault() =>
        Broken.Reports(ContentBuilder.Conversation, "naam: datum", "naam: dag", "De vraag 'dag' wordt nooit gesteld.");

    [Fact]
    public void A_sentence_that_is_missing_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.PhraseFile, "  begroeting:", "  begroetng:").Reports(ContentBuilder.PhraseFile, 0, "De zin 'begroeting' ontbreekt.");

    [Fact]
    public void A_sentence_that_is_never_said_is_a_fault() =>
        Broken.Reports(ContentBuilder.PhraseFile, "  begroeting:", "  begroetng:", "De zin 'begroetng' wordt nergens gezegd.");

    [Theory]
    [InlineData("Dit is {gemente}.")]
    [InlineData("Dit is {gemeente.")]
    [InlineData("Dit is gemeente}.")]
    [InlineData("Dit is {}.")]
    public void A_slot_that_is_not_filled_is_a_fault(string text) =>
        Broken.Reports(ContentBuilder.PhraseFile, "  zelfde-gemeente: { b1: \"Dit is een zin. Zeg {gemeente}.\"", $"  zelfde-gemeente: {{ b1: \"{text}\"", "In de zin 'zelfde-gemeente' wordt");

    [Theory]
    [InlineData("b1")]
    [InlineData("a2")]
    public void A_sentence_that_leaves_out_a_name_is_a_fault(string level) =>
        Broken.Reports(ContentBuilder.PhraseFile, $"{level}: \"Dit is een zin. Zeg {{plaats}}. Zeg {{gemeente}}.\"", $"{level}: \"Dit is {{plaats}}.\"", $"In de zin 'plaats-hoort-bij' ontbreekt {{gemeente}} bij '{level}'.");

    [Fact]
    public void A_sentence_may_leave_out_what_is_clear_without_it() => Assert.Empty(new ContentBuilder()
        .Replacing(ContentBuilder.PhraseFile, "  regel-niets: { b1: \"Dit is een zin. Zeg {onderwerp}. Zeg {gemeente}.\"", "  regel-niets: { b1: \"Dit is {gemeente}.\"")
        .Read().Problems);

    [Fact]
    public void A_sentence_in_both_files_is_a_fault()
    {
        var content = new ContentBuilder();

        content.With(ContentBuilder.Conversation, content[ContentBuilder.Conversation] + "zinnen:\n  begroeting: { b1: \"Dag.\", a2: \"Dag.\" }\n")
            .Reports(ContentBuilder.Conversation, line: null, "De zin 'begroeting' staat ook in dialogs/_zinnen.yml.");
    }

    [Theory]
    [InlineData("bedoeling: stop", "bedoeling: stoppen", "'bedoeling' kan niet 'stoppen' zijn.")]
    [InlineData("soort: leven", "soort: lef", "'soort' kan niet 'lef' zijn.")]
    public void An_intent_or_crisis_of_another_name_is_a_fault(string piece, string by, string what) => Broken.Reports(ContentBuilder.Intentions, piece, by, what);

    [Fact]
    public void An_intent_that_stands_twice_is_a_fault() => new ContentBuilder()
        .Replacing(ContentBuilder.Intentions, "\ncrisis:", "\n  - { bedoeling: stop, woorden: [klaar] }\ncrisis:")
        .Reports(ContentBuilder.Intentions, 3, "De bedoeling 'stop' staat er twee keer");

    [Fact]
    public void Examples_of_an_intent_that_is_not_there_are_a_fault() => new ContentBuilder()
        .With("dialogs/voorbeelden/bedoelingen/stoppen.txt", "Ik wil weg\n")
        .Reports("dialogs/voorbeelden/bedoelingen/stoppen.txt", line: null, "'stoppen' is er niet, dus van deze voorbeelden wordt niet geleerd.");

    [Fact]
    public void Examples_in_a_folder_of_another_name_are_a_fault() => new ContentBuilder()
        .With("dialogs/voorbeelden/nood/leven.txt", "Help\n")
        .Reports("dialogs/voorbeelden/nood/leven.txt", line: null, "Dit bestand hoort hier niet; het wordt niet gelezen.");

    [Fact]
    public void An_example_that_stands_twice_is_a_fault() => new ContentBuilder()
        .With(ContentBuilder.StopExamples, "# hoe mensen stoppen\nklaar\n\n klaar \n")
        .Reports(ContentBuilder.StopExamples, 4, "'klaar' staat ook op regel 2.");

    [Fact]
    public void Examples_without_a_message_are_a_fault() => new ContentBuilder()
        .With(ContentBuilder.StopExamples, "# leeg\n")
        .Reports(ContentBuilder.StopExamples, line: null, "Er staat geen bericht in, dus hiervan wordt niets geleerd.");

    [Fact]
    public void Answers_to_a_question_that_is_not_asked_are_a_fault() => new ContentBuilder()
        .With("dialogs/voorbeelden/antwoorden/voorbeeldkaart.kleur.txt", "ja: die is rood\n")
        .Reports("dialogs/voorbeelden/antwoorden/voorbeeldkaart.kleur.txt", line: null, "De vraag 'voorbeeldkaart.kleur' is er niet");

    [Theory]
    [InlineData("die heb ik al jaren")]
    [InlineData("misschien: dat zien we nog wel")]
    [InlineData("ja:")]
    public void An_answer_that_does_not_say_what_it_answers_is_a_fault(string line) => new ContentBuilder()
        .With("dialogs/voorbeelden/antwoorden/voorbeeldkaart.kaart.txt", $"nee: nooit gehad\n{line}\n")
        .Reports("dialogs/voorbeelden/antwoorden/voorbeeldkaart.kaart.txt", line: 2, $"'{line}' zegt niet wat het antwoord is.");

    [Fact]
    public void An_answer_with_two_meanings_is_a_fault() => new ContentBuilder()
        .With("dialogs/voorbeelden/antwoorden/voorbeeldkaart.kaart.txt", "nee: die heb ik\nja: Die heb ik\n")
        .Reports("dialogs/voorbeelden/antwoorden/voorbeeldkaart.kaart.txt", line: 2, "'die heb ik' staat er twee keer.");

    [Fact]
    public void Answers_to_a_question_that_may_have_several_are_a_fault() => new ContentBuilder()
        .Replacing(ContentBuilder.Dialog, "soort: keuze", "soort: meerkeuze")
        .With("dialogs/voorbeelden/antwoorden/voorbeeldkaart.soort.txt", "passagier: ik rijd mee\n")
        .Reports("dialogs/voorbeelden/antwoorden/voorbeeldkaart.soort.txt", line: 0, "Op de vraag 'voorbeeldkaart.soort' mogen meer antwoorden tegelijk");

    [Fact]
    public void What_is_danger_is_no_answer() => new ContentBuilder()
        .With("dialogs/voorbeelden/crisis/leven.txt", "Ik stik!\n")
        .With("dialogs/voorbeelden/antwoorden/voorbeeldkaart.kaart.txt", "# antwoorden\nnee: ik stik\n")
        .Reports("dialogs/voorbeelden/antwoorden/voorbeeldkaart.kaart.txt", line: 2, "'ik stik' staat ook in dialogs/voorbeelden/crisis/leven.txt, als nood.");

    [Fact]
    public void What_is_danger_does_not_only_sound_like_it() => new ContentBuilder()
        .With("dialogs/voorbeelden/crisis/leven.txt", "Ik stik!\n")
        .With("dialogs/voorbeelden/klinkt-zo/leven.txt", "ik stik\n")
        .Reports("dialogs/voorbeelden/klinkt-zo/leven.txt", line: 1, "'ik stik' staat ook in dialogs/voorbeelden/crisis/leven.txt, als nood.");

    [Fact]
    public void Examples_are_learned_of_what_their_file_is_named_after()
    {
        var content = new ContentBuilder()
            .With(ContentBuilder.StopExamples, "# hoe mensen stoppen\nik ga weg\n")
            .With("dialogs/voorbeelden/crisis/leven.txt", "ik stik\n")
            .With("dialogs/voorbeelden/klinkt-zo/leven.txt", "ik stik van het lachen\n")
            .With("dialogs/voorbeelden/doorverwijzen/paspoort.txt", "mijn pas is weg\n")
            .With("dialogs/voorbeelden/onderwerpen/voorbeeldkaart.txt", "het kaartje\n");

        var lexicon = content.Read().Catalogue!.Lexicon;

        Assert.Equal(["ik ga weg"], Assert.Single(lexicon.Intents).Examples);
        Assert.Equal(["ik stik"], Assert.Single(lexicon.Crises).Examples);
        Assert.Equal(["ik stik van het lachen"], Assert.Single(lexicon.Crises).SoundAlikes);
        Assert.Equal(["mijn pas is weg"], Assert.Single(lexicon.Referrals).Examples);
        Assert.Contains("het kaartje", Assert.Single(lexicon.Topics).Examples);
    }

    [Fact]
    public void Words_of_a_topic_wait_until_it_has_a_file()
    {
        var content = new ContentBuilder();

        content.With(ContentBuilder.Intentions, content[ContentBuilder.Intentions] + "onderwerpen:\n  - { onderwerp: wonen, woorden: [huis] }\n");

        Assert.Single(content.Read().Catalogue!.Lexicon.Topics);
    }

    [Fact]
    public void A_topic_with_words_that_stands_twice_is_a_fault()
    {
        var content = new ContentBuilder();

        content.With(ContentBuilder.Intentions, content[ContentBuilder.Intentions].TrimEnd() + "\nonderwerpen:\n  - { onderwerp: wonen }\n  - { onderwerp: wonen }\n")
            .Reports(ContentBuilder.Intentions, 9, "Het onderwerp 'wonen' staat er twee keer");
    }

    [Theory]
    [InlineData("heb | hebben een kaart")]
    [InlineData("heb/hebben een kaart")]
    [InlineData("*")]
    public void Phrases_that_fit_no_message_are_a_fault(string words) => Broken.Reports(
        ContentBuilder.Dialog, "soort: ja_nee", $"soort: ja_nee\n    herken: {{ ja: [\"{words}\"] }}", $"'{words}' past op geen enkel bericht.");

    [Fact]
    public void Phrases_for_an_answer_that_is_not_there_are_a_fault() => Broken.Reports(
        ContentBuilder.Dialog, "soort: ja_nee", "soort: ja_nee\n    herken: { misschien: [ik heb misschien een kaart] }", "'misschien' is geen antwoord op de vraag 'kaart'.");
}
