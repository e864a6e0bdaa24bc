using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Understanding;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

public sealed class CommandMenuTests
{
    private static readonly Dictionary<string, Intent> Meant = CommandMenu.All.Select(command => (command.Words, command.Intent)).Concat(
        from button in new[]
        {
            (Phrases.DoOtherTopic, Intent.OtherTopic), (Phrases.DoSummary, Intent.Summary), (Phrases.DoSimpler, Intent.Simpler), (Phrases.DoOrdinary, Intent.Ordinary),
            (Phrases.DoLonger, Intent.Longer), (Phrases.DoHelp, Intent.Help), (Phrases.DoPerson, Intent.ClientSupport), (Phrases.DoStop, Intent.Stop),
        }
        from level in Enum.GetValues<LanguageLevel>()
        select (Server.Catalogue.Knowledge.Phrasebook.Say(button.Item1, level), button.Item2))
        .Distinct().ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Words => [.. Meant.Keys];

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_button_is_understood_as_meant(string words) =>
        Assert.Equal(Meant[words], Server.Reader.Read(words, new DateOnly(2026, 11, 22), asked: null).Intent);
}
