using Microsoft.AspNetCore.DataProtection;
using Microsoft.Net.Http.Headers;
using Verschillen.Web.Channels.Page.Covering;
using Verschillen.Web.Channels.Page.Receipts;
using Verschillen.Web.Channels.Page.Saving;
using Verschillen.Web.Configuration;
using Verschillen.Web.Edge;
using Verschillen.Web.Serving;
using Verschillen.Web.Theming;

namespace Verschillen.Web.Channels.Page;

/// <summary>Puts the pages together: what answers at which address.</summary>
internal static class PageHost
{
    private const string Embedding = "inbedden"; // the name of the rule for other sites
    private const string ForGood = "public, max-age=31536000, immutable"; // a year in seconds, for addresses that change with their content
    private const string ForAWhile = "public, max-age=300"; // five minutes, for those that do not

    /// <param name="services">What the server has.</param>
    /// <param name="settings">The checked settings.</param>
    /// <param name="theme">The checked theme.</param>
    public static void AddPage(this IServiceCollection services, Settings settings, Theme theme)
    {
        services.AddCors(options => options.AddPolicy(Embedding, policy => policy
            .WithOrigins([.. settings.Embedding.Origins]).WithMethods(HttpMethods.Get, HttpMethods.Post).WithHeaders(Fragment.Header, HeaderNames.ContentType)));
        services.AddSingleton(settings.Embedding);
        services.AddSingleton(settings.Page);
        services.AddSingleton(new Stylesheets(theme));
        services.AddSingleton<Assets>();
        services.AddSingleton<Layout>();
        services.AddSingleton<ErrorPages>();
        services.AddSingleton(provider => new StateSeal(provider.GetRequiredService<IDataProtectionProvider>(), TimeSpan.FromHours(settings.Page.StateHours)));
        services.AddSingleton<FormReader>();
        services.AddSingleton<PageChannel>();
        services.AddSingleton<SummaryChannel>();
        services.AddSingleton<CoveragePage>();
        services.AddSingleton<ClosedPage>();
        services.AddSingleton<ReceiptChannel>();
    }

    /// <summary>The files that the program carries in itself; before the addresses, for most requests are for them.</summary>
    public static void UsePageFiles(this WebApplication app)
    {
        var assets = app.Services.GetRequiredService<Assets>();
        app.Use((context, next) =>
        {
            if (!ReadingMethods.Include(context.Request.Method) || assets.At(context.Request.Path, out var isForGood) is not { } file)
            {
                return next(context);
            }

            SecurityHeaders.OpenToOthers(context.Response.Headers, isForGood ? ForGood : ForAWhile);
            return file.WriteAsync(context);
        });
    }

    /// <summary>The pages of text, which come and go with the content; before the addresses, which stay.</summary>
    public static void UseTextPages(this WebApplication app)
    {
        var layout = app.Services.GetRequiredService<Layout>();
        var content = app.Services.GetRequiredService<ServedContent>();
        app.Use((context, next) => ReadingMethods.Include(context.Request.Method) && content.Now.Pages.At(context.Request.Path) is { } text
            ? PageResponse.WriteAsync(context, StatusCodes.Status200OK, layout.Of(text.Title, text.Content))
            : next(context));
    }

    public static void MapPage(this WebApplication app)
    {
        var page = app.Services.GetRequiredService<PageChannel>();
        MapChat(ChatPlace.Page).ForEach(address => address.RequireCors(Embedding));
        MapChat(ChatPlace.Frame);
        MapChat(ChatPlace.Columns);
        Limit(app.MapPost(SummaryChannel.Address, app.Services.GetRequiredService<SummaryChannel>().MakeAsync));
        var coverage = app.Services.GetRequiredService<CoveragePage>();
        Limit(app.MapMethods(CoveragePage.Address, ReadingMethods.All, coverage.ShowAsync)).AsksBy(CoveragePage.MunicipalityField);
        Limit(app.MapPost(CoveragePage.Address, coverage.AnswerAsync));
        var receipts = app.Services.GetRequiredService<ReceiptChannel>();
        app.MapMethods(ReceiptPage.Address, ReadingMethods.All, receipts.OpenAsync).On(Channel.Page);
        app.MapPost(ReceiptPage.Address, receipts.AnswerAsync).LimitTo(RateLimit.Pages, receipts.SlowDownAsync).On(Channel.Page);

        List<IEndpointConventionBuilder> MapChat(ChatPlace place) =>
        [
            Limit(app.MapMethods(place.Start, ReadingMethods.All, page.BeginAsync)).AsksBy(FirstMessage.Fields),
            Limit(app.MapPost(place.Address, page.AnswerAsync)),
        ];

        IEndpointConventionBuilder Limit(IEndpointConventionBuilder endpoint) => endpoint.LimitTo(RateLimit.Pages, page.SlowDownAsync).On(Channel.Page);
    }
}
