using Verschillen.Web.Channels;
using Verschillen.Web.Channels.Closing;
using Verschillen.Web.Channels.Connector;
using Verschillen.Web.Channels.Conversations;
using Verschillen.Web.Channels.DirectLine;
using Verschillen.Web.Edge;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Configuration;

/// <summary>All settings, checked (instellingen).</summary>
/// <param name="ContentFolder">The folder that holds content/ and dialogs/, absolute.</param>
/// <param name="KeyFolder">The folder of the keys that seal the state, absolute.</param>
/// <param name="EditionFolder">The folder of the database that keeps editions of the content, absolute.</param>
/// <param name="Page">The settings of the page.</param>
public sealed record Settings(string ContentFolder, string KeyFolder, string EditionFolder, PageSettings Page)
{
    private const int DefaultContentCheckSeconds = 10;

    private static readonly string[] s_sections =
        ["Content", "Storage", "Keys", "Editions", "Page", "Embedding", "Theme", "Limits", "Https", "Proxy", "SecurityText", "Closed", "Telemetry", "Conversations", "DirectLine", "Connector", "WebChat"];

    /// <summary>The settings of the chat within pages of others.</summary>
    public EmbeddingSettings Embedding { get; init; } = EmbeddingSettings.Default;

    /// <summary>The settings of colours and letters.</summary>
    public ThemeSettings Theme { get; init; } = ThemeSettings.Default;

    /// <summary>Seconds between two looks at the content folder for changes; 0 to 3,600, default 10, 0 is never.</summary>
    public int ContentCheckSeconds { get; init; } = DefaultContentCheckSeconds;

    /// <summary>What the server allows a connection.</summary>
    public LimitSettings Limits { get; init; } = LimitSettings.Default;

    /// <summary>How browsers are told to come back over https.</summary>
    public HttpsSettings Https { get; init; } = HttpsSettings.Default;

    /// <summary>The reverse proxies that are believed.</summary>
    public ProxySettings Proxy { get; init; } = ProxySettings.Default;

    /// <summary>Whom to tell that something is unsafe.</summary>
    public SecurityTextSettings SecurityText { get; init; } = SecurityTextSettings.Default;

    /// <summary>Where measures are sent to: the OTLP address (http/protobuf) of a collector; null, the default, is nowhere.</summary>
    public Uri? TelemetryEndpoint { get; init; }

    /// <summary>Where all that is kept is kept.</summary>
    internal StorageSettings Storage { get; init; } = StorageSettings.Default;

    /// <summary>The settings of conversations that the server keeps while they run.</summary>
    internal ConversationSettings Conversations { get; init; } = ConversationSettings.Default;

    /// <summary>The settings of Direct Line.</summary>
    internal DirectLineSettings DirectLine { get; init; } = DirectLineSettings.Default;

    /// <summary>The settings of the Bot Connector.</summary>
    internal ConnectorSettings Connector { get; init; } = ConnectorSettings.Default;

    /// <summary>The settings of the page with Microsoft's Web Chat.</summary>
    internal WebChatSettings WebChat { get; init; } = new(Folder: null);

    /// <summary>Reads the settings; a missing one has its default.</summary>
    /// <param name="configuration">Where they come from.</param>
    /// <param name="root">What relative folders are relative to.</param>
    /// <param name="problems">Every fault, as a sentence for who runs the server; empty when all is well.</param>
    public static Settings Read(IConfiguration configuration, string root, out IReadOnlyList<string> problems)
    {
        var reader = new SettingsReader(configuration, root);
        var embedding = EmbeddingSettings.Read(reader);
        var directLine = DirectLineSettings.Read(reader, embedding);
        var settings = new Settings(
            reader.Folder("Content:Folder", "."),
            reader.Folder("Keys:Folder", Path.Combine("data", "keys")),
            reader.Folder("Editions:Folder", "data"),
            PageSettings.Read(reader))
        {
            ContentCheckSeconds = reader.Number("Content:CheckSeconds", DefaultContentCheckSeconds, 0, 3_600),
            TelemetryEndpoint = FolderOf(reader.Address("Telemetry:Endpoint", address => address is { Scheme: "https" or "http" }, "Geef een webadres, zoals http://localhost:4318, of laat haar weg.")),
            Embedding = embedding,
            Theme = ThemeSettings.Read(reader),
            Limits = LimitSettings.Read(reader),
            Https = HttpsSettings.Read(reader),
            Proxy = ProxySettings.Read(reader),
            SecurityText = SecurityTextSettings.Read(reader),
            Storage = StorageSettings.Read(reader),
            Conversations = ConversationSettings.Read(reader),
            DirectLine = directLine,
            Connector = ConnectorSettings.Read(reader),
            WebChat = WebChatSettings.Read(reader, directLine),
        };
        reader.Allow([.. Channel.All.Select(channel => channel.ClosedSetting)]);
        if (reader.OptionalPath(ClosingFile.Setting) is { } closing && !Directory.Exists(Path.GetDirectoryName(closing)))
        {
            reader.Refuse(ClosingFile.Setting, closing, "De map van dat bestand is er niet. Het bestand zelf mag later komen.");
        }

        foreach (var fault in ClosingFile.FaultsIn(configuration))
        {
            reader.Refuse(ClosingFile.Setting, fault);
        }

        reader.RefuseUnknownIn(s_sections);
        new FrameworkSettings(reader, configuration).Check(s_sections);
        problems = reader.Problems;
        return settings;
    }

    /// <summary>An address that others are put behind: without a slash at its end its last part would be lost.</summary>
    private static Uri? FolderOf(Uri? address) => address is null || address.AbsolutePath.EndsWith('/') ? address : new UriBuilder(address) { Path = address.AbsolutePath + '/' }.Uri;
}
