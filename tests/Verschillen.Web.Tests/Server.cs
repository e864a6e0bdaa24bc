using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Verschillen.Content;
using Verschillen.Understanding;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Tests;

/// <summary>The whole server with the real content, on a free port of this machine. Its day is 22 November 2026.</summary>
public sealed class Server : IDisposable
{
    // Read and learnt once for all servers of the tests, which are more than a hundred.
    private static readonly Lazy<ReadContent> s_content = new(() => new ReadContent(FindRoot()));

    // The configuration watches all that lies in its folder, so that is not the whole repository.
    private static readonly Lazy<string> s_contentRoot = new(() =>
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "instellingen")).FullName;
        File.Copy(Path.Combine(FindRoot(), "appsettings.json"), Path.Combine(folder, "appsettings.json"), overwrite: true);
        return folder;
    });

    private readonly WebApplication _app;
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("verschillen-sleutels-");

    public Server()
        : this(("Page:MessagesPerMinute", "100000"))
    {
    }

    internal Server(params IReadOnlyList<(string Key, string Value)> settings)
        : this(first: null, settings)
    {
    }

    /// <param name="first">What every request meets before the chat; null for nothing.</param>
    /// <param name="settings">The settings that differ from appsettings.json.</param>
    internal Server(Func<HttpContext, RequestDelegate, Task>? first, params IReadOnlyList<(string Key, string Value)> settings)
        : this(add: null, app => _ = first is null ? app : app.Use(first), settings)
    {
    }

    /// <param name="add">Adds services; null for none.</param>
    /// <param name="use">Adds what every request meets before the chat, or addresses beside it.</param>
    /// <param name="settings">The settings that differ from appsettings.json.</param>
    internal Server(Action<IServiceCollection>? add, Action<WebApplication> use, params IReadOnlyList<(string Key, string Value)> settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = s_contentRoot.Value });
        builder.Configuration.AddInMemoryCollection(
        [
            new("Urls", "http://127.0.0.1:0"),
            new("Content:Folder", Root),
            new("Keys:Folder", _keys.FullName),
            new("Page:ViewsPerMinute", "100000"),
            new("Editions:Folder", Path.Combine(_keys.FullName, "uitgaven")),
            new("Conversations:Folder", Path.Combine(_keys.FullName, "gesprekken")),
        ]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)));
        builder.Services.AddSingleton<TimeProvider>(Clock);
        var problems = builder.AddChat(folder => string.Equals(folder, Root, StringComparison.Ordinal) ? s_content.Value : new ReadContent(folder)).ProblemsAsync().GetAwaiter().GetResult();
        if (problems.Count > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, problems));
        }

        builder.Logging.AddProvider(Log);
        add?.Invoke(builder.Services);
        _app = builder.Build();
        use(_app);
        _app.UseChat();
        _app.Start();
        _app.Services.GetRequiredService<ServedContent>().Now.Learnt.Wait();
        Browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    internal IServiceProvider Services => _app.Services;

    /// <summary>What browsers do: real requests to a real port.</summary>
    internal HttpClient Browser { get; }

    /// <summary>Everything that was logged.</summary>
    internal LogBook Log { get; } = new();

    /// <summary>Changes a setting while the server runs, as a changed file does.</summary>
    internal void Set(string key, string value)
    {
        _app.Configuration[key] = value;
        ((IConfigurationRoot)_app.Configuration).Reload();
    }

    /// <summary>The clock of the server; it stands still.</summary>
    internal StoppedClock Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 11, 0, 0, TimeSpan.Zero));

    internal string KeyFolder => _keys.FullName;

    internal static string Root { get; } = FindRoot();

    /// <summary>The real content.</summary>
    internal static Catalogue Catalogue => s_content.Value.Reading.Result.Catalogue!;

    /// <summary>Reads messages by the real content.</summary>
    internal static UtteranceReader Reader => s_content.Value.Reader.Value;

    public void Dispose()
    {
        Browser.Dispose();
        // Until the edition is kept, files come into the folder.
        _app.Services.GetRequiredService<ServedContent>().Now.Kept.Wait();
        _app.StopAsync(TimeSpan.FromSeconds(1)).Wait(); // what is still open then is broken off
        ((IDisposable)_app).Dispose();
        _keys.Delete(recursive: true);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Verschillen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No Verschillen.sln above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}

[CollectionDefinition(Name)]
public sealed class OneServer : ICollectionFixture<Server>
{
    public const string Name = "server";
}
