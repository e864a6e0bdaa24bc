using System.Data.Common;

namespace Verschillen.Content.Editions;

/// <summary>Reads what a database answers, whichever database it is.</summary>
public static class CommandRows
{
    /// <summary>All rows of the answer, in order.</summary>
    /// <param name="command">The question.</param>
    /// <param name="read">Reads one row.</param>
    public static IReadOnlyList<T> ReadAll<T>(this DbCommand command, Func<DbDataReader, T> read)
    {
        using var rows = command.ExecuteReader();
        var all = new List<T>();
        while (rows.Read())
        {
            all.Add(read(rows));
        }

        return all;
    }
}
