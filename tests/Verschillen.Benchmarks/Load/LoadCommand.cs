using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Verschillen.Benchmarks.Load;

/// <summary>Holds conversations with the built server and tells how it bears them.</summary>
internal static class LoadCommand
{
    private const string ThisProgram = "Verschillen.Benchmarks";

    /// <summary>The settings that open the channels that are closed by default.</summary>
    public static readonly IReadOnlyList<(string Key, string Value)> OpenChannels = [("Connector__Open", "true"), ("DirectLine__Open", "true"), ("DirectLine__Secrets__0", DirectLineBeginning.Secret)];

    /// <summary>The runtime as it is for a program that sets nothing, which this one does.</summary>
    private static readonly (string Key, string Value) AsByDefault = ("DOTNET_TieredPGO", "1");

    /// <returns>The exit code: 0 without an error, 1 with, 2 when it was asked wrongly.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        LoadOptions options;
        try
        {
            options = LoadOptions.Parse(words);
        }
        catch (FormatException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 2;
        }

        if (options.Nodes > 1)
        {
            return await Nodes.MeasureAsync(options);
        }

        var errors = 0;
        await using (var server = await ServerProcess.StartAsync(options.Program, "/", OpenChannels))
        {
            errors += await Talking.MeasureAsync(options, server.Address, () => server.Megabytes);
            Console.WriteLine($"peak memory {server.PeakMegabytes:F0} MB");
            errors += options.HalfOpen == 0 ? 0 : await HalfRequests.MeasureAsync(options.HalfOpen, server);
        }

        if (options.Rounds > 0)
        {
            // Without the limits of an address and of a conversation, which are what is in the way here and nothing else.
            await using var server = await ServerProcess.StartAsync(options.Program, "/", [.. OpenChannels, ("Page__MessagesPerMinute", "100000"), ("Page__ViewsPerMinute", "100000"), ("Conversations__MessagesPerMinute", "10000"), ("Conversations__Messages", "100000")]);
            await using var echo = await ServerProcess.StartAsync(ThisProgram, "/", AsByDefault);
            await Throughput.MeasureAsync(options.Rounds, options.Channel, server, echo);
        }

        if (options.Other is { } other)
        {
            Console.WriteLine($"the same with {other}:");
            errors += await Talking.MeasureAsync(options, other, memory: null);
        }

        return errors == 0 ? 0 : 1;
    }

    /// <summary>The least that a server can do: give a JSON text back. It listens where the setting Urls says.</summary>
    public static async Task<int> EchoAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/", () => "klaar");
        app.MapPost("/echo", (Echo echo) => echo);
        await app.RunAsync();
        return 0;
    }

    private sealed record Echo(string Text);
}
