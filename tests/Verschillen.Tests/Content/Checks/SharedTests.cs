namespace Verschillen.Tests.Content.Checks;

/// <summary>What several topics share: a question, a step, what to bring to a talk.</summary>
public sealed class SharedTests
{
    private const string OtherTopic = "content/onderwerpen/andere-kaart.yml";
    private const string OtherDialog = "dialogs/andere-kaart.yml";

    [Fact]
    public void A_step_that_topics_share_is_on_one_day() =>
        Sharing("wanneer: 8 weken voor", "wanneer: 6 weken voor").Reports(ContentBuilder.Topic, line: null, "De gedeelde stap 'bellen' staat elders met een andere dag of een andere 'bij'.");

    [Theory]
    [InlineData("wanneer: 8 weken voor\n    vervalt: op de dag", "wanneer: 5 dagen na\n    vanaf: 4 weken voor")]
    [InlineData("wanneer: 8 weken voor", "na: { stap: bel, termijn: 1 }")]
    public void A_step_that_topics_share_is_counted_alike(string piece, string by) =>
        Sharing(piece, by).Reports(ContentBuilder.Topic, line: null, "De gedeelde stap 'bellen' staat elders met een andere dag of een andere 'bij'.");

    [Fact]
    public void A_step_that_topics_share_is_with_one_party() =>
        Sharing("bij: naar", "bij: van").Reports(ContentBuilder.Topic, line: null, "De gedeelde stap 'bellen' staat elders met een andere dag of een andere 'bij'.");

    [Fact]
    public void A_question_that_topics_share_has_the_same_choices() =>
        Sharing("passagier:", "meerijder:").Reports(ContentBuilder.Dialog, line: null, "De gedeelde vraag 'zelf-rijden' heeft elders andere antwoorden.");

    [Theory]
    [InlineData("andere-kaart.kart: ja", "De voorwaarde noemt 'andere-kaart.kart'")]
    [InlineData("andere-kaart.kaart: misschien", "'andere-kaart.kaart' kan niet 'misschien' zijn.")]
    public void What_another_topic_tells_is_an_answer_of_it(string told, string what) =>
        Two().Replacing(ContentBuilder.Dialog, "  - naam: kaart\n", $"  - naam: kaart\n    al_ja_als: {{ {told} }}\n").Reports(ContentBuilder.Dialog, line: null, what);

    [Fact]
    public void Another_topic_tells_a_yes_only() =>
        Two().Replacing(ContentBuilder.Dialog, "  - naam: soort\n", "  - naam: soort\n    al_ja_als: { andere-kaart.kaart: ja }\n").Reports(ContentBuilder.Dialog, line: null, "'al_ja_als' past alleen bij een vraag met ja of nee.");

    [Theory]
    [InlineData("andere-kaart.kaart: ja")] // is told itself
    [InlineData("andere-kaart.soort: bestuurder")] // is asked after one that is told
    public void What_another_topic_tells_does_not_hang_on_what_is_told(string told) => Two()
        .Replacing(OtherDialog, "  - naam: kaart\n", "  - naam: kaart\n    al_ja_als: { voorbeeldkaart.soort: passagier }\n")
        .Replacing(ContentBuilder.Dialog, "  - naam: kaart\n", $"  - naam: kaart\n    al_ja_als: {{ {told} }}\n")
        .Reports(ContentBuilder.Dialog, line: null, $"'al_ja_als' noemt '{told[..told.IndexOf(':', StringComparison.Ordinal)]}', en die vraag heeft zelf");

    [Fact]
    public void Topics_may_share_what_is_the_same() => Assert.DoesNotContain(Sharing("", "").Check().Problems, problem => problem.What.Contains("gedeelde", StringComparison.Ordinal));

    [Theory]
    [InlineData("wonen")] // not there
    [InlineData("voorbeeldkaart")] // itself
    public void A_topic_borrows_what_to_bring_to_a_talk_from_one_that_is_there(string other) =>
        new ContentBuilder().Replacing(ContentBuilder.Topic, "levensdomein:", $"gesprek_van: {other}\nlevensdomein:")
            .Reports(ContentBuilder.Topic, line: 1, $"'gesprek_van' noemt '{other}', en dat onderwerp bestaat niet of verwijst zelf verder.");

    [Fact]
    public void A_topic_does_not_borrow_what_is_borrowed() =>
        Two().Replacing(ContentBuilder.Topic, "levensdomein:", "gesprek_van: andere-kaart\nlevensdomein:").Replacing(OtherTopic, "levensdomein:", "gesprek_van: voorbeeldkaart\nlevensdomein:")
            .Reports(OtherTopic, line: 1, "'gesprek_van' noemt 'voorbeeldkaart'");

    [Fact]
    public void A_topic_may_borrow_from_one_that_borrows_nothing() =>
        Assert.DoesNotContain(Two().Replacing(ContentBuilder.Topic, "levensdomein:", "gesprek_van: andere-kaart\nlevensdomein:").Check().Problems, problem => problem.What.Contains("gesprek_van", StringComparison.Ordinal));

    /// <summary>Two topics that share a step and a question, of which the second has a piece otherwise.</summary>
    private static ContentBuilder Sharing(string piece, string by)
    {
        var content = Two();
        foreach (var (topic, dialog) in ((string, string)[])[(ContentBuilder.Topic, ContentBuilder.Dialog), (OtherTopic, OtherDialog)])
        {
            content.Replacing(topic, "  - id: bel\n", "  - id: bel\n    gedeeld: bellen\n").Replacing(dialog, "  - naam: soort\n", "  - naam: soort\n    gedeeld: zelf-rijden\n");
        }

        foreach (var file in (string[])[ContentBuilder.Topic, ContentBuilder.Dialog])
        {
            if (piece.Length > 0 && content[file].Contains(piece, StringComparison.Ordinal))
            {
                content.Replacing(file, piece, by);
            }
        }

        return content;
    }

    private static ContentBuilder Two()
    {
        var content = new ContentBuilder();
        return content
            .With(OtherTopic, content[ContentBuilder.Topic].Replace("onderwerp: voorbeeldkaart", "onderwerp: andere-kaart", StringComparison.Ordinal).Replace("[voorbeeldkaart, voorbeeldkaarten]", "[andere kaart]", StringComparison.Ordinal))
            .With(OtherDialog, content[ContentBuilder.Dialog].Replace("onderwerp: voorbeeldkaart", "onderwerp: andere-kaart", StringComparison.Ordinal));
    }
}
