using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Understanding;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web;

/// <summary>Puts the server together.</summary>
internal static class ChatHost
{
    private const int DrainedBytes = 1_048_576; // read on past the limit, so that a browser that sends too much sees the answer

    private static readonly string[] OpenPage = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Reads settings and content, and adds what answers with them.</summary>
    /// <param name="builder">The server to be; a clock that it has already stays.</param>
    /// <returns>What keeps it from starting, for the person who starts it; empty when all is well.</returns>
    public static IReadOnlyList<string> AddChat(this WebApplicationBuilder builder)
    {
        var settings = Settings.Read(builder.Configuration, builder.Environment.ContentRootPath, out var faults);
        var reading = ContentFolder.Read(settings.ContentFolder);
        string[] problems =
        [
            .. faults,
            .. KeyFolder.Prepare(settings.KeyFolder) is { } closed ? [closed] : Array.Empty<string>(),
            .. reading.Problems.Where(problem => problem.Severity == Severity.Fault).Select(problem => problem.ToString()),
        ];
        if (problems.Length == 0 && reading.Catalogue is { } catalogue)
        {
            builder.Services.AddSingleton(catalogue.Knowledge);
            builder.Services.AddReceipts(settings, catalogue.Edition);
            builder.AddChat(settings, new Conversation(new UtteranceReader(catalogue.Lexicon), new DialogEngine(catalogue.Knowledge)));
        }

        return problems;
    }

    public static void UseChat(this WebApplication app)
    {
        app.Use(SecurityHeaders.AddAsync);
        app.UseResponseCompression();
        app.Use(app.Services.GetRequiredService<LastResort>().CatchAsync);
        app.UseStatusCodePages(refused => refused.HttpContext.RequestServices.GetRequiredService<ErrorPages>().WriteAsync(refused.HttpContext));
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new EmbeddedFileProvider(typeof(ChatHost).Assembly, Stylesheet.Folder),
            // A year for an address that changes with its content, a day for one that does not (seconds).
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.QueryString.HasValue ? "public, max-age=31536000, immutable" : "public, max-age=86400",
        });
        app.UseRateLimiter();
        app.MapPage();
        app.MapReceipts();
        app.MapHealth();
    }

    private static void AddChat(this WebApplicationBuilder builder, Settings settings, Conversation conversation)
    {
        builder.Logging.ClearProviders().AddJsonConsole();
        // At Information it logs addresses with their query, whatever the settings say.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = Math.Max(DrainedBytes, settings.Page.BodyBytesKept);
        });

        var services = builder.Services;
        services.AddDataProtection().SetApplicationName("Verschillen").PersistKeysToFileSystem(new DirectoryInfo(settings.KeyFolder));
        // The state is new in every page and nothing else of the page is secret, so compression gives nothing away.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddMessageLimit(settings.Page.MessagesPerMinute);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new ChatTurn(conversation, provider.GetRequiredService<EditionKeeper>(), provider.GetRequiredService<TimeProvider>()));
        services.AddPage(settings);
    }

    private static void AddPage(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton<Stylesheet>();
        services.AddSingleton(new TextPages(Path.Combine(settings.ContentFolder, "content", "paginas")));
        services.AddSingleton<Layout>();
        services.AddSingleton<ErrorPages>();
        services.AddSingleton<LastResort>();
        services.AddSingleton(settings.Page);
        services.AddSingleton(provider => new StateSeal(provider.GetRequiredService<IDataProtectionProvider>(), TimeSpan.FromHours(settings.Page.StateHours)));
        services.AddSingleton<PageChannel>();
        services.AddSingleton<CoveragePage>();
    }

    private static void AddReceipts(this IServiceCollection services, Settings settings, Edition edition)
    {
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<EditionKeeper>(provider, settings, edition));
        services.AddHostedService(provider => provider.GetRequiredService<EditionKeeper>());
        services.AddSingleton<ReceiptChannel>();
    }

    private static void MapReceipts(this WebApplication app)
    {
        var receipts = app.Services.GetRequiredService<ReceiptChannel>();
        app.MapMethods(ReceiptPage.Address, OpenPage, receipts.OpenAsync);
        app.MapPost(ReceiptPage.Address, receipts.AnswerAsync).RequireRateLimiting(RateLimit.Messages);
    }

    private static void MapPage(this WebApplication app)
    {
        var page = app.Services.GetRequiredService<PageChannel>();
        app.MapMethods("/", OpenPage, page.BeginAsync).RequireRateLimiting(RateLimit.Messages);
        app.MapPost("/gesprek", page.AnswerAsync).RequireRateLimiting(RateLimit.Messages);
        app.MapMethods(CoveragePage.Address, OpenPage, app.Services.GetRequiredService<CoveragePage>().ShowAsync).RequireRateLimiting(RateLimit.Messages);
        var layout = app.Services.GetRequiredService<Layout>();
        foreach (var text in app.Services.GetRequiredService<TextPages>().All)
        {
            var html = layout.Of(text.Title, text.Content);
            app.MapMethods(text.Address, OpenPage, context => PageResponse.WriteAsync(context, StatusCodes.Status200OK, html));
        }
    }

    private static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => "leeft");
        // The content was read before the server listens; it stops being ready when it is asked to stop.
        app.MapGet("/health/ready", (IHostApplicationLifetime life) =>
            life.ApplicationStopping.IsCancellationRequested ? Results.Text("stopt", statusCode: StatusCodes.Status503ServiceUnavailable) : Results.Text("klaar"));
    }
}
