using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace Verschillen.Web.Storage.Postgres;

/// <summary>The keys of Data Protection in the database that several servers share. They come here encrypted.</summary>
/// <param name="database">The database.</param>
internal sealed class PostgresKeys(PostgresDatabase database) : IXmlRepository
{
    /// <exception cref="NpgsqlException">The database cannot be used; Data Protection then goes on with the keys that it has.</exception>
    public IReadOnlyCollection<XElement> GetAllElements() => database.Use(connection =>
    {
        using var command = new NpgsqlCommand("SELECT xml FROM protection_key ORDER BY kept_at, name", connection);
        using var rows = command.ExecuteReader();
        var all = new List<XElement>();
        while (rows.Read())
        {
            all.Add(XElement.Parse(rows.GetString(0)));
        }

        return all;
    });

    /// <inheritdoc cref="GetAllElements"/>
    public void StoreElement(XElement element, string friendlyName) => database.Use(connection =>
    {
        using var command = new NpgsqlCommand("INSERT INTO protection_key (name, xml) VALUES ($1, $2) ON CONFLICT DO NOTHING", connection)
        {
            Parameters = { new() { Value = friendlyName }, new() { Value = element.ToString(SaveOptions.DisableFormatting) } },
        };
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
            using var wait = new NpgsqlCommand("SELECT pg_advisory_xact_lock($1)", connection) { Parameters = { new() { Value = PostgresSchema.StartLock } } };
            wait.ExecuteNonQuery();
            protection.CreateProtector("Verschillen.Start").Protect([]);
        }
        catch (NpgsqlException)
        {
            // It was there a moment ago. Data Protection reads the keys when it needs them.
        }
    }
}
