using Verschillen.Understanding;
using Verschillen.Web.Channels;
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
    public ThemeSettings Theme { get; init; } = new(File: null, DarkFile: null);

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
        var embedding = new EmbeddingSettings(reader.Origins("Embedding:Origins"));
        var directLine = DirectLineSettings.Read(reader, embedding);
        var settings = new Settings(
            reader.Folder("Content:Folder", "."),
            reader.Folder("Keys:Folder", Path.Combine("data", "keys")),
            reader.Folder("Editions:Folder", "data"),
            new PageSettings(
                reader.Number("Page:StateHours", PageSettings.Default.StateHours, 1, 168),
                reader.Number("Page:MessageCharacters", PageSettings.Default.MessageCharacters, 100, UtteranceReader.LongestMessage),
                reader.Number("Page:BodyBytes", PageSettings.Default.BodyBytes, 4_096, 1_048_576),
                reader.Number("Page:MessagesPerMinute", PageSettings.Default.MessagesPerMinute, 1, 100_000),
                reader.Number("Page:ViewsPerMinute", PageSettings.Default.ViewsPerMinute, 1, 100_000)))
        {
            ContentCheckSeconds = reader.Number("Content:CheckSeconds", DefaultContentCheckSeconds, 0, 3_600),
            TelemetryEndpoint = reader.OptionalAddress("Telemetry:Endpoint"),
            Embedding = embedding,
            Theme = new ThemeSettings(reader.OptionalFile("Theme:File"), reader.OptionalFile("Theme:DarkFile")),
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
        if (reader.OptionalFile(ChannelSwitch.FileSetting) is { } closing && !Directory.Exists(Path.GetDirectoryName(closing)))
        {
            reader.Refuse(ChannelSwitch.FileSetting, closing, "De map van dat bestand is er niet. Het bestand zelf mag later komen.");
        }

        foreach (var fault in ChannelSwitch.FaultsOfFile(configuration))
        {
            reader.Refuse(ChannelSwitch.FileSetting, fault);
        }

        reader.RefuseUnknownIn(s_sections);
        new FrameworkSettings(reader, configuration).Check(s_sections);
        problems = reader.Problems;
        return settings;
    }
}

/// <summary>The settings of the page.</summary>
/// <param name="StateHours">Hours that a page can be answered; 1 to 168, default 24.</param>
/// <param name="MessageCharacters">Characters of the longest message; 100 to <see cref="UtteranceReader.LongestMessage"/>, which is the default.</param>
/// <param name="BodyBytes">Bytes of the longest form that is answered; 4,096 to 1,048,576, default 16,384.</param>
/// <param name="MessagesPerMinute">Messages that one address may send in a minute; 1 to 100,000, default 60.</param>
/// <param name="ViewsPerMinute">Pages that one address may open in a minute; 1 to 100,000, default 300. Pages of text alone do not count.</param>
public sealed record PageSettings(int StateHours, int MessageCharacters, int BodyBytes, int MessagesPerMinute, int ViewsPerMinute)
{
    private const int KeptPart = 16; // times the limit: a far too long message is given back to be shortened, an endless one is not

    public static PageSettings Default { get; } = new(StateHours: 24, MessageCharacters: UtteranceReader.LongestMessage, BodyBytes: 16_384, MessagesPerMinute: 60, ViewsPerMinute: 300);

    /// <summary>Bytes of the longest form whose text is given back to be shortened.</summary>
    public int BodyBytesKept => BodyBytes * KeptPart;
}

/// <summary>The settings of the chat within pages of others.</summary>
/// <param name="Origins">The sites that may use it, such as https://www.nieuwerdal.example; empty, the default, is none.</param>
public sealed record EmbeddingSettings(IReadOnlyList<string> Origins)
{
    public static EmbeddingSettings Default { get; } = new(Array.Empty<string>());
}

/// <summary>The settings of colours and letters.</summary>
/// <param name="File">A CSS file with NL Design System tokens, absolute; null, the default, is our own theme.</param>
/// <param name="DarkFile">The same for who prefers dark colours; null, the default, is our own.</param>
public sealed record ThemeSettings(string? File, string? DarkFile);
