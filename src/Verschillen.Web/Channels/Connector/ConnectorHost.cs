using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Channels.Connector;

/// <summary>Puts the Bot Connector together.</summary>
internal static class ConnectorHost
{
    public static void AddConnector(this IServiceCollection services, ConnectorSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<ConnectorAccess>();
        services.AddSingleton<ServiceAddress>();
        services.AddSingleton<ServiceLogin>();
        services.AddSingleton<ConnectorPost>();
        services.AddSingleton<ConnectorSeals>();
        services.AddSingleton<ConnectorChannel>();
    }

    public static void MapConnector(this WebApplication app)
    {
        if (app.Services.GetRequiredService<ConnectorSettings>().IsOpen)
        {
            var edge = app.Services.GetRequiredService<BotEdge>();
            app.MapPost(BotEdge.Connector, edge.Guarding(app.Services.GetRequiredService<ConnectorChannel>().TakeAsync)).On(Channel.Connector);
        }
    }
}
