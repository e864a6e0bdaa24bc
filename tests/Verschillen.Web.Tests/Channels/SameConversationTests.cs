using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Verschillen.Web.Channels;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Tests.Channels.Connector;
using Verschillen.Web.Tests.Channels.DirectLine;
using YamlDotNet.RepresentationModel;

namespace Verschillen.Web.Tests.Channels;

/// <summary>The conversations of tests/gesprekken, held over every channel: the same message gets the same reply.</summary>
public sealed class SameConversationTests(EveryChannel open) : IClassFixture<EveryChannel>
{
    private readonly Server _server = open.Server;

    public static TheoryData<string> Scripts =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Server.Root, "tests", "gesprekken"), "*.yml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Server.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_conversation_gets_the_same_replies_on_every_channel(string script)
    {
        var (day, messages) = Read(script);
        _server.Clock.Set(new DateTimeOffset(day.ToDateTime(new TimeOnly(11, 0)), TimeSpan.Zero));
        var chat = _server.Services.GetRequiredService<ChatTurn>();
        var turn = chat.Begin();
        var visit = await Visit.OpenAsync(_server.Browser);
        var client = await DirectLineVisitor.BeginAsync(_server);
        var emulator = new Emulator(_server);
        foreach (var message in messages.Where(message => message.Trim().Length > 0))
        {
            if (turn.State.IsEnded)
            {
                // Who goes on after the end begins anew; over Direct Line that is another conversation.
                (turn, client) = (chat.Begin(), await DirectLineVisitor.BeginAsync(_server));
            }

            turn = chat.Answer(turn.State, message);
            visit = await visit.TypeAsync(message);
            await client.SayAsync(message);

            var expected = turn.Reply.Name;
            Assert.Contains(TextOf(ReplyHtml.Of(turn.Reply, visit.Response.RequestMessage!.RequestUri!.GetLeftPart(UriPartial.Authority)).ToString()), visit.Answer, StringComparison.Ordinal);
            Assert.Equal((message, expected), (message, (await client.PollAsync()).Replies[^1]));
            Assert.Equal((message, expected), (message, Emulator.NameOf(await emulator.SayAsync(message))));
        }
    }

    private static string TextOf(string html) => string.Join(' ', new HtmlParser().ParseDocument(html).Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static (DateOnly Day, IReadOnlyList<string> Messages) Read(string script)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Server.Root, script))));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        return (
            DateOnly.ParseExact(((YamlScalarNode)root["vandaag"]).Value!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            [.. ((YamlSequenceNode)root["gesprek"]).Select(turn => ((YamlScalarNode)turn["inwoner"]).Value ?? "")]);
    }
}

/// <summary>A server where every channel is open.</summary>
public sealed class EveryChannel : IDisposable
{
    internal Server Server { get; } = DirectLineVisitor.Open(("Connector:Open", "true"), ("Page:MessagesPerMinute", "100000"));

    public void Dispose() => Server.Dispose();
}
