using Verschillen.Dialogs;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Tests.HouseStyle;
using Verschillen.Tool.Measuring;
using Verschillen.Understanding;

namespace Verschillen.Tests.Understanding;

/// <summary>What people say back to a question in words of their own.</summary>
public sealed class LearnedAnswerTests
{
    // Written by people who knew nothing of the program; nothing is learned from them.
    private static readonly Lazy<AnswerMeasurement> s_independent = new(() => Measure("antwoorden.jsonl"));
    private static readonly Lazy<AnswerMeasurement> s_english = new(() => Measure("antwoorden-engels.jsonl"));

    [Theory]
    [InlineData("antwoord goed", 0.72)]
    [InlineData("opnieuw gevraagd", 0.70)]
    [InlineData("geen antwoord", 0.88)]
    [InlineData("niet verkeerd", 0.90)]
    [InlineData("nood", 0.94)]
    [InlineData("geen vals alarm", 0.985)]
    [InlineData("gaat door", 0.99)]
    public void Answers_of_independent_writers_are_taken_as_well_as_before(string what, double least) => Assert.InRange(Share(s_independent.Value, what), least, 1);

    [Theory]
    [InlineData("antwoord goed", 0.48)]
    [InlineData("niet verkeerd", 0.95)]
    [InlineData("geen vals alarm", 0.95)]
    [InlineData("gaat door", 0.99)]
    public void Answers_in_English_are_taken_as_well_as_before(string what, double least) => Assert.InRange(Share(s_english.Value, what), least, 1);

    private static double Share(AnswerMeasurement measurement, string what)
    {
        var tally = what switch
        {
            "antwoord goed" => measurement.Taken,
            "opnieuw gevraagd" => measurement.AskedAgain,
            "geen antwoord" => measurement.LeftOpen,
            "niet verkeerd" => measurement.NotMistaken,
            "nood" => measurement.DangerFound,
            "geen vals alarm" => measurement.NoFalseAlarm,
            _ => measurement.GoesOn,
        };
        return tally.Right / (double)tally.All;
    }

    [Theory]
    [InlineData("hulpmiddelen.eigendom", "die heb ik zelf gekocht")]
    [InlineData("hulpmiddelen.eigendom", "die is van mijzelf")]
    [InlineData("huishoudelijke-ondersteuning.vorm-nu", "pgb, mijn nichtje doet het")]
    [InlineData("begeleiding-en-dagbesteding.voor-wie", "voor mezelf, ik ben zesenvijftig")]
    [InlineData("van", "hij komt uit Veghel")]
    [InlineData("clientondersteuning.ondersteuner", "ik doe alles zelf")]
    public void An_answer_about_oneself_is_no_danger(string question, string text)
    {
        var reading = Reader.Read(text, Asked(question));

        Assert.Equal((null, false), (reading.Crisis, reading.MayBeDanger));
    }

    [Theory]
    [InlineData("inkomenstoeslag.woont", "met mijn man, hij slaat mij elke avond", CrisisKind.Violence)]
    [InlineData("hulpmiddelen.naar-instelling", "nee, vannacht maak ik er een eind aan", CrisisKind.Suicide)]
    [InlineData("wonen.woning-gevonden", "nee en vannacht slaap ik op straat met mijn kinderen", CrisisKind.NoRoof)]
    public void Danger_told_as_an_answer_is_danger(string question, string text, CrisisKind kind) => Assert.Equal(kind, Reader.Read(text, Asked(question)).Crisis);

    [Theory]
    [InlineData("vervoer.pas", "die is ingetrokken", Assent.No)]
    [InlineData("vervoer.pas", "nooit om gevraagd ook", Assent.No)]
    [InlineData("huishoudelijke-ondersteuning.hulp-nu", "elke dinsdag komt er iemand", Assent.Yes)]
    [InlineData("vervoer.pas", "dat zou mijn zoon moeten weten", Assent.DoNotKnow)]
    public void Yes_and_no_are_heard_without_those_words(string question, string text, Assent assent) => Assert.Equal(assent, Reader.Read(text, Asked(question)).Assent);

    [Theory]
    [InlineData("leerlingenvervoer.vervoer-nu", "de bus is hem veel te druk, zegt zijn juf")]
    [InlineData("onderwijshuisvesting.aanpassing-nodig", "een prikkelarm hoekje misschien, maar dat heeft hij nu ook")]
    public void What_is_told_is_no_command_and_nothing_out_of_reach(string question, string text)
    {
        var reading = Reader.Read(text, Asked(question));

        Assert.Equal((Intent.None, true), (reading.Intent, reading.IsSaidBack));
    }

    [Theory]
    [InlineData("is dat hetzelfde als een bewindvoerder?", Intent.Explain)]
    [InlineData("ik wil met een mens praten", Intent.ContactMunicipality)]
    [InlineData("kan het in gewone taal", Intent.Simpler)]
    public void A_question_or_a_wish_is_still_one(string text, Intent intent)
    {
        var reading = Reader.Read(text, Asked("clientondersteuning.ondersteuner"));

        Assert.Equal((intent, false), (reading.Intent, reading.IsSaidBack));
    }

    [Theory]
    [InlineData("volgens de woningbouw wel, volgens de gemeente nog niet")]
    [InlineData("die op kenteken is vorig jaar gestopt")]
    public void What_is_told_after_an_answer_is_told(string text)
    {
        var reading = Reader.Whole.Read(text, Reader.Today, asked: null, new UnderWay(Topic: null));

        Assert.Equal((Intent.None, true, null), (reading.Intent, reading.IsSaidBack, reading.Crisis));
    }

    [Theory]
    [InlineData("opvang-en-briefadres.situatie", "loop")]
    [InlineData("opvang-en-briefadres.situatie", "nieuw")]
    [InlineData("jobcoaching.wie-betaalt", "erin")]
    public void A_word_that_was_heard_only_within_another_word_is_no_answer(string question, string text) => Assert.Empty(Reader.Read(text, Asked(question)).Choices);

    [Fact]
    public void An_amount_answers_no_question_of_yes_and_no() => Assert.Null(Reader.Read("ik heb 1480 netto en mn vrouw 700", Asked("hulpmiddelen.naar-instelling")).Assent);

    [Theory]
    [InlineData("I am not sure")]
    [InlineData("weet ik niet")]
    public void Not_knowing_is_no_danger(string text) => Assert.Equal((null, Assent.DoNotKnow), (Reader.Read(text, Asked("datum")) is var reading ? reading.Crisis : default, reading.Assent));

    [Fact]
    public void A_question_back_answers_nothing()
    {
        var reading = Reader.Read("waarom wilt u dat weten", Asked("hulpmiddelen.eigendom"));

        Assert.Equal((Intent.WhyAsked, null, 0), (reading.Intent, reading.Assent, reading.Choices.Count));
    }

    [Fact]
    public void Who_answers_with_words_of_goodbye_does_not_end_the_conversation() =>
        Assert.Equal((Intent.None, Assent.No), (Reader.Read("hoeft niet, dat zoek ik later wel uit", Asked("bijzondere-bijstand.rekenen")) is var reading ? reading.Intent : default, reading.Assent));

    [Fact]
    public void A_bare_goodbye_ends_it_whatever_was_asked() => Assert.Equal(Intent.Stop, Reader.Read("ik wil stoppen", Asked("bijzondere-bijstand.rekenen")).Intent);

    private static AskedQuestion Asked(string question) => RealContent.Catalogue.Lexicon.Answers.First(answers => string.Equals(answers.Asked.Name, question, StringComparison.Ordinal)).Asked;

    private static AnswerMeasurement Measure(string file)
    {
        var measurement = new AnswerMeasurement(RealContent.Catalogue, new Conversation(Reader.Whole, new DialogEngine(RealContent.Catalogue.Knowledge)), new DateOnly(2026, 11, 27));
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests/uitingen", file)))
        {
            measurement.Add(LabelledAnswer.Parse(line));
        }

        return measurement;
    }
}
