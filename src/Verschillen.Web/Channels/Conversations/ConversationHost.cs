using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>Puts together what keeps conversations while they run.</summary>
internal static class ConversationHost
{
    public static void AddConversations(this IServiceCollection services, ConversationSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<ConversationBell>();
        services.AddSingleton<IConversationStore>(provider => new SqliteConversationStore(settings.Folder, provider.GetRequiredService<ConversationBell>()));
        services.AddSingleton<ServerKeys>();
        services.AddSingleton<ConversationLimits>();
        services.AddSingleton<NewConversations>();
        services.AddSingleton<ConversationDesk>();
        services.AddSingleton<BotEdge>();
        services.AddHostedService<ConversationSweep>();
    }
}
