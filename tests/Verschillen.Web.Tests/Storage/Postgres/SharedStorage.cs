using System.Security.Cryptography;

namespace Verschillen.Web.Tests.Storage.Postgres;

/// <summary>The settings of servers that share one database.</summary>
internal static class SharedStorage
{
    /// <param name="database">How the database is reached.</param>
    /// <param name="secret">What encrypts its keys.</param>
    public static IReadOnlyList<(string Key, string Value)> In(string database, string secret) =>
        [("Storage:Kind", "postgresql"), ("Storage:ConnectionString", database), ("Keys:Secrets:0", secret)];

    public static string NewSecret() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
