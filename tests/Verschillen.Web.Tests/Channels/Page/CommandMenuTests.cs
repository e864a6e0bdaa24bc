using Verschillen.Content;
using Verschillen.Understanding;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

public sealed class CommandMenuTests
{
    private static readonly UtteranceReader Reader = new(ContentFolder.Read(Server.Root).Catalogue!.Lexicon);

    public static TheoryData<string> Words => [.. CommandMenu.All.Select(command => command.Words)];

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_command_is_understood_as_meant(string words)
    {
        var meant = CommandMenu.All.Single(command => string.Equals(command.Words, words, StringComparison.Ordinal)).Intent;

        Assert.Equal(meant, Reader.Read(words, new DateOnly(2026, 11, 22), asked: null).Intent);
    }
}
