using Microsoft.Net.Http.Headers;
using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>Puts Direct Line together: what answers at which address.</summary>
internal static class DirectLineHost
{
    private const string OtherSites = "directline"; // the name of the rule for other sites

    private static readonly TimeSpan SocketPulse = TimeSpan.FromSeconds(30);

    public static void AddDirectLine(this IServiceCollection services, DirectLineSettings settings)
    {
        services.AddCors(options => options.AddPolicy(OtherSites, policy => policy
            .WithOrigins([.. settings.Origins])
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders(HeaderNames.Authorization, HeaderNames.ContentType, HeaderNames.XRequestedWith, "x-ms-bot-agent")
            .WithExposedHeaders(HeaderNames.RetryAfter)
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
        services.AddSingleton(settings);
        services.AddSingleton<OurSites>();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineAccess>();
        services.AddSingleton<ActivityLog>();
        services.AddSingleton<DirectLineChannel>();
        services.AddSingleton<DirectLineStream>();
    }

    public static void MapDirectLine(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<DirectLineSettings>().IsOpen)
        {
            return;
        }

        var channel = app.Services.GetRequiredService<DirectLineChannel>();
        var stream = app.Services.GetRequiredService<DirectLineStream>();
        var edge = app.Services.GetRequiredService<BotEdge>();
        var group = app.MapGroup(BotEdge.DirectLine).RequireCors(OtherSites).On(Channel.DirectLine);
        group.MapPost("/tokens/generate", edge.Guarding(channel.GenerateAsync));
        group.MapPost("/tokens/refresh", edge.Guarding(channel.RefreshAsync));
        group.MapPost("/conversations", edge.Guarding(channel.StartAsync));
        group.MapGet("/conversations/{conversation}", edge.Guarding(channel.ReconnectAsync));
        group.MapPost("/conversations/{conversation}/activities", edge.Guarding(channel.PostAsync));
        group.MapGet("/conversations/{conversation}/activities", edge.Guarding(channel.PollAsync));
        group.MapPost("/conversations/{conversation}/upload", edge.Guarding(channel.UploadAsync));
        app.MapGroup(BotEdge.DirectLine).On(Channel.DirectLine).MapGet("/conversations/{conversation}/stream", edge.Guarding(stream.OpenAsync));
    }

    /// <summary>Sockets, before the addresses.</summary>
    public static void UseSockets(this WebApplication app) => app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = SocketPulse, KeepAliveTimeout = SocketPulse });
}
