using Npgsql;

namespace Verschillen.Web.Storage.Postgres;

/// <summary>
/// Tries the configured secrets on something known, which the first server put into the database: a server with others would make keys of its
/// own there, and refuse what the other servers sealed.
/// </summary>
internal static class SecretTrial
{
    /// <param name="connection">A connection whose tables are up to date.</param>
    /// <param name="given">The configured secrets.</param>
    /// <returns>Whether none of them is right.</returns>
    /// <exception cref="NpgsqlException">The database cannot be used.</exception>
    public static bool Fails(NpgsqlConnection connection, IReadOnlyList<byte[]> given)
    {
        var secrets = new KeySecrets(given);
        using var first = connection.CommandOf("INSERT INTO secret_trial (sealed) VALUES ($1) ON CONFLICT DO NOTHING", secrets.Seal("Verschillen"u8));
        first.ExecuteNonQuery();
        using var read = connection.CommandOf("SELECT sealed FROM secret_trial");
        var kept = (byte[])read.ExecuteScalar()!;
        if (secrets.Open(kept) is null)
        {
            return true;
        }

        // Sealed with the newest, so that an older secret can be taken away later.
        using var renew = connection.CommandOf("UPDATE secret_trial SET sealed = $1", secrets.Seal("Verschillen"u8));
        renew.ExecuteNonQuery();
        return false;
    }
}
