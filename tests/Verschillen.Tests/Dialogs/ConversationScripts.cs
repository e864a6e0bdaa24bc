using System.Globalization;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Tests.HouseStyle;

namespace Verschillen.Tests.Dialogs;

/// <summary>The conversations of tests/gesprekken, held with the real content and the real reader.</summary>
public sealed class ConversationScripts
{
    private static readonly HashSet<string> s_aspectIds =
        [.. RealContent.Catalogue.Knowledge.Topics.SelectMany(topic => topic.Aspects).Select(aspect => aspect.Id)];

    public static TheoryData<string> Files =>
        [.. Repository.Files.Where(file => file.StartsWith("tests/gesprekken/", StringComparison.Ordinal) && file.EndsWith(".yml", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_conversation_goes_as_its_script_says(string file)
    {
        var script = Script.Read(Repository.TextOf(file));
        var state = RealContent.Conversation.Begin().State;
        var faults = new List<string>();
        foreach (var turn in script.Turns)
        {
            var answer = RealContent.Conversation.Answer(state, turn.Message, script.Today);
            faults.AddRange(TurnCheck.Faults(answer, turn.Expected, s_aspectIds).Select(fault => $"\"{turn.Message}\": {fault}"));
            state = answer.State;
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("goed")]
    [InlineData("correctie")]
    [InlineData("stoppen")]
    [InlineData("uitweiden")]
    [InlineData("onbegrip")]
    [InlineData("verouderd")]
    public void Every_behaviour_has_its_scripts(string folder) =>
        Assert.Contains(Repository.Files, file => file.StartsWith($"tests/gesprekken/{folder}/", StringComparison.Ordinal) && file.EndsWith(".yml", StringComparison.Ordinal));

    [Theory]
    [InlineData("vandaag: 2026-11-22\ngesprek: []\nextra: ja", "extra")]
    [InlineData("vandaag: 2026-11-22\ngesprek:\n  - { inwoner: Hallo, bott: {} }", "bott")]
    public void An_unknown_key_is_a_fault_of_the_script(string text, string key)
    {
        var fault = Assert.Throws<FormatException>(() => Script.Read(text));

        Assert.Contains($"'{key}'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("antwort: vraag", "antwort")]
    [InlineData("kosten-eerste-aanvraag: duurder", "duurder")]
    public void An_unknown_expectation_is_a_fault_of_the_script(string expectation, string named)
    {
        var script = Script.Read(string.Create(CultureInfo.InvariantCulture, $"vandaag: 2026-11-22\ngesprek:\n  - inwoner: Hallo\n    bot: {{ {expectation} }}"));

        var fault = Assert.Throws<FormatException>(() => TurnCheck.Faults(RealContent.Conversation.Begin(), script.Turns[0].Expected, s_aspectIds).ToList());

        Assert.Contains($"'{named}'", fault.Message, StringComparison.Ordinal);
    }
}
