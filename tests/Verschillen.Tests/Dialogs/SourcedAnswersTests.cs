using System.Globalization;
using System.Text.RegularExpressions;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Dialogs.Scripts;
using Xunit.Abstractions;

namespace Verschillen.Tests.Dialogs;

/// <summary>
/// Thirty pairs of municipalities drawn at random, all topics, both levels: each answers, and every sentence about a rule has its
/// source. The seed is printed; VERSCHILLEN_ZAAD draws other pairs.
/// </summary>
public sealed class SourcedAnswersTests(ITestOutputHelper output)
{
    private const int Pairs = 30;
    private const int UsualSeed = 20261125;

    private static readonly DateOnly Today = new(2026, 11, 25);

    /// <summary>What may be said without a source: that something is not known, how much more there is, that an outcome is an estimate.</summary>
    private static readonly Phrase[] StatesNoRule = [Phrases.NothingKnown, Phrases.UnknownMore, Phrases.OwnShareEstimate, Phrases.OwnShareMissing, Phrases.OwnShareRuleUnknown];

    private static Knowledge Knowledge => RealContent.Catalogue.Knowledge;

    [Theory]
    [InlineData(LanguageLevel.B1)]
    [InlineData(LanguageLevel.A2)]
    public void Every_sentence_about_a_rule_has_its_source(LanguageLevel level)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("VERSCHILLEN_ZAAD"), NumberStyles.None, CultureInfo.InvariantCulture, out var other) ? other : UsualSeed;
        output.WriteLine($"Zaad {seed}");
        var engine = new DialogEngine(Knowledge);
        var faults = new List<string>();
        foreach (var (from, to) in Draw(seed))
        {
            output.WriteLine($"{Knowledge.Gazetteer[from].Name} - {Knowledge.Gazetteer[to].Name}");
            foreach (var topic in Knowledge.Topics)
            {
                var reply = engine.Compare(StateOf(level, from, to, topic), Today);
                faults.AddRange(FaultsIn(reply).Select(fault => $"{Knowledge.Gazetteer[from].Name}-{Knowledge.Gazetteer[to].Name} {topic.Id}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, $"Zaad {seed}\n{string.Join('\n', faults.Take(40))}");
    }

    /// <summary>The eight of the study are anonymous: "as in 1 of the 8" beside a name would point at that one.</summary>
    [Theory]
    [InlineData(AnswerLength.Normal)]
    [InlineData(AnswerLength.Full)]
    public void No_sentence_out_of_the_study_names_a_municipality(AnswerLength length)
    {
        var engine = new DialogEngine(Knowledge);
        var study = Knowledge.StudyFigures[0].Source;
        var named = Draw(UsualSeed).SelectMany(pair => Knowledge.Topics.SelectMany(topic =>
        {
            var reply = engine.Compare(StateOf(LanguageLevel.B1, pair.From, pair.To, topic) with { Length = length }, Today);
            var number = reply.Blocks.OfType<Sources>().SelectMany(sources => sources.Lines).FirstOrDefault(line => line.Address == study.Address)?.Number;
            return reply.Blocks.SelectMany(Statements)
                .Where(statement => statement.Sources.Any(source => source == number))
                .Select(statement => statement.Text)
                .Where(text => text.Contains($"In {Knowledge.Gazetteer[pair.From].Name} ", StringComparison.Ordinal) || text.Contains($"In {Knowledge.Gazetteer[pair.To].Name} ", StringComparison.Ordinal));
        }));

        Assert.Empty(named);
    }

    [Fact]
    public void A_sentence_without_a_source_is_found() => Assert.NotEmpty(FaultsIn(new Reply("vergelijking", [new Say("De kaart kost 100 euro.")])));

    [Fact]
    public void A_source_that_is_not_listed_is_found() => Assert.NotEmpty(FaultsIn(new Reply("vergelijking", [new Say("De kaart kost 100 euro.", [1])])));

    private static IEnumerable<(MunicipalityCode From, MunicipalityCode To)> Draw(int seed)
    {
        var codes = Knowledge.Gazetteer.Municipalities.Select(municipality => municipality.Code).OrderBy(code => code.ToString(), StringComparer.Ordinal).ToArray();
        new Random(seed).Shuffle(codes);
        return codes.Take(2 * Pairs).Chunk(2).Select(pair => (pair[0], pair[1]));
    }

    /// <summary>Everything is told, and everything that can be calculated is.</summary>
    private static DialogState StateOf(LanguageLevel level, MunicipalityCode from, MunicipalityCode to, Topic topic) => DialogState.Start with
    {
        Goal = Goal.Compare,
        Level = level,
        Length = AnswerLength.Full,
        Answers =
        [
            new(SharedQuestions.From, [from.ToString()]), new(SharedQuestions.To, [to.ToString()]), new(SharedQuestions.Day, ["2027-03-01"]), new(SharedQuestions.Topic, [topic.Id.Value]),
            .. topic.Norms.Count == 0 ? [] : new (string Name, string Value)[]
            {
                (OwnShareQuestions.Start, "ja"), (OwnShareQuestions.Household, OwnShareQuestions.Alone), (OwnShareQuestions.StatePension, "nee"),
                (OwnShareQuestions.Income, "125 procent"), (OwnShareQuestions.Cost, "1500"),
            }.Select(answer => new GivenAnswer($"{topic.Id.Value}.{answer.Name}", [answer.Value])),
        ],
    };

    private static IEnumerable<string> FaultsIn(Reply reply)
    {
        var listed = reply.Blocks.OfType<Sources>().SelectMany(sources => sources.Lines).ToDictionary(line => line.Number);
        foreach (var (text, sources, mayStandAlone) in reply.Blocks.SelectMany(Statements))
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                yield return "een lege zin";
            }

            if (sources.Count == 0 && !mayStandAlone)
            {
                yield return $"geen bron: {text}";
            }

            foreach (var number in sources.Where(number => !listed.ContainsKey(number)))
            {
                yield return $"bron {number} staat niet in de lijst: {text}";
            }
        }

        foreach (var line in listed.Values.Where(line => line.Title.Length == 0 || line.Date.Length == 0 || line.Address.Scheme is not ("https" or "http")))
        {
            yield return $"een bron zonder titel, datum of adres: {line}";
        }

        if (!reply.Blocks.OfType<Say>().Any(say => say.Sources.Count > 0))
        {
            yield return "er staat niet wat de verhuizing doet";
        }
    }

    private static IEnumerable<(string Text, IReadOnlyList<int> Sources, bool MayStandAlone)> Statements(Block block) => block switch
    {
        Say say => [(say.Text, say.Sources, IsOneOf(say.Text, StatesNoRule))],
        Warning warning => [(warning.Text, warning.Sources, IsOneOf(warning.Text, [Phrases.PlannedMerger, Phrases.MovedAlready]))],
        Facts facts => facts.Items.Select(fact => (fact.Text, fact.Sources, false)),
        Comparison table => table.Rows.SelectMany(row => new[] { row.From, row.To }).Select(cell => (cell.Text, cell.Sources, IsOneOf(cell.Text, [Phrases.CellUnknown, Phrases.CellWithdrawn]))),
        Steps steps => steps.Items.Select(step => (step.Text, step.Sources, false)),
        _ => [],
    };

    private static bool IsOneOf(string text, IEnumerable<Phrase> phrases) => phrases.Any(phrase => Enum.GetValues<LanguageLevel>().Any(level =>
    {
        var pattern = Knowledge.Phrasebook.Say(phrase, level, [.. phrase.Slots.Select(slot => (slot, "\u0001"))]);
        return Regex.IsMatch(text, $"^{Regex.Escape(pattern).Replace("\u0001", ".+", StringComparison.Ordinal)}$", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
    }));
}
