using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Verschillen.Web.Tests;
using Verschillen.Web.Tests.Channels.Connector;
using Verschillen.Web.Tests.Storage.Postgres;

namespace Verschillen.Benchmarks.Load;

/// <summary>Several servers on one PostgreSQL behind nginx; one is killed (kill -9) in the middle of conversations over every channel.</summary>
internal static class Nodes
{
    private static readonly TimeSpan MostErrors = TimeSpan.FromSeconds(5); // that clients may see errors after a kill
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(500); // before what was not confirmed is said again

    /// <returns>The exit code: 0 when nothing was lost and errors were short.</returns>
    public static async Task<int> MeasureAsync(LoadOptions options)
    {
        // Behind a proxy nobody calls from this machine: the Connector lets in who has a token, as it does in the world.
        using var keys = new KeyServer(new StoppedClock(TimeProvider.System.GetUtcNow()));
        using var postgres = new PostgresServer();
        var database = postgres.NewDatabase();
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        IReadOnlyList<(string, string)> settings =
        [
            .. LoadCommand.OpenChannels, ("Connector__AppId", KeyServer.AppId), ("Connector__AppPassword", KeyServer.AppPassword), ("Connector__Metadata", keys.Address + "config"),
            ("Storage__Kind", "postgresql"), ("Storage__ConnectionString", database), ("Keys__Secrets__0", secret), ("Proxy__Trusted__0", "127.0.0.1"), ("Conversations__Messages", "100000"),
        ];
        var servers = await Task.WhenAll(Enumerable.Range(0, options.Nodes).Select(_ => ServerProcess.StartAsync(options.Program, "/", settings)));
        try
        {
            using var nginx = new Nginx(servers.Select(server => server.Address));
            return await TalkAsync(options, nginx.Address, servers[0], new AuthenticationHeaderValue("Bearer", keys.Token(serviceUrl: ConnectorConversation.ServiceUrl)));
        }
        finally
        {
            foreach (var server in servers)
            {
                await server.DisposeAsync();
            }
        }
    }

    private static async Task<int> TalkAsync(LoadOptions options, Uri address, ServerProcess victim, AuthenticationHeaderValue token)
    {
        var conversations = Enumerable.Range(0, options.Conversations).Select(number => ConversationOf(number, address, token)).ToList();
        var errors = new ConcurrentQueue<(TimeSpan At, string Kind)>();
        using var end = new CancellationTokenSource();
        var clock = Stopwatch.StartNew();
        var talks = conversations.Select((one, number) => HoldAsync(one, number, options.Pause, clock, errors, end.Token)).ToList();
        await Task.Delay(options.Duration / 2);
        var killed = clock.Elapsed;
        victim.Kill();
        await Task.Delay(options.Duration / 2);
        await end.CancelAsync();
        await Task.WhenAll(talks);

        var lost = 0;
        foreach (var one in conversations)
        {
            lost += await one.IsWholeAsync() ? 0 : 1;
            one.Dispose();
        }

        var silent = conversations.Count(one => one.Confirmed == 0);
        var before = errors.Count(error => error.At < killed);
        var after = errors.Where(error => error.At >= killed).Select(error => error.At - killed).ToList();
        var longest = after.Count == 0 ? TimeSpan.Zero : after.Max();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{options.Nodes} servers, {options.Conversations} conversations over the page, Direct Line and the Connector, {conversations.Sum(one => one.Confirmed)} messages confirmed; one server killed after {killed.TotalSeconds:F0} s"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"conversations lost {lost}, never begun {silent}; errors before the kill {before}, after it {after.Count}, the last {longest.TotalSeconds:F1} s after it{string.Concat(errors.GroupBy(error => error.Kind, StringComparer.Ordinal).Select(kind => $" ({kind.Key}: {kind.Count()})"))}"));
        return lost + silent + before == 0 && longest <= MostErrors ? 0 : 1;
    }

    private static async Task HoldAsync(HeldConversation conversation, int number, TimeSpan pause, Stopwatch clock, ConcurrentQueue<(TimeSpan At, string Kind)> errors, CancellationToken end)
    {
        var random = new Random(number);
        try
        {
            await Task.Delay(pause * random.NextDouble(), end); // not all begin at once
            while (true)
            {
                if (await conversation.GoOnAsync() is { } wrong)
                {
                    errors.Enqueue((clock.Elapsed, wrong));
                    await Task.Delay(Again, end);
                }
                else
                {
                    await Task.Delay(pause * (0.5 + random.NextDouble()), end);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    private static HeldConversation ConversationOf(int number, Uri address, AuthenticationHeaderValue token)
    {
        var visitor = Visitor.Number(number, address);
        switch (number % 3)
        {
            case 0:
                return new HeldOnPage(visitor);
            case 1:
                return new HeldOnDirectLine(visitor);
            default:
                visitor.DefaultRequestHeaders.Authorization = token;
                return new HeldOnConnector(visitor, string.Create(CultureInfo.InvariantCulture, $"proef-{number}"));
        }
    }
}
