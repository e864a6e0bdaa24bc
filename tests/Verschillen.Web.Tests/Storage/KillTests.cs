using System.Collections.Concurrent;
using Verschillen.Web.Tests.Channels.DirectLine;
using Verschillen.Web.Tests.Storage.Postgres;

namespace Verschillen.Web.Tests.Storage;

/// <summary>The program is killed while it writes: what it confirmed is there, once, and what a client sends again is not there twice.</summary>
public sealed class KillTests : IDisposable
{
    private const int Clients = 6;
    private const int BeforeTheKill = 40; // messages that were confirmed

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-dood-");

    [Fact]
    public Task Nothing_is_lost_or_doubled_in_a_file() => KillAsync();

    [PostgresFact]
    public Task Nothing_is_lost_or_doubled_in_a_shared_database() => KillAsync([.. SharedStorage.In(PostgresServer.Shared.NewDatabase(), SharedStorage.NewSecret())]);

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task KillAsync(params (string, string)[] storage)
    {
        (string, string)[] settings = [("DirectLine:Open", "true"), ("DirectLine:Secrets:0", DirectLineVisitor.Secret), ("Conversations:MessagesPerMinute", "10000"), .. storage];
        var confirmed = new ConcurrentQueue<string>();
        DirectLineVisitor[] clients;
        string[] lastSent;
        using (var server = await ServerProcess.StartAsync(_folder.FullName, settings))
        {
            clients = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => DirectLineVisitor.BeginAsync(server.Browser)));
            var talking = clients.Select(client => TalkAsync(client, confirmed)).ToList();
            await Patience.UntilAsync(() => Task.FromResult(confirmed.Count), count => count >= BeforeTheKill);
            server.Kill();
            lastSent = await Task.WhenAll(talking);
        }

        using var again = await ServerProcess.StartAsync(_folder.FullName, settings);
        for (var number = 0; number < Clients; number++)
        {
            var client = new DirectLineVisitor(again.Browser, clients[number].Token) { Conversation = clients[number].Conversation };
            Assert.Equal(200, (await client.SayAsync("Zwolle", lastSent[number])).Status);
            var activities = (await client.PollAsync()).Activities;
            var said = activities.Where(one => !Activity.IsReply(one)).Select(one => one.GetProperty("channelData").GetProperty("clientActivityID").GetString()!).ToList();

            Assert.Equal(said.Distinct(), said);
            Assert.Empty(confirmed.Where(mark => mark.StartsWith(client.Conversation, StringComparison.Ordinal)).Except(said));
            Assert.Equal(said.Count + 1, activities.Count(Activity.IsReply)); // an answer to each, and the greeting
        }
    }

    /// <summary>Says one thing after the other until nobody answers.</summary>
    /// <returns>The mark of what was not confirmed.</returns>
    private static async Task<string> TalkAsync(DirectLineVisitor client, ConcurrentQueue<string> confirmed)
    {
        for (var number = 0; ; number++)
        {
            var mark = $"{client.Conversation}-{number}";
            try
            {
                Assert.Equal(200, (await client.SayAsync("Zwolle", mark)).Status);
                confirmed.Enqueue(mark);
            }
            catch (HttpRequestException)
            {
                return mark;
            }
        }
    }
}
