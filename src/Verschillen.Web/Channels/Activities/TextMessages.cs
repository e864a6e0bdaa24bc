using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Channels.Activities;

/// <summary>Writes a reply as text messages for a telephone (sms): what matters most, in parts that can be delivered.</summary>
internal static class TextMessages
{
    // Azure's channel is Twilio, which takes 1,600: https://www.twilio.com/docs/api/errors/21617.
    private const int Longest = 1_500;

    /// <param name="reply">The reply.</param>
    /// <param name="site">The address of this site, where the whole answer with its sources stands.</param>
    /// <returns>At least one; the choices are below the last.</returns>
    public static IEnumerable<Activity> Of(Reply reply, string site)
    {
        var whole = ReplyActivity.Of(Brief(reply), new Showing(IsPlain: true, site));
        var parts = Parts(whole.Text!).ToList();
        return parts.Select((part, place) => place == parts.Count - 1 ? whole with { Text = part } : whole with { Text = part, SuggestedActions = null, InputHint = "ignoringInput" });
    }

    private static Reply Brief(Reply reply) => reply with { Blocks = [.. reply.Blocks.SelectMany(Brief)] };

    /// <summary>What is left of a block: sources and texts to copy stand where the number of the answer leads.</summary>
    private static IEnumerable<Block> Brief(Block block) => block switch
    {
        Sources or ReadyText or Letter or Aside or ToAsk => [],
        Say say => [say with { Sources = [] }],
        Warning warning => [warning with { Sources = [] }],
        Facts facts => [facts with { Items = [.. facts.Items.Select(fact => fact with { Sources = [] })] }],
        Comparison comparison => [new Facts(comparison.Title, [.. comparison.Rows.Select(row => new Fact(row.Label, row.Conclusion, []))])],
        Steps steps => [steps with { Items = [.. steps.Items.Select(step => step with { Sources = [], Terms = [], Parts = [] })] }],
        HandOver handOver => [handOver with { Contacts = [.. handOver.Contacts.Select(contact => contact with { Sources = [], Note = null, ToSay = null })] }],
        _ => [block],
    };

    /// <summary>Cuts a text between its lines, and a line that is too long between its words.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        while (text.Length > Longest)
        {
            var end = new[] { "\n\n", "\n", " " }.Select(sign => text.LastIndexOf(sign, Longest, StringComparison.Ordinal)).FirstOrDefault(place => place > Longest / 2, Longest);
            yield return text[..end].TrimEnd();
            text = text[end..].TrimStart();
        }

        yield return text;
    }
}
