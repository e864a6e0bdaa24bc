using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Verschillen.Web.Configuration;
using Verschillen.Web.Storage.Postgres;

namespace Verschillen.Web.Storage;

/// <summary>Chooses where all that is kept is kept: files beside one server, or a database that several servers share.</summary>
internal static class StorageHost
{
    /// <summary>Makes the place ready.</summary>
    /// <returns>Why the server cannot start, as a sentence for who starts it; null when it can.</returns>
    public static string? Prepare(Settings settings) =>
        settings.Storage.Kind == StorageKind.Postgresql ? PostgresStart.Prepare(settings.Storage) : KeyFolder.Prepare(settings.KeyFolder, settings.Storage.KeySecrets);

    public static void AddStorage(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton<ConversationBell>();
        services.AddSingleton<StoreHealth>();
        services.AddSingleton<StoreReport>();
        services.AddSingleton<ServerKeys>();
        services.AddHostedService<ConversationSweep>();
        var protection = services.AddDataProtection().SetApplicationName("Verschillen")
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        if (settings.Storage.KeySecrets is { Count: > 0 } secrets)
        {
            services.AddSingleton(new KeySecrets(secrets));
            services.AddOptions<KeyManagementOptions>().Configure<KeySecrets>((keys, known) => keys.XmlEncryptor = new KeyEncryptor(known));
        }

        if (settings.Storage.Kind == StorageKind.Postgresql)
        {
            services.AddPostgres(settings.Storage.ConnectionString!);
        }
        else
        {
            protection.PersistKeysToFileSystem(new DirectoryInfo(settings.KeyFolder));
            services.AddSingleton<IConversationStore>(provider => new SqliteConversationStore(settings.Conversations.Folder, provider.GetRequiredService<ConversationBell>(), provider.GetRequiredService<StoreHealth>()));
        }
    }

    /// <summary>Reads what has to be there before the first visitor comes.</summary>
    public static void UseStorage(this WebApplication app)
    {
        var protection = app.Services.GetRequiredService<IDataProtectionProvider>();
        if (app.Services.GetService<PostgresDatabase>() is { } database)
        {
            PostgresKeys.Load(database, protection);
        }
        else
        {
            ProtectionKeys.LockNewest(app.Services);
            ProtectionKeys.Load(protection);
        }
    }

    private static void AddPostgres(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => new PostgresDatabase(connectionString));
        services.AddSingleton<IConversationStore, PostgresConversationStore>();
        services.AddSingleton<PostgresEditionStore>();
        services.AddHostedService<PostgresBell>();
        services.AddOptions<KeyManagementOptions>().Configure<PostgresDatabase>((keys, database) => keys.XmlRepository = new PostgresKeys(database));
    }
}
