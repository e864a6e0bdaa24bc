using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Verschillen.Web.Tests;

/// <summary>The whole server with the real content, on a free port of this machine. Its day is 22 November 2026.</summary>
public sealed class Server : WebApplicationFactory<Program>
{
    private readonly (string Key, string Value)[] _settings;
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("verschillen-sleutels-");

    public Server()
        : this(("Page:MessagesPerMinute", "100000"))
    {
    }

    internal Server(params (string Key, string Value)[] settings)
    {
        _settings = settings;
        UseKestrel(0);
        StartServer();
        Browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = ClientOptions.BaseAddress };
    }

    /// <summary>What browsers do: real requests to a real port.</summary>
    internal HttpClient Browser { get; }

    /// <summary>Everything that was logged.</summary>
    internal LogBook Log { get; } = new();

    internal string KeyFolder => _keys.FullName;

    internal static string Root { get; } = FindRoot();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Root);
        builder.UseSetting("Keys:Folder", _keys.FullName);
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.AddProvider(Log));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StoppedClock(new DateTimeOffset(2026, 11, 22, 11, 0, 0, TimeSpan.Zero))));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_keys.FullName))
        {
            Browser.Dispose();
            _keys.Delete(recursive: true);
        }
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

    private sealed class StoppedClock(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment;
    }
}

[CollectionDefinition(Name)]
public sealed class OneServer : ICollectionFixture<Server>
{
    public const string Name = "server";
}
