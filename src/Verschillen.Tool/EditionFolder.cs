using System.CommandLine;
using System.Text.Json;
using Verschillen.Content;
using Verschillen.Content.Editions;

namespace Verschillen.Tool;

/// <summary>The folder where editions are kept, so that a number given on the terminal can be asked for later.</summary>
internal static class EditionFolder
{
    public static Option<DirectoryInfo?> Option() => new("--uitgaven")
    {
        Description = "De map met de database van uitgaven. Standaard: 'data' in de map met de inhoud.",
    };

    /// <summary>Opens the store and keeps the edition in it.</summary>
    /// <param name="given">The folder that was given; null for the default.</param>
    /// <param name="content">The folder with the content.</param>
    /// <param name="catalogue">The edition to keep.</param>
    /// <returns>Null when it cannot be used; that is then told, and the command goes on without numbers.</returns>
    public static IEditionStore? Keep(DirectoryInfo? given, DirectoryInfo content, Catalogue catalogue)
    {
        try
        {
            var store = SqliteEditionStore.Open(PathOf(given, content));
            EditionKeeping.Keep(store, catalogue.Edition, content.FullName, TimeProvider.System.GetUtcNow());
            return store;
        }
        catch (EditionStoreException fault)
        {
            Console.Error.WriteLine($"Let op: er zijn nu geen bewijsnummers. {fault.Message}");
            return null;
        }
    }

    /// <summary>Opens the store to read in it.</summary>
    /// <exception cref="EditionStoreException">There is none, or it cannot be used.</exception>
    public static IEditionStore Open(DirectoryInfo? given, DirectoryInfo content) => SqliteEditionStore.OpenExisting(PathOf(given, content));

    /// <summary>The folder that was given, or the default.</summary>
    /// <exception cref="EditionStoreException">None was given, and the server keeps editions elsewhere.</exception>
    public static string PathOf(DirectoryInfo? given, DirectoryInfo content) => given is null && IsInPostgresql(content)
        ? throw new EditionStoreException("Uitgaven staan in PostgreSQL (Storage:Kind), en dit gereedschap leest alleen bestanden. Vraag een nummer na op de pagina /bewijs van de chat. Maak een kopie met pg_dump. Of wijs met --uitgaven een map aan waarin uitgaven.db staat.")
        : given?.FullName ?? Path.Combine(content.FullName, "data");

    /// <summary>Whether the settings of the server, in the environment or beside the content, keep editions in a database.</summary>
    private static bool IsInPostgresql(DirectoryInfo content)
    {
        var kind = Environment.GetEnvironmentVariable("Storage__Kind");
        var file = Path.Combine(content.FullName, "appsettings.json");
        if (string.IsNullOrEmpty(kind) && File.Exists(file))
        {
            try
            {
                using var settings = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
                kind = settings.RootElement.GetProperty("Storage").GetProperty("Kind").GetString();
            }
            catch (Exception fault) when (JsonText.IsOfReading(fault) || fault is IOException or UnauthorizedAccessException)
            {
                return false; // files are the default, and of wrong settings the server itself tells
            }
        }

        return string.Equals(kind?.Trim(), "postgresql", StringComparison.OrdinalIgnoreCase);
    }
}
