using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;
using Verschillen.Content.Editions;

namespace Verschillen.Web.Storage.Postgres;

/// <summary>The keys of Data Protection in the database that several servers share. They come here encrypted.</summary>
/// <param name="database">The database.</param>
internal sealed class PostgresKeys(PostgresDatabase database) : IXmlRepository
{
    /// <exception cref="NpgsqlException">The database cannot be used; Data Protection then goes on with the keys that it has.</exception>
    public IReadOnlyCollection<XElement> GetAllElements() => database.Use(connection =>
    {
        using var command = connection.CommandOf("SELECT xml FROM protection_key ORDER BY kept_at, name");
        return command.ReadAll(row => XElement.Parse(row.GetString(0)));
    });

    /// <inheritdoc cref="GetAllElements"/>
    public void StoreElement(XElement element, string friendlyName) => database.Use(connection =>
    {
        using var command = connection.CommandOf("INSERT INTO protection_key (name, xml) VALUES ($1, $2) ON CONFLICT DO NOTHING", friendlyName, element.ToString(SaveOptions.DisableFormatting));
        return command.ExecuteNonQuery();
    });

    /// <summary>
    /// Reads the keys before the first visitor comes, and makes the first where there is none. Servers that start at once do so one after the
    /// other, so that there is one first key.
    /// </summary>
    public static void Load(PostgresDatabase database, IDataProtectionProvider protection)
    {
        try
        {
            using var connection = database.Open();
            using var transaction = connection.BeginTransaction();
            using var wait = connection.CommandOf("SELECT pg_advisory_xact_lock($1)", PostgresSchema.StartLock);
            wait.ExecuteNonQuery();
            ProtectionKeys.Load(protection);
        }
        catch (Exception fault) when (fault is NpgsqlException or CryptographicException { InnerException: NpgsqlException })
        {
            // It was there a moment ago. Data Protection, which makes an exception of its own of what it meets, reads the keys when it needs them.
        }
    }
}
