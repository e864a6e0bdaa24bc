namespace Verschillen.Web.Tests.Channels.Clients;

/// <summary>A test with a client of Microsoft's, left out where those are not installed. In CI it always runs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClientFactAttribute : FactAttribute
{
    public ClientFactAttribute() => Skip =
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal) || File.Exists(Path.Combine(MicrosoftClients.WebChat, "webchat.js"))
            ? null
            : "NOT TRIED WITH MICROSOFT'S CLIENTS: they are not installed. Install npm, and then: npm --prefix tests/clients ci --ignore-scripts";
}

/// <summary>Where the clients are.</summary>
internal static class MicrosoftClients
{
    public static string Folder { get; } = Path.Combine(Server.Root, "tests", "clients");

    public static string WebChat { get; } = Path.Combine(Folder, "node_modules", "botframework-webchat", "dist");
}
