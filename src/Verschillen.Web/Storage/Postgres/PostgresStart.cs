using System.Diagnostics;
using Npgsql;

namespace Verschillen.Web.Storage.Postgres;

/// <summary>What is done with the shared database before the server starts: wait for it, bring its tables up to date, try the secrets.</summary>
internal static class PostgresStart
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <param name="settings">How the database is reached, how long to wait for it, and the secrets.</param>
    /// <returns>Why the server cannot start, as a sentence for who starts it; null when it can.</returns>
    public static string? Prepare(StorageSettings settings)
    {
        using var database = new PostgresDatabase(settings.ConnectionString!);
        var patience = TimeSpan.FromSeconds(settings.StartSeconds);
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var connection = database.Open();
                PostgresSchema.BringUpToDate(connection);
                return SecretTrial.Fails(connection, settings.KeySecrets)
                    ? "Geen van de geheimen in Keys:Secrets past op de sleutels in de database. Geef het geheim dat de andere servers hebben. Is het kwijt? Maak dan de tabellen secret_trial, protection_key en server_key leeg; open pagina's en gesprekken gaan dan niet door."
                    : null;
            }
            catch (NpgsqlException fault) when (PostgresDatabase.IsAway(fault) && waited.Elapsed < patience)
            {
                Task.Delay(Pause).Wait();
            }
            catch (NpgsqlException fault)
            {
                return database.Blame(fault);
            }
            catch (InvalidDataException)
            {
                return "De database is van een nieuwere versie van dit programma. Start die versie.";
            }
        }
    }
}
