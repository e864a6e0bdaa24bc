using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Verschillen.Benchmarks.Load;

/// <summary>nginx with the configuration of docs/beheer/nginx.conf before several servers, on a free port of this machine, without TLS.</summary>
internal sealed partial class Nginx : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-nginx-");
    private readonly Process _process;

    /// <param name="servers">The servers behind it.</param>
    /// <exception cref="InvalidOperationException">nginx is not installed, or does not take the configuration.</exception>
    public Nginx(IEnumerable<Uri> servers)
    {
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{LocalPort.Free()}/"));
        var file = Path.Combine(_folder.FullName, "nginx.conf");
        File.WriteAllText(file, Configuration(servers));
        Run("-t", file);
        _process = Run("-g", file);
        while (!LocalPort.IsOpen(Address.Port))
        {
            if (_process.WaitForExit(TimeSpan.FromMilliseconds(50)))
            {
                throw new InvalidOperationException("nginx does not stay up; its own words stand above this.");
            }
        }
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    public void Dispose()
    {
        using (var end = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            end.WaitForExit();
        }

        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Ours as it stands in the documents, but for what belongs to a machine: addresses, certificates, files.</summary>
    private string Configuration(IEnumerable<Uri> servers)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "beheer", "nginx.conf"));
        text = ToHttps().Replace(text, "");
        text = Tls().Replace(text, "");
        text = Server().Replace(text, string.Join('\n', servers.Select(server => $"        server {server.Authority} max_fails=2 fail_timeout=5s;")), 1);
        return text
            .Replace("listen 443 ssl http2;", $"listen {Address.Authority};", StringComparison.Ordinal)
            .Replace("Host $host;", "Host $http_host;", StringComparison.Ordinal) // with the port, which is not that of https here
            .Replace("/run/nginx-verschillen.pid", Path.Combine(_folder.FullName, "pid"), StringComparison.Ordinal)
            .Replace("/var/log/nginx", _folder.FullName, StringComparison.Ordinal);
    }

    private static Process Run(string option, string file)
    {
        var isTest = option == "-t";
        var start = new ProcessStartInfo("/usr/sbin/nginx", isTest ? ["-q", "-t", "-c", file] : ["-c", file, "-g", "daemon off;"]) { UseShellExecute = false };
        if (!File.Exists(start.FileName))
        {
            throw new InvalidOperationException("nginx is not installed. Install it with: apt-get install --no-install-recommends nginx-light");
        }

        var process = Process.Start(start)!;
        if (isTest)
        {
            process.WaitForExit();
            return process.ExitCode == 0 ? process : throw new InvalidOperationException("nginx does not take docs/beheer/nginx.conf.");
        }

        return process;
    }

    [GeneratedRegex(@"    server \{\s+listen 80( default_server)?;.*?\n    \}\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ToHttps();

    [GeneratedRegex(@"^ *(ssl_|listen \[::\]:443).*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tls();

    [GeneratedRegex(@"^ *server 127\.0\.0\.1:5080.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Server();
}
