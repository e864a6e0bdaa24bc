using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Verschillen.Web.Tests.Storage.Postgres;

/// <summary>A PostgreSQL of our own, on a socket in a temporary folder: nobody else can reach it, and nothing of it is left.</summary>
/// <remarks>PostgreSQL refuses to run as root; as root it runs as the account "postgres" that its package made.</remarks>
internal sealed class PostgresServer : IDisposable
{
    public const string Owner = "verschillen";

    private static readonly Lazy<PostgresServer> s_shared = new(() => new PostgresServer());
    private static int s_databases;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-pg-");

    public PostgresServer()
    {
        if (IsRoot)
        {
            Run("chown", ["postgres:", _folder.FullName]);
        }

        RunAsPostgres(Program("initdb"), ["-D", DataFolder, "-U", Owner, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
        Start();
        Guard();
    }

    /// <summary>The one for all tests that let it run.</summary>
    public static PostgresServer Shared => s_shared.Value;

    /// <summary>Where its programs are; null when it is not installed.</summary>
    public static string? Programs { get; } =
        Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max(StringComparer.Ordinal) : null;

    /// <summary>All its files, its log ("logboek") included.</summary>
    public string DataFolder => Path.Combine(_folder.FullName, "data");

    private static bool IsRoot => Environment.IsPrivilegedProcess;

    /// <summary>An empty database.</summary>
    /// <returns>How it is reached.</returns>
    public string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"proef{Interlocked.Increment(ref s_databases)}");
        Ask(Reach("postgres"), $"CREATE DATABASE {name}");
        return Reach(name);
    }

    public void Start() => RunAsPostgres(
        Program("pg_ctl"),
        ["start", "-w", "-D", DataFolder, "-l", Path.Combine(DataFolder, "logboek"), "-o", $"-k {_folder.FullName} -c listen_addresses= -c fsync=off -c full_page_writes=off -c autovacuum=off"]);

    /// <summary>Ends it at once, and every connection with it.</summary>
    public void Stop() => RunAsPostgres(Program("pg_ctl"), ["stop", "-w", "-m", "fast", "-D", DataFolder]);

    /// <summary>All of a database as text (pg_dump).</summary>
    public string Dump(string connection) =>
        Run(Program("pg_dump"), ["-h", _folder.FullName, "-U", Owner, new NpgsqlConnectionStringBuilder(connection).Database!]);

    /// <returns>The first value of the first row; null when there is none.</returns>
    public static object? Ask(string connection, string sql)
    {
        using var line = new NpgsqlConnection(connection + ";Pooling=false");
        line.Open();
#pragma warning disable CA2100 // A constant of a test.
        using var command = new NpgsqlCommand(sql, line);
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    public void Dispose() => Run("/bin/sh", ["-c", Ending]);

    /// <summary>Ends it and takes away its files; once is enough.</summary>
    private string Ending => $"if [ -d {DataFolder} ]; then {(IsRoot ? "runuser -u postgres -- " : "")}{Program("pg_ctl")} stop -m immediate -D {DataFolder}; rm -rf {_folder.FullName}; fi";

    /// <summary>Ends it when the tests end, however they do: in a session of its own, so that who ends the tests does not end this too.</summary>
    private void Guard() => Process.Start(new ProcessStartInfo("setsid", ["/bin/sh", "-c", string.Create(CultureInfo.InvariantCulture, $"exec >/dev/null 2>&1; while kill -0 {Environment.ProcessId}; do sleep 1; done; {Ending}")]) { UseShellExecute = false, WorkingDirectory = "/" })!.Dispose();

    private string Reach(string database) => $"Host={_folder.FullName};Database={database};Username={Owner}";

    private static string Program(string name) => Path.Combine(Programs ?? throw new InvalidOperationException("PostgreSQL is not installed. Install it with: apt-get install --no-install-recommends postgresql"), name);

    private static void RunAsPostgres(string program, IEnumerable<string> words) => _ = IsRoot ? Run("runuser", ["-u", "postgres", "--", program, .. words]) : Run(program, words);

    private static string Run(string program, IEnumerable<string> words)
    {
        // What PostgreSQL starts keeps the output open, so it goes to a file that is read when the program is done.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "out=$(mktemp); \"$@\" >\"$out\" 2>&1; code=$?; cat \"$out\"; rm \"$out\"; exit $code", "sh", program, .. words])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        })!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? told : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {told}");
    }
}
