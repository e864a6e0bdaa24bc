using Npgsql;
using NpgsqlTypes;

namespace Verschillen.Web.Storage.Postgres;

/// <summary>Makes questions to PostgreSQL. Their text is our own; what varies goes in as a parameter ($1, $2 and on).</summary>
internal static class PostgresCommands
{
    public static NpgsqlCommand CommandOf(this NpgsqlConnection connection, string sql, params ReadOnlySpan<object> values)
    {
#pragma warning disable CA2100 // Our own text, with nothing from outside.
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        command.Parameters.Fill(values);
        return command;
    }

    /// <summary>Adds a question to those that are asked together.</summary>
    public static void Add(this NpgsqlBatch batch, string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.Fill(values);
        batch.BatchCommands.Add(command);
    }

    private static void Fill(this NpgsqlParameterCollection parameters, ReadOnlySpan<object> values)
    {
        foreach (var value in values)
        {
            parameters.Add(value is DateTimeOffset moment
                ? new NpgsqlParameter { Value = moment.ToUniversalTime(), NpgsqlDbType = NpgsqlDbType.TimestampTz }
                : new NpgsqlParameter { Value = value });
        }
    }
}
