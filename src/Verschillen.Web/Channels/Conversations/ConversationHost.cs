using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>Puts together what holds conversations that the server keeps while they run.</summary>
internal static class ConversationHost
{
    public static void AddConversations(this IServiceCollection services, ConversationSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<ConversationLimits>();
        services.AddSingleton<NewConversations>();
        services.AddSingleton<ConversationDesk>();
        services.AddSingleton<BotEdge>();
    }
}
