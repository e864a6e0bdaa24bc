using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Verschillen.Dialogs.Replies;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Tests.HouseStyle;

namespace Verschillen.Tests.Dialogs;

/// <summary>Whole conversations whose sentences a person has read and approved (tests/gesprekken/voorgelezen).</summary>
/// <remarks>
/// Lines that begin with "&gt; " are what the resident types; the rest is what the bot says, 72 columns wide. After a change of sentences or
/// content, write the files anew with VERSCHILLEN_HERSCHRIJF=ja in the environment, read what changed, and commit it.
/// </remarks>
public sealed partial class ReadAloud
{
    private const int Columns = 72;
    private const string Folder = "tests/gesprekken/voorgelezen/";

    private static readonly DateOnly s_today = new(2026, 11, 22);

    public static TheoryData<string> Files => [.. Repository.Files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_conversation_is_said_as_it_was_approved(string file)
    {
        var approved = Repository.TextOf(file);

        var said = Hold(approved.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..]));
        if (Environment.GetEnvironmentVariable("VERSCHILLEN_HERSCHRIJF") is "ja")
        {
            File.WriteAllText(Path.Combine(Repository.Root, file), said);
        }

        Assert.Equal(approved, said);
    }

    [Fact]
    public void There_are_conversations_to_read() => Assert.NotEmpty(Files);

    private static string Hold(IEnumerable<string> messages)
    {
        var turn = RealContent.Conversation.Begin();
        var text = new StringBuilder(PlainText.Of(turn.Reply, Columns));
        foreach (var message in messages)
        {
            turn = RealContent.Conversation.Answer(turn.State, message, s_today);
            text.Append(CultureInfo.InvariantCulture, $"> {message}\n\n").Append(PlainText.Of(turn.Reply, Columns));
        }

        // A receipt number is another one in every edition of the content.
        return ReceiptNumber().Replace(text.ToString().TrimEnd('\n') + "\n", "(nummer)");
    }

    [GeneratedRegex("[0-9A-Z]{4}([ -][0-9A-Z]{4}){3,}[ -][0-9A-Z]{1,4}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReceiptNumber();
}
