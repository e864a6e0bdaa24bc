using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Verschillen.Web.Tests.Privacy;

/// <summary>Receives what a server sends as telemetry, and keeps it.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<byte[]> _received = new();

    public Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            _received.Enqueue([.. System.Text.Encoding.UTF8.GetBytes(context.Request.Path), .. body.ToArray()]);
        });
        _app.Start();
    }

    public string Address => _app.Urls.Single();

    public byte[] Received => [.. _received.SelectMany(bytes => bytes)];

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
