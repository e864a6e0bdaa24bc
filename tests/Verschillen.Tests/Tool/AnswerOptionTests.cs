using Verschillen.Dialogs;
using Verschillen.Domain;
using Verschillen.Domain.Topics;
using Verschillen.Tool;
using Verschillen.Understanding;

namespace Verschillen.Tests.Tool;

public sealed class AnswerOptionTests
{
    private static readonly Wording s_words = new("Vraag?", "Vraag?");

    private static readonly Dialog s_dialog = new(new TopicId("voorbeeldkaart"),
    [
        Asking("kaart", QuestionKind.YesNo),
        Asking("soort", QuestionKind.Choice),
        Asking("hulp", QuestionKind.MultiChoice),
        Asking("inkomen", QuestionKind.Income),
        Asking("bedrag", QuestionKind.Amount),
    ]);

    [Theory]
    [InlineData("kaart=ja", "kaart", "ja")]
    [InlineData("kaart=onbekend", "kaart", "onbekend")]
    [InlineData("soort=een", "soort", "een")]
    [InlineData("hulp=een,twee", "hulp", "een|twee")]
    [InlineData("inkomen=125 procent", "inkomen", "125 procent")]
    [InlineData("bedrag=1700.50", "bedrag", "1700.50")]
    public void An_answer_that_can_be_given_is_taken(string text, string name, string values)
    {
        var faults = new List<string>();

        var answer = AnswerOption.Read(s_dialog, text, faults);

        Assert.Empty(faults);
        Assert.Equal(($"voorbeeldkaart.{name}", values), (answer!.Question, string.Join('|', answer.Values)));
    }

    [Theory]
    [InlineData("kaart", "Een antwoord schrijft u als naam=waarde, niet als 'kaart'.")]
    [InlineData("kart=ja", "De vraag 'kart' is er niet bij voorbeeldkaart. Kies: kaart, soort, hulp, inkomen, bedrag.")]
    [InlineData("kaart=jaa", "'kaart' kan niet 'jaa' zijn. Kies: ja, nee of onbekend.")]
    [InlineData("soort=een,twee", "'soort' kan niet 'een,twee' zijn. Kies: een, twee of onbekend.")]
    [InlineData("hulp=een,drie", "'hulp' kan niet 'drie' zijn. Kies: een, twee of onbekend, of meer met komma's ertussen.")]
    [InlineData("inkomen=125", "'inkomen' kan niet '125' zijn. Schrijf '125 procent', '1700.50 euro' of onbekend.")]
    [InlineData("bedrag=veel", "'bedrag' kan niet 'veel' zijn. Schrijf een getal, zoals 1700.50, of onbekend.")]
    public void An_answer_that_cannot_be_given_is_told_with_those_that_can(string text, string fault)
    {
        var faults = new List<string>();

        Assert.Null(AnswerOption.Read(s_dialog, text, faults));
        Assert.Equal(fault, Assert.Single(faults));
    }

    private static Question Asking(string name, QuestionKind kind) =>
        new(name, kind, s_words, s_words) { Choices = kind is QuestionKind.Choice or QuestionKind.MultiChoice ? [new("een", s_words, []), new("twee", s_words, [])] : [] };
}
