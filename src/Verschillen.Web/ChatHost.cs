using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Verschillen.Web.Channels;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Closing;
using Verschillen.Web.Channels.Connector;
using Verschillen.Web.Channels.Conversations;
using Verschillen.Web.Channels.DirectLine;
using Verschillen.Web.Channels.Http;
using Verschillen.Web.Channels.Intake;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Configuration;
using Verschillen.Web.Edge;
using Verschillen.Web.Serving;
using Verschillen.Web.Storage;
using Verschillen.Web.Telemetry;
using Verschillen.Web.Theming;

namespace Verschillen.Web;

/// <summary>Puts the server together.</summary>
internal static class ChatHost
{
    private const int DrainedBytes = 4_194_304; // read on past the limit, so that a browser that sends too much sees the answer

    /// <summary>Reads settings, begins to read the content, and adds what answers with them.</summary>
    /// <param name="builder">The server to be; a clock that it has already stays.</param>
    public static ChatStart AddChat(this WebApplicationBuilder builder) => builder.AddChat(folder => new ReadContent(folder));

    /// <summary>The same, with content that may be there already.</summary>
    /// <param name="builder">The server to be.</param>
    /// <param name="contentOf">Gives the content of a folder.</param>
    internal static ChatStart AddChat(this WebApplicationBuilder builder, Func<string, ReadContent> contentOf)
    {
        ClosingFile.AddTo(builder.Configuration, builder.Environment.ContentRootPath);
        var settings = Settings.Read(builder.Configuration, builder.Environment.ContentRootPath, out var faults);
        var content = contentOf(settings.ContentFolder); // the longest part of a start, beside the rest
        var theme = Theme.Read(settings.Theme, out var themeFaults);
        var closed = faults.Count == 0 ? StorageHost.Prepare(settings) : null;
        builder.AddChat(settings, theme);
        builder.Services.AddIntake();
        builder.Services.AddContent(settings, content);
        return new ChatStart([.. faults, .. themeFaults, .. closed is null ? [] : new[] { closed }], content.Reading);
    }

    public static void UseChat(this WebApplication app)
    {
        app.UseStorage();
        app.Services.GetRequiredService<Settings>().Proxy.ApplyTo(app);
        app.Use(app.Services.GetRequiredService<SecurityHeaders>().AddAsync);
        // Channel services that call the Connector stand on fast lines, where packing costs more than it saves.
        app.UseWhen(context => !BotEdge.IsForConnector(context), packed => packed.UseResponseCompression());
        app.Use(app.Services.GetRequiredService<LastResort>().CatchAsync);
        app.UseStatusCodePages(refused => ErrorPages.RefuseAsync(refused.HttpContext));
        app.Use(RefuseOddEncodings);
        app.Use(RefuseOddNames);
        app.UsePageFiles();
        app.UseCors();
        app.UseTextPages();
        app.Use(app.Services.GetRequiredService<ClosedDoor>().CheckAsync);
        app.UseRateLimiter();
        app.Use(WaitForContent(app.Services.GetRequiredService<ServedContent>()));
        app.UseSockets();
        app.MapPage();
        app.MapIntake();
        app.MapDirectLine();
        app.MapWebChat();
        app.MapConnector();
        app.MapHealth();
        app.MapSecurityText();
    }

    private static void AddChat(this WebApplicationBuilder builder, Settings settings, Theme theme)
    {
        builder.Logging.UseQuietLines();

        // A proxy may end a header elsewhere than Kestrel, which takes a line feed alone for the end of a line unless told otherwise.
        AppContext.SetSwitch("Microsoft.AspNetCore.Server.Kestrel.DisableHttp1LineFeedTerminators", isEnabled: true);

        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            settings.Limits.ApplyTo(server.Limits);
            server.Limits.MaxRequestBodySize = Math.Max(DrainedBytes, settings.Page.BodyBytesKept);
        });

        var services = builder.Services;
        services.AddStorage(settings);
        // The state is new in every page and nothing else of the page is secret, so compression gives nothing away.
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.AddPageLimit(settings.Page.MessagesPerMinute, settings.Page.ViewsPerMinute);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.NoCompression); // Brotli's quality 0: as small as Fastest on these pages, for half the work (docs/beheer.md)
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal); // for browsers without Brotli, often on slow lines
        services.TryAddSingleton(TimeProvider.System);
        services.AddTelemetry(settings.TelemetryEndpoint);
        services.AddSingleton<SecurityHeaders>();
        services.AddSingleton<LastResort>();
        services.AddSingleton<ChatTurn>();
        services.AddSingleton(settings.Https);
        services.AddSingleton(settings.SecurityText);
        services.AddSingleton<ClosedChannels>();
        services.AddSingleton<ClosedDoor>();
        services.AddPage(settings, theme);
        services.AddSingleton(settings.WebChat);
        services.AddConversations(settings.Conversations);
        services.AddDirectLine(settings.DirectLine);
        services.AddConnector(settings.Connector);
    }

    /// <summary>Lets what asks for an answer wait until answers can be made, on no thread and no longer than somebody waits for it.</summary>
    private static Func<HttpContext, RequestDelegate, Task> WaitForContent(ServedContent content)
    {
        return (context, next) => content.IsReady || !AskingRequest.Asks(context) ? next(context) : WaitAsync(context, next);

        async Task WaitAsync(HttpContext context, RequestDelegate next)
        {
            await content.ReadyAsync(context.RequestAborted);
            await next(context);
        }
    }

    /// <summary>Refuses a body in other parts than plain chunks: who does not know the encoding may see another end of it (RFC 9112 section 6.1).</summary>
    private static Task RefuseOddEncodings(HttpContext context, RequestDelegate next)
    {
        var encoding = context.Request.Headers.TransferEncoding;
        if (encoding.Count == 0 || (encoding.Count == 1 && "chunked".Equals(encoding[0], StringComparison.OrdinalIgnoreCase)))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.Headers.Connection = "close";
        return Task.CompletedTask;
    }

    /// <summary>Refuses a name of this site that makes no address: it stands in links, in codes and in calendars. None at all, as HTTP/1.0 may ask, is let in.</summary>
    private static Task RefuseOddNames(HttpContext context, RequestDelegate next)
    {
        if (SiteAddress.IsSound(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static void AddContent(this IServiceCollection services, Settings settings, ReadContent content)
    {
        services.AddSingleton(settings);
        services.AddSingleton<EditionKeeper>();
        services.AddSingleton(provider => new ServedContent(UseAsync(provider.GetRequiredService<EditionKeeper>())));
        services.AddHostedService<Rehearsal>();
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<ContentWatch>(provider, content.Reading.Result.Stamp));

        // With faults in the content it has no catalogue, and the server is never run.
        async Task<ContentInUse> UseAsync(EditionKeeper editions) => ContentInUse.Of((await content.Reading).Catalogue!, content.Reader, settings, editions);
    }

    private static void MapHealth(this WebApplication app)
    {
        var health = ActivatorUtilities.CreateInstance<Health>(app.Services);
        app.MapMethods("/health/live", ReadingMethods.All, context => context.Response.WriteAsync("leeft"));
        app.MapMethods("/health/ready", ReadingMethods.All, health.ReadyAsync);
    }
}
