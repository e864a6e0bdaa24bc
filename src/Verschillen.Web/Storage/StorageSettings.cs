using Npgsql;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Storage;

/// <summary>Where conversations, editions and the keys that seal the state are kept (opslag).</summary>
/// <param name="Kind">Files beside one server, the default, or a database that several servers share.</param>
/// <param name="ConnectionString">How the database is reached; null with files.</param>
/// <param name="StartSeconds">Seconds that the start waits for a database that is away; 0 to 600, default 30.</param>
/// <param name="KeySecrets">
/// What encrypts the keys where they are kept, each <see cref="SecretBytes"/> bytes: the first encrypts, all open. Empty, the default, leaves the
/// keys readable to who may read their folder; a database needs one.
/// </param>
internal sealed record StorageSettings(StorageKind Kind, string? ConnectionString, int StartSeconds, IReadOnlyList<byte[]> KeySecrets)
{
    public const int SecretBytes = SealedBytes.KeyBytes;

    private const int FewestConnections = 2;

    private const string KindKey = "Storage:Kind";
    private const string ConnectionKey = "Storage:ConnectionString";
    private const string SecretsKey = "Keys:Secrets";

    private const string SecretAdvice = "Geef 32 willekeurige bytes in base64, op elke server dezelfde; maak ze met: openssl rand -base64 32.";

    public static StorageSettings Default { get; } = new(StorageKind.Sqlite, ConnectionString: null, StartSeconds: 30, Array.Empty<byte[]>());

    public static StorageSettings Read(SettingsReader reader)
    {
        var (kind, connection, seconds, secrets) = (KindIn(reader), reader.Text(ConnectionKey), reader.Number("Storage:StartSeconds", Default.StartSeconds, 0, 600), SecretsIn(reader));
        switch (kind, connection)
        {
            case (StorageKind.Sqlite, not null):
                reader.Refuse(ConnectionKey, $"Deze instelling is er, maar {KindKey} is sqlite. Geef {KindKey} postgresql, of haal deze instelling weg.");
                break;
            case (StorageKind.Postgresql, null):
                reader.Refuse(ConnectionKey, "Deze instelling ontbreekt. Geef de database, zoals Host=db;Database=verschillen;Username=verschillen;Password=...");
                break;
            case (StorageKind.Postgresql, { } text) when !NamesDatabase(text):
                // Never the text itself: it has a password.
                reader.Refuse(ConnectionKey, "Dit is geen verbinding met een database. Geef ten minste Host en Database, zoals Host=db;Database=verschillen;Username=verschillen;Password=...");
                break;
            case (StorageKind.Postgresql, { } text) when new NpgsqlConnectionStringBuilder(text).MaxPoolSize < FewestConnections:
                reader.Refuse(ConnectionKey, $"Geef Maximum Pool Size {FewestConnections} of meer: één verbinding luistert de hele tijd.");
                break;
        }

        if (kind == StorageKind.Postgresql && secrets.Count == 0)
        {
            reader.Refuse(SecretsKey, $"Deze instelling ontbreekt. In de database staan de sleutels niet open. {SecretAdvice}");
        }

        return new StorageSettings(kind, connection, seconds, secrets.Count == 0 ? Default.KeySecrets : secrets);
    }

    private static StorageKind KindIn(SettingsReader reader)
    {
        if (reader.Text(KindKey) is not { } text)
        {
            return Default.Kind;
        }

        // An enum may be read from its number too, which is no setting of ours.
        if (!char.IsAsciiDigit(text[0]) && Enum.TryParse<StorageKind>(text, ignoreCase: true, out var kind) && Enum.IsDefined(kind))
        {
            return kind;
        }

        reader.Refuse(KindKey, text, "Geef sqlite of postgresql.");
        return Default.Kind;
    }

    private static List<byte[]> SecretsIn(SettingsReader reader)
    {
        var secrets = new List<byte[]>();
        foreach (var text in reader.List(SecretsKey))
        {
            var bytes = new byte[SecretBytes];
            if (Convert.TryFromBase64String(text, bytes, out var length) && length == SecretBytes)
            {
                secrets.Add(bytes);
            }
            else
            {
                reader.Refuse(SecretsKey, $"Een van deze geheimen is geen base64 van 32 bytes. {SecretAdvice}");
            }
        }

        return secrets;
    }

    private static bool NamesDatabase(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text) is { Host.Length: > 0, Database.Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

/// <summary>Where things are kept.</summary>
internal enum StorageKind
{
    /// <summary>Files of SQLite, and keys in a folder: for one server.</summary>
    Sqlite,

    /// <summary>A database of PostgreSQL, for several servers.</summary>
    Postgresql,
}
